import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type Schemas = components["schemas"];

export interface PartnerFormsWords {
  edit: string;
  editOf(name: string): string;
  remove: string;
  optional: string;
  goal: {
    set: string;
    change: string;
    giveUp: string;
    measure: string;
    target: string;
    targetIn: Record<"leads" | "percent" | "money", string>;
    currency: string;
    from: string;
    to: string;
    saved: string;
    changed: string;
    gaveUp: string;
    now(target: string, from: string, to: string): string;
  };
  coaching: {
    record: string;
    kind: string;
    heldAt: string;
    reason: string;
    noReason: string;
    participants: string;
    participantsHint: string;
    summary: string;
    recordingUrl: string;
    consentBy: string;
    consentAt: string;
    consentSource: string;
    consentSourceHint: string;
    saved: string;
    change: string;
    correct: string;
    correctOf(date: string): string;
    corrected: string;
    correctedOn(date: string): string;
    now(when: string, summary: string): string;
  };
  checkpoint: {
    change: string;
    notes: string;
    notesHint: string;
    cancel: string;
    canceled: string;
    saved: string;
    next: string;
    now(when: string, state: string): string;
  };
  contact: {
    add: string;
    name: string;
    email: string;
    phone: string;
    role: string;
    language: string;
    asPartner(value: string): string;
    zone: string;
    zoneHint: string;
    cadence: string;
    cadences: Record<Schemas["Partner"]["cadence"], string>;
    receives: string;
    saved: string;
    removeTitle(name: string): string;
    removeHint: string;
    removed: string;
    unsubscribed(day: string): string;
    paused(date: string): string;
  };
  partner: {
    change: string;
    name: string;
    type: string;
    tier: string;
    region: string;
    manager: string;
    nobody: string;
    asProgramme: string;
    saved: string;
    managedBy(name: string): string;
  };
  stage: {
    change: string;
    stage: string;
    why: string;
    churnReasons: Record<NonNullable<Schemas["Partner"]["churnReason"]>, string>;
    dated: string;
    saved(stage: string): string;
    now(stage: string): string;
  };
}

const en: PartnerFormsWords = {
  edit: "Change",
  editOf: (name) => `Change: ${name}`,
  remove: "Remove",
  optional: "may stay empty",
  goal: {
    set: "Set a goal",
    change: "Change the goal",
    giveUp: "Give up",
    measure: "What counts",
    target: "Target",
    targetIn: { leads: "Leads or deals", percent: "Percent", money: "Amount" },
    currency: "Currency",
    from: "First day",
    to: "Last day",
    saved: "The goal is set. The partner sees it on its page.",
    changed: "The goal is changed.",
    gaveUp: "The goal is given up. The partner sees it no more.",
    now: (target, from, to) => `It is now ${target}, ${from} to ${to}.`,
  },
  coaching: {
    record: "Record a session",
    kind: "What was done",
    heldAt: "When",
    reason: "Which reason it is to make rarer",
    noReason: "None in particular",
    participants: "Who took part",
    participantsHint: "Names, with commas between them",
    summary: "What was agreed",
    recordingUrl: "Address of the recording",
    consentBy: "Who agreed to the recording",
    consentAt: "When they agreed",
    consentSource: "How we know",
    consentSourceHint: "For example: said at the beginning of the call",
    saved: "The session is on record.",
    change: "Correct",
    correct: "Correct the session",
    correctOf: (date) => `Correct the session of ${date}`,
    corrected: "The session is corrected.",
    correctedOn: (date) => `corrected on ${date}`,
    now: (when, summary) => `It is now on record for ${when}: ${summary}`,
  },
  checkpoint: {
    change: "Move or note",
    notes: "Notes",
    notesHint: "The partner reads them too.",
    cancel: "Cancel it",
    canceled: "The checkpoint is canceled.",
    saved: "The checkpoint is changed.",
    next: "Plan the next one",
    now: (when, state) => `It is now on ${when}, ${state}.`,
  },
  contact: {
    add: "Add a person",
    name: "Name",
    email: "E-mail address",
    phone: "Phone",
    role: "What they do there",
    language: "Language of letters",
    asPartner: (value) => `As the partner (${value})`,
    zone: "Time zone",
    zoneHint: "For example America/Sao_Paulo; empty: as the partner",
    cadence: "How often the digest comes",
    cadences: { weekly: "Every week", biweekly: "Every two weeks", monthly: "Every month" },
    receives: "Gets the digest",
    saved: "Saved. The next digest goes by it.",
    removeTitle: (name) => `Remove ${name}?`,
    removeHint: "The person gets no more letters. What was sent stays on record.",
    removed: "The person is removed.",
    unsubscribed: (day) => `unsubscribed on ${day}`,
    paused: (date) => `wants no letters since ${date}`,
  },
  partner: {
    change: "Change the partner",
    name: "Name",
    type: "Type",
    tier: "Tier",
    region: "Region",
    manager: "Looked after by",
    nobody: "Nobody",
    asProgramme: "As the programme",
    saved: "The partner is changed.",
    managedBy: (name) => `looked after by ${name}`,
  },
  stage: {
    change: "Change the stage",
    stage: "Stage",
    why: "Why the partnership ends",
    churnReasons: {
      contract_ended: "The contract ended",
      targets_missed: "Targets were missed",
      vendor_strategy: "Our strategy changed",
      partner_dissatisfied: "The partner was not satisfied",
      inactive: "It was inactive",
      business_closed: "Its business closed",
      other: "Another reason",
    },
    dated: "It is written into the history with today's date.",
    saved: (stage) => `The stage is now: ${stage}.`,
    now: (stage) => `It is now: ${stage}.`,
  },
};

