import type { Locale } from "@leadback/scoring/reasons";

export interface MyNumbersWords {
  title: string;
  sentence: string;
  months: string;
  soFar(month: string): string;
  columns: Record<"month" | "submitted" | "decided" | "won" | "revenue" | "firstAttempt", string>;
  none: string;
  noneHint: string;
}

const en: MyNumbersWords = {
  title: "Your numbers",
  sentence: "Month by month. Each number opens to the leads behind it.",
  months: "The last six months",
  soFar: (month) => `${month}, so far`,
  columns: {
    month: "Month",
    submitted: "Sent",
    decided: "Qualified of decided",
    won: "Won",
    revenue: "Revenue",
    firstAttempt: "Our first attempt, median",
  },
  none: "Nothing in this month",
  noneHint: "You sent no lead, and none of yours was decided. Choose another month above.",
};

const ptBr: MyNumbersWords = {
  title: "Seus números",
  sentence: "Mês a mês. Cada número abre os leads que estão por trás dele.",
  months: "Os últimos seis meses",
  soFar: (month) => `${month}, até agora`,
  columns: {
    month: "Mês",
    submitted: "Enviados",
    decided: "Qualificados dos decididos",
    won: "Ganhos",
    revenue: "Receita",
    firstAttempt: "Nossa primeira tentativa, mediana",
  },
  none: "Nada neste mês",
  noneHint: "Você não enviou leads, e nenhum dos seus foi decidido. Escolha outro mês acima.",
};

const es: MyNumbersWords = {
  title: "Sus números",
  sentence: "Mes a mes. Cada número abre los leads que están detrás.",
  months: "Los últimos seis meses",
  soFar: (month) => `${month}, hasta ahora`,
  columns: {
    month: "Mes",
    submitted: "Enviados",
    decided: "Calificados de los decididos",
    won: "Ganados",
    revenue: "Ingresos",
    firstAttempt: "Nuestro primer intento, mediana",
  },
  none: "Nada en este mes",
  noneHint: "Usted no envió leads, y ninguno de los suyos se decidió. Elija otro mes arriba.",
};

export const myNumbersWords: Readonly<Record<Locale, MyNumbersWords>> = { "pt-BR": ptBr, en, es };
