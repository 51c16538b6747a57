import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type Model = components["schemas"]["ConversionModel"];

export interface ModelWords {
  sentence: string;
  none: string;
  noneHint: string;
  learn: string;
  asked: string;
  active: string;
  inactive: string;
  failures: Record<Model["gate"]["failures"][number], string>;
  noEvidence: string;
  trained(when: string, ended: string, won: string): string;
  figures: { auc: string; lift: string; gain: string; ece: string; baseRate: string };
  figureHints: { auc: string; lift: string; gain: string; ece: string; baseRate: string };
  calibration: string;
  calibrationSentence(slope: string, intercept: string): string;
  agreement(agreeing: string, groups: string): string;
  group: string;
  noBins: string;
  noCalibration: string;
  said: string;
  happened: string;
  perfect: string;
  learnt: string;
  learntSentence: string;
  feature: string;
  value: string;
  effect: string;
  leads: string;
  range(above: string, upTo: string): string;
  above(value: string): string;
  upTo(value: string): string;
  rare: string;
  missing: string;
  warnings: string;
  warning: Record<Model["warnings"][number]["code"], string>;
}

const en: ModelWords = {
  sentence:
    "What your own outcomes say about which leads are won: beside the rules, never instead of a person.",
  none: "No model was learnt yet",
  noneHint:
    "It is learnt from leads that have ended. Without evidence that it helps, no lead shows a probability.",
  learn: "Learn from the outcomes",
  asked: "It is being learnt. This page shows the result when it is there.",
  active: "In use: it has shown on leads it had not seen that it helps.",
  inactive: "Not in use:",
  failures: {
    FEW_OUTCOMES: "too few leads have ended, or too few were won, to learn from",
    NO_GAIN: "on leads it had not seen it says no more than the average does",
    NO_GAIN_OVER_TIME: "on the latest leads it says no more than the average does",
    NO_RANKING_OVER_TIME: "on the latest leads it does not put the better ones first",
  },
  noEvidence: "there is not enough evidence yet.",
  trained: (when, ended, won) => `Learnt on ${when} from ${ended} ended leads, ${won} of them won.`,
  figures: {
    auc: "Puts the better lead first",
    lift: "Wins in the best tenth",
    gain: "Gain over the average",
    ece: "Off on average by",
    baseRate: "Won on average",
  },
  figureHints: {
    auc: "of 100 pairs; 50 is chance",
    lift: "times as many as in a tenth drawn by chance",
    gain: "log-loss per lead; above 0 it helps",
    ece: "between what it says and what happens",
    baseRate: "of the leads that were learnt from",
  },
  calibration: "Does it happen as often as it says?",
  calibrationSentence: (slope, intercept) =>
    `The line of what happens has slope ${slope} and starts at ${intercept} on the log-odds; 1 and 0 would be perfect.`,
  agreement: (agreeing, groups) =>
    `In ${agreeing} of ${groups} groups of leads it says what happened, give or take chance; the number beside a point says how many leads it is.`,
  group: "Group",
  noBins: "The groups are drawn once the model has been learnt again.",
  noCalibration: "There are not enough outcomes to draw it.",
  said: "It says",
  happened: "It happens",
  perfect: "as often as said",
  learnt: "What it learnt",
  learntSentence: "What moves a lead up or down from the average, the strongest first.",
  feature: "What is known",
  value: "Value",
  effect: "Log-odds",
  leads: "Leads",
  range: (above, upTo) => `${above} to ${upTo}`,
  above: (value) => `above ${value}`,
  upTo: (value) => `up to ${value}`,
  rare: "any other value",
  missing: "not known",
  warnings: "To be careful with",
  warning: {
    EARLY: "So few wins that everything may still change",
    TOO_FEW_ROWS: "Few leads have ended",
    SINGLE_CLASS: "All leads ended alike: nothing can be told apart",
    NO_FEATURES: "Nothing is known of the leads that could tell them apart",
    CONSTANT_FEATURE: "The same for every lead",
    LEAKAGE_SUSPECTED: "Tells the outcome too well: was it written after the end?",
    NON_FINITE_VALUES: "Has values that are no numbers",
    HIGH_CARDINALITY: "Has very many different values",
    LOOKS_NUMERIC: "Numbers that were sent as text count as names",
    IMMATURE_ROWS_LEFT_OUT: "Leads that are too young were left out",
  },
};
const ptBr: ModelWords = {
  sentence:
    "O que os seus próprios desfechos dizem sobre que leads são ganhos: ao lado das regras, nunca no lugar de uma pessoa.",
  none: "Nenhum modelo foi aprendido ainda",
  noneHint: "Ele aprende com leads encerrados. Sem evidência de que ajuda, nenhum lead mostra probabilidade.",
  learn: "Aprender com os desfechos",
  asked: "Está aprendendo. Esta página mostra o resultado quando houver.",
  active: "Em uso: mostrou, em leads que não tinha visto, que ajuda.",
  inactive: "Fora de uso:",
  failures: {
    FEW_OUTCOMES: "poucos leads encerraram, ou poucos foram ganhos, para aprender",
    NO_GAIN: "em leads que não tinha visto, não diz mais do que a média",
    NO_GAIN_OVER_TIME: "nos leads mais recentes, não diz mais do que a média",
    NO_RANKING_OVER_TIME: "nos leads mais recentes, não põe os melhores na frente",
  },
  noEvidence: "ainda não há evidência suficiente.",
  trained: (when, ended, won) => `Aprendido em ${when} com ${ended} leads encerrados, ${won} deles ganhos.`,
  figures: {
    auc: "Põe o melhor lead na frente",
    lift: "Ganhos no melhor décimo",
    gain: "Ganho sobre a média",
    ece: "Erra em média por",
    baseRate: "Ganhos em média",
  },
  figureHints: {
    auc: "de 100 pares; 50 é o acaso",
    lift: "vezes os de um décimo ao acaso",
    gain: "log-loss por lead; acima de 0 ajuda",
    ece: "entre o que diz e o que acontece",
    baseRate: "dos leads com que aprendeu",
  },
  calibration: "Acontece tantas vezes quanto ele diz?",
  calibrationSentence: (slope, intercept) =>
    `A linha do que acontece tem inclinação ${slope} e começa em ${intercept} nas log-chances; 1 e 0 seriam perfeitos.`,
  agreement: (agreeing, groups) =>
    `Em ${agreeing} de ${groups} grupos de leads ele diz o que aconteceu, descontado o acaso; o número ao lado do ponto diz de quantos leads se trata.`,
  group: "Grupo",
  noBins: "Os grupos aparecem quando o modelo for aprendido de novo.",
  noCalibration: "Não há desfechos suficientes para desenhar.",
  said: "Ele diz",
  happened: "Acontece",
  perfect: "tanto quanto diz",
  learnt: "O que ele aprendeu",
  learntSentence: "O que leva um lead acima ou abaixo da média, o mais forte primeiro.",
  feature: "O que se sabe",
  value: "Valor",
  effect: "Log-chances",
  leads: "Leads",
  range: (above, upTo) => `${above} a ${upTo}`,
  above: (value) => `acima de ${value}`,
  upTo: (value) => `até ${value}`,
  rare: "qualquer outro valor",
  missing: "não se sabe",
  warnings: "Com cuidado",
  warning: {
    EARLY: "Tão poucos ganhos que tudo ainda pode mudar",
    TOO_FEW_ROWS: "Poucos leads encerraram",
    SINGLE_CLASS: "Todos os leads terminaram igual: nada os distingue",
    NO_FEATURES: "Nada se sabe dos leads que os distinga.",
    CONSTANT_FEATURE: "Igual em todos os leads",
    LEAKAGE_SUSPECTED: "Diz o desfecho bem demais: foi escrito depois do fim?",
    NON_FINITE_VALUES: "Tem valores que não são números",
    HIGH_CARDINALITY: "Tem muitos valores diferentes",
    LOOKS_NUMERIC: "Números enviados como texto contam como nomes",
    IMMATURE_ROWS_LEFT_OUT: "Leads novos demais ficaram de fora",
  },
};
const es: ModelWords = {
  sentence:
    "Lo que sus propios resultados dicen sobre qué leads se ganan: junto a las reglas, nunca en lugar de una persona.",
  none: "Todavía no se aprendió ningún modelo",
  noneHint: "Aprende de leads cerrados. Sin evidencia de que ayuda, ningún lead muestra una probabilidad.",
  learn: "Aprender de los resultados",
  asked: "Está aprendiendo. Esta página muestra el resultado cuando esté.",
  active: "En uso: mostró, en leads que no había visto, que ayuda.",
  inactive: "Fuera de uso:",
  failures: {
    FEW_OUTCOMES: "se cerraron pocos leads, o se ganaron pocos, para aprender",
    NO_GAIN: "en leads que no había visto no dice más que el promedio",
    NO_GAIN_OVER_TIME: "en los leads más recientes no dice más que el promedio",
    NO_RANKING_OVER_TIME: "en los leads más recientes no pone primero a los mejores",
  },
  noEvidence: "todavía no hay evidencia suficiente.",
  trained: (when, ended, won) => `Aprendido el ${when} de ${ended} leads cerrados, ${won} de ellos ganados.`,
  figures: {
    auc: "Pone primero al mejor lead",
    lift: "Ganados en el mejor décimo",
    gain: "Ganancia sobre el promedio",
    ece: "Se equivoca en promedio por",
    baseRate: "Ganados en promedio",
  },
  figureHints: {
    auc: "de 100 pares; 50 es el azar",
    lift: "veces los de un décimo al azar",
    gain: "log-loss por lead; por encima de 0 ayuda",
    ece: "entre lo que dice y lo que pasa",
    baseRate: "de los leads de los que aprendió",
  },
  calibration: "¿Pasa tan a menudo como dice?",
  calibrationSentence: (slope, intercept) =>
    `La línea de lo que pasa tiene pendiente ${slope} y empieza en ${intercept} en log-posibilidades; 1 y 0 serían perfectos.`,
  agreement: (agreeing, groups) =>
    `En ${agreeing} de ${groups} grupos de leads dice lo que pasó, descontado el azar; el número junto al punto dice de cuántos leads se trata.`,
  group: "Grupo",
  noBins: "Los grupos aparecen cuando el modelo se aprenda de nuevo.",
  noCalibration: "No hay resultados suficientes para dibujarlo.",
  said: "Dice",
  happened: "Pasa",
  perfect: "tanto como dice",
  learnt: "Lo que aprendió",
  learntSentence: "Lo que lleva un lead por encima o por debajo del promedio, lo más fuerte primero.",
  feature: "Lo que se sabe",
  value: "Valor",
  effect: "Log-posibilidades",
  leads: "Leads",
  range: (above, upTo) => `${above} a ${upTo}`,
  above: (value) => `más de ${value}`,
  upTo: (value) => `hasta ${value}`,
  rare: "cualquier otro valor",
  missing: "no se sabe",
  warnings: "Con cuidado",
  warning: {
    EARLY: "Tan pocos ganados que todo puede cambiar",
    TOO_FEW_ROWS: "Se cerraron pocos leads",
    SINGLE_CLASS: "Todos los leads terminaron igual: nada los distingue",
    NO_FEATURES: "No se sabe nada de los leads que los distinga",
    CONSTANT_FEATURE: "Igual en todos los leads",
    LEAKAGE_SUSPECTED: "Dice el resultado demasiado bien: ¿se escribió después del cierre?",
    NON_FINITE_VALUES: "Tiene valores que no son números",
    HIGH_CARDINALITY: "Tiene muchísimos valores distintos",
    LOOKS_NUMERIC: "Los números enviados como texto cuentan como nombres",
    IMMATURE_ROWS_LEFT_OUT: "Se dejaron fuera leads demasiado nuevos",
  },
};

export const modelWords: Readonly<Record<Locale, ModelWords>> = { "pt-BR": ptBr, en, es };
