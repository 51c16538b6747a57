import type { Locale } from "@leadback/scoring/reasons";

interface OutcomeDelayWords {
  nobodyTold: string;
  mostWait: string;
  counted(told: string, waiting: string): string;
}

export const outcomeDelayWords: Readonly<Record<Locale, OutcomeDelayWords>> = {
  en: {
    nobodyTold: "No letter has told of them yet",
    mostWait: "Most are not told yet",
    counted: (told, waiting) =>
      `Median by the clock of leads qualified, disqualified, won or lost: ${told} told by a letter or a notice, ${waiting} not yet.`,
  },
  "pt-BR": {
    nobodyTold: "Nenhuma carta contou deles ainda",
    mostWait: "A maioria ainda não foi contada",
    counted: (told, waiting) =>
      `Mediana pelo relógio dos leads qualificados, desqualificados, ganhos ou perdidos. Contados por carta ou aviso: ${told}; ainda não: ${waiting}.`,
  },
  es: {
    nobodyTold: "Ninguna carta los contó todavía",
    mostWait: "La mayoría todavía no se contó",
    counted: (told, waiting) =>
      `Mediana según el reloj de los leads calificados, descalificados, ganados o perdidos. Contados por carta o aviso: ${told}; todavía no: ${waiting}.`,
  },
};
