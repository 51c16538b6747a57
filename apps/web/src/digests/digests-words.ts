import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

type Schemas = components["schemas"];
export type RunState = Schemas["DigestRun"]["state"];
export type LetterState = Schemas["Delivery"]["state"];

export interface DigestsWords {
  title: string;
  sentence: string;
  runs: string;
  noRuns: string;
  noRunsHint: string;
  runOf(lastDay: string): string;
  trial: string;
  start: string;
  startTrial: string;
  startHint: string;
  started: string;
  states: Record<RunState, string>;
  letterStates: Record<LetterState, string>;
  skipReasons: Record<string, string>;
  holds: string;
  holdReasons: Record<Schemas["DigestRun"]["holds"][number]["reason"], string>;
  holdCounts(found: string, allowed: string): string;
  holdLetters: PluralForms;
  /** A run whose letters are written and looked over before they leave. */
  checking: string;
  approvalsNeeded: PluralForms;
  approve: string;
  giveUp: string;
  giveUpReason: string;
  giveUpHint: string;
  pause: string;
  pauseReason: string;
  resume: string;
  done: { approve: string; giveUp: string; pause: string; resume: string };
  trialFound: {
    title: string;
    written: PluralForms;
    failed: PluralForms;
    skipped(reason: string, count: string): string;
  };
  deliveries: string;
  noDeliveries: string;
  anyState: string;
  letterState: string;
  progress(done: string, all: string): string;
  seeLetter: string;
  archive: string;
  noDigests: string;
  noDigestsHint: string;
  editions: Record<Schemas["DigestListItem"]["edition"], string>;
  subject: string;
  frozen(moment: string): string;
  letter: string;
  asText: string;
  asMail: string;
  preview: string;
  previewSentence: string;
  partner: string;
  choosePartner: string;
  asOf: string;
  asOfHint: string;
  language: string;
  ownLanguage: string;
  skipped: string;
}

const en: DigestsWords = {
  title: "Digests",
  sentence: "What partners are written, run by run. Nothing goes out that you cannot read here first.",
  runs: "Runs",
  noRuns: "There has been no run yet",
  noRunsHint: "The schedule starts the first one by itself. Until then, the preview shows what it will say.",
  runOf: (lastDay) => `Week until ${lastDay}`,
  trial: "Trial, nothing is sent",
  start: "Start a run now",
  startTrial: "Try it without sending",
  startHint:
    "The schedule starts runs by itself. Nobody gets a letter twice, however often a run is started.",
  started: "The run is asked for.",
  states: {
    scheduled: "asked for",
    planning: "planning",
    freezing: "writing",
    gate: "waits for approval",
    sending: "sending",
    draining: "last answers",
    done: "done",
    done_with_failures: "done, with failures",
    paused: "paused",
    aborted: "given up",
  },
  letterStates: {
    planned: "planned",
    skipped: "skipped",
    frozen: "written",
    held: "held",
    sending: "being sent",
    retry_wait: "tried again soon",
    unknown: "perhaps accepted",
    accepted: "accepted",
    delayed: "delayed",
    delivered: "delivered",
    bounced: "bounced",
    complained: "complained of",
    provider_suppressed: "refused before sending",
    provider_failed: "failed at the provider",
    rejected: "rejected",
    quarantined: "a person decides",
    canceled: "canceled",
  },
  skipReasons: {
    stale: "too late: more than 72 hours after its day",
    unsubscribed: "the person unsubscribed",
    paused: "the partner wants no letters for a while",
    suppressed: "the address refused letters before",
    no_recipient: "nobody there gets the digest",
    already_told: "a letter of the other rhythm has told it",
    held_out: "one of the partners that get no letters, so that what letters do can be measured",
    empty_period: "nothing happened in the period",
    expired: "waited too long",
    given_up: "the run was given up",
    run_given_up: "the run was given up",
    approved: "approved by a person",
  },
  holds: "What holds it",
  holdReasons: {
    approval: "The programme wants a person's approval.",
    spend_cap: "More letters than the programme allows.",
    recipients_changed: "The number of recipients changed much since the last run.",
    unwritable_letters: "Some letters could not be written.",
    shared_address: "Several letters go to one address.",
    same_text: "Many letters say the same.",
    bounces: "Too many addresses do not exist.",
    complaints: "Too many readers complained.",
  },
  holdCounts: (found, allowed) => `${found} found, ${allowed} allowed`,
  holdLetters: { one: "One letter", other: "# letters" },
  checking: "being looked over",
  approvalsNeeded: { one: "One approval is needed.", other: "# approvals of different people are needed." },
  approve: "Approve and send",
  giveUp: "Give the run up",
  giveUpReason: "Why",
  giveUpHint: "Letters that nobody has tried to send are canceled for good.",
  pause: "Pause",
  pauseReason: "Why",
  resume: "Resume",
  done: {
    approve: "Approved; the letters go out.",
    giveUp: "The run is given up.",
    pause: "The run is paused.",
    resume: "The run goes on within a minute.",
  },
  trialFound: {
    title: "What the trial found",
    written: {
      zero: "No letter would be written.",
      one: "One letter would be written.",
      other: "# letters would be written.",
    },
    failed: { zero: "None failed.", one: "One could not be written.", other: "# could not be written." },
    skipped: (reason, count) => `${count} skipped: ${reason}`,
  },
  deliveries: "Letters",
  noDeliveries: "No letter in this state.",
  anyState: "All",
  letterState: "State",
  progress: (done, all) => `${done} of ${all} letters are settled`,
  seeLetter: "Read the letter",
  archive: "Letters written",
  noDigests: "No digest was written yet",
  noDigestsHint:
    "A run skips the weeks that are too late to tell. The preview shows what the next letter will say.",
  editions: { regular: "regular", quiet: "quiet week", welcome: "first week", closing: "farewell" },
  subject: "Subject",
  frozen: (moment) => `Frozen ${moment}: what it says never changes.`,
  letter: "Letter",
  asText: "As plain text",
  asMail: "As the mail",
  preview: "Preview",
  previewSentence: "Written by the code that writes the real one. Nothing is stored and nothing is sent.",
  partner: "Partner",
  choosePartner: "Choose a partner",
  asOf: "As of",
  asOfHint: "Empty: now. The letter is about the latest finished week.",
  language: "Language",
  ownLanguage: "The partner's own",
  skipped: "This letter would not be sent: nothing happened in the period.",
};

