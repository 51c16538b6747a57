import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

type EffectVerdict = components["schemas"]["CoachingEffects"]["data"][number]["verdict"];

export interface BoardsWords {
  areas: string;
  tabs: Record<"comparison" | "needs" | "changes" | "reasons" | "response" | "cohorts", string>;
  needs: {
    title: string;
    sentence(inNeed: string, partners: string, from: string, to: string): string;
    none: string;
    noneHint: string;
    more(count: string): string;
    effects: string;
    effectsHint: string;
    noEffects: string;
    columns: Record<
      "reason" | "partner" | "partners" | "before" | "after" | "difference" | "verdict",
      string
    >;
    verdicts: Record<EffectVerdict, string>;
    points(difference: string, lower: string, upper: string): string;
    /** What else of a need opens to its leads. */
    behind: Record<"of" | "before.decided", string>;
    seeMessages: string;
    see: Record<"goals" | "people", string>;
    letters: string;
    letter: string;
    /** Between a part and its whole. */
    outOf: string;
    notOver: string;
  };
  reasons: {
    title: string;
    sentence: PluralForms;
    sentenceShare(share: string, ended: string): string;
    few(ended: string, needed: string): string;
    none: string;
    noneHint: string;
    reason: string;
    all: string;
    together(share: string): string;
    matrix: string;
    others: string;
  };
  response: {
    title: string;
    sentence(late: string, live: string): string;
    board: string;
    columns: Record<"received" | "answered" | "waiting" | "median" | "slow" | "inTime", string>;
    ageing: string;
    stage: string;
    leads: string;
    late: string;
    forPartner: string;
    unassigned: string;
    proposed: string;
    list: string;
    onlyLate: string;
    onlyProposed: string;
    noneWaits: string;
    noneWaitsHint: string;
    age: PluralForms;
  };
}

const en: BoardsWords = {
  areas: "Partners",
  tabs: {
    comparison: "Comparison",
    needs: "Who needs help",
    changes: "Changes",
    reasons: "Reasons",
    response: "Our response",
    cohorts: "Months",
  },
  needs: {
    title: "Who needs help",
    sentence: (inNeed, partners, from, to) =>
      `${inNeed} of ${partners} partners need somebody, whoever needs it most first. Week of ${from} to ${to}.`,
    none: "Nobody needs you this week",
    noneHint: "Partners at risk, late answers, goals behind pace and lessons worth training appear here.",
    more: (count) => `Show all ${count}`,
    effects: "Did coaching help?",
    effectsHint:
      "How often the reason came in the eight weeks after letters were about it, against the eight before. Partners are coached when a reason is frequent, so some of it would have become rarer by itself.",
    noEffects:
      "No letter has coached on a reason yet. The first comparison is there eight weeks after one did.",
    columns: {
      reason: "Reason",
      partner: "Partner",
      partners: "Partners",
      before: "Before",
      after: "After",
      difference: "Difference",
      verdict: "Verdict",
    },
    verdicts: { helped: "became rarer", no_change: "no clear change", too_early: "too early to say" },
    points: (difference, lower, upper) => `${difference} points (${lower} to ${upper})`,
    behind: { of: "all that stopped", "before.decided": "before" },
    seeMessages: "See the messages",
    see: { goals: "See the goals", people: "See the people" },
    letters: "Letter by letter, with the leads behind each number",
    letter: "Letter of",
    outOf: "of",
    notOver: "its eight weeks are not over yet",
  },
  reasons: {
    title: "Why leads end",
    sentence: { one: "One reason makes up", other: "# reasons make up" },
    sentenceShare: (share, ended) => `${share} of the ${ended} leads that ended.`,
    few: (ended, needed) => `Not enough data yet for shares (${ended} of ${needed}).`,
    none: "No lead ended in this period",
    noneHint: "Choose a longer period.",
    reason: "Reason",
    all: "All",
    together: (share) => `${share} so far`,
    matrix: "By whom",
    others: "Those with most ended leads stand in the columns.",
  },
  response: {
    title: "How quickly we answer",
    sentence: (late, live) => `${late} of ${live} live leads wait beyond our promise.`,
    board: "First attempt",
    columns: {
      received: "Leads",
      answered: "Answered",
      waiting: "Waiting",
      median: "Median",
      slow: "One in ten waits longer than",
      inTime: "In time",
    },
    ageing: "What waits",
    stage: "Stage",
    leads: "Leads",
    late: "Late",
    forPartner: "For the partner",
    unassigned: "Nobody's",
    proposed: "Proposed for closing",
    list: "Leads that wait, the most urgent first",
    onlyLate: "Only late ones",
    onlyProposed: "Only those proposed for closing",
    noneWaits: "Nothing waits here",
    noneWaitsHint: "Every live lead of this stage is within our promise.",
    age: { one: "one day old", other: "# days old" },
  },
};

