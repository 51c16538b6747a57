import type { Locale } from "@leadback/scoring/reasons";

export interface SettingsWords {
  title: string;
  pages: Record<
    | "programme"
    | "people"
    | "reasons"
    | "rules"
    | "profile"
    | "model"
    | "imports"
    | "keys"
    | "webhooks"
    | "audit",
    string
  >;
  onlyAdmin: string;
}

const en: SettingsWords = {
  title: "Settings",
  pages: {
    programme: "Programme",
    people: "People",
    reasons: "Reasons",
    rules: "Scoring rules",
    profile: "Ideal customer",
    model: "Learnt model",
    imports: "Imports",
    keys: "API keys",
    webhooks: "Webhooks",
    audit: "Audit",
  },
  onlyAdmin: "Pages of the settings",
};
const ptBr: SettingsWords = {
  title: "Configurações",
  pages: {
    programme: "Programa",
    people: "Pessoas",
    reasons: "Motivos",
    rules: "Regras de pontuação",
    profile: "Cliente ideal",
    model: "Modelo aprendido",
    imports: "Importações",
    keys: "Chaves de API",
    webhooks: "Webhooks",
    audit: "Auditoria",
  },
  onlyAdmin: "Páginas das configurações",
};
const es: SettingsWords = {
  title: "Configuración",
  pages: {
    programme: "Programa",
    people: "Personas",
    reasons: "Motivos",
    rules: "Reglas de puntuación",
    profile: "Cliente ideal",
    model: "Modelo aprendido",
    imports: "Importaciones",
    keys: "Claves de API",
    webhooks: "Webhooks",
    audit: "Auditoría",
  },
  onlyAdmin: "Páginas de la configuración",
};

export const settingsWords: Readonly<Record<Locale, SettingsWords>> = { "pt-BR": ptBr, en, es };
