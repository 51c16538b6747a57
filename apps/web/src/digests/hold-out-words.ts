import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type Report = components["schemas"]["HoldOutReport"];

interface HoldOutWords {
  title: string;
  off: string;
  toSettings: string;
  running(share: string, since: string, until: string): string;
  table: string;
  figure: string;
  figures: Record<"sentLeads" | "hadLeadsQualified", string>;
  withLetters: string;
  withoutLetters: string;
  difference: string;
  points(difference: string, lower: string, upper: string): string;
  verdict: string;
  verdicts: Record<Report["sentLeads"]["verdict"], string>;
  notYet(partners: string, weeks: string): string;
}

export const holdOutWords: Readonly<Record<Locale, HoldOutWords>> = {
  en: {
    title: "What the letters do",
    off: "Every partner gets its letters. To measure what they do, let a share of the partners go without them for some weeks.",
    toSettings: "In the settings",
    running: (share, since, until) =>
      `${share} of the partners, drawn by chance, get no digests from ${since} until ${until}. Each partner counts once; notices go to everybody.`,
    table: "Partners with and without letters",
    figure: "Since the beginning",
    figures: { sentLeads: "Partners that sent leads", hadLeadsQualified: "Partners with a qualified lead" },
    withLetters: "With letters",
    withoutLetters: "Without",
    difference: "Difference",
    points: (difference, lower, upper) => `${difference} points (${lower} to ${upper})`,
    verdict: "Means",
    verdicts: {
      more: "more with letters",
      less: "fewer with letters",
      no_clear_difference: "no clear difference",
      not_enough_data: "not enough data yet",
    },
    notYet: (partners, weeks) =>
      `Nothing is said before ${weeks} weeks, nor with fewer than ${partners} partners on either side.`,
  },
  "pt-BR": {
    title: "O que as cartas fazem",
    off: "Todos os parceiros recebem suas cartas. Para medir o efeito delas, deixe uma parte dos parceiros sem carta por algumas semanas.",
    toSettings: "Nas configurações",
    running: (share, since, until) =>
      `${share} dos parceiros, escolhidos por sorteio, ficam sem resumo de ${since} até ${until}. Cada parceiro conta uma vez; os avisos vão para todos.`,
    table: "Parceiros com e sem cartas",
    figure: "Desde o começo",
    figures: {
      sentLeads: "Parceiros que enviaram leads",
      hadLeadsQualified: "Parceiros com lead qualificado",
    },
    withLetters: "Com cartas",
    withoutLetters: "Sem",
    difference: "Diferença",
    points: (difference, lower, upper) => `${difference} pontos (${lower} a ${upper})`,
    verdict: "Quer dizer",
    verdicts: {
      more: "mais com cartas",
      less: "menos com cartas",
      no_clear_difference: "sem diferença clara",
      not_enough_data: "ainda não há dados suficientes",
    },
    notYet: (partners, weeks) =>
      `Nada é dito antes de ${weeks} semanas, nem com menos de ${partners} parceiros de cada lado.`,
  },
  es: {
    title: "Lo que hacen las cartas",
    off: "Todos los socios reciben sus cartas. Para medir su efecto, deje a una parte de los socios sin carta durante unas semanas.",
    toSettings: "En la configuración",
    running: (share, since, until) =>
      `${share} de los socios, elegidos al azar, quedan sin resumen desde ${since} hasta ${until}. Cada socio cuenta una vez; los avisos van para todos.`,
    table: "Socios con y sin cartas",
    figure: "Desde el comienzo",
    figures: { sentLeads: "Socios que enviaron leads", hadLeadsQualified: "Socios con un lead calificado" },
    withLetters: "Con cartas",
    withoutLetters: "Sin",
    difference: "Diferencia",
    points: (difference, lower, upper) => `${difference} puntos (${lower} a ${upper})`,
    verdict: "Significa",
    verdicts: {
      more: "más con cartas",
      less: "menos con cartas",
      no_clear_difference: "sin diferencia clara",
      not_enough_data: "todavía no hay datos suficientes",
    },
    notYet: (partners, weeks) =>
      `Nada se dice antes de ${weeks} semanas, ni con menos de ${partners} socios de cada lado.`,
  },
};
