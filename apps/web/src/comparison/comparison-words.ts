import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";
import type { Dimension, Measure, Verdict } from "./comparison-search.ts";

export interface ComparisonWords {
  title: string;
  programme(measure: string): string;
  by: string;
  dimensions: Record<Dimension, string>;
  without: Record<Dimension, string>;
  types: Record<"referral" | "reseller" | "representative" | "agency" | "distributor" | "other", string>;
  measure: string;
  measures: Record<Measure, string>;
  verdict: string;
  anyVerdict: string;
  verdicts: Record<Verdict, string>;
  verdictCounts: Record<Verdict, PluralForms>;
  lacksPeers: string;
  /** What the sentence says when nothing can be told apart. */
  nobody: string;
  search: string;
  columns: {
    leads: string;
    verdict: string;
    rank: string;
    response: string;
    reason: string;
  };
  ranks: { between(position: string, lower: string, upper: string): string; chance: string; pending: string };
  waiting: PluralForms;
  list: string;
  none: string;
  noneHint: string;
  noRate: string;
  plot: {
    label(measure: string): string;
    hint: string;
    leads: string;
    benchmark(rate: string): string;
    market(rate: string): string;
    warning: string;
    control: string;
    expected(lower: string, upper: string, n: string): string;
    few: string;
  };
  concentration: {
    title: string;
    leads(share: string, count: string): string;
    revenue(currency: string, share: string, count: string): string;
  };
}

const en: ComparisonWords = {
  title: "Partners",
  programme: (measure) => `${measure} of the programme`,
  by: "Compare by",
  dimensions: {
    partner: "Partner",
    channel: "Channel",
    manager: "Manager",
    type: "Type",
    tier: "Tier",
    region: "Region",
  },
  without: {
    partner: "No partner",
    channel: "No channel",
    manager: "No manager",
    type: "No type",
    tier: "No tier",
    region: "No region",
  },
  types: {
    referral: "Referral",
    reseller: "Reseller",
    representative: "Representative",
    agency: "Agency",
    distributor: "Distributor",
    other: "Other",
  },
  measure: "Judged by",
  measures: { qualityRate: "Quality rate", conversion: "Conversion" },
  verdict: "Verdict",
  anyVerdict: "Any",
  verdicts: {
    above: "Clearly above",
    below: "Clearly below",
    no_clear_difference: "Cannot be told apart",
    not_enough_data: "Not enough data",
  },
  verdictCounts: {
    above: { one: "one is clearly above the others", other: "# are clearly above the others" },
    below: { one: "one is clearly below", other: "# are clearly below" },
    no_clear_difference: {
      one: "one cannot be told apart yet",
      other: "# cannot be told apart yet",
    },
    not_enough_data: { one: "one has too little data", other: "# have too little data" },
  },
  lacksPeers: "Too few others to compare with",
  nobody: "Nobody can be told apart from the others yet",
  search: "Name",
  columns: {
    leads: "Leads",
    verdict: "Verdict",
    rank: "Rank",
    response: "Our first attempt",
    reason: "Most frequent reason",
  },
  ranks: {
    between: (position, lower, upper) => `${position} (${lower} to ${upper})`,
    chance: "The order is chance: nobody has a rank.",
    pending: "Ranks are being drawn.",
  },
  waiting: { zero: "nobody waits", one: "one waits", other: "# wait" },
  list: "Comparison",
  none: "There is nothing to compare in this period",
  noneHint: "Choose a longer period.",
  noRate: "The plot needs a programme's rate above 0 % and below 100 %. The table says what is known.",
  plot: {
    label: (measure) => `${measure} against how many leads it rests on`,
    hint: "Arrow keys go from point to point, Enter opens.",
    leads: "leads that it rests on",
    benchmark: (rate) => `Programme ${rate}`,
    market: (rate) => `Market ${rate}`,
    warning: "95% of what chance does",
    control: "99.8%",
    expected: (lower, upper, n) => `By chance alone, ${n} leads give between ${lower} and ${upper}.`,
    few: "open circle: fewer than 10, too few to judge",
  },
  concentration: {
    title: "How much hangs on few",
    leads: (share, count) => `${share} of the leads come from the ${count} that send most.`,
    revenue: (currency, share, count) => `${share} of the revenue in ${currency} comes from ${count}.`,
  },
};

