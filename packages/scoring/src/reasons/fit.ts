import { defineReasons } from "./define-reasons.ts";

export const fitReasons = defineReasons("fit", {
  fit_company_too_small: {
    category: "fit",
    labels: {
      "pt-BR": "Empresa abaixo do porte mínimo",
      en: "Company below minimum size",
      es: "Empresa por debajo del tamaño mínimo",
    },
    hints: {
      "pt-BR":
        "Pergunte o número de funcionários ou o faturamento já na primeira conversa; envie só acima do mínimo do perfil e guarde os demais.",
      en: "Ask head-count or revenue in the first call; send only above the ICP minimum, park the rest.",
      es: "Pregunte el número de empleados o la facturación en la primera conversación; envíe solo por encima del mínimo del perfil y guarde los demás.",
    },
    meanings: {
      "pt-BR": "A empresa é menor do que as que hoje conseguimos atender bem.",
      en: "The company is smaller than those we can serve well today.",
      es: "La empresa es más pequeña que las que hoy podemos atender bien.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "after_days", days: 365 },
    detail: { type: "number", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "A empresa tem {observed} funcionários; atendemos a partir de {expected}.",
      en: "The company has {observed} employees; we serve companies from {expected} upwards.",
      es: "La empresa tiene {observed} empleados; atendemos a partir de {expected}.",
    },
  },
  fit_company_too_large: {
    category: "fit",
    labels: {
      "pt-BR": "Empresa acima do porte atendido",
      en: "Company above target size",
      es: "Empresa por encima del tamaño que atendemos",
    },
    hints: {
      "pt-BR":
        "Confira o limite superior; antes de enviar, pergunte ao gerente de canais como encaminhar empresas grandes.",
      en: "Check the upper limit; ask your channel manager for the enterprise path before submitting.",
      es: "Revise el límite superior; antes de enviar, pregunte al gerente de canales cómo encaminar empresas grandes.",
    },
    meanings: {
      "pt-BR": "A empresa é maior do que o produto atende bem hoje.",
      en: "The company is larger than the product serves well today.",
      es: "La empresa es más grande de lo que el producto atiende bien hoy.",
    },
    partnerActionable: "yes",
    qualityWeight: 0.5,
    recycle: { rule: "never", days: null },
    detail: { type: "number", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "A empresa tem {observed} funcionários; o produto atende bem até {expected}.",
      en: "The company has {observed} employees; the product serves companies up to {expected} well.",
      es: "La empresa tiene {observed} empleados; el producto atiende bien hasta {expected}.",
    },
  },
  fit_industry: {
    category: "fit",
    labels: {
      "pt-BR": "Segmento não atendido",
      en: "Industry not served",
      es: "Sector no atendido",
    },
    hints: {
      "pt-BR":
        "Compare o CNAE ou o setor com a lista do perfil; escolha três setores-alvo para os próximos 10 contatos.",
      en: "Compare CNAE/sector with the ICP list; pick three target sectors for your next 10 contacts.",
      es: "Compare la actividad o el sector con la lista del perfil; elija tres sectores objetivo para sus próximos 10 contactos.",
    },
    meanings: {
      "pt-BR": "A empresa atua em um setor que não atendemos.",
      en: "The company works in a sector that we do not serve.",
      es: "La empresa trabaja en un sector que no atendemos.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "never", days: null },
    detail: { type: "enum", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "A empresa atua em {observed}; hoje atendemos {expected}.",
      en: "The company works in {observed}; today we serve {expected}.",
      es: "La empresa trabaja en {observed}; hoy atendemos {expected}.",
    },
  },
  fit_geography: {
    category: "fit",
    labels: {
      "pt-BR": "Região não atendida",
      en: "Region not served",
      es: "Región sin cobertura",
    },
    hints: {
      "pt-BR": "Confirme a cidade e o país da unidade que compra, não só os da matriz.",
      en: "Confirm city/country of the buying unit, not only the head office.",
      es: "Confirme la ciudad y el país de la unidad que compra, no solo los de la sede central.",
    },
    meanings: {
      "pt-BR": "Quem compraria fica em um lugar que ainda não atendemos.",
      en: "The unit that would buy is in a place we do not cover yet.",
      es: "La unidad que compraría está en un lugar que aún no cubrimos.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "never", days: null },
    detail: { type: "enum", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "Local da unidade que compra: {observed}; hoje atendemos: {expected}.",
      en: "Place of the buying unit: {observed}; today we cover: {expected}.",
      es: "Lugar de la unidad que compra: {observed}; hoy cubrimos: {expected}.",
    },
  },
  fit_use_case: {
    category: "fit",
    labels: {
      "pt-BR": "Precisa de algo que não oferecemos",
      en: "Needs something we do not offer",
      es: "Necesita algo que no ofrecemos",
    },
    hints: {
      "pt-BR":
        "Pergunte “o que precisa mudar em 90 dias?” e envie quando a resposta for um dos nossos casos de uso.",
      en: 'Ask "what must change in 90 days?"; submit when the answer is one of our use cases.',
      es: "Pregunte «¿qué debe cambiar en 90 días?» y envíe cuando la respuesta sea uno de nuestros casos de uso.",
    },
    meanings: {
      "pt-BR": "O que o lead quer resolver não é o que o produto faz.",
      en: "What the lead wants to solve is not what the product does.",
      es: "Lo que el lead quiere resolver no es lo que hace el producto.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "never", days: null },
    detail: { type: "text", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "O lead procura {text}; o que fazemos hoje é {expected}.",
      en: "The lead is looking for {text}; what we do today is {expected}.",
      es: "El lead busca {text}; lo que hacemos hoy es {expected}.",
    },
  },
  fit_missing_feature: {
    category: "product",
    labels: {
      "pt-BR": "Falta funcionalidade ou integração",
      en: "Missing feature or integration",
      es: "Falta una funcionalidad o integración",
    },
    hints: {
      "pt-BR":
        "Pergunte quais sistemas a empresa usa antes de enviar; a sua anotação vai para o nosso roteiro de produto.",
      en: "Ask which systems they use before sending; your note goes to our roadmap.",
      es: "Pregunte qué sistemas usa la empresa antes de enviar; su nota llega a nuestra hoja de ruta.",
    },
    meanings: {
      "pt-BR": "Ainda não temos um recurso ou uma integração de que o lead depende.",
      en: "We do not have yet a feature or integration on which the lead depends.",
      es: "Aún no tenemos una función o integración de la que el lead depende.",
    },
    partnerActionable: "partly",
    qualityWeight: 0.5,
    recycle: { rule: "after_days", days: 180 },
    detail: { type: "text", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "O lead depende de {text}, que ainda não temos; o pedido foi para o roteiro de produto.",
      en: "The lead depends on {text}, which we do not have yet; the request went to our roadmap.",
      es: "El lead depende de {text}, que aún no tenemos; el pedido pasó a nuestra hoja de ruta.",
    },
  },
  fit_technical: {
    category: "product",
    labels: {
      "pt-BR": "Requisito técnico ou de segurança não atendido",
      en: "Technical or security requirement not met",
      es: "Requisito técnico o de seguridad no cumplido",
    },
    hints: {
      "pt-BR": "Pergunte cedo sobre hospedagem, certificações e a aprovação da área de TI.",
      en: "Ask early for hosting, certification and IT sign-off needs.",
      es: "Pregunte pronto por alojamiento, certificaciones y la aprobación del área de TI.",
    },
    meanings: {
      "pt-BR": "A área técnica do lead exige algo que hoje não cumprimos.",
      en: "The lead's IT or security team requires something we do not meet today.",
      es: "El área técnica del lead exige algo que hoy no cumplimos.",
    },
    partnerActionable: "partly",
    qualityWeight: 0.5,
    recycle: { rule: "after_days", days: 180 },
    detail: { type: "text", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "A TI do lead exige {text}; hoje temos {expected}.",
      en: "The lead's IT team requires {text}; today we have {expected}.",
      es: "El área de TI del lead exige {text}; hoy tenemos {expected}.",
    },
  },
  fit_not_a_buyer: {
    category: "fit",
    labels: {
      "pt-BR": "Não é comprador (estudante, candidato a vaga, fornecedor ou concorrente)",
      en: "Not a buyer (student, job seeker, supplier or competitor)",
      es: "No es comprador (estudiante, busca empleo, proveedor o competidor)",
    },
    hints: {
      "pt-BR": "Confirme o e-mail corporativo e o cargo antes de enviar.",
      en: "Confirm company e-mail and role before sending.",
      es: "Confirme el correo corporativo y el cargo antes de enviar.",
    },
    meanings: {
      "pt-BR": "A pessoa não compra para uma empresa: estuda, vende ou procura emprego.",
      en: "The person does not buy for a company: they study, sell or look for work.",
      es: "La persona no compra para una empresa: estudia, vende o busca empleo.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "never", days: null },
    detail: { type: "enum", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "Na conversa, o contato se apresentou como {observed}; queria {text}, não comprar.",
      en: "In the call the contact turned out to be {observed}; the interest was {text}, not buying.",
      es: "En la conversación, el contacto se presentó como {observed}; quería {text}, no comprar.",
    },
  },
  budget_insufficient: {
    category: "budget",
    labels: {
      "pt-BR": "Orçamento abaixo do mínimo",
      en: "Budget below minimum",
      es: "Presupuesto inferior al mínimo",
    },
    hints: {
      "pt-BR": "Antes de enviar, pergunte se um investimento próximo ao nosso preço de entrada é viável.",
      en: "Ask whether an investment of about our entry price is feasible before sending.",
      es: "Antes de enviar, pregunte si es viable una inversión cercana a nuestro precio de entrada.",
    },
    meanings: {
      "pt-BR": "O que o lead pode investir fica abaixo do nosso preço de entrada.",
      en: "What the lead can spend is below our entry price.",
      es: "Lo que el lead puede invertir está por debajo de nuestro precio de entrada.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "after_days", days: 180 },
    detail: { type: "number", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "O lead pode investir {observed}; para começar são necessários {expected}.",
      en: "The lead can spend {observed}; getting started takes {expected}.",
      es: "El lead puede invertir {observed}; para empezar se necesitan {expected}.",
    },
  },
  competition_lost: {
    category: "competition",
    labels: {
      "pt-BR": "Escolheu um concorrente",
      en: "Chose a competitor",
      es: "Eligió a un competidor",
    },
    hints: {
      "pt-BR": "Pergunte quais outros fornecedores estão na disputa e nos conte no primeiro dia.",
      en: "Ask which other suppliers are on the list and tell us on day one.",
      es: "Pregunte qué otros proveedores están en la lista y cuéntenoslo el primer día.",
    },
    meanings: {
      "pt-BR": "O lead comprou, mas de outro fornecedor.",
      en: "The lead bought, but from another supplier.",
      es: "El lead compró, pero a otro proveedor.",
    },
    partnerActionable: "partly",
    qualityWeight: 0,
    recycle: { rule: "after_days", days: 270 },
    detail: { type: "enum", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "O lead fechou com {observed}; o que pesou foi {text}.",
      en: "The lead signed with {observed}; what tipped it was {text}.",
      es: "El lead firmó con {observed}; lo que pesó fue {text}.",
    },
  },
});
