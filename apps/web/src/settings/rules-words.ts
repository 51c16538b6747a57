import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

export interface RulesWords {
  sentence: string;
  version(version: string): string;
  rescoring: string;
  dimensions: { fit: string; engagement: string };
  points(rule: string): string;
  veto: string;
  remove: string;
  asText: string;
  wrongJson: string;
  preview: string;
  previewHint: string;
  looking: string;
  onLeads: PluralForms;
  moved(higher: string, lower: string, same: string, otherGrade: string): string;
  mean(before: string, after: string): string;
  separation(before: string, after: string, n: string): string;
  movers: string;
  columns: Record<"lead" | "before" | "after", string>;
  publish: string;
  publishTitle: string;
  publishConsequence: string;
  published: string;
  forget: string;
}

const en: RulesWords = {
  sentence:
    "What makes a lead worth calling first. You see on recent leads what a change does before it holds.",
  version: (version) => `Version ${version}`,
  rescoring: "The leads that are being worked are being scored anew.",
  dimensions: { fit: "Who they are", engagement: "What they do" },
  points: (rule) => `Points: ${rule}`,
  veto: "rules out",
  remove: "Remove",
  asText: "All rules as text: conditions, half-lives, caps",
  wrongJson: "This is no valid JSON.",
  preview: "What it would change",
  previewHint: "Change points, and you see here which recent leads move.",
  looking: "Scoring recent leads",
  onLeads: { zero: "No lead to try it on yet.", one: "On the newest lead:", other: "On the newest # leads:" },
  moved: (higher, lower, same, otherGrade) =>
    `${higher} higher, ${lower} lower, ${same} the same; ${otherGrade} with another grade.`,
  mean: (before, after) => `Mean score ${before} before, ${after} after.`,
  separation: (before, after, n) =>
    `A won lead scores above one that was not in ${before} of 100 pairs before, ${after} after (${n} ended leads).`,
  movers: "Who moves most",
  columns: { lead: "Lead", before: "Before", after: "After" },
  publish: "Publish these rules",
  publishTitle: "Publish these rules?",
  publishConsequence:
    "Leads are scored by them from now on, and those being worked anew within a minute. Earlier versions are kept.",
  published: "Published. Scores follow within a minute.",
  forget: "Back to the rules in force",
};
const ptBr: RulesWords = {
  sentence:
    "O que faz um lead valer a ligação antes dos outros. Você vê em leads recentes o que uma mudança faz, antes que valha.",
  version: (version) => `Versão ${version}`,
  rescoring: "Os leads em andamento estão sendo pontuados de novo.",
  dimensions: { fit: "Quem é", engagement: "O que faz" },
  points: (rule) => `Pontos: ${rule}`,
  veto: "exclui",
  remove: "Tirar",
  asText: "Todas as regras como texto: condições, meias-vidas, tetos",
  wrongJson: "Isto não é JSON válido.",
  preview: "O que mudaria",
  previewHint: "Mude pontos e veja aqui que leads recentes se movem.",
  looking: "Pontuando leads recentes",
  onLeads: {
    zero: "Ainda não há lead para testar.",
    one: "No lead mais novo:",
    other: "Nos # leads mais novos:",
  },
  moved: (higher, lower, same, otherGrade) =>
    `${higher} acima, ${lower} abaixo, ${same} iguais; ${otherGrade} com outra nota.`,
  mean: (before, after) => `Pontuação média: ${before} antes, ${after} depois.`,
  separation: (before, after, n) =>
    `Um lead ganho pontua acima de um que não foi em ${before} de 100 pares antes, ${after} depois (${n} leads encerrados).`,
  movers: "Quem mais se move",
  columns: { lead: "Lead", before: "Antes", after: "Depois" },
  publish: "Publicar estas regras",
  publishTitle: "Publicar estas regras?",
  publishConsequence:
    "Os leads passam a ser pontuados por elas, e os em andamento de novo em um minuto. As versões anteriores ficam guardadas.",
  published: "Publicado. As pontuações seguem em um minuto.",
  forget: "Voltar às regras em vigor",
};
const es: RulesWords = {
  sentence:
    "Lo que hace que convenga llamar antes a un lead. Verá en leads recientes qué hace un cambio, antes de que valga.",
  version: (version) => `Versión ${version}`,
  rescoring: "Los leads en curso se están puntuando de nuevo.",
  dimensions: { fit: "Quién es", engagement: "Qué hace" },
  points: (rule) => `Puntos: ${rule}`,
  veto: "excluye",
  remove: "Quitar",
  asText: "Todas las reglas como texto: condiciones, vidas medias, topes",
  wrongJson: "Esto no es JSON válido.",
  preview: "Qué cambiaría",
  previewHint: "Cambie puntos y verá aquí qué leads recientes se mueven.",
  looking: "Puntuando leads recientes",
  onLeads: {
    zero: "Todavía no hay leads para probar.",
    one: "En el lead más nuevo:",
    other: "En los # leads más nuevos:",
  },
  moved: (higher, lower, same, otherGrade) =>
    `${higher} más arriba, ${lower} más abajo, ${same} iguales; ${otherGrade} con otra nota.`,
  mean: (before, after) => `Puntuación media: ${before} antes, ${after} después.`,
  separation: (before, after, n) =>
    `Un lead ganado puntúa por encima de uno que no lo fue en ${before} de 100 pares antes, ${after} después (${n} leads cerrados).`,
  movers: "Quién se mueve más",
  columns: { lead: "Lead", before: "Antes", after: "Después" },
  publish: "Publicar estas reglas",
  publishTitle: "¿Publicar estas reglas?",
  publishConsequence:
    "Los leads se puntúan con ellas desde ahora, y los que están en curso de nuevo en un minuto. Las versiones anteriores se guardan.",
  published: "Publicado. Las puntuaciones siguen en un minuto.",
  forget: "Volver a las reglas vigentes",
};

export const rulesWords: Readonly<Record<Locale, RulesWords>> = { "pt-BR": ptBr, en, es };
