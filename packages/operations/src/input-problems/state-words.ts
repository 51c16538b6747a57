import type { DigestRunState, DisputeState } from "@leadback/db";
import type { Locale } from "@leadback/scoring";

/** How the states of runs and of disputes are called in the middle of a sentence. */
export const stateWords: Readonly<
  Record<Exclude<Locale, "en">, Readonly<Record<DigestRunState | DisputeState, string>>>
> = {
  "pt-BR": {
    scheduled: "pedido",
    planning: "sendo planejado",
    freezing: "sendo escrito",
    gate: "à espera de aprovação",
    sending: "sendo enviado",
    draining: "à espera das últimas respostas",
    done: "concluído",
    done_with_failures: "concluído, com falhas",
    paused: "pausado",
    aborted: "abandonado",
    open: "aberta",
    under_review: "em análise",
    upheld: "encerramento mantido",
    overturned: "aceita",
    withdrawn: "retirada",
    expired: "vencida",
  },
  es: {
    scheduled: "pedido",
    planning: "en preparación",
    freezing: "en redacción",
    gate: "a la espera de aprobación",
    sending: "en curso",
    draining: "a la espera de las últimas respuestas",
    done: "terminado",
    done_with_failures: "terminado, con fallas",
    paused: "en pausa",
    aborted: "abandonado",
    open: "abierta",
    under_review: "en revisión",
    upheld: "se mantuvo el cierre",
    overturned: "aceptada",
    withdrawn: "retirada",
    expired: "vencida",
  },
};
