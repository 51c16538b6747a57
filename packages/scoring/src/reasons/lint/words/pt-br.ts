import type { LanguageWords } from "../empty-words.ts";

/** Brazilian Portuguese; see `LanguageWords`. */
export const ptBrWords: LanguageWords = {
  grammar: `
    algum alguma antes ao aos apenas apos aquela aquele aquilo as ate bem com como da das de desde deve do dos ela
    ele em entre era essa esse esta estamos estao estava este eu faz fazer feito fez ficou foi ha haver houve ir
    iria isso isto ja lhe mais mal mas me menos meu minha muita muito na nao nas nenhum nenhuma no nos nossa nosso
    onde os ou outra outro para pela pelo pode podia pois por porque pouco pra quais qual quando que quem sao se sem
    sendo ser sera seu sido sim so sobre sua tambem te tem temos ter teve tinha tivemos tiveram toda todo um uma uns
    vai vao varias varios voce
  `,
  commonplaces: `
    abraco adequad* aderencia aderente agora ainda algo alta alto alvo analisando analise andar andou apto aqui
    atende atendemos atender atendeu att avali* avanc* baixa baixo boa bom breve budget caso certo cliente coisa
    comercial compativel compet* compra concorren* condicoes consegui* contat* continu* conversa* criterio curio*
    dar decid* deixou demonstra demonstrou depois desaparec* descartad* desculpe desinteress* desist* desqualific*
    deu elegivel ellas ellos empresa encaix* encerrad* engaj* enquadr* esfri* etapa evolu* falta fase fechado fechou
    fim final fit fora frac* fria frio funil futur* gente geral gostou hoje icp inadequad* infelizmente interes*
    invalido lead mensagens minimos momento morno mostrou motivo nada necessidade negocia* negocio obrigad* oferta
    ok olhando opcao oportun* optou parado parceiro parou parte pensando pensar perd* perfil pesquis* pessoa pessoal
    plataforma posteriormente potencial preco problema processo produto progred* proposta prospect* prossegu*
    publico qualidade qualific* quente quer querer queria questao quis quiseram razao razoes requisitos respond*
    resposta resultado retorn* rolou ruim ruins segui* sentido servic* situac* soluc* sond* sucesso sumi* tarde
    tempo tentativa timing tudo venda verificar vez vezes vingou
  `,
};
