import type { PhraseTable } from "../phrase-table.ts";

/** What looks like a reason in Brazilian Portuguese and is none. */
export const phrases: PhraseTable = {
  none: {
    2: `
      (mas|porem|e|so que|entretanto) [esta|ta|estao|ele|ela|muito|bem|e|ainda] (insatisfeito|
      insatisfeita|insatisfeitos|descontente|infeliz|reclama|nao gosta|nao fechou|aberto a|aberta a|
      disposto a|interessado|interessada|cansado|frustrado|prefere a gente|prefere nos|gosta mais da
      gente); nao [se] (fechou|decidiu|assinou) ainda; (quer|querem|queria|pensa em|pretende|vai|pensando
      em|avaliando) (trocar|mudar|sair|migrar|substituir) [de|do|da|dele|dela] [_]; [esta|ta]
      (insatisfeito|descontente|frustrado) com (ele|eles|a atual|o atual|<competitor>|<supplier>);
      <competitor> [_] (deixou na mao|atende mal|falhou)
    `,
    1: `
      fechou (conosco|comigo); fechou com a gente; fechado (conosco|comigo); fechou com nos; contratou
      (conosco|nos); comprou (conosco|comigo); preco (bom|ok|baixo|justo); preco nao [foi|e|era]
      (problema|impeditivo|empecilho); nao [e|foi] (so|apenas|somente) preco; gostou [do|muito] preco;
      tabela de precos; lista de precos; (enviar|enviei|mandar|mandei|passar|passei|pediu|quer|solicitou)
      [a|o|tabela|lista|de] (preco|precos|orcamento|valor|valores|proposta|contrato); fazer orcamento;
      orcamento (enviado|solicitado|aprovado|em|feito); verba aprovada; tem (verba|orcamento|interesse|
      budget); com interesse; muito interesse; demonstrou interesse; bastante interesse; interesse em
      (comprar|contratar|fechar); sem (problema|problemas|pressa|objecoes|objecao|duvidas|observacoes|
      observacao|motivo|comentarios); quer continuar; em contato com; contato feito; primeiro contato; nao
      (fechou|avancou|evoluiu|converteu|rolou|deu|vingou|andou|prosperou|seguiu) [certo]; contrato
      (enviado|assinado); ligar (amanha|hoje|segunda|terca|quarta|quinta|sexta); retornar (amanha|hoje);
      aguardando (retorno|resposta|decisao); (conversei|falei|falar|conversar|reuniao|call) com [o]
      <decider>; falta (assinar|assinatura|fechar); nao sei; nao informado; nao informou motivo; sem
      motivo; motivo desconhecido; (nao|lead|des) qualificado; desqualificado; desqualificada; em
      progresso; em andamento; nutricao; em nutricao; motivo nao especificado; nao especificado; (caro|
      cara|caros|prezado|prezada) (cliente|senhor|senhora|amigo|amiga|parceiro|parceira|sr|sra|colega|
      leitor|todos); <competitor> [e|esta|era|ficou|muito] [mais|muito] (caro|cara|caros|salgado); (nunca|
      nao) [se] (reclamou|questionou|criticou|achou ruim) [do|o|a] [preco|valor]; (gostou|gosta|gostaram)
      (do|da|de) [o|a] <competitor>; retornar [no|na|dia|em] [dia] [confirmado|combinado]; <competitor>
      (nao) [_] (atendeu|atende|cumpriu|entregou|respondeu|resolveu) [bem]; <competitor> [_] (falhou|
      deixou|decepcionou|demorou); vai (falar|ver|conversar|consultar|alinhar|checar) [isso] (com) [o|a|
      seu|sua] <decider> e [me|nos|ja|depois] (retorna|avisa|responde|volta|confirma|retorno|da)
    `,
  },
};
