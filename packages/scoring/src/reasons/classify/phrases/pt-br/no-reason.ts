import type { PhraseTable } from "../phrase-table.ts";

/** What looks like a reason in Brazilian Portuguese and is none. */
export const phrases: PhraseTable = {
  none: {
    2: `
      (mas|porem|e|so que|entretanto) [ta] (insatisfeito|descontente|infeliz|reclama|nao gosta|nao fechou|aberto
      a|disposto a|interessado|cansado|frustrado|prefere a gente|prefere nos|gosta mais da gente); nao (fechou|
      decidiu|assinou) ainda; (quer|queria|pensa em|pretende|vai|pensando em|avaliando) (trocar|mudar|sair|
      migrar|substituir) [_]; [esta|ta] (insatisfeito|descontente|frustrado) com (ele|a atual|o atual|
      <competitor>|<supplier>); <competitor> [_] (deixou na mao|atende mal|falhou)
    `,
    1: `
      fechou (conosco|comigo); fechou com a gente; fechado (conosco|comigo); fechou com nos; contratou (conosco|
      nos); comprou (conosco|comigo); preco (bom|ok|baixo|justo); preco nao (problema|impeditivo|empecilho); nao
      (so|apenas|somente) preco; gostou preco; tabela de precos; lista de precos; (enviar|enviei|mandar|mandei|
      passar|passei|pediu|quer|solicitou) [tabela|lista] (preco|orcamento|valor|proposta|contrato); fazer
      orcamento; orcamento (enviado|solicitado|aprovado|em|feito); verba aprovada; tem (verba|orcamento|
      interesse|budget); com interesse; muito interesse; demonstrou interesse; bastante interesse; interesse em
      (comprar|contratar|fechar); sem (problema|pressa|objecoes|duvidas|observacoes|motivo|comentarios); quer
      continuar; em contato com; contato feito; primeiro contato; nao (fechou|avancou|evoluiu|converteu|rolou|
      deu|vingou|andou|prosperou|seguiu) [certo]; contrato (enviado|assinado); ligar (amanha|hoje|segunda|terca|
      quarta|quinta|sexta); retornar (amanha|hoje); aguardando (retorno|resposta|decisao); (conversei|falei|
      falar|conversar|reuniao|call) com <decider>; falta (assinar|assinatura|fechar); nao sei; nao informado;
      nao informou motivo; sem motivo; motivo desconhecido; (nao|lead|des) qualificado; desqualificado; em
      progresso; em andamento; nutricao; em nutricao; motivo nao especificado; nao especificado; (caro|cara|
      prezado) (cliente|senhor|amigo|amiga|parceiro|sr|sra|colega|leitor|todos); <competitor> [ficou] (caro|
      cara|salgado); (nunca|nao) (reclamou|questionou|criticou|achou ruim) [preco|valor]; (gostou|gosta) (do|da|
      de) <competitor>; retornar [no|dia|em] [dia] [confirmado|combinado]; <competitor> nao [_] (atendeu|atende|
      cumpriu|entregou|respondeu|resolveu); <competitor> [_] (falhou|deixou|decepcionou|demorou); vai (falar|
      ver|conversar|consultar|alinhar|checar) [isso] com <decider> e [depois] (retorna|avisa|responde|volta|
      confirma|da); (troca|substituicao|migracao) (de|do|da) [_] <supplier> [atual]; (vai|vao|quer|pretende|
      promete) (assinar|pagar) [_] [<late>] [que vem]
    `,
  },
};
