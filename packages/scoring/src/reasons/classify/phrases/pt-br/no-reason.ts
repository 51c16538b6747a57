import type { PhraseTable } from "../phrase-table.ts";

/** What looks like a reason in Brazilian Portuguese and is none. */
export const phrases: PhraseTable = {
  none: {
    1: `
      fechou (conosco|comigo); fechou com a gente; fechado (conosco|comigo); fechou com nos; contratou
      (conosco|nos); comprou (conosco|comigo); preco (bom|ok|baixo|justo); preco nao [foi|e|era]
      (problema|impeditivo|empecilho); nao [e|foi] (so|apenas|somente) preco; gostou [do|muito] preco;
      tabela de precos; lista de precos; (enviar|enviei|mandar|mandei|passar|passei|pediu|quer|
      solicitou) [a|o|tabela|lista|de] (preco|precos|orcamento|valor|valores|proposta|contrato); fazer
      orcamento; orcamento (enviado|solicitado|aprovado|em|feito); verba aprovada; tem (verba|orcamento|
      interesse|budget); com interesse; muito interesse; demonstrou interesse; bastante interesse;
      interesse em (comprar|contratar|fechar); sem (problema|problemas|pressa|objecoes|objecao|duvidas|
      observacoes|observacao|motivo|comentarios); quer continuar; em contato com; contato feito;
      primeiro contato; nao (fechou|avancou|evoluiu|converteu|rolou|deu|vingou|andou|prosperou|seguiu)
      [certo]; contrato (enviado|assinado); ligar (amanha|hoje|segunda|terca|quarta|quinta|sexta);
      retornar (amanha|hoje); aguardando (retorno|resposta|decisao); (conversei|falei|falar|conversar|
      reuniao|call) com [o] <decider>; falta (assinar|assinatura|fechar); nao sei; nao informado; nao
      informou motivo; sem motivo; motivo desconhecido; (nao|lead|des) qualificado; desqualificado;
      desqualificada; em progresso; em andamento; nutricao; em nutricao; motivo nao especificado; nao
      especificado
    `,
  },
};
