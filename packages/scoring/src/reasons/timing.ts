import { defineReasons } from "./define-reasons.ts";

export const timingReasons = defineReasons("timing", {
  budget_not_approved: {
    category: "budget",
    labels: {
      "pt-BR": "Orçamento não aprovado neste ciclo",
      en: "Budget not approved this cycle",
      es: "Presupuesto no aprobado en este ciclo",
    },
    hints: {
      "pt-BR": "Pergunte quando o orçamento fecha e anote o mês; nessa época reabrimos o lead em seu nome.",
      en: "Ask when the budget closes and note the month; we reopen then in your name.",
      es: "Pregunte cuándo se cierra el presupuesto y anote el mes; en esa fecha reabrimos el lead a su nombre.",
    },
    meanings: {
      "pt-BR": "A verba não foi liberada agora; pode entrar no próximo orçamento.",
      en: "The money was not released now; it may be in the next budget.",
      es: "El dinero no se aprobó ahora; puede entrar en el próximo presupuesto.",
    },
    partnerActionable: "partly",
    qualityWeight: 0.5,
    recycle: { rule: "after_days", days: 120 },
    detail: { type: "date", min: null },
    trainingLabel: "censored_recycle",
    templates: {
      "pt-BR":
        "A verba não foi aprovada; o próximo orçamento será discutido em {date} e voltamos a falar nessa época.",
      en: "The money was not approved; the next budget is discussed on {date} and we talk again then.",
      es: "No se aprobó la partida; el próximo presupuesto se discute el {date} y volveremos a hablar entonces.",
    },
  },
  timing_no_priority: {
    category: "timing",
    labels: {
      "pt-BR": "Não é prioridade agora",
      en: "No priority now",
      es: "No es prioridad ahora",
    },
    hints: {
      "pt-BR": "Procure um gatilho (auditoria, crescimento, fim de contrato) e comece a conversa por ele.",
      en: "Look for a trigger (audit, growth, contract end) and open the talk with it.",
      es: "Busque un detonante (auditoría, crecimiento, fin de contrato) y abra la conversación con él.",
    },
    meanings: {
      "pt-BR": "O lead vê valor, mas outra coisa vem antes neste momento.",
      en: "The lead sees the value, but something else comes first at the moment.",
      es: "El lead ve el valor, pero otra cosa va antes en este momento.",
    },
    partnerActionable: "partly",
    qualityWeight: 0.5,
    recycle: { rule: "after_days", days: 90 },
    detail: { type: "none", min: null },
    trainingLabel: "censored_recycle",
    templates: {
      "pt-BR": "Neste trimestre o foco do lead é {text}; voltamos a falar em {date}.",
      en: "This quarter the lead's focus is {text}; we talk again on {date}.",
      es: "Este trimestre el foco del lead es {text}; volvemos a hablar el {date}.",
    },
  },
  timing_future_date: {
    category: "timing",
    labels: {
      "pt-BR": "Pediu contato em outra data",
      en: "Asked to be contacted later",
      es: "Pidió que lo contactemos más adelante",
    },
    hints: {
      "pt-BR": "Combine uma data com o lead e escreva essa data no formulário.",
      en: "Agree a date with the prospect and write it in the form.",
      es: "Acuerde una fecha con el lead y escríbala en el formulario.",
    },
    meanings: {
      "pt-BR": "O lead quer conversar, mas em uma data que ele mesmo indicou.",
      en: "The lead wants to talk, but on a date of their own choosing.",
      es: "El lead quiere conversar, pero en una fecha que él mismo indicó.",
    },
    partnerActionable: "partly",
    qualityWeight: 0,
    recycle: { rule: "on_given_date", days: 90 },
    detail: { type: "date", min: null },
    trainingLabel: "censored_recycle",
    templates: {
      "pt-BR": "O lead quer retomar a conversa em {date}; ligamos nesse dia e o lead continua sendo seu.",
      en: "The lead wants to take this up again on {date}; we call that day and the lead stays yours.",
      es: "El lead quiere retomar la conversación el {date}; llamaremos ese día y el lead sigue siendo suyo.",
    },
  },
  timing_in_contract: {
    category: "timing",
    labels: {
      "pt-BR": "Contrato vigente com outro fornecedor",
      en: "Bound by a current contract",
      es: "Contrato vigente con otro proveedor",
    },
    hints: {
      "pt-BR": "Pergunte quando o contrato termina e qual é o aviso prévio; envie 90 dias antes.",
      en: "Ask the end date and notice period; submit 90 days before.",
      es: "Pregunte la fecha de término y el plazo de preaviso; envíe el lead 90 días antes.",
    },
    meanings: {
      "pt-BR": "O lead tem contrato com outro fornecedor e não pode trocar ainda.",
      en: "The lead has a contract with another supplier and cannot change yet.",
      es: "El lead tiene contrato con otro proveedor y todavía no puede cambiar.",
    },
    partnerActionable: "partly",
    qualityWeight: 0.5,
    recycle: { rule: "before_given_date", days: 90 },
    detail: { type: "date", min: null },
    trainingLabel: "censored_recycle",
    templates: {
      "pt-BR": "O contrato atual do lead vai até {date}; retomamos 90 dias antes.",
      en: "The lead's present contract runs until {date}; we come back 90 days before.",
      es: "El contrato actual del lead termina el {date}; retomamos 90 días antes.",
    },
  },
  timing_project_cancelled: {
    category: "timing",
    labels: {
      "pt-BR": "Projeto adiado ou cancelado",
      en: "Project delayed or cancelled",
      es: "Proyecto aplazado o cancelado",
    },
    hints: {
      "pt-BR": "Mantenha um contato mensal com quem patrocina o projeto e nos avise quando ele recomeçar.",
      en: "Keep a monthly contact with the sponsor; tell us when it restarts.",
      es: "Mantenga un contacto mensual con quien patrocina el proyecto y avísenos cuando se reanude.",
    },
    meanings: {
      "pt-BR": "O projeto que traria a compra parou, por decisão da própria empresa.",
      en: "The project behind the purchase stopped, by the company's own decision.",
      es: "El proyecto que traería la compra se detuvo por decisión de la empresa.",
    },
    partnerActionable: "no",
    qualityWeight: 0,
    recycle: { rule: "after_days", days: 180 },
    detail: { type: "none", min: null },
    trainingLabel: "censored_recycle",
    templates: {
      "pt-BR": "A diretoria suspendeu o projeto por causa de {text}; perguntamos de novo em {date}.",
      en: "Management put the project on hold because of {text}; we ask again on {date}.",
      es: "La dirección suspendió el proyecto por {text}; preguntaremos de nuevo el {date}.",
    },
  },
  timing_company_change: {
    category: "timing",
    labels: {
      "pt-BR": "Empresa adquirida, em reestruturação ou encerrada",
      en: "Acquired, restructured or closed",
      es: "Empresa adquirida, en reestructuración o cerrada",
    },
    hints: {
      "pt-BR": "Veja as notícias da empresa antes de fazer a apresentação.",
      en: "Check company news before the introduction.",
      es: "Revise las noticias de la empresa antes de hacer la presentación.",
    },
    meanings: {
      "pt-BR": "A empresa mudou de dono, está se reorganizando ou fechou.",
      en: "The company changed hands, is being reorganised or has closed.",
      es: "La empresa cambió de dueño, se está reorganizando o cerró.",
    },
    partnerActionable: "no",
    qualityWeight: 0,
    recycle: { rule: "after_days", days: 365 },
    detail: { type: "none", min: null },
    trainingLabel: "censored_recycle",
    templates: {
      "pt-BR": "Desde {date} a empresa passa por {text} e as compras estão suspensas.",
      en: "Since {date} the company is going through {text} and purchases are on hold.",
      es: "Desde el {date} la empresa atraviesa {text} y las compras están suspendidas.",
    },
  },
});
