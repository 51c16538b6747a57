import type { Locale } from "@leadback/scoring/reasons";

export interface ReasonsWords {
  sentence: string;
  list: string;
  change: string;
  add: string;
  archived: string;
  own: string;
  weight: string;
  weights: Record<"asCatalogue" | "0" | "0.5" | "1", string>;
  toPartner(label: string): string;
  code: string;
  codeHint: string;
  countsAs: string;
  labels: string;
  partnerLabels: string;
  partnerLabelsHint: string;
  asCatalogue: string;
  prompts: string;
  promptsHint: string;
  isRequired: string;
  isActive: string;
  isActiveHint: string;
  saved(label: string): string;
}

const en: ReasonsWords = {
  sentence:
    "Why leads end, in your words. Every reason counts as one of the catalogue, so that figures stay comparable.",
  list: "Reasons",
  change: "Change",
  add: "Add a reason of your own",
  archived: "archived",
  own: "your own",
  weight: "How much it counts against the partner",
  weights: { asCatalogue: "As in the catalogue", "0": "Not at all", "0.5": "Half", "1": "Fully" },
  toPartner: (label) => `Partners read: ${label}`,
  code: "Code",
  codeHint: "Small letters and underscores; it stays for good",
  countsAs: "Counts as",
  labels: "For your own people",
  partnerLabels: "For partners",
  partnerLabelsHint: "Empty: the same as for your own people",
  asCatalogue: "Empty: as in the catalogue",
  prompts: "A further question for whoever ends a lead",
  promptsHint: "Empty: none",
  isRequired: "It must be answered",
  isActive: "In use",
  isActiveHint: "Switched off, no lead ends for it any more; what ended stays.",
  saved: (label) => `Saved: ${label}.`,
};
const ptBr: ReasonsWords = {
  sentence:
    "Por que os leads terminam, nas suas palavras. Cada motivo conta como um do catálogo, para os números seguirem comparáveis.",
  list: "Motivos",
  change: "Mudar",
  add: "Acrescentar um motivo próprio",
  archived: "arquivado",
  own: "próprio",
  weight: "Quanto conta contra o parceiro",
  weights: { asCatalogue: "Como no catálogo", "0": "Nada", "0.5": "Metade", "1": "Inteiro" },
  toPartner: (label) => `O parceiro lê: ${label}`,
  code: "Código",
  codeHint: "Letras minúsculas e sublinhado; fica para sempre",
  countsAs: "Conta como",
  labels: "Para a sua equipe",
  partnerLabels: "Para os parceiros",
  partnerLabelsHint: "Vazio: o mesmo que para a sua equipe",
  asCatalogue: "Vazio: como no catálogo",
  prompts: "Mais uma pergunta a quem encerra um lead",
  promptsHint: "Vazio: nenhuma",
  isRequired: "Precisa de resposta",
  isActive: "Em uso",
  isActiveHint: "Desligado, nenhum lead termina mais por ele; o que terminou fica.",
  saved: (label) => `Salvo: ${label}.`,
};
const es: ReasonsWords = {
  sentence:
    "Por qué terminan los leads, en sus palabras. Cada motivo cuenta como uno del catálogo, para que las cifras sigan siendo comparables.",
  list: "Motivos",
  change: "Cambiar",
  add: "Agregar un motivo propio",
  archived: "archivado",
  own: "propio",
  weight: "Cuánto cuenta contra el socio",
  weights: { asCatalogue: "Como en el catálogo", "0": "Nada", "0.5": "La mitad", "1": "Entero" },
  toPartner: (label) => `El socio lee: ${label}`,
  code: "Código",
  codeHint: "Minúsculas y guion bajo; queda para siempre",
  countsAs: "Cuenta como",
  labels: "Para su equipo",
  partnerLabels: "Para los socios",
  partnerLabelsHint: "Vacío: lo mismo que para su equipo",
  asCatalogue: "Vacío: como en el catálogo",
  prompts: "Otra pregunta para quien cierra un lead",
  promptsHint: "Vacío: ninguna",
  isRequired: "Hay que responderla",
  isActive: "En uso",
  isActiveHint: "Apagado, ningún lead termina más por él; lo que terminó queda.",
  saved: (label) => `Guardado: ${label}.`,
};

export const reasonsWords: Readonly<Record<Locale, ReasonsWords>> = { "pt-BR": ptBr, en, es };
