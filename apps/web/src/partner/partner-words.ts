import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

type Schemas = components["schemas"];
type PartnerStage = Schemas["Partner"]["stage"];
type Standing = NonNullable<NonNullable<Schemas["PartnerStanding"]>["state"]>;

export interface PartnerWords {
  stages: Record<PartnerStage, string>;
  stageSince(stage: string, day: string): string;
  standings: Record<Standing, string>;
  causes: {
    silent(days: string, usual: string): string;
    silentOnly(days: string): string;
    quality_fell(points: string): string;
    replies_slower(hours: string): string;
  };
  flags: Record<"one_known_contact" | "no_known_contact", string>;
  tier(tier: string): string;
  noLeads: string;
  noLeadsHint: string;
  numbers: string;
  qualityRate: string;
  qualityExplained(qualified: string, decided: string, weight: string, without: string): string;
  qualityExplainedToPartner(qualified: string, decided: string, weight: string, without: string): string;
  conversion: string;
  conversionExplained(won: string, submitted: string, open: string): string;
  conversionMatured(days: string): string;
  conversionMaturedExplained(days: string): string;
  firstAttempt: string;
  firstContact: string;
  responseExplained(answered: string, open: string, target: string): string;
  withinTarget(target: string): string;
  slowTenth(duration: string): string;
  timeToClose: string;
  timeToCloseExplained: string;
  outcomeDelay: string;
  outcomeDelayToPartner: string;
  days: PluralForms;
  revenue: string;
  deals: PluralForms;
  noRevenue: string;
  reasons: string;
  noReasons: string;
  reasonsSentence(reason: string, count: string, ended: string): string;
  goals: string;
  noGoals: string;
  goalProgress(achieved: string, target: string): string;
  goalForecast(lower: string, upper: string): string;
  checkpoints: string;
  noCheckpoints: string;
  checkpointStates: Record<Schemas["Checkpoint"]["state"], string>;
  agenda: string;
  agendaLater: string;
  actions: string;
  actionDue(owner: string, date: string): string;
  addAction: string;
  actionText: string;
  actionOwner: string;
  actionDate: string;
  actionOurs: string;
  plan: string;
  planDate: string;
  planned: string;
  markDone: string;
  markedDone: string;
  coaching: string;
  noCoaching: string;
  coachingKinds: Record<Schemas["CoachingSession"]["kind"], string>;
  recording: string;
  digests: string;
  noDigests: string;
  preview: string;
  messages: string;
  noMessages: string;
  history: string;
  people: string;
  noPeople: string;
  receivesDigest: string;
}