const ptBr: PartnerFormsWords = {
  edit: "Alterar",
  editOf: (name) => `Alterar: ${name}`,
  remove: "Remover",
  optional: "pode ficar vazio",
  goal: {
    set: "Definir uma meta",
    change: "Alterar a meta",
    giveUp: "Desistir",
    measure: "O que conta",
    target: "Meta",
    targetIn: { leads: "Leads ou negócios", percent: "Por cento", money: "Valor" },
    currency: "Moeda",
    from: "Primeiro dia",
    to: "Último dia",
    saved: "A meta está definida. O parceiro a vê na página dele.",
    changed: "A meta foi alterada.",
    gaveUp: "A meta foi abandonada. O parceiro não a vê mais.",
    now: (target, from, to) => `Agora é ${target}, de ${from} a ${to}.`,
  },
  coaching: {
    record: "Registrar uma sessão",
    kind: "O que foi feito",
    heldAt: "Quando",
    reason: "Que motivo deve ficar mais raro",
    noReason: "Nenhum em especial",
    participants: "Quem participou",
    participantsHint: "Nomes, separados por vírgulas",
    summary: "O que ficou combinado",
    recordingUrl: "Endereço da gravação",
    consentBy: "Quem concordou com a gravação",
    consentAt: "Quando concordaram",
    consentSource: "Como sabemos",
    consentSourceHint: "Por exemplo: dito no começo da ligação",
    saved: "A sessão está registrada.",
    change: "Corrigir",
    correct: "Corrigir a sessão",
    correctOf: (date) => `Corrigir a sessão de ${date}`,
    corrected: "A sessão foi corrigida.",
    correctedOn: (date) => `corrigida em ${date}`,
    now: (when, summary) => `Agora está registrada para ${when}: ${summary}`,
  },
  checkpoint: {
    change: "Mudar ou anotar",
    notes: "Anotações",
    notesHint: "O parceiro também as lê.",
    cancel: "Cancelar",
    canceled: "O encontro foi cancelado.",
    saved: "O encontro foi alterado.",
    next: "Marcar o próximo",
    now: (when, state) => `Agora é em ${when}, ${state}.`,
  },
  contact: {
    add: "Incluir uma pessoa",
    name: "Nome",
    email: "Endereço de e-mail",
    phone: "Telefone",
    role: "O que faz lá",
    language: "Idioma das cartas",
    asPartner: (value) => `Como o parceiro (${value})`,
    zone: "Fuso horário",
    zoneHint: "Por exemplo America/Sao_Paulo; vazio: como o parceiro",
    cadence: "Com que frequência vem o resumo",
    cadences: { weekly: "Toda semana", biweekly: "A cada duas semanas", monthly: "Todo mês" },
    receives: "Recebe o resumo",
    saved: "Salvo. O próximo resumo segue isso.",
    removeTitle: (name) => `Remover ${name}?`,
    removeHint: "A pessoa não recebe mais cartas. O que foi enviado continua registrado.",
    removed: "A pessoa foi removida.",
    unsubscribed: (day) => `cancelou a inscrição em ${day}`,
    paused: (date) => `não quer cartas desde ${date}`,
  },
  partner: {
    change: "Alterar o parceiro",
    name: "Nome",
    type: "Tipo",
    tier: "Nível",
    region: "Região",
    manager: "Quem cuida",
    nobody: "Ninguém",
    asProgramme: "Como o programa",
    saved: "O parceiro foi alterado.",
    managedBy: (name) => `aos cuidados de ${name}`,
  },
  stage: {
    change: "Mudar de etapa",
    stage: "Etapa",
    why: "Por que a parceria termina",
    churnReasons: {
      contract_ended: "O contrato terminou",
      targets_missed: "As metas não foram alcançadas",
      vendor_strategy: "Nossa estratégia mudou",
      partner_dissatisfied: "O parceiro não estava satisfeito",
      inactive: "Estava inativo",
      business_closed: "A empresa fechou",
      other: "Outro motivo",
    },
    dated: "Entra no histórico com a data de hoje.",
    saved: (stage) => `A etapa agora é: ${stage}.`,
    now: (stage) => `Agora é: ${stage}.`,
  },
};

