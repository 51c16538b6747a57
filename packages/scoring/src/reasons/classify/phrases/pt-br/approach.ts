import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Brazilian Portuguese for reasons of approach: how they were introduced or worked. */
export const phrases: PhraseTable = {
  approach_no_decision_maker: {
    4: `
      nao (e|era|fala com|falei com|chegou|chegamos|consegui falar com|consegui chegar|conseguimos falar com|
      tivemos acesso|conseguimos|tem|ha|localizei|acessou|falamos com) [no|com|acesso|quem] [_] (decisor|
      tomador|responsavel|dono|autonomia|poder|alcada|autoridade|decide|influenciador); (sem|falta de|baixo)
      [acesso] [com] (decisor|tomador|poder de decisao|autonomia|alcada|poder|autoridade|responsavel); (nao|
      nunca) (decide|decidia|define|manda|assina|apita|tem poder|tem autonomia|participa da decisao|e ele quem
      decide|resolve); (vai|precisa|tem que|quer|ficou de|depende|precisava|iria|tinha que|vou|vao) (falar|
      conversar|consultar|ver|alinhar|discutir|perguntar|apresentar|checar|confirmar|levar|passar|validar|
      avaliar|decidir|verificar) [isso|tudo|com|junto] [com] [esse] <decider>; depende [aprovacao|decisao|aval|
      ok|outra] [_] (<decider>|terceiros|pessoa); (secretaria|recepcao|recepcionista|telefonista|portaria|
      atendente|porteiro|assistente) ... nao (passa|passou|transfere|transferiu|deixa|deixou|liberou|encaminha);
      (barrado|barrou|parou) (na|pela|no) (secretaria|recepcao|recepcionista|gatekeeper|telefonista|portaria);
      contato (sem|nao) (poder|decide|decisor|autonomia); quem decide e (outro|outra|<decider>|matriz); decisao
      [vem|fica|tomada] [com|no] (<decider>|matriz|outra|outro|exterior); (estagiaria|assistente|analista|
      recepcionista|secretaria) (sem|que nao)
    `,
    3: `
      sem decisor; nao decisor; estagiario; pessoa (errada|incorreta); (falei|falamos|contato) [apenas|somente|
      com] [com] (secretaria|estagiario|recepcionista|assistente)
    `,
    1: `decisor; poder de decisao; influenciador`,
  },
  approach_unaware: {
    4: `
      (nao|nem|nunca) (sabia|sabe|lembra|lembrava|tinha ideia|esperava|estava sabendo|tinha conhecimento|
      reconhece|reconheceu|recorda) [quem] [_]; (nao|nunca) [fez|preencheu|deixou] [nenhum] (solicitou|pediu|
      cadastrou|inscreveu|preencheu|autorizou|deu autorizacao|fez cadastro|fez contato|entrou em contato|
      consentiu|fez nenhum cadastro|cadastro|autorizacao) [contato|nada|nenhum|cadastro|ligacao|informacao|
      formulario]; nao se (cadastrou|inscreveu); (pediu|pede|solicitou|quer|exigiu|mandou) [nao] (nao|parar|
      parasse|parassemos|remover|retirar|tirar|descadastrar|sair|ser removido|exclusao|remocao|excluir|apagar)
      [receber|receba|entrar] [_]; nao (quer|deseja|gosta|queria|aceita|quis|recebe) [receber] (contato|ligacao|
      receber|contatado|incomodado|mensagem|ligue|liguem|receber ligacoes); nao (ligar|perturbe|perturbar|
      incomodar|contatar); (descadastrou|descadastrado|descadastro|opt out|optout|lgpd); bloqueou [meu] [numero|
      contato|whatsapp]; (nao conhece|desconhece|desconhecia) [quem] (parceiro|indicador|indicacao|empresa|
      produto|quem indicou|motivo); (surpreso|surpreendeu) com (contato|ligacao); (irritado|irritou|reclamou|
      bravo|incomodado) [com] (contato|ligacao|insistencia); sem (consentimento|autorizacao|opt in); lista
      (comprada|fria); (passaram|deram|deu) [meu] (numero|telefone|contato|whats) (dele|dela|sem); (ficou|
      estava) (bravo|brava|irritado|chateado|puto|nervoso) [com|porque] [_] [ligamos|contato|ligacao|_]; nao
      (autorizou|autoriza|permitiu) [_] [_] (contato|ligacao|telefone|numero|whatsapp|repassar)
    `,
    3: `bloqueou; nao me ligue; indicacao sem aviso; (foi|veio) indicado sem saber; removido da lista`,
  },
  approach_expectation: {
    4: `
      (achou|achava|pensou|pensava|esperava|queria|acreditava|imaginou|imaginava) [fosse|seria|algo] [seria|
      fosse|produto|servico|plano|curso|sistema] (gratis|graca|gratuito|0800|outra coisa|outro produto|outro
      tipo|diferente|mais barato|mais simples|mais completo|presencial); (parceiro|indicador|vendedor|consultor|
      promessa|prometeram|prometido|disseram|falaram|informaram) [_] [prometeu|disse|falou|vendeu|ofereceu|
      garantiu|passou|havia|tinha] [algo|outra|informacao|errado] [_] (nao existe|nao temos|nao fazemos|nao
      praticamos|desconto|gratis|outra coisa|outro preco|prazo|preco errado|valor errado|errada|condicao|
      garantia|que nao|integracao|de graca|gratuito|implantacao|bonus); (entendeu|compreendeu|interpretou)
      (errado|mal|outra coisa|diferente|que era); expectativa* ... (desalinhada|diferente|errada|irreal|
      frustrada|nao atendida|incompativel|alta|equivocada|quebra|preco|prazo); (quebra|desalinhamento|
      alinhamento|frustracao) de expectativa*; promessa (errada|falsa|exagerada|nao cumprida|indevida|do
      parceiro); (queria|quer) (de graca|gratis|gratuito|versao gratuita|tudo pronto|milagre|resultado
      imediato); confundiu [com] (outro|outra|a|o|produto|empresa|servico); nao era [isso] (esperava|imaginava|
      pensava|prometido|prometeram|entendeu|esperado); propaganda enganosa; prazo (de implantacao|de entrega)
      (incompativel|diferente|maior); (achava|achou|pensou|pensava|esperava|acreditava|imaginava) que
      (instalava|incluia|vinha|fazia|cobria|dava|resolvia|entregava|teria|ia ser|podia)
    `,
    3: `
      mal entendido; gratuito; gratis; (achou|achava|pensou|pensava|esperava|imaginava|acreditava) que (era|
      fosse|seria|tinha|ia|vinha|teria) _
    `,
    1: `expectativa; de graca; prazo de entrega; prazo`,
  },
  approach_not_interested: {
    4: `
      (so|apenas|somente|era so|estava so|esta so) [queria|quer] [fazendo] (pesquisando|pesquisa|olhando|
      sondando|curiosidade|curiosa|cotando|cotacao|cotar|especulando|conhecer|conhecendo|informacao|saber|
      entender|testando|comparando|vendo|espiando)
    `,
    3: `
      sem [nenhum|qualquer] interesse; (nao|nunca) (tem|teve|tinha|demonstrou|mostrou|ha|houve|possui|despertou|
      apresentou|existe|manifestou|tiveram) [nenhum|qualquer] interesse; (perdeu|perda|falta|perdendo)
      interesse; desinteresse; desinteressado; desinteressou; nao (interessado|interessa|interessou); (desistiu|
      desistencia|desistente); nao (quer|quis|quiseram|deseja|pretende|vai querer) [nada|nem|continuar|seguir|
      prosseguir|comprar|contratar|falar|fechar|saber|ouvir|conversar|mudar|trocar]; sem (necessidade|dor|
      demanda|utilidade|intencao|intencao de compra); (satisfeito|feliz|contente) com; (curioso|curiosidade|
      especulador|turista); lead (frio|fria|gelado|sem interesse|desinteressado|nao quis); (gelado|frio|fria);
      (recusou|rejeitou|declinou|dispensou) [proposta|oferta|contato]; agradeceu (mas|e dispensou|e recusou|e
      nao); nao quer; nao quis; (esta|estava|apenas|estao) pesquisando; mudou de ideia; nao faz sentido [agora|
      no momento]; nao (gostou|curtiu|convenceu) [produto|sistema|demo|apresentacao|solucao]; sem interesse no
      momento; nao tem interesse no momento; nao (aceitou|topou) (proposta|oferta); (nao|nem) (tem|ha|sente|
      teve|tinha|existe|ve|viu|enxerga|enxergou|vejo|identificou|percebeu|houve) [nenhuma|real] (necessidade|
      dor|utilidade|beneficio|vantagem|demanda|motivo|uso|ganho); nao (precisa|precisava|necessita) [nada|disso|
      do produto|do servico]; nao acha que precisa
    `,
    2: `
      pesquisando; sondando; especulando; interesse baixo; baixo interesse; pouco interesse; sem engajamento
    `,
    1: `pesquisa; cotacao; cotando`,
  },
  no_response: {
    4: `
      (nao|nunca|nem|ninguem|para de|parou de|deixou de|parou|sem) [deu|tive|tivemos|obtive|houve|teve|consegui|
      conseguimos|telefone] (atende|atendeu|responde|respondeu|responder|respondendo|retorna|retornou|retornar|
      resposta|atender|devolutiva|visualiza|visualizou|contesta|respondia|atendia) [nenhuma] [<phone>|<email>|
      ligacao|mensagem|tentativas]; nao [consegui|conseguimos|foi possivel|houve|se conseguiu|consigo|consegue]
      [fazer|estabelecer|nenhum|nem] (contato|contatar|contactar|localizar|falar|encontrado|localizado|
      contatado|falar com ele|contato com cliente); (nunca|sem|nenhum) [consegui|conseguimos|sucesso|exito] [no|
      falar|em] (contato|contatar|falar|sucesso|exito|localizar); sem (contato|retorno|resposta|devolutiva|
      sucesso|exito|sinal|noticias|feedback|comunicacao|interacao|contato com o cliente); (completada|
      finalizada|encerrada|fim|fim da|concluida|terminada|esgotada|esgotou|excedida|estourou|terminou|acabou|
      cumprida|cumpriu|passou) [toda] (cadencia|regua|fluxo|sequencia|tentativas|tempo de follow up|follow up|
      prospeccao); (perdemos|perdi|perdeu) contato; excedido tempo; (nao|sem) (dar|deu|da|mandou|mandar) (sinal|
      noticia|retorno|satisfacao); contato impossivel; sem sucesso; sem exito; (desligado|ocupado|fora de area|
      caixa postal|mudo) (ou|e) (desligado|ocupado|fora de area|caixa postal|mudo); secretaria eletronica;
      (parou|deixou) de (falar|conversar|interagir|escrever) [com] [comigo|conosco|gente]
    `,
    3: `
      (sumiu|sumido|desapareceu|evaporou|escafedeu); caixa postal; varias (tentativas|ligacoes|vezes); (celular|
      telefone|fone|tel|cel|numero|aparelho) (desligado|fora|ocupado|nao atende|chama|toca|mudo|indisponivel);
      desligado; fora de area; (so|somente) (chama|chamando|toca|ocupado|caixa); (chama|toca|chamou|tocou) (ate|
      e nao|e ninguem|e cai|e nada|mas); (da|deu|dando|deram|levei|tomei|levamos) (vacuo|bolo|ocupado|perdido|
      sem resposta|gelo|ghost); vacuo; visualiz* (e nada|sem responder|nao); (leu|le|lida|visto) (e nao|mas nao|
      sem responder|e nada); (cliente|lead|esta|contato|negociacao|ele|conversa) esfriou; esfriou; (nao|faltou|
      nunca) (compareceu|apareceu|comparece|veio|a reuniao|na reuniao|entrou na reuniao|participou|foi na
      reuniao); (no show|noshow); ghost*; incontatavel; inacessivel; ilocalizavel; nao localizado; ocupado;
      desligou (na cara|telefone|na minha cara|no meio|a ligacao|na hora); desligou; (bateu|desliga) telefone;
      cai (na caixa|direto|a ligacao); silencio; abandonou (conversa|chat|contato|atendimento|formulario);
      abandonado; abandono; (cadencia|fluxo|sequencia|regua) (finalizada|encerrada|concluida|esgotada|completa|
      sem); nao da (sinal|noticias|retorno|resposta); nao visualiza; nao deu (retorno|sinal|resposta|noticias);
      (tentei|tentamos|tentativas) <number> [vezes|x|contatos|ligacoes]; (liguei|ligamos|chamei|chamamos|mandei)
      <number> [vezes|x] (nada|sem|ninguem|nunca); (caixa|cai na caixa) postal; so [cai] (caixa|ocupado); sem
      sinal de vida; nem (sinal|resposta|visualiza)
    `,
    2: `chamando; toca; so chamada; sem atendimento; mudo; sem whatsapp resposta`,
    1: `tentativas`,
  },
  price_too_high: {
    4: `
      (achou|acha|acho|achando|achava|considerou|consideram|considera|considerado|ficou|esta|saiu|sai|parece|
      pareceu) [preco|valor|proposta|mensalidade|plano|produto] (caro|cara|salgado|pesado|carissimo|puxado|alto|
      elevado|alta); (preco|valor|custo|mensalidade|taxa|investimento|proposta|plano|tarifa|parcela|fee|frete)
      [ficou] (alto|alta|caro|cara|elevado|salgado|pesado|acima|fora|puxado|abusivo|inviavel|incompativel|
      superior|absurdo|nao agradou|nao competitivo|maior); (muito|mais|bem|super) (caro|cara); caro demais; cara
      demais; acima ... (preco|valor|mercado|esperado); nao (viu|ve|enxergou|enxerga|percebeu) valor; nao vale
      (preco|valor|investimento|pena); nao (viu|ve|enxergou|enxerga|percebeu|vale) (valor|preco) [no] [preco];
      custo beneficio; nao (aceitou|concordou|gostou|topou|quis pagar) [com] (preco|valor|proposta|mensalidade);
      (concorrente|outro|outra) ... (barato|em conta); (mais|opcao) (barato|em conta); preco (do concorrente|da
      concorrencia|menor|nao competitivo); (perdeu|perdemos|perdido|perda|perdi) (por|no|em|devido|pelo) (preco|
      valor|custo); (achou|queria|pediu) ... desconto maior; negociacao de preco; (motivo|por causa|questao|
      devido) (preco|valor); (fora|acima) (valor|preco) mercado; (preco|valor|custo) [pro] ... (alto|pesado|
      puxado); (desistiu|saiu|recusou|perdeu|largou|cancelou) (pelo|por causa do|por|devido ao|em funcao do)
      (preco|valor|custo); (assustou|assustado) com (preco|valor|custo); desconto ... nao (conseguimos|temos|
      damos|demos|pudemos|chegamos|foi|podemos|aprovamos|autorizamos); (preco|valor|conta) nao (bateu|fechou|
      encaixou|coube|cabe|compensa|ajudou)
    `,
    3: `caro; cara; carissimo; salgado; custo alto; alto custo; taxa de juros; objecao de preco`,
    1: `preco; valor; custo; condicoes comerciais; condicoes de pagamento; forma de pagamento; juros`,
  },
};