const en: PartnerWords = {
  stages: {
    interest: "Interest",
    qualification: "Qualification",
    contract: "Contract",
    onboarding: "Onboarding",
    activation: "Activation",
    management_support: "Management support",
    development: "Development",
    recognition: "Recognition",
    expansion: "Expansion",
    offboarding: "Offboarding",
  },
  stageSince: (stage, day) => `${stage} since ${day}`,
  standings: { active: "Active", at_risk: "At risk", dormant: "Dormant" },
  causes: {
    silent: (days, usual) => `No lead for ${days}; it usually sends one every ${usual}.`,
    silentOnly: (days) => `No lead for ${days}, which is unusual for it.`,
    quality_fell: (points) => `Its quality rate fell by ${points} points against the 90 days before.`,
    replies_slower: (hours) => `We answer its leads ${hours} later than in the 90 days before.`,
  },
  flags: {
    one_known_contact: "We know only one person there.",
    no_known_contact: "We know nobody there.",
  },
  tier: (tier) => `tier ${tier}`,
  noLeads: "This partner has sent no lead in this period",
  noLeadsHint: "Choose a longer period, or talk about the first one at the next checkpoint.",
  numbers: "Numbers",
  qualityRate: "Quality rate",
  qualityExplained: (qualified, decided, weight, without) =>
    `${qualified} of ${decided} decided leads qualified. The others weigh ${weight} together; ${without} do not count, because the partner could not help it.`,
  qualityExplainedToPartner: (qualified, decided, weight, without) =>
    `${qualified} of ${decided} decided leads qualified. The others weigh ${weight} together; ${without} do not count, because you could not help it.`,
  conversion: "Conversion",
  conversionExplained: (won, submitted, open) =>
    `${won} of ${submitted} leads sent were won; ${open} are still open.`,
  conversionMatured: (days) => `Won within ${days} days`,
  conversionMaturedExplained: (days) =>
    `Open leads are taken as not known yet, until ${days} days have passed.`,
  firstAttempt: "Our first attempt",
  firstContact: "First two-way contact",
  responseExplained: (answered, open, target) =>
    `Median of ${answered} answered and ${open} still waiting, in working hours; we promised ${target}.`,
  withinTarget: (target) => `First attempt within the promise (now ${target})`,
  slowTenth: (duration) => `One in ten waits longer than ${duration}.`,
  timeToClose: "Time to close",
  timeToCloseExplained: "Median from submission to the win, of what was won.",
  outcomeDelay: "From the outcome until the partner is told",
  outcomeDelayToPartner: "From the outcome until you are told",
  days: { one: "one day", other: "# days" },
  revenue: "Revenue",
  deals: { one: "one deal in the period", other: "# deals in the period" },
  noRevenue: "Nothing won in this period.",
  reasons: "Why leads ended",
  noReasons: "No lead ended in this period.",
  reasonsSentence: (reason, count, ended) => `Most often: ${reason}, ${count} of ${ended} leads that ended.`,
  goals: "Goals",
  noGoals: "No goal is set for this partner yet. Agree on one at the next checkpoint.",
  goalProgress: (achieved, target) => `${achieved} of ${target}`,
  goalForecast: (lower, upper) => `at this pace between ${lower} and ${upper} at the end`,
  checkpoints: "Checkpoints",
  noCheckpoints: "No checkpoint yet. Plan one: its agenda is made from the data 48 hours before.",
  checkpointStates: { planned: "planned", done: "done", canceled: "canceled" },
  agenda: "Agenda",
  agendaLater: "The agenda is made from the data 48 hours before.",
  actions: "Actions",
  actionDue: (owner, date) => `${owner}, by ${date}`,
  addAction: "Add action",
  actionText: "What is to be done",
  actionOwner: "Who",
  actionDate: "Until",
  actionOurs: "Ours",
  plan: "Plan a checkpoint",
  planDate: "Day and time",
  planned: "The checkpoint is planned.",
  markDone: "It took place",
  markedDone: "The checkpoint is done.",
  coaching: "Coaching",
  noCoaching: "No session is on record yet.",
  coachingKinds: { role_play: "Role play", script: "Script", call_review: "Call review" },
  recording: "Recording",
  digests: "Digests sent",
  noDigests: "No digest was written for this partner yet. The preview shows what it would say.",
  preview: "Preview the next one",
  messages: "Messages and disputes",
  noMessages: "This partner has written nothing yet.",
  history: "Stages",
  people: "People",
  noPeople: "Nobody is known there yet.",
  receivesDigest: "gets the digest",
};

