import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type Webhook = components["schemas"]["Webhook"];
type Delivery = components["schemas"]["WebhookDelivery"];

export interface WebhooksWords {
  sentence: string;
  add: string;
  url: string;
  urlHint: string;
  events: string;
  allEvents: string;
  event: Record<Webhook["events"][number] | "webhook.ping", string>;
  create: string;
  list: string;
  none: string;
  noneHint: string;
  on: string;
  off: Record<NonNullable<Webhook["disabledBecause"]>, string>;
  failing(since: string): string;
  switchOn: string;
  switchOff: string;
  ping: string;
  pinged: string;
  rotate: string;
  rotateTitle: string;
  rotateConsequence: string;
  remove: string;
  removeTitle: string;
  removeConsequence: string;
  deliveries: string;
  state: string;
  anyState: string;
  states: Record<Delivery["state"], string>;
  /** Under way after a try that failed. */
  tryingAgain: string;
  /** Instead of each of its events. */
  hearsAll: string;
  noDeliveries: string;
  noDeliveriesHint: string;
  attempt(number: string, came: string, duration: string): string;
  answered(status: string): string;
  nextTry(when: string): string;
  replay: string;
  replayed: string;
  payload: string;
  back: string;
}

const en: WebhooksWords = {
  sentence: "Leadback tells your systems what happens, signed by the Standard Webhooks rules.",
  add: "Add a webhook",
  url: "Address",
  urlHint: "https, on the public internet",
  events: "What it hears of",
  allEvents: "Everything, when none is chosen",
  event: {
    "lead.submitted": "A lead came in",
    "lead.stage_changed": "A lead moved on",
    "lead.disqualified": "A lead was not qualified",
    "lead.won": "A lead was won",
    "lead.lost": "A lead was lost",
    "lead.recycled": "A lead waits for a date",
    "lead.erased": "A lead's personal data was removed",
    "dispute.opened": "A partner disagreed",
    "dispute.decided": "A disagreement was decided",
    "digest.sent": "A letter went out",
    "profile.published": "A profile was published",
    "sla.breached": "We broke a promise",
    "response_time.slower": "We answer more slowly",
    "webhook.ping": "A test",
  },
  create: "Add it",
  list: "Webhooks",
  none: "No system listens yet",
  noneHint: "Add the address of the first one; you get the secret that its deliveries are signed with.",
  on: "On",
  off: {
    wish: "Switched off",
    failing: "Switched off: nothing had arrived for five days",
    gone: "Switched off: the address answered that it is gone",
  },
  failing: (since) => `failing since ${since}`,
  switchOn: "Switch on",
  switchOff: "Switch off",
  ping: "Send a test",
  pinged: "A test is on its way; it stands among the deliveries in a moment.",
  rotate: "Replace the secret",
  rotateTitle: "Replace the secret?",
  rotateConsequence: "You get a new one. For a day deliveries carry both signatures; then the old one ends.",
  remove: "Delete",
  removeTitle: "Delete this webhook?",
  removeConsequence: "Nothing is sent there any more, and its deliveries are no longer shown.",
  deliveries: "Deliveries",
  state: "State",
  anyState: "Any",
  states: { pending: "Under way", delivered: "Arrived", failed: "Given up" },
  tryingAgain: "It will be tried again",
  hearsAll: "it hears of everything",
  noDeliveries: "Nothing was sent yet",
  noDeliveriesHint: "Send a test to see whether it arrives.",
  attempt: (number, came, duration) => `Try ${number}: ${came}, ${duration} ms`,
  answered: (status) => `its address answered ${status}`,
  nextTry: (when) => `next try ${when}`,
  replay: "Send again",
  replayed: "On its way again, under the same id.",
  payload: "What was sent",
  back: "All webhooks",
};
const ptBr: WebhooksWords = {
  sentence: "O Leadback conta aos seus sistemas o que acontece, assinado pelas regras do Standard Webhooks.",
  add: "Adicionar um webhook",
  url: "Endereço",
  urlHint: "https, na internet pública",
  events: "O que ele ouve",
  allEvents: "Tudo, quando nada é escolhido",
  event: {
    "lead.submitted": "Chegou um lead",
    "lead.stage_changed": "Um lead avançou",
    "lead.disqualified": "Um lead não foi qualificado",
    "lead.won": "Um lead foi ganho",
    "lead.lost": "Um lead foi perdido",
    "lead.recycled": "Um lead espera uma data",
    "lead.erased": "Os dados pessoais de um lead foram apagados",
    "dispute.opened": "Um parceiro contestou",
    "dispute.decided": "Uma contestação foi decidida",
    "digest.sent": "Uma carta saiu",
    "profile.published": "Um perfil foi publicado",
    "sla.breached": "Não cumprimos um prazo",
    "response_time.slower": "Estamos respondendo mais devagar",
    "webhook.ping": "Um teste",
  },
  create: "Adicionar",
  list: "Webhooks",
  none: "Nenhum sistema ouve ainda",
  noneHint: "Adicione o endereço do primeiro; você recebe o segredo com que as entregas são assinadas.",
  on: "Ligado",
  off: {
    wish: "Desligado",
    failing: "Desligado: nada chegava havia cinco dias",
    gone: "Desligado: o endereço respondeu que não existe mais",
  },
  failing: (since) => `falhando desde ${since}`,
  switchOn: "Ligar",
  switchOff: "Desligar",
  ping: "Enviar um teste",
  pinged: "Um teste está a caminho; logo aparece entre as entregas.",
  rotate: "Trocar o segredo",
  rotateTitle: "Trocar o segredo?",
  rotateConsequence:
    "Você recebe um novo. Por um dia as entregas levam as duas assinaturas; depois o antigo termina.",
  remove: "Apagar",
  removeTitle: "Apagar este webhook?",
  removeConsequence: "Nada mais é enviado para lá, e as entregas deixam de aparecer.",
  deliveries: "Entregas",
  state: "Situação",
  anyState: "Qualquer",
  states: { pending: "A caminho", delivered: "Chegou", failed: "Desistimos" },
  tryingAgain: "Será tentado de novo",
  hearsAll: "ouve tudo",
  noDeliveries: "Nada foi enviado ainda",
  noDeliveriesHint: "Envie um teste para ver se chega.",
  attempt: (number, came, duration) => `Tentativa ${number}: ${came}, ${duration} ms`,
  answered: (status) => `o endereço respondeu ${status}`,
  nextTry: (when) => `próxima tentativa ${when}`,
  replay: "Enviar de novo",
  replayed: "A caminho de novo, com o mesmo id.",
  payload: "O que foi enviado",
  back: "Todos os webhooks",
};
const es: WebhooksWords = {
  sentence: "Leadback cuenta a sus sistemas lo que pasa, firmado según las reglas de Standard Webhooks.",
  add: "Agregar un webhook",
  url: "Dirección",
  urlHint: "https, en internet pública",
  events: "De qué se entera",
  allEvents: "De todo, si no elige nada",
  event: {
    "lead.submitted": "Llegó un lead",
    "lead.stage_changed": "Un lead avanzó",
    "lead.disqualified": "Un lead no se calificó",
    "lead.won": "Se ganó un lead",
    "lead.lost": "Se perdió un lead",
    "lead.recycled": "Un lead espera una fecha",
    "lead.erased": "Se borraron los datos personales de un lead",
    "dispute.opened": "Un socio disputó",
    "dispute.decided": "Se decidió una disputa",
    "digest.sent": "Salió una carta",
    "profile.published": "Se publicó un perfil",
    "sla.breached": "No cumplimos un plazo",
    "response_time.slower": "Respondemos más despacio",
    "webhook.ping": "Una prueba",
  },
  create: "Agregar",
  list: "Webhooks",
  none: "Todavía no escucha ningún sistema",
  noneHint: "Agregue la dirección del primero; recibe el secreto con que se firman las entregas.",
  on: "Activo",
  off: {
    wish: "Apagado",
    failing: "Apagado: nada llegaba desde hacía cinco días",
    gone: "Apagado: la dirección respondió que ya no existe",
  },
  failing: (since) => `falla desde el ${since}`,
  switchOn: "Activar",
  switchOff: "Apagar",
  ping: "Enviar una prueba",
  pinged: "Hay una prueba en camino; en un momento aparece entre las entregas.",
  rotate: "Cambiar el secreto",
  rotateTitle: "¿Cambiar el secreto?",
  rotateConsequence:
    "Recibe uno nuevo. Durante un día las entregas llevan las dos firmas; luego el antiguo termina.",
  remove: "Eliminar",
  removeTitle: "¿Eliminar este webhook?",
  removeConsequence: "No se envía nada más allí, y sus entregas dejan de verse.",
  deliveries: "Entregas",
  state: "Estado",
  anyState: "Cualquiera",
  states: { pending: "En camino", delivered: "Llegó", failed: "Abandonada" },
  tryingAgain: "Se intentará otra vez",
  hearsAll: "escucha todo",
  noDeliveries: "Todavía no se envió nada",
  noDeliveriesHint: "Envíe una prueba para ver si llega.",
  attempt: (number, came, duration) => `Intento ${number}: ${came}, ${duration} ms`,
  answered: (status) => `la dirección respondió ${status}`,
  nextTry: (when) => `próximo intento ${when}`,
  replay: "Enviar otra vez",
  replayed: "En camino otra vez, con el mismo id.",
  payload: "Lo que se envió",
  back: "Todos los webhooks",
};

export const webhooksWords: Readonly<Record<Locale, WebhooksWords>> = { "pt-BR": ptBr, en, es };
