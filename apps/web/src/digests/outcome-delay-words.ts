import type { Locale } from "@leadback/scoring/reasons";

interface OutcomeDelayWords {
  title: string;
  median: string;
}

export const outcomeDelayWords: Readonly<Record<Locale, OutcomeDelayWords>> = {
  en: {
    title: "How soon partners are told",
    median: "From an outcome until its partner is told, last 90 days",
  },
  "pt-BR": {
    title: "Em quanto tempo os parceiros ficam sabendo",
    median: "Do resultado até o parceiro ficar sabendo, últimos 90 dias",
  },
  es: {
    title: "En cuánto tiempo se enteran los socios",
    median: "Del resultado hasta que el socio se entera, últimos 90 días",
  },
};