const ptBr: BoardsWords = {
  areas: "Parceiros",
  tabs: {
    comparison: "Comparação",
    needs: "Quem precisa de ajuda",
    changes: "Mudanças",
    reasons: "Motivos",
    response: "Nossa resposta",
    cohorts: "Meses",
  },
  needs: {
    title: "Quem precisa de ajuda",
    sentence: (inNeed, partners, from, to) =>
      `${inNeed} de ${partners} parceiros precisam de alguém, quem mais precisa primeiro. Semana de ${from} a ${to}.`,
    none: "Ninguém precisa de você nesta semana",
    noneHint:
      "Parceiros em risco, respostas atrasadas, metas fora do ritmo e lições que vale treinar aparecem aqui.",
    more: (count) => `Mostrar todos os ${count}`,
    effects: "A orientação ajudou?",
    effectsHint:
      "Quantas vezes o motivo apareceu nas oito semanas depois que cartas falaram dele, ante as oito anteriores. Orienta-se quando um motivo é frequente; parte dele ficaria mais raro por si.",
    noEffects:
      "Nenhuma carta orientou sobre um motivo ainda. A primeira comparação vem oito semanas depois de uma.",
    columns: {
      reason: "Motivo",
      partner: "Parceiro",
      partners: "Parceiros",
      before: "Antes",
      after: "Depois",
      difference: "Diferença",
      verdict: "Veredito",
    },
    verdicts: { helped: "ficou mais raro", no_change: "sem mudança clara", too_early: "cedo para dizer" },
    points: (difference, lower, upper) => `${difference} pontos (${lower} a ${upper})`,
    behind: { of: "todos que pararam", "before.decided": "antes" },
    seeMessages: "Ver as mensagens",
    see: { goals: "Ver as metas", people: "Ver as pessoas" },
    letters: "Carta a carta, com os leads por trás de cada número",
    letter: "Carta de",
    outOf: "de",
    notOver: "as oito semanas ainda não terminaram",
  },
  reasons: {
    title: "Por que leads terminam",
    sentence: { one: "Um motivo responde por", other: "# motivos respondem por" },
    sentenceShare: (share, ended) => `${share} dos ${ended} leads que terminaram.`,
    few: (ended, needed) => `Ainda sem dados suficientes para proporções (${ended} de ${needed}).`,
    none: "Nenhum lead terminou neste período",
    noneHint: "Escolha um período maior.",
    reason: "Motivo",
    all: "Todos",
    together: (share) => `${share} até aqui`,
    matrix: "De quem",
    others: "Nas colunas estão os que têm mais leads encerrados.",
  },
  response: {
    title: "Com que rapidez respondemos",
    sentence: (late, live) => `${late} de ${live} leads em andamento esperam além da nossa promessa.`,
    board: "Primeira tentativa",
    columns: {
      received: "Leads",
      answered: "Atendidos",
      waiting: "À espera",
      median: "Mediana",
      slow: "Um em dez espera mais de",
      inTime: "No prazo",
    },
    ageing: "O que espera",
    stage: "Etapa",
    leads: "Leads",
    late: "Atrasados",
    forPartner: "Pelo parceiro",
    unassigned: "De ninguém",
    proposed: "Propostos para encerrar",
    list: "Leads que esperam, o mais urgente primeiro",
    onlyLate: "Só atrasados",
    onlyProposed: "Só os propostos para encerrar",
    noneWaits: "Nada espera aqui",
    noneWaitsHint: "Todo lead em andamento desta etapa está dentro da nossa promessa.",
    age: { one: "há um dia", other: "há # dias" },
  },
};