const ptBr: DigestsWords = {
  title: "Resumos",
  sentence: "O que se escreve aos parceiros, envio por envio. Nada sai que você não possa ler aqui antes.",
  runs: "Envios",
  noRuns: "Ainda não houve envio",
  noRunsHint: "A agenda começa o primeiro sozinha. Até lá, a prévia mostra o que ele dirá.",
  runOf: (lastDay) => `Semana até ${lastDay}`,
  trial: "Ensaio, nada é enviado",
  start: "Começar um envio agora",
  startTrial: "Ensaiar sem enviar",
  startHint:
    "A agenda começa os envios sozinha. Ninguém recebe uma carta duas vezes, por mais que se comece um envio.",
  started: "O envio foi pedido.",
  states: {
    scheduled: "pedido",
    planning: "planejando",
    freezing: "escrevendo",
    gate: "espera aprovação",
    sending: "enviando",
    draining: "últimas respostas",
    done: "concluído",
    done_with_failures: "concluído, com falhas",
    paused: "pausado",
    aborted: "abandonado",
  },
  letterStates: {
    planned: "planejada",
    skipped: "pulada",
    frozen: "escrita",
    held: "retida",
    sending: "sendo enviada",
    retry_wait: "nova tentativa em breve",
    unknown: "talvez aceita",
    accepted: "aceita",
    delayed: "atrasada",
    delivered: "entregue",
    bounced: "devolvida",
    complained: "marcada como indesejada",
    provider_suppressed: "recusada antes do envio",
    provider_failed: "falhou no provedor",
    rejected: "rejeitada",
    quarantined: "uma pessoa decide",
    canceled: "cancelada",
  },
  skipReasons: {
    stale: "tarde demais: mais de 72 horas depois do dia",
    unsubscribed: "a pessoa cancelou",
    paused: "o parceiro não quer cartas por enquanto",
    suppressed: "o endereço já recusou cartas",
    no_recipient: "ninguém lá recebe o resumo",
    already_told: "uma carta do outro ritmo já contou",
    held_out: "um dos parceiros que ficam sem carta, para medir o efeito das cartas",
    empty_period: "nada aconteceu no período",
    expired: "esperou tempo demais",
    given_up: "o envio foi abandonado",
    run_given_up: "o envio foi abandonado",
    approved: "aprovada por uma pessoa",
  },
  holds: "O que o segura",
  holdReasons: {
    approval: "O programa quer a aprovação de uma pessoa.",
    spend_cap: "Mais cartas do que o programa permite.",
    recipients_changed: "O número de destinatários mudou muito desde o último envio.",
    unwritable_letters: "Algumas cartas não puderam ser escritas.",
    shared_address: "Várias cartas vão para um mesmo endereço.",
    same_text: "Muitas cartas dizem o mesmo.",
    bounces: "Endereços demais não existem.",
    complaints: "Leitores demais reclamaram.",
  },
  holdCounts: (found, allowed) => `${found} encontradas, ${allowed} permitidas`,
  holdLetters: { one: "Uma carta", other: "# cartas" },
  checking: "sendo conferida antes de sair",
  approvalsNeeded: {
    one: "Falta uma aprovação.",
    other: "Faltam # aprovações de pessoas diferentes.",
  },
  approve: "Aprovar e enviar",
  giveUp: "Abandonar o envio",
  giveUpReason: "Por quê",
  giveUpHint: "Cartas que ninguém tentou enviar são canceladas de vez.",
  pause: "Pausar",
  pauseReason: "Por quê",
  resume: "Retomar",
  done: {
    approve: "Aprovado; as cartas saem.",
    giveUp: "O envio foi abandonado.",
    pause: "O envio está pausado.",
    resume: "O envio segue em até um minuto.",
  },
  trialFound: {
    title: "O que o ensaio encontrou",
    written: {
      zero: "Nenhuma carta seria escrita.",
      one: "Uma carta seria escrita.",
      other: "# cartas seriam escritas.",
    },
    failed: {
      zero: "Nenhuma falhou.",
      one: "Uma não pôde ser escrita.",
      other: "# não puderam ser escritas.",
    },
    skipped: (reason, count) => `${count} puladas: ${reason}`,
  },
  deliveries: "Cartas",
  noDeliveries: "Nenhuma carta nesta situação.",
  anyState: "Todas",
  letterState: "Situação",
  progress: (done, all) => `${done} de ${all} cartas têm destino`,
  seeLetter: "Ler a carta",
  archive: "Cartas escritas",
  noDigests: "Ainda não há resumo escrito",
  noDigestsHint:
    "Um envio pula as semanas que já passaram do prazo. A prévia mostra o que a próxima carta dirá.",
  editions: { regular: "comum", quiet: "semana calma", welcome: "primeira semana", closing: "despedida" },
  subject: "Assunto",
  frozen: (moment) => `Fixado em ${moment}: o que diz não muda mais.`,
  letter: "Carta",
  asText: "Como texto",
  asMail: "Como e-mail",
  preview: "Prévia",
  previewSentence: "Escrita pelo mesmo código que escreve a real. Nada é guardado e nada é enviado.",
  partner: "Parceiro",
  choosePartner: "Escolha um parceiro",
  asOf: "Na data de",
  asOfHint: "Vazio: agora. A carta fala da última semana concluída.",
  language: "Língua",
  ownLanguage: "A do parceiro",
  skipped: "Esta carta não seria enviada: nada aconteceu no período.",
};

