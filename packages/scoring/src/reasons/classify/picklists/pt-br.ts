import type { PicklistValues } from "./picklist-values.ts";

/** In Brazilian Portuguese. */
export const ptBrPicklist: PicklistValues = {
  fit_company_too_small: "porte; tamanho da empresa; empresa pequena",
  fit_industry: "segmento; ramo de atividade",
  fit_geography: "regiao; localizacao; fora da area de atuacao",
  fit_use_case: "produto inadequado; sem fit; nao atende a necessidade",
  fit_missing_feature: "produto; funcionalidades; falta de funcionalidade; caracteristicas",
  fit_technical: "requisitos tecnicos; tecnico",
  fit_not_a_buyer: "estudante",
  budget_insufficient: "sem verba; sem orcamento; orcamento; falta de verba; falta de orcamento; financeiro",
  budget_not_approved: "orcamento nao aprovado; verba cortada",
  timing_no_priority:
    "momento; sem prioridade; nao e o momento; nao e prioridade; tempo; sem tempo; timing ruim",
  timing_future_date: "contato futuro; compra futura; futuro; recontatar",
  timing_in_contract: "contrato vigente; contrato; ja tem fornecedor",
  timing_project_cancelled: "projeto cancelado; projeto adiado",
  timing_company_change: "empresa fechou; encerrou atividades",
  approach_no_decision_maker: "sem decisor; nao e decisor; autoridade",
  approach_unaware: "pediu para nao ser contatado; descadastrado; nao autorizou contato",
  approach_expectation: "expectativa; expectativa errada; expectativas",
  approach_not_interested:
    "sem interesse; nao tem interesse; falta de interesse; sem necessidade; desistencia; desistiu; desinteresse; lead frio",
  no_response:
    "sem resposta; sem retorno; sem contato; nao responde; nao respondeu; nao atende; nao retornou; parou de responder; sumiu; sem sucesso no contato; contato sem sucesso; nao conseguimos contato; tentativas esgotadas",
  data_invalid_contact:
    "dados incorretos; dados invalidos; contato invalido; telefone invalido; telefone errado; contato errado; numero errado; email invalido",
  data_incomplete: "dados incompletos; documentacao; falta de documentacao; informacoes insuficientes",
  spam_or_fake: "lead falso; trote; falso; teste interno; lead teste",
  duplicate_same_partner: "duplicado; lead duplicado; duplicidade; repetido; cadastro duplicado",
  duplicate_other_partner: "outro parceiro",
  vendor_already_working: "ja e cliente; cliente atual; cliente ativo; cliente da base; cliente; suporte",
  competition_lost:
    "concorrencia; concorrente; perdido para concorrente; perdemos para o concorrente; fechou com concorrente; comprou do concorrente; escolheu concorrente; outro fornecedor; comprou com outro",
  price_too_high:
    "preco; preco alto; valor; caro; muito caro; achou caro; condicao comercial; condicoes comerciais; condicao de pagamento; custo",
  vendor_capacity:
    "sem estoque; falta de estoque; sem agenda; capacidade; prazo de entrega; demora no atendimento; mau atendimento",
  compliance_blocked:
    "credito; credito reprovado; credito negado; analise de credito; juridico; restricao de credito",
  other: "outro; outros; outra; outras; outro motivo; outros motivos; motivo outro",
};
