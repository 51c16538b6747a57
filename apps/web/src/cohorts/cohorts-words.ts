import type { Locale } from "@leadback/scoring/reasons";

type Measure = "won" | "decided";

export interface CohortsWords {
  title: string;
  sentence: Record<Measure, (share: string, days: string) => string>;
  few: string;
  measure: string;
  measures: Record<Measure, string>;
  partner: string;
  everyPartner: string;
  months: string;
  lastMonths(count: string): string;
  plot: string;
  hint: string;
  days: string;
  allMonths: string;
  month: string;
  leads: string;
  within(days: string): string;
  expected(days: string): string;
  expectedNote(days: string): string;
  matured: string;
  tooYoung: string;
  none: string;
  noneHint: string;
}

const en: CohortsWords = {
  title: "How months mature",
  sentence: {
    won: (share, days) =>
      `${share} of the leads sent in these months were won within ${days} days, open ones counted as open.`,
    decided: (share, days) =>
      `${share} of the leads sent in these months were qualified or turned down within ${days} days.`,
  },
  few: "Not enough leads yet to say a share.",
  measure: "Follow until",
  measures: { won: "Won", decided: "Decided" },
  partner: "Partner",
  everyPartner: "All partners",
  months: "Months",
  lastMonths: (count) => `The last ${count}`,
  plot: "Share of each month's leads by days since they were sent",
  hint: "Arrow keys go from month to month, Enter opens its leads",
  days: "Days since the lead was sent",
  allMonths: "All months",
  month: "Month",
  leads: "Leads",
  within: (days) => `${days} days`,
  expected: (days) => `Expected by ${days} days`,
  expectedNote: (days) =>
    `Expected: what a young month will have won by ${days} days if it goes on as fast as the programme did. It says nothing of a month that has become faster or slower.`,
  matured: "matured",
  tooYoung: "too young",
  none: "No lead was sent in these months",
  noneHint: "Choose more months, or another partner.",
};

const ptBr: CohortsWords = {
  title: "Como os meses amadurecem",
  sentence: {
    won: (share, days) =>
      `${share} dos leads enviados nestes meses foram ganhos em até ${days} dias; os abertos contam como abertos.`,
    decided: (share, days) =>
      `${share} dos leads enviados nestes meses foram qualificados ou recusados em até ${days} dias.`,
  },
  few: "Ainda não há leads suficientes para dizer uma proporção.",
  measure: "Acompanhar até",
  measures: { won: "Ganhos", decided: "Decididos" },
  partner: "Parceiro",
  everyPartner: "Todos os parceiros",
  months: "Meses",
  lastMonths: (count) => `Os últimos ${count}`,
  plot: "Proporção dos leads de cada mês por dias desde o envio",
  hint: "As setas vão de mês em mês, Enter abre os leads",
  days: "Dias desde o envio do lead",
  allMonths: "Todos os meses",
  month: "Mês",
  leads: "Leads",
  within: (days) => `${days} dias`,
  expected: (days) => `Esperado em ${days} dias`,
  expectedNote: (days) =>
    `Esperado: quanto um mês recente terá ganho em ${days} dias se seguir no ritmo do programa. Nada diz de um mês que ficou mais rápido ou mais lento.`,
  matured: "amadurecido",
  tooYoung: "recente demais",
  none: "Nenhum lead foi enviado nestes meses",
  noneHint: "Escolha mais meses ou outro parceiro.",
};

const es: CohortsWords = {
  title: "Cómo maduran los meses",
  sentence: {
    won: (share, days) =>
      `${share} de los leads enviados en estos meses se ganaron en ${days} días o menos; los abiertos cuentan como abiertos.`,
    decided: (share, days) =>
      `${share} de los leads enviados en estos meses se calificaron o rechazaron en ${days} días o menos.`,
  },
  few: "Aún no hay leads suficientes para decir una proporción.",
  measure: "Seguir hasta",
  measures: { won: "Ganados", decided: "Decididos" },
  partner: "Socio",
  everyPartner: "Todos los socios",
  months: "Meses",
  lastMonths: (count) => `Los últimos ${count}`,
  plot: "Proporción de los leads de cada mes por días desde el envío",
  hint: "Las flechas van de mes en mes, Enter abre sus leads",
  days: "Días desde el envío del lead",
  allMonths: "Todos los meses",
  month: "Mes",
  leads: "Leads",
  within: (days) => `${days} días`,
  expected: (days) => `Esperado a ${days} días`,
  expectedNote: (days) =>
    `Esperado: cuánto habrá ganado un mes reciente a los ${days} días si sigue al ritmo del programa. Nada dice de un mes que se volvió más rápido o más lento.`,
  matured: "maduro",
  tooYoung: "demasiado reciente",
  none: "No se envió ningún lead en estos meses",
  noneHint: "Elija más meses u otro socio.",
};

export const cohortsWords: Readonly<Record<Locale, CohortsWords>> = { "pt-BR": ptBr, en, es };
