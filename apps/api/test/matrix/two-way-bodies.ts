import type { RequestFacts } from "./requests.ts";

/** Bodies of what partners and we agree on and say to each other. */
export const twoWayBodies: Readonly<Record<string, (facts: RequestFacts) => unknown>> = {
  setPartnerGoal: () => ({ measure: "won", target: 3, from: "2026-10-01", to: "2027-01-01" }),
  recordCoaching: () => ({
    kind: "script",
    heldAt: "2026-11-13T14:00:00Z",
    participants: ["Rui"],
    summary: "Revimos o roteiro.",
  }),
  correctCoaching: () => ({ summary: "Treinamos a pergunta sobre o porte, e a do prazo." }),
  planCheckpoint: () => ({ dueAt: "2026-12-15T14:00:00Z" }),
  updatePartnerGoal: () => ({ target: 4 }),
  updateCheckpoint: () => ({ notes: "Foi bem." }),
  addAction: () => ({ text: "Enviar o roteiro", owner: "Ana", isOurs: true, dueOn: "2026-12-01" }),
  updateAction: () => ({ isDone: true }),
  sendMessage: ({ partnerId }) => ({ kind: "question", text: "E agora?", partnerId }),
  answerMessage: () => ({ answer: "Falamos amanhã." }),
  openDispute: () => ({ reason: "other", text: "Não é bem assim." }),
  informDispute: () => ({ text: "São 45 pessoas." }),
  putMaterial: ({ serial }) => ({
    key: `roteiro-${serial}`,
    locale: "pt-BR",
    kind: "script",
    title: "Roteiro",
    url: "https://materiais.example/roteiro",
  }),
  writeDigestNote: ({ partnerId }) => ({ text: "Na quinta conversamos sobre o perfil.", partnerId }),
  writeDigestCase: () => ({ text: "Um parceiro passou a mandar a dor do cliente em uma frase." }),
  publishProfile: () => ({ criteria: { countries: ["BR"] } }),
  consentToMention: () => ({ isPublic: false }),
  inviteToSurvey: () => ({}),
  decideDispute: () => ({ outcome: "upheld", answer: "Revimos o caso." }),
};
