import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type Scope = components["schemas"]["ApiKey"]["scopes"][number];

export interface KeysWords {
  sentence: string;
  make: string;
  name: string;
  scopes: string;
  scope: Record<Scope, string>;
  partner: string;
  partnerHint: string;
  create: string;
  list: string;
  none: string;
  noneHint: string;
  neverUsed: string;
  used(when: string): string;
  ended(when: string): string;
  ends(when: string): string;
  rotate: string;
  rotateTitle: string;
  rotateConsequence: string;
  revoke: string;
  revokeTitle(name: string): string;
  revokeConsequence: string;
  unnamed: string;
}

const en: KeysWords = {
  sentence:
    "With a key, a program speaks with Leadback. Give each program its own, with no more than it needs.",
  make: "Make a key",
  name: "What it is for",
  scopes: "What it may do",
  scope: {
    "leads:read": "Read leads",
    "leads:write": "Send and change leads",
    "partners:read": "Read partners",
    "partners:write": "Change partners",
    "metrics:read": "Read figures",
    "digests:read": "Read letters",
    "digests:send": "Send letters",
    "settings:write": "Change settings",
  },
  partner: "Only for one partner",
  partnerHint: "All partners",
  create: "Make the key",
  list: "Keys",
  none: "There is no key yet",
  noneHint: "Make one for the first program that is to send leads or read figures.",
  neverUsed: "never used",
  used: (when) => `last used ${when}`,
  ended: (when) => `ended ${when}`,
  ends: (when) => `ends ${when}`,
  rotate: "Replace",
  rotateTitle: "Replace this key?",
  rotateConsequence:
    "You get a new one that may do the same. Both work for a day, so that nothing stands still; then the old one ends.",
  revoke: "End",
  revokeTitle: (name) => `End the key “${name}”?`,
  revokeConsequence: "Whatever uses it is refused from the next request on. It cannot be taken back.",
  unnamed: "No name",
};
const ptBr: KeysWords = {
  sentence:
    "Com uma chave, um programa fala com o Leadback. Dê a cada um a sua, com o mínimo de que precisa.",
  make: "Criar uma chave",
  name: "Para que serve",
  scopes: "O que pode fazer",
  scope: {
    "leads:read": "Ler leads",
    "leads:write": "Enviar e alterar leads",
    "partners:read": "Ler parceiros",
    "partners:write": "Alterar parceiros",
    "metrics:read": "Ler números",
    "digests:read": "Ler cartas",
    "digests:send": "Enviar cartas",
    "settings:write": "Alterar configurações",
  },
  partner: "Só para um parceiro",
  partnerHint: "Todos os parceiros",
  create: "Criar a chave",
  list: "Chaves",
  none: "Ainda não há chaves",
  noneHint: "Crie uma para o primeiro programa que vai enviar leads ou ler números.",
  neverUsed: "nunca usada",
  used: (when) => `usada em ${when}`,
  ended: (when) => `terminou em ${when}`,
  ends: (when) => `termina em ${when}`,
  rotate: "Trocar",
  rotateTitle: "Trocar esta chave?",
  rotateConsequence:
    "Você recebe uma nova que pode o mesmo. As duas funcionam por um dia, para nada parar; depois a antiga termina.",
  revoke: "Encerrar",
  revokeTitle: (name) => `Encerrar a chave “${name}”?`,
  revokeConsequence: "O que a usa é recusado já na próxima requisição. Não dá para voltar atrás.",
  unnamed: "Sem nome",
};
const es: KeysWords = {
  sentence:
    "Con una clave, un programa habla con Leadback. Dé a cada uno la suya, con lo mínimo que necesita.",
  make: "Crear una clave",
  name: "Para qué sirve",
  scopes: "Qué puede hacer",
  scope: {
    "leads:read": "Leer leads",
    "leads:write": "Enviar y cambiar leads",
    "partners:read": "Leer socios",
    "partners:write": "Cambiar socios",
    "metrics:read": "Leer cifras",
    "digests:read": "Leer cartas",
    "digests:send": "Enviar cartas",
    "settings:write": "Cambiar la configuración",
  },
  partner: "Solo para un socio",
  partnerHint: "Todos los socios",
  create: "Crear la clave",
  list: "Claves",
  none: "Todavía no hay claves",
  noneHint: "Cree una para el primer programa que vaya a enviar leads o leer cifras.",
  neverUsed: "nunca usada",
  used: (when) => `usada el ${when}`,
  ended: (when) => `terminó el ${when}`,
  ends: (when) => `termina el ${when}`,
  rotate: "Cambiar",
  rotateTitle: "¿Cambiar esta clave?",
  rotateConsequence:
    "Recibe una nueva que puede lo mismo. Las dos funcionan un día, para que nada se detenga; luego la antigua termina.",
  revoke: "Terminar",
  revokeTitle: (name) => `¿Terminar la clave “${name}”?`,
  revokeConsequence: "Lo que la usa se rechaza desde la próxima petición. No se puede deshacer.",
  unnamed: "Sin nombre",
};

export const keysWords: Readonly<Record<Locale, KeysWords>> = { "pt-BR": ptBr, en, es };