const es: BoardsWords = {
  areas: "Socios",
  tabs: {
    comparison: "Comparación",
    needs: "Quién necesita ayuda",
    changes: "Cambios",
    reasons: "Motivos",
    response: "Nuestra respuesta",
    cohorts: "Meses",
  },
  needs: {
    title: "Quién necesita ayuda",
    sentence: (inNeed, partners, from, to) =>
      `${inNeed} de ${partners} socios necesitan a alguien, quien más lo necesita primero. Semana del ${from} al ${to}.`,
    none: "Nadie lo necesita esta semana",
    noneHint:
      "Aquí aparecen los socios en riesgo, las respuestas atrasadas, las metas fuera de ritmo y las lecciones que vale la pena entrenar.",
    more: (count) => `Mostrar los ${count}`,
    effects: "¿Ayudó el acompañamiento?",
    effectsHint:
      "Cuántas veces apareció el motivo en las ocho semanas después de que las cartas trataran de él, frente a las ocho anteriores. Se acompaña cuando un motivo es frecuente; parte de él se volvería más raro por sí solo.",
    noEffects:
      "Ninguna carta trató todavía de un motivo. La primera comparación llega ocho semanas después de una.",
    columns: {
      reason: "Motivo",
      partner: "Socio",
      partners: "Socios",
      before: "Antes",
      after: "Después",
      difference: "Diferencia",
      verdict: "Veredicto",
    },
    verdicts: {
      helped: "se volvió más raro",
      no_change: "sin cambio claro",
      too_early: "pronto para decirlo",
    },
    points: (difference, lower, upper) => `${difference} puntos (${lower} a ${upper})`,
    behind: { of: "todos los que se detuvieron", "before.decided": "antes" },
    seeMessages: "Ver los mensajes",
    see: { goals: "Ver las metas", people: "Ver las personas" },
    letters: "Carta por carta, con los leads detrás de cada número",
    letter: "Carta del",
    outOf: "de",
    notOver: "las ocho semanas aún no terminan",
  },
  reasons: {
    title: "Por qué terminan los leads",
    sentence: { one: "Un motivo explica", other: "# motivos explican" },
    sentenceShare: (share, ended) => `${share} de los ${ended} leads que terminaron.`,
    few: (ended, needed) => `Aún no hay datos suficientes para proporciones (${ended} de ${needed}).`,
    none: "Ningún lead terminó en este período",
    noneHint: "Elija un período más largo.",
    reason: "Motivo",
    all: "Todos",
    together: (share) => `${share} hasta aquí`,
    matrix: "De quién",
    others: "En las columnas están los que tienen más leads terminados.",
  },
  response: {
    title: "Con qué rapidez respondemos",
    sentence: (late, live) => `${late} de ${live} leads en curso esperan más allá de nuestra promesa.`,
    board: "Primer intento",
    columns: {
      received: "Leads",
      answered: "Atendidos",
      waiting: "En espera",
      median: "Mediana",
      slow: "Uno de cada diez espera más de",
      inTime: "A tiempo",
    },
    ageing: "Qué espera",
    stage: "Etapa",
    leads: "Leads",
    late: "Atrasados",
    forPartner: "Por el socio",
    unassigned: "De nadie",
    proposed: "Propuestos para cerrar",
    list: "Leads que esperan, el más urgente primero",
    onlyLate: "Solo atrasados",
    onlyProposed: "Solo los propuestos para cerrar",
    noneWaits: "Nada espera aquí",
    noneWaitsHint: "Cada lead en curso de esta etapa está dentro de nuestra promesa.",
    age: { one: "hace un día", other: "hace # días" },
  },
};

export const boardsWords: Readonly<Record<Locale, BoardsWords>> = { "pt-BR": ptBr, en, es };
