import type { ReasonCode } from "../catalogue.ts";

/** Values of the lost and disqualified reasons that CRMs ship or their users usually add, folded; between semicolons. */
export const picklistValues: Readonly<Record<ReasonCode, string>> = {
  fit_company_too_small:
    "company size; too small; company too small; porte; tamanho da empresa; tamano de la empresa; below minimum size; empresa pequena",
  fit_company_too_large: "too large; company too large; enterprise; too big",
  fit_industry: "industry; wrong industry; segmento; outside industry; industria; sector; ramo de atividade",
  fit_geography:
    "geography; location; territory; region; regiao; out of territory; localizacao; fora da area de atuacao; zona",
  fit_use_case:
    "not a fit; no fit; not a good fit; bad fit; poor fit; product fit; produto inadequado; sem fit; no encaja; wrong product; not suitable; nao atende a necessidade; product mismatch",
  fit_missing_feature:
    "features; product features; missing feature; missing features; missing functionality; feature gap; product gap; product; produto; funcionalidades; falta de funcionalidade; caracteristicas; functionality; lacking features",
  fit_technical: "technical; technical requirements; technical fit; security; requisitos tecnicos; tecnico",
  fit_not_a_buyer: "not a buyer; student; academic; job seeker; vendor; estudante; estudiante",
  budget_insufficient:
    "no budget; budget; lack of budget; lost no budget; lack of funds; sem verba; sem orcamento; orcamento; falta de verba; falta de orcamento; sin presupuesto; presupuesto; falta de presupuesto; no funds; no money; insufficient budget; budget too low; financeiro; affordability; no budget lost funding",
  budget_not_approved:
    "budget cut; budget frozen; lost funding; budget not approved; no funding; orcamento nao aprovado; verba cortada; presupuesto no aprobado; budget freeze; lost budget",
  timing_no_priority:
    "timing; bad timing; not ready; not a priority; no priority; priority; no decision; no decision non responsive; wrong timing; momento; timing ruim; sem prioridade; nao e o momento; nao e prioridade; mal momento; no es el momento; status quo; no urgency; not ready to buy; indecision; tempo; no compelling event; other priorities; not now; sem tempo; on hold",
  timing_future_date:
    "future interest; call back later; future; contact later; recycle; nurture later; contato futuro; compra futura; futuro; later; future opportunity; long term; follow up later; recontatar",
  timing_in_contract:
    "in contract; under contract; existing contract; contrato vigente; contrato; already has vendor; already has a provider; ja tem fornecedor; ya tiene proveedor; has supplier; existing vendor; contract with competitor",
  timing_project_cancelled:
    "project cancelled; project canceled; project on hold; cancelled; projeto cancelado; projeto adiado; proyecto cancelado; no project; cancelled project; requirements cancelled; order cancelled",
  timing_company_change:
    "company closed; out of business; acquired; merger; company acquired; empresa fechou; encerrou atividades; cerro la empresa; bankrupt; reorganization",
  approach_no_decision_maker:
    "no authority; not decision maker; no decision maker; decision maker; no access to decision maker; lack of authority; sem decisor; nao e decisor; sin decisor; authority; wrong contact level; autoridade; autoridad; no champion",
  approach_unaware:
    "unsubscribed do not call; unsubscribed; do not call; do not contact; opted out; dnc; opt out; pediu para nao ser contatado; descadastrado; no llamar; nao autorizou contato; no consent",
  approach_expectation:
    "wrong expectation; expectation; expectations; unrealistic expectations; expectativa; expectativa errada; expectativas; misunderstanding",
  approach_not_interested:
    "not interested; ni; no int; not int; no interest; no need; lost interest; uninterested; need; interest; no requirement; sem interesse; nao tem interesse; falta de interesse; sem necessidade; desistencia; desistiu; desinteresse; sin interes; no interesado; falta de interes; no necesita; just browsing; changed mind; customer not interested; no longer interested; declined; lead frio",
  no_response:
    "abandoned; no response; unresponsive; unable to contact; unable to reach; no answer; no reply; no contact; non responsive; unreachable; not reachable; ghosted; went dark; lost contact; gone silent; contact lost; could not contact; sem resposta; sem retorno; sem contato; nao responde; nao respondeu; nao atende; nao retornou; parou de responder; sumiu; sem sucesso no contato; contato sem sucesso; nao conseguimos contato; sin respuesta; no contesta; no responde; sin contacto; ilocalizable; no show; nr; tentativas esgotadas; no contact made; ringing; busy; switched off; cadence finished",
  data_invalid_contact:
    "wrong contact; bad email; bad phone; bad data; invalid contact; invalid data; wrong number; invalid number; bad contact data; incorrect contact data; invalid contact info; bad contact info; bounced; hard bounce; inaccurate data; dados incorretos; dados invalidos; contato invalido; telefone invalido; telefone errado; contato errado; numero errado; email invalido; datos incorrectos; telefono equivocado; telefono incorrecto; contacto invalido; wrong person; no longer with company; bad timing data; invalid email; bad fit contact; wrong info; contact data invalid",
  data_incomplete:
    "incomplete; incomplete data; missing information; missing documents; incomplete information; dados incompletos; documentacao; falta de documentacao; informacoes insuficientes; datos incompletos; missing info; insufficient information; documentacion",
  spam_or_fake:
    "spam; fake; junk; junk lead; test lead; fake lead; bot; invalid lead; lead falso; trote; lead de prueba; falso; spam lead; teste interno; lead teste; garbage; junk or spam",
  duplicate_same_partner:
    "duplicate; duplicated; duplicate lead; duplicado; lead duplicado; duplicidade; repetido; cadastro duplicado; duplicate record; dupe; existing lead",
  duplicate_other_partner:
    "deal registration conflict; registered by another partner; other partner; outro parceiro; otro socio; partner conflict; channel conflict",
  vendor_already_working:
    "existing customer; already a customer; current customer; already customer; existing opportunity; ja e cliente; cliente atual; cliente ativo; cliente da base; ya es cliente; cliente existente; open deal; customer; existing account; already in pipeline; cliente; suporte; support; already working",
  competition_lost:
    "competitor; competition; lost to competitor; lost to competition; chose competitor; went with competitor; concorrencia; concorrente; perdido para concorrente; perdemos para o concorrente; fechou com concorrente; comprou do concorrente; escolheu concorrente; competencia; competidor; perdido por competencia; eligio competencia; compro a la competencia; other vendor; outro fornecedor; otro proveedor; in house; bought elsewhere; in house solution; internal solution; using competitor; selected competitor; bought from competitor; comprou com outro; purchased competitor",
  price_too_high:
    "price; pricing; too expensive; cost; price too high; expensive; high price; lost price; preco; preco alto; valor; caro; muito caro; achou caro; custo; precio; precio alto; muy caro; caro para el cliente; pricing too high; price objection; condicao comercial; condicoes comerciais; terms; condicao de pagamento; too pricey; roi; no roi",
  vendor_capacity:
    "out of stock; no stock; capacity; no capacity; not enough stock; we do not have people skills; delivery time; slow response; sem estoque; falta de estoque; sem agenda; capacidade; prazo de entrega; sin stock; sin disponibilidad; plazo de entrega; slow follow up; poor follow up; demora no atendimento; mau atendimento; late response; delay",
  compliance_blocked:
    "credit; credit check failed; bad credit; compliance; legal; blacklist; credito; credito reprovado; credito negado; analise de credito; juridico; sanctions; credito rechazado; bad debt; fraud; restricao de credito; legal issues",
  other:
    "other; others; other reason; misc; miscellaneous; outro; outros; outra; outras; outro motivo; outros motivos; otro; otros; otra; otras; otro motivo; otros motivos; motivo outro; otra razon; other please specify; other explain",
};