const ptBr: ComparisonWords = {
  title: "Parceiros",
  programme: (measure) => `${measure} do programa`,
  by: "Comparar por",
  dimensions: {
    partner: "Parceiro",
    channel: "Canal",
    manager: "Gerente",
    type: "Tipo",
    tier: "Nível",
    region: "Região",
  },
  without: {
    partner: "Sem parceiro",
    channel: "Sem canal",
    manager: "Sem gerente",
    type: "Sem tipo",
    tier: "Sem nível",
    region: "Sem região",
  },
  types: {
    referral: "Indicação",
    reseller: "Revenda",
    representative: "Representante",
    agency: "Agência",
    distributor: "Distribuidor",
    other: "Outro",
  },
  measure: "Julgar por",
  measures: { qualityRate: "Taxa de qualidade", conversion: "Conversão" },
  verdict: "Veredito",
  anyVerdict: "Todos",
  verdicts: {
    above: "Claramente acima",
    below: "Claramente abaixo",
    no_clear_difference: "Sem diferença clara",
    not_enough_data: "Dados insuficientes",
  },
  verdictCounts: {
    above: { one: "um está claramente acima dos outros", other: "# estão claramente acima dos outros" },
    below: { one: "um está claramente abaixo", other: "# estão claramente abaixo" },
    no_clear_difference: {
      one: "um ainda não se distingue",
      other: "# ainda não se distinguem",
    },
    not_enough_data: { one: "um tem poucos dados", other: "# têm poucos dados" },
  },
  lacksPeers: "Poucos outros com quem comparar",
  nobody: "Ainda não dá para distinguir ninguém dos outros",
  search: "Nome",
  columns: {
    leads: "Leads",
    verdict: "Veredito",
    rank: "Posição",
    response: "Nossa primeira tentativa",
    reason: "Motivo mais frequente",
  },
  ranks: {
    between: (position, lower, upper) => `${position} (${lower} a ${upper})`,
    chance: "A ordem é acaso: ninguém tem posição.",
    pending: "As posições estão sendo sorteadas.",
  },
  waiting: { zero: "ninguém espera", one: "um espera", other: "# esperam" },
  list: "Comparação",
  none: "Não há o que comparar neste período",
  noneHint: "Escolha um período maior.",
  noRate:
    "O gráfico precisa de uma taxa do programa acima de 0 % e abaixo de 100 %. A tabela diz o que se sabe.",
  plot: {
    label: (measure) => `${measure} por número de leads em que se apoia`,
    hint: "As setas vão de ponto em ponto, Enter abre.",
    leads: "leads em que se apoia",
    benchmark: (rate) => `Programa ${rate}`,
    market: (rate) => `Mercado ${rate}`,
    warning: "95% do que o acaso faz",
    control: "99,8%",
    expected: (lower, upper, n) => `Só por acaso, ${n} leads dão entre ${lower} e ${upper}.`,
    few: "círculo aberto: menos de 10, pouco para julgar",
  },
  concentration: {
    title: "Quanto depende de poucos",
    leads: (share, count) => `${share} dos leads vêm dos ${count} que mais enviam.`,
    revenue: (currency, share, count) => `${share} da receita em ${currency} vem de ${count}.`,
  },
};

const es: ComparisonWords = {
  title: "Socios",
  programme: (measure) => `${measure} del programa`,
  by: "Comparar por",
  dimensions: {
    partner: "Socio",
    channel: "Canal",
    manager: "Gerente",
    type: "Tipo",
    tier: "Nivel",
    region: "Región",
  },
  without: {
    partner: "Sin socio",
    channel: "Sin canal",
    manager: "Sin gerente",
    type: "Sin tipo",
    tier: "Sin nivel",
    region: "Sin región",
  },
  types: {
    referral: "Referido",
    reseller: "Revendedor",
    representative: "Representante",
    agency: "Agencia",
    distributor: "Distribuidor",
    other: "Otro",
  },
  measure: "Juzgar por",
  measures: { qualityRate: "Tasa de calidad", conversion: "Conversión" },
  verdict: "Veredicto",
  anyVerdict: "Todos",
  verdicts: {
    above: "Claramente por encima",
    below: "Claramente por debajo",
    no_clear_difference: "Sin diferencia clara",
    not_enough_data: "Datos insuficientes",
  },
  verdictCounts: {
    above: {
      one: "uno está claramente por encima de los demás",
      other: "# están claramente por encima de los demás",
    },
    below: { one: "uno está claramente por debajo", other: "# están claramente por debajo" },
    no_clear_difference: {
      one: "uno aún no se distingue",
      other: "# aún no se distinguen",
    },
    not_enough_data: { one: "uno tiene pocos datos", other: "# tienen pocos datos" },
  },
  lacksPeers: "Muy pocos otros con quienes comparar",
  nobody: "Aún no se puede distinguir a nadie de los demás",
  search: "Nombre",
  columns: {
    leads: "Leads",
    verdict: "Veredicto",
    rank: "Posición",
    response: "Nuestro primer intento",
    reason: "Motivo más frecuente",
  },
  ranks: {
    between: (position, lower, upper) => `${position} (${lower} a ${upper})`,
    chance: "El orden es azar: nadie tiene posición.",
    pending: "Las posiciones se están sorteando.",
  },
  waiting: { zero: "nadie espera", one: "uno espera", other: "# esperan" },
  list: "Comparación",
  none: "No hay nada que comparar en este período",
  noneHint: "Elija un período más largo.",
  noRate:
    "El gráfico necesita una tasa del programa por encima de 0 % y por debajo de 100 %. La tabla dice lo que se sabe.",
  plot: {
    label: (measure) => `${measure} según el número de leads en que se apoya`,
    hint: "Las flechas van de punto en punto, Enter abre.",
    leads: "leads en que se apoya",
    benchmark: (rate) => `Programa ${rate}`,
    market: (rate) => `Mercado ${rate}`,
    warning: "95 % de lo que hace el azar",
    control: "99,8 %",
    expected: (lower, upper, n) => `Solo por azar, ${n} leads dan entre ${lower} y ${upper}.`,
    few: "círculo abierto: menos de 10, pocos para juzgar",
  },
  concentration: {
    title: "Cuánto depende de pocos",
    leads: (share, count) => `${share} de los leads vienen de los ${count} que más envían.`,
    revenue: (currency, share, count) => `${share} de los ingresos en ${currency} viene de ${count}.`,
  },
};

export const comparisonWords: Readonly<Record<Locale, ComparisonWords>> = { "pt-BR": ptBr, en, es };