const ptBr: PartnerWords = {
  stages: {
    interest: "Interesse",
    qualification: "Qualificação",
    contract: "Contrato",
    onboarding: "Integração",
    activation: "Ativação",
    management_support: "Apoio à gestão",
    development: "Desenvolvimento",
    recognition: "Reconhecimento",
    expansion: "Expansão",
    offboarding: "Desligamento",
  },
  stageSince: (stage, day) => `${stage} desde ${day}`,
  standings: { active: "Ativo", at_risk: "Em risco", dormant: "Adormecido" },
  causes: {
    silent: (days, usual) => `Sem leads há ${days}; costuma enviar um a cada ${usual}.`,
    silentOnly: (days) => `Sem leads há ${days}, o que não é comum para ele.`,
    quality_fell: (points) => `A taxa de qualidade caiu ${points} pontos ante os 90 dias anteriores.`,
    replies_slower: (hours) => `Respondemos aos leads dele ${hours} mais tarde que nos 90 dias anteriores.`,
  },
  flags: {
    one_known_contact: "Conhecemos só uma pessoa lá.",
    no_known_contact: "Não conhecemos ninguém lá.",
  },
  tier: (tier) => `nível ${tier}`,
  noLeads: "Este parceiro não enviou leads neste período",
  noLeadsHint: "Escolha um período maior, ou fale do primeiro lead no próximo encontro.",
  numbers: "Números",
  qualityRate: "Taxa de qualidade",
  qualityExplained: (qualified, decided, weight, without) =>
    `${qualified} de ${decided} leads decididos foram qualificados. Os outros pesam ${weight} ao todo; ${without} não contam, porque não dependiam do parceiro.`,
  qualityExplainedToPartner: (qualified, decided, weight, without) =>
    `${qualified} de ${decided} leads decididos foram qualificados. Os outros pesam ${weight} ao todo; ${without} não contam, porque não dependiam de você.`,
  conversion: "Conversão",
  conversionExplained: (won, submitted, open) =>
    `${won} de ${submitted} leads enviados foram ganhos; ${open} ainda estão em aberto.`,
  conversionMatured: (days) => `Ganhos em até ${days} dias`,
  conversionMaturedExplained: (days) =>
    `Leads em aberto contam como ainda não conhecidos, até completar ${days} dias.`,
  firstAttempt: "Nossa primeira tentativa",
  firstContact: "Primeiro contato de mão dupla",
  responseExplained: (answered, open, target) =>
    `Mediana de ${answered} atendidos e ${open} à espera, em horas úteis; prometemos ${target}.`,
  withinTarget: (target) => `Primeira tentativa no prazo prometido (hoje, ${target})`,
  slowTenth: (duration) => `Um em cada dez espera mais de ${duration}.`,
  timeToClose: "Tempo de fechamento",
  timeToCloseExplained: "Mediana do envio ao ganho, entre os que foram ganhos.",
  outcomeDelay: "Do resultado até o parceiro ficar sabendo",
  outcomeDelayToPartner: "Do resultado até você ficar sabendo",
  days: { one: "um dia", other: "# dias" },
  revenue: "Receita",
  deals: { one: "um negócio no período", other: "# negócios no período" },
  noRevenue: "Nada ganho neste período.",
  reasons: "Por que leads pararam",
  noReasons: "Nenhum lead terminou neste período.",
  reasonsSentence: (reason, count, ended) =>
    `O mais frequente: ${reason}, ${count} de ${ended} leads que terminaram.`,
  goals: "Metas",
  noGoals: "Ainda não há meta para este parceiro. Combine uma no próximo encontro.",
  goalProgress: (achieved, target) => `${achieved} de ${target}`,
  goalForecast: (lower, upper) => `neste ritmo, entre ${lower} e ${upper} no fim`,
  checkpoints: "Encontros",
  noCheckpoints: "Nenhum encontro ainda. Marque um: a pauta nasce dos dados 48 horas antes.",
  checkpointStates: { planned: "marcado", done: "realizado", canceled: "cancelado" },
  agenda: "Pauta",
  agendaLater: "A pauta nasce dos dados 48 horas antes.",
  actions: "Ações",
  actionDue: (owner, date) => `${owner}, até ${date}`,
  addAction: "Incluir ação",
  actionText: "O que fazer",
  actionOwner: "Quem",
  actionDate: "Até",
  actionOurs: "Nossa",
  plan: "Marcar um encontro",
  planDate: "Dia e hora",
  planned: "O encontro está marcado.",
  markDone: "Aconteceu",
  markedDone: "O encontro está registrado como realizado.",
  coaching: "Orientação",
  noCoaching: "Ainda não há sessão registrada.",
  coachingKinds: { role_play: "Simulação", script: "Roteiro", call_review: "Revisão de ligação" },
  recording: "Gravação",
  digests: "Resumos enviados",
  noDigests: "Ainda não há resumo para este parceiro. A prévia mostra o que ele diria.",
  preview: "Ver a prévia do próximo",
  messages: "Mensagens e contestações",
  noMessages: "Este parceiro ainda não escreveu nada.",
  history: "Etapas",
  people: "Pessoas",
  noPeople: "Ainda não conhecemos ninguém lá.",
  receivesDigest: "recebe o resumo",
};