const es: PartnerFormsWords = {
  edit: "Cambiar",
  editOf: (name) => `Cambiar: ${name}`,
  remove: "Quitar",
  optional: "puede quedar vacío",
  goal: {
    set: "Fijar una meta",
    change: "Cambiar la meta",
    giveUp: "Abandonar",
    measure: "Qué cuenta",
    target: "Meta",
    targetIn: { leads: "Leads o negocios", percent: "Por ciento", money: "Importe" },
    currency: "Moneda",
    from: "Primer día",
    to: "Último día",
    saved: "La meta está fijada. El socio la ve en su página.",
    changed: "La meta se cambió.",
    gaveUp: "La meta se abandonó. El socio ya no la ve.",
    now: (target, from, to) => `Ahora es ${target}, del ${from} al ${to}.`,
  },
  coaching: {
    record: "Registrar una sesión",
    kind: "Qué se hizo",
    heldAt: "Cuándo",
    reason: "Qué motivo debe volverse más raro",
    noReason: "Ninguno en especial",
    participants: "Quién participó",
    participantsHint: "Nombres, separados por comas",
    summary: "Qué se acordó",
    recordingUrl: "Dirección de la grabación",
    consentBy: "Quién aceptó la grabación",
    consentAt: "Cuándo lo aceptaron",
    consentSource: "Cómo lo sabemos",
    consentSourceHint: "Por ejemplo: dicho al comienzo de la llamada",
    saved: "La sesión está registrada.",
    change: "Corregir",
    correct: "Corregir la sesión",
    correctOf: (date) => `Corregir la sesión del ${date}`,
    corrected: "La sesión está corregida.",
    correctedOn: (date) => `corregida el ${date}`,
    now: (when, summary) => `Ahora está registrada para el ${when}: ${summary}`,
  },
  checkpoint: {
    change: "Mover o anotar",
    notes: "Notas",
    notesHint: "El socio también las lee.",
    cancel: "Cancelarlo",
    canceled: "El encuentro se canceló.",
    saved: "El encuentro se cambió.",
    next: "Planificar el próximo",
    now: (when, state) => `Ahora es el ${when}, ${state}.`,
  },
  contact: {
    add: "Añadir una persona",
    name: "Nombre",
    email: "Dirección de correo",
    phone: "Teléfono",
    role: "Qué hace allí",
    language: "Idioma de las cartas",
    asPartner: (value) => `Como el socio (${value})`,
    zone: "Zona horaria",
    zoneHint: "Por ejemplo America/Mexico_City; vacío: como el socio",
    cadence: "Con qué frecuencia llega el resumen",
    cadences: { weekly: "Cada semana", biweekly: "Cada dos semanas", monthly: "Cada mes" },
    receives: "Recibe el resumen",
    saved: "Guardado. El próximo resumen lo sigue.",
    removeTitle: (name) => `¿Quitar a ${name}?`,
    removeHint: "La persona no recibe más cartas. Lo enviado queda registrado.",
    removed: "Se quitó a la persona.",
    unsubscribed: (day) => `canceló la suscripción el ${day}`,
    paused: (date) => `no quiere cartas desde el ${date}`,
  },
  partner: {
    change: "Cambiar el socio",
    name: "Nombre",
    type: "Tipo",
    tier: "Nivel",
    region: "Región",
    manager: "A cargo de",
    nobody: "Nadie",
    asProgramme: "Como el programa",
    saved: "El socio se cambió.",
    managedBy: (name) => `a cargo de ${name}`,
  },
  stage: {
    change: "Cambiar la etapa",
    stage: "Etapa",
    why: "Por qué termina la asociación",
    churnReasons: {
      contract_ended: "Terminó el contrato",
      targets_missed: "No se alcanzaron las metas",
      vendor_strategy: "Cambió nuestra estrategia",
      partner_dissatisfied: "El socio no estaba satisfecho",
      inactive: "Estaba inactivo",
      business_closed: "Su empresa cerró",
      other: "Otro motivo",
    },
    dated: "Entra en el historial con la fecha de hoy.",
    saved: (stage) => `La etapa ahora es: ${stage}.`,
    now: (stage) => `Ahora es: ${stage}.`,
  },
};

export const partnerFormsWords: Readonly<Record<Locale, PartnerFormsWords>> = { "pt-BR": ptBr, en, es };
