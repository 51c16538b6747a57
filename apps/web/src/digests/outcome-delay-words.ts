import type { Locale } from "@leadback/scoring/reasons";

interface OutcomeDelayWords {
  title: string;
  median: string;
  counted(told: string, waiting: string): string;
}

export const outcomeDelayWords: Readonly<Record<Locale, OutcomeDelayWords>> = {
  en: {
    title: "How soon partners are told",
    median: "From an outcome until its partner is told, last 90 days",
    counted: (told, waiting) =>
      `Median by the clock of leads qualified, disqualified, won or lost: ${told} told by a letter or a notice, ${waiting} not yet.`,
  },
  "pt-BR": {
    title: "Em quanto tempo os parceiros ficam sabendo",
    median: "Do resultado até o parceiro ficar sabendo, últimos 90 dias",
    counted: (told, waiting) =>
      `Mediana pelo relógio dos leads qualificados, recusados, ganhos ou perdidos. Contados por carta ou aviso: ${told}; ainda não: ${waiting}.`,
  },
  es: {
    title: "En cuánto tiempo se enteran los socios",
    median: "Del resultado hasta que el socio se entera, últimos 90 días",
    counted: (told, waiting) =>
      `Mediana según el reloj de los leads calificados, descalificados, ganados o perdidos. Contados por carta o aviso: ${told}; todavía no: ${waiting}.`,
  },
};
