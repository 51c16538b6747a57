import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type ActorKind = components["schemas"]["AuditEntry"]["actor"]["kind"];

export interface AuditWords {
  sentence: string;
  list: string;
  action: string;
  actionHint: string;
  who: string;
  anybody: string;
  actors: Record<ActorKind, string>;
  unknown: string;
  lead: string;
  partner: string;
  none: string;
  noneHint: string;
}

const en: AuditWords = {
  sentence: "Who changed what, and when. Entries cannot be changed, and are kept for a year.",
  list: "Changes",
  action: "What was done",
  actionHint: "lead. takes all that begins so",
  who: "By whom",
  anybody: "Anybody",
  actors: {
    user: "People",
    api_key: "Keys",
    partner: "Readers of letters",
    import: "Imports",
    system: "Leadback itself",
  },
  unknown: "no longer known",
  lead: "See the lead",
  partner: "See the partner",
  none: "Nothing was changed yet",
  noneHint: "Every change of leads, partners and settings appears here.",
};
const ptBr: AuditWords = {
  sentence: "Quem mudou o quê, e quando. Os registros não podem ser alterados e ficam por um ano.",
  list: "Mudanças",
  action: "O que foi feito",
  actionHint: "lead. mostra tudo o que começa assim",
  who: "Por quem",
  anybody: "Qualquer um",
  actors: {
    user: "Pessoas",
    api_key: "Chaves",
    partner: "Leitores das cartas",
    import: "Importações",
    system: "O próprio Leadback",
  },
  unknown: "não é mais conhecido",
  lead: "Ver o lead",
  partner: "Ver o parceiro",
  none: "Nada mudou ainda",
  noneHint: "Toda mudança de leads, parceiros e configurações aparece aqui.",
};
const es: AuditWords = {
  sentence: "Quién cambió qué, y cuándo. Los registros no se pueden cambiar y se guardan un año.",
  list: "Cambios",
  action: "Qué se hizo",
  actionHint: "lead. muestra todo lo que empieza así",
  who: "Quién",
  anybody: "Cualquiera",
  actors: {
    user: "Personas",
    api_key: "Claves",
    partner: "Lectores de cartas",
    import: "Importaciones",
    system: "Leadback mismo",
  },
  unknown: "ya no se conoce",
  lead: "Ver el lead",
  partner: "Ver el socio",
  none: "Todavía no cambió nada",
  noneHint: "Todo cambio de leads, socios y configuración aparece aquí.",
};

export const auditWords: Readonly<Record<Locale, AuditWords>> = { "pt-BR": ptBr, en, es };
