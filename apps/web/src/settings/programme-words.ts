import type { Locale } from "@leadback/scoring/reasons";

export interface ProgrammeWords {
  sentence: string;
  hours: string;
  weekdays: string;
  from: string;
  to: string;
  holidays: string;
  holidaysHint: string;
  closed: string;
  closedHint: string;
  worked: string;
  workedHint: string;
  wrongDates: string;
  promises: string;
  promisesHint: string;
  promise: Record<
    "firstAttemptHours" | "topGradeFirstAttemptHours" | "decisionDays" | "disputeDays" | "answerDays",
    string
  >;
  letters: string;
  weekday: string;
  sendTime: string;
  freezeTime: string;
  lettersHint: string;
  needsApproval: string;
  sendsNotices: string;
  privacy: string;
  privacyLevels: Record<"aggregate" | "pseudonymous" | "named", string>;
  namedBasis: string;
  namedBasisHint: string;
  namedBasisKept(when: string): string;
  holdOut: string;
  holdOutHint: string;
  holdOutShare: string;
  holdOutSince: string;
  holdOutWeeks: string;
  holdOutNeedsDay: string;
  saved: string;
  number: string;
}

const en: ProgrammeWords = {
  sentence:
    "Working hours, promises and letters. Other hours move the due times of all leads that are being worked; another promise holds for leads that come from now on.",
  hours: "Working hours",
  weekdays: "Working days",
  from: "From",
  to: "To",
  holidays: "Days off this year and the next",
  holidaysHint: "Public holidays of the country, and what you add.",
  closed: "Closed as well",
  closedHint: "One date a line, as 2026-12-24",
  worked: "Worked although a holiday",
  workedHint: "One date a line, as 2026-11-20",
  wrongDates: "Give dates as 2026-12-24, one a line.",
  promises: "What we promise",
  promisesHint: "In working hours and days. Partners read in every letter whether we kept it.",
  promise: {
    firstAttemptHours: "First attempt, hours",
    topGradeFirstAttemptHours: "First attempt at the best leads, hours",
    decisionDays: "Decision, days",
    disputeDays: "Answer to a disagreement, days",
    answerDays: "Answer to a message, days",
  },
  letters: "Letters",
  weekday: "They leave on",
  sendTime: "at",
  freezeTime: "What counts for them is fixed at",
  lettersHint: "In each partner's own time.",
  needsApproval: "A person approves each run before it leaves",
  sendsNotices: "What cannot wait goes at once, at most one notice a day",
  privacy: "How leads are named in letters",
  privacyLevels: {
    aggregate: "Not at all: only counts",
    pseudonymous: "By their reference alone",
    named: "By company name",
  },
  namedBasis: "On which legal basis",
  namedBasisHint:
    "Letters then name the company of each of the partner's own leads, and never a person, an address or a number. Name the clause or the agreement, so that somebody else can check it.",
  namedBasisKept: (when) => `Recorded on ${when}; the audit says by whom.`,
  holdOut: "Do the letters change anything?",
  holdOutHint:
    "Let some partners go without digests for a few weeks, drawn by chance, and compare them with the rest: then you know what the letters do, and not only what happened after them. Notices go to everybody, and nobody is told who was drawn. 0 leaves nobody out; the result stands on the page of letters.",
  holdOutShare: "Partners without letters, %",
  holdOutSince: "From the letters about",
  holdOutWeeks: "For so many weeks",
  holdOutNeedsDay: "Choose the first day.",
  saved: "Saved. It holds from now on.",
  number: "A number, please.",
};
const ptBr: ProgrammeWords = {
  sentence:
    "Expediente, prazos e cartas. Outro expediente move os vencimentos de todos os leads em andamento; outro prazo vale para os leads que chegarem a partir de agora.",
  hours: "Expediente",
  weekdays: "Dias úteis",
  from: "Das",
  to: "Às",
  holidays: "Dias sem expediente neste ano e no próximo",
  holidaysHint: "Feriados do país, e o que você acrescentar.",
  closed: "Também fechado",
  closedHint: "Uma data por linha, como 2026-12-24",
  worked: "Trabalhado apesar de feriado",
  workedHint: "Uma data por linha, como 2026-11-20",
  wrongDates: "Escreva datas como 2026-12-24, uma por linha.",
  promises: "O que prometemos",
  promisesHint: "Em horas e dias úteis. Os parceiros leem em cada carta se cumprimos.",
  promise: {
    firstAttemptHours: "Primeira tentativa, horas",
    topGradeFirstAttemptHours: "Primeira tentativa nos melhores leads, horas",
    decisionDays: "Decisão, dias",
    disputeDays: "Resposta a uma contestação, dias",
    answerDays: "Resposta a uma mensagem, dias",
  },
  letters: "Cartas",
  weekday: "Saem na",
  sendTime: "às",
  freezeTime: "O que conta para elas é fixado às",
  lettersHint: "No horário de cada parceiro.",
  needsApproval: "Uma pessoa aprova cada envio antes de sair",
  sendsNotices: "O que não pode esperar vai na hora, no máximo um aviso por dia",
  privacy: "Como os leads aparecem nas cartas",
  privacyLevels: {
    aggregate: "Não aparecem: só contagens",
    pseudonymous: "Só pela referência",
    named: "Pelo nome da empresa",
  },
  namedBasis: "Com que base legal",
  namedBasisHint:
    "As cartas passam a dizer o nome da empresa de cada lead do próprio parceiro, e nunca o de uma pessoa, um endereço ou um número. Cite a cláusula ou o acordo, para que outra pessoa possa conferir.",
  namedBasisKept: (when) => `Registrada em ${when}; a auditoria diz por quem.`,
  holdOut: "As cartas mudam alguma coisa?",
  holdOutHint:
    "Deixe alguns parceiros sem resumo por algumas semanas, escolhidos por sorteio, e compare com os demais: assim você sabe o que as cartas fazem, e não só o que aconteceu depois delas. Os avisos vão para todos, e ninguém fica sabendo quem foi sorteado. Com 0, ninguém fica de fora; o resultado aparece na página das cartas.",
  holdOutShare: "Parceiros sem cartas, %",
  holdOutSince: "A partir das cartas sobre",
  holdOutWeeks: "Por quantas semanas",
  holdOutNeedsDay: "Escolha o primeiro dia.",
  saved: "Salvo. Vale a partir de agora.",
  number: "Um número, por favor.",
};
const es: ProgrammeWords = {
  sentence:
    "Horario, plazos y cartas. Otro horario mueve los vencimientos de todos los leads en curso; otro plazo vale para los leads que lleguen a partir de ahora.",
  hours: "Horario de trabajo",
  weekdays: "Días hábiles",
  from: "De",
  to: "A",
  holidays: "Días sin trabajo este año y el próximo",
  holidaysHint: "Feriados del país, y lo que usted agregue.",
  closed: "También cerrado",
  closedHint: "Una fecha por línea, como 2026-12-24",
  worked: "Trabajado aunque sea feriado",
  workedHint: "Una fecha por línea, como 2026-11-20",
  wrongDates: "Escriba fechas como 2026-12-24, una por línea.",
  promises: "Lo que prometemos",
  promisesHint: "En horas y días hábiles. Los socios leen en cada carta si lo cumplimos.",
  promise: {
    firstAttemptHours: "Primer intento, horas",
    topGradeFirstAttemptHours: "Primer intento con los mejores leads, horas",
    decisionDays: "Decisión, días",
    disputeDays: "Respuesta a una disputa, días",
    answerDays: "Respuesta a un mensaje, días",
  },
  letters: "Cartas",
  weekday: "Salen el",
  sendTime: "a las",
  freezeTime: "Lo que cuenta para ellas se fija a las",
  lettersHint: "En la hora de cada socio.",
  needsApproval: "Una persona aprueba cada envío antes de que salga",
  sendsNotices: "Lo que no puede esperar sale enseguida, a lo sumo un aviso por día",
  privacy: "Cómo aparecen los leads en las cartas",
  privacyLevels: {
    aggregate: "No aparecen: solo cantidades",
    pseudonymous: "Solo por su referencia",
    named: "Por el nombre de la empresa",
  },
  namedBasis: "Con qué base legal",
  namedBasisHint:
    "Las cartas dirán el nombre de la empresa de cada lead del propio socio, y nunca el de una persona, una dirección o un número. Cite la cláusula o el acuerdo, para que otra persona pueda comprobarlo.",
  namedBasisKept: (when) => `Registrada el ${when}; la auditoría dice por quién.`,
  holdOut: "¿Las cartas cambian algo?",
  holdOutHint:
    "Deje a algunos socios sin resumen durante unas semanas, elegidos al azar, y compárelos con los demás: así sabe qué hacen las cartas, y no solo qué pasó después de ellas. Los avisos van para todos, y a nadie se le dice quién salió sorteado. Con 0 nadie queda afuera; el resultado está en la página de las cartas.",
  holdOutShare: "Socios sin cartas, %",
  holdOutSince: "Desde las cartas sobre",
  holdOutWeeks: "Durante cuántas semanas",
  holdOutNeedsDay: "Elija el primer día.",
  saved: "Guardado. Vale desde ahora.",
  number: "Un número, por favor.",
};

export const programmeWords: Readonly<Record<Locale, ProgrammeWords>> = { "pt-BR": ptBr, en, es };