const es: PartnerWords = {
  stages: {
    interest: "Interés",
    qualification: "Calificación",
    contract: "Contrato",
    onboarding: "Incorporación",
    activation: "Activación",
    management_support: "Apoyo a la gestión",
    development: "Desarrollo",
    recognition: "Reconocimiento",
    expansion: "Expansión",
    offboarding: "Desvinculación",
  },
  stageSince: (stage, day) => `${stage} desde el ${day}`,
  standings: { active: "Activo", at_risk: "En riesgo", dormant: "Dormido" },
  causes: {
    silent: (days, usual) => `Sin leads desde hace ${days}; suele enviar uno cada ${usual}.`,
    silentOnly: (days) => `Sin leads desde hace ${days}, algo inusual en él.`,
    quality_fell: (points) => `Su tasa de calidad bajó ${points} puntos frente a los 90 días anteriores.`,
    replies_slower: (hours) => `Respondemos a sus leads ${hours} más tarde que en los 90 días anteriores.`,
  },
  flags: {
    one_known_contact: "Conocemos a una sola persona allí.",
    no_known_contact: "No conocemos a nadie allí.",
  },
  tier: (tier) => `nivel ${tier}`,
  noLeads: "Este socio no envió leads en este período",
  noLeadsHint: "Elija un período más largo, o hable del primero en el próximo encuentro.",
  numbers: "Números",
  qualityRate: "Tasa de calidad",
  qualityExplained: (qualified, decided, weight, without) =>
    `${qualified} de ${decided} leads decididos fueron calificados. Los demás pesan ${weight} en total; ${without} no cuentan, porque no dependían del socio.`,
  qualityExplainedToPartner: (qualified, decided, weight, without) =>
    `${qualified} de ${decided} leads decididos fueron calificados. Los demás pesan ${weight} en total; ${without} no cuentan, porque no dependían de usted.`,
  conversion: "Conversión",
  conversionExplained: (won, submitted, open) =>
    `${won} de ${submitted} leads enviados se ganaron; ${open} siguen abiertos.`,
  conversionMatured: (days) => `Ganados en ${days} días`,
  conversionMaturedExplained: (days) =>
    `Los leads abiertos cuentan como aún no conocidos, hasta cumplir ${days} días.`,
  firstAttempt: "Nuestro primer intento",
  firstContact: "Primer contacto de ida y vuelta",
  responseExplained: (answered, open, target) =>
    `Mediana de ${answered} atendidos y ${open} en espera, en horas hábiles; prometimos ${target}.`,
  withinTarget: (target) => `Primer intento en el plazo prometido (hoy, ${target})`,
  slowTenth: (duration) => `Uno de cada diez espera más de ${duration}.`,
  timeToClose: "Tiempo de cierre",
  timeToCloseExplained: "Mediana del envío a la ganancia, de lo que se ganó.",
  outcomeDelay: "Del resultado hasta que el socio se entera",
  outcomeDelayToPartner: "Del resultado hasta que usted se entera",
  days: { one: "un día", other: "# días" },
  revenue: "Ingresos",
  deals: { one: "un negocio en el período", other: "# negocios en el período" },
  noRevenue: "Nada ganado en este período.",
  reasons: "Por qué terminaron leads",
  noReasons: "Ningún lead terminó en este período.",
  reasonsSentence: (reason, count, ended) =>
    `Lo más frecuente: ${reason}, ${count} de ${ended} leads que terminaron.`,
  goals: "Metas",
  noGoals: "Este socio aún no tiene meta. Acuerde una en el próximo encuentro.",
  goalProgress: (achieved, target) => `${achieved} de ${target}`,
  goalForecast: (lower, upper) => `a este ritmo, entre ${lower} y ${upper} al final`,
  checkpoints: "Encuentros",
  noCheckpoints: "Todavía no hay encuentros. Planifique uno: la agenda nace de los datos 48 horas antes.",
  checkpointStates: { planned: "planificado", done: "realizado", canceled: "cancelado" },
  agenda: "Agenda",
  agendaLater: "La agenda nace de los datos 48 horas antes.",
  actions: "Acciones",
  actionDue: (owner, date) => `${owner}, hasta el ${date}`,
  addAction: "Añadir acción",
  actionText: "Qué hay que hacer",
  actionOwner: "Quién",
  actionDate: "Hasta",
  actionOurs: "Nuestra",
  plan: "Planificar un encuentro",
  planDate: "Día y hora",
  planned: "El encuentro está planificado.",
  markDone: "Tuvo lugar",
  markedDone: "El encuentro consta como realizado.",
  coaching: "Acompañamiento",
  noCoaching: "Todavía no hay sesiones registradas.",
  coachingKinds: { role_play: "Simulación", script: "Guion", call_review: "Revisión de llamada" },
  recording: "Grabación",
  digests: "Resúmenes enviados",
  noDigests: "Todavía no hay resumen para este socio. La vista previa muestra qué diría.",
  preview: "Ver el próximo",
  messages: "Mensajes y disputas",
  noMessages: "Este socio todavía no ha escrito nada.",
  history: "Etapas",
  people: "Personas",
  noPeople: "Todavía no conocemos a nadie allí.",
  receivesDigest: "recibe el resumen",
};

export const partnerWords: Readonly<Record<Locale, PartnerWords>> = { "pt-BR": ptBr, en, es };
