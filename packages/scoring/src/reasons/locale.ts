export const locales = ["pt-BR", "en", "es"] as const;

export type Locale = (typeof locales)[number];
