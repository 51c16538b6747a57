import type { Role } from "@leadback/db";
import type { Locale } from "@leadback/scoring";

/** How the pages call the roles. */
export const roleWords: Readonly<Record<Exclude<Locale, "en">, Readonly<Record<Role, string>>>> = {
  "pt-BR": {
    admin: "administração",
    channel_manager: "gerente de canais",
    sales: "vendas",
    partner: "parceiro",
    viewer: "leitura",
  },
  es: {
    admin: "administración",
    channel_manager: "gerente de canales",
    sales: "ventas",
    partner: "socio",
    viewer: "lectura",
  },
};