const es: DigestsWords = {
  title: "Resúmenes",
  sentence: "Lo que se escribe a los socios, envío por envío. Nada sale que usted no pueda leer aquí antes.",
  runs: "Envíos",
  noRuns: "Todavía no hubo envíos",
  noRunsHint:
    "El calendario empieza el primero por sí solo. Hasta entonces, la vista previa muestra qué dirá.",
  runOf: (lastDay) => `Semana hasta el ${lastDay}`,
  trial: "Ensayo, nada se envía",
  start: "Empezar un envío ahora",
  startTrial: "Ensayar sin enviar",
  startHint:
    "El calendario empieza los envíos por sí solo. Nadie recibe una carta dos veces, por más que se empiece un envío.",
  started: "El envío está pedido.",
  states: {
    scheduled: "pedido",
    planning: "planificando",
    freezing: "escribiendo",
    gate: "espera aprobación",
    sending: "enviando",
    draining: "últimas respuestas",
    done: "terminado",
    done_with_failures: "terminado, con fallos",
    paused: "en pausa",
    aborted: "abandonado",
  },
  letterStates: {
    planned: "planificada",
    skipped: "omitida",
    frozen: "escrita",
    held: "retenida",
    sending: "enviándose",
    retry_wait: "se intenta pronto",
    unknown: "quizá aceptada",
    accepted: "aceptada",
    delayed: "demorada",
    delivered: "entregada",
    bounced: "devuelta",
    complained: "marcada como no deseada",
    provider_suppressed: "rehusada antes del envío",
    provider_failed: "falló en el proveedor",
    rejected: "rechazada",
    quarantined: "decide una persona",
    canceled: "cancelada",
  },
  skipReasons: {
    stale: "demasiado tarde: más de 72 horas después de su día",
    unsubscribed: "la persona se dio de baja",
    paused: "el socio no quiere cartas por ahora",
    suppressed: "la dirección ya rehusó cartas",
    no_recipient: "nadie allí recibe el resumen",
    already_told: "una carta del otro ritmo ya lo contó",
    held_out: "uno de los socios que quedan sin carta, para medir el efecto de las cartas",
    empty_period: "nada ocurrió en el período",
    expired: "esperó demasiado",
    given_up: "el envío fue abandonado",
    run_given_up: "el envío fue abandonado",
    approved: "aprobada por una persona",
  },
  holds: "Qué lo retiene",
  holdReasons: {
    approval: "El programa quiere la aprobación de una persona.",
    spend_cap: "Más cartas de las que permite el programa.",
    recipients_changed: "El número de destinatarios cambió mucho desde el último envío.",
    unwritable_letters: "Algunas cartas no se pudieron escribir.",
    shared_address: "Varias cartas van a una misma dirección.",
    same_text: "Muchas cartas dicen lo mismo.",
    bounces: "Demasiadas direcciones no existen.",
    complaints: "Demasiados lectores se quejaron.",
  },
  holdCounts: (found, allowed) => `${found} encontradas, ${allowed} permitidas`,
  holdLetters: { one: "Una carta", other: "# cartas" },
  checking: "se revisa antes de salir",
  approvalsNeeded: {
    one: "Falta una aprobación.",
    other: "Faltan # aprobaciones de personas distintas.",
  },
  approve: "Aprobar y enviar",
  giveUp: "Abandonar el envío",
  giveUpReason: "Por qué",
  giveUpHint: "Las cartas que nadie intentó enviar se cancelan para siempre.",
  pause: "Pausar",
  pauseReason: "Por qué",
  resume: "Reanudar",
  done: {
    approve: "Aprobado; las cartas salen.",
    giveUp: "El envío está abandonado.",
    pause: "El envío está en pausa.",
    resume: "El envío sigue en menos de un minuto.",
  },
  trialFound: {
    title: "Qué encontró el ensayo",
    written: {
      zero: "No se escribiría ninguna carta.",
      one: "Se escribiría una carta.",
      other: "Se escribirían # cartas.",
    },
    failed: { zero: "Ninguna falló.", one: "Una no se pudo escribir.", other: "# no se pudieron escribir." },
    skipped: (reason, count) => `${count} omitidas: ${reason}`,
  },
  deliveries: "Cartas",
  noDeliveries: "Ninguna carta en esta situación.",
  anyState: "Todas",
  letterState: "Situación",
  progress: (done, all) => `${done} de ${all} cartas tienen destino`,
  seeLetter: "Leer la carta",
  archive: "Cartas escritas",
  noDigests: "Todavía no hay resúmenes escritos",
  noDigestsHint:
    "Un envío omite las semanas que ya pasaron de plazo. La vista previa muestra qué dirá la próxima carta.",
  editions: { regular: "común", quiet: "semana tranquila", welcome: "primera semana", closing: "despedida" },
  subject: "Asunto",
  frozen: (moment) => `Fijado el ${moment}: lo que dice ya no cambia.`,
  letter: "Carta",
  asText: "Como texto",
  asMail: "Como correo",
  preview: "Vista previa",
  previewSentence: "Escrita por el mismo código que escribe la real. Nada se guarda y nada se envía.",
  partner: "Socio",
  choosePartner: "Elija un socio",
  asOf: "En la fecha del",
  asOfHint: "Vacío: ahora. La carta trata de la última semana terminada.",
  language: "Idioma",
  ownLanguage: "El del socio",
  skipped: "Esta carta no se enviaría: nada ocurrió en el período.",
};

export const digestsWords: Readonly<Record<Locale, DigestsWords>> = { "pt-BR": ptBr, en, es };
