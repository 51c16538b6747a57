import type { LeadId, PartnerId } from "@leadback/db";
import {
  addAction,
  listCheckpoints,
  type OperationContext,
  openDispute,
  planCheckpoint,
  recognizePartners,
  recordCoaching,
  recordEvent,
  sendMessage,
  setGoal,
  submitLead,
  writeDigestCase,
  writeDigestNote,
} from "@leadback/operations";

type Maker = (side: { context: OperationContext; partnerId: PartnerId }) => Promise<string>;

let serial = 0;

/** What partners and we agree on and say to each other, one of each kind that a path can name. */
export const twoWayMakers: Record<string, Maker> = {
  goalId: async ({ context, partnerId }) => {
    const goal = { measure: "won", target: 3, from: "2026-10-01", to: "2027-01-01" } as const;
    return (await setGoal(context, partnerId, goal)).id;
  },
  sessionId: async ({ context, partnerId }) => {
    const participants = ["Rui", "Ana"];
    const [kind, heldAt] = ["role_play", "2026-11-13T14:00:00Z"] as const;
    const session = { kind, heldAt, participants, summary: "Treinamos a pergunta sobre o porte." };
    return (await recordCoaching(context, partnerId, session)).id;
  },
  checkpointId: async ({ context, partnerId }) => {
    serial += 1;
    const dueAt = new Date(Date.UTC(2030, 0, 1, 0, serial)).toISOString();
    return (await planCheckpoint(context, partnerId, { dueAt })).id;
  },
  // An action belongs to the checkpoint that the same path names: the latest one.
  actionId: async ({ context, partnerId }) => {
    const { data } = await listCheckpoints(context, partnerId, { limit: 1 });
    const [checkpoint] = data;
    if (checkpoint === undefined) throw new Error("There is no checkpoint to act on.");
    const action = { text: "Enviar o roteiro", owner: "Ana", isOurs: true, dueOn: "2026-12-01" };
    const { actions } = await addAction(context, partnerId, checkpoint.id, action);
    return actions[0]?.id ?? "";
  },
  code: async ({ context, partnerId }) => {
    serial += 1;
    const company = { name: `Livraria ${serial}`, domain: `livraria${serial}.com.br` };
    const { id } = await submitLead(context, { partnerId, company });
    // Safe: it is the id of the lead that was just made.
    await recordEvent(context, id as LeadId, { type: "accepted" });
    await recognizePartners(context);
    return "first_accepted";
  },
  "digest-notes": async ({ context, partnerId }) =>
    (await writeDigestNote(context, { text: "Na quinta conversamos sobre o perfil.", partnerId })).id,
  "digest-cases": async ({ context }) =>
    (await writeDigestCase(context, { text: "Um parceiro passou a mandar a dor do cliente em uma frase." }))
      .id,
  messages: async ({ context, partnerId }) =>
    (await sendMessage(context, { kind: "question", text: "E agora?", partnerId })).id,
  disputes: async ({ context, partnerId }) => {
    serial += 1;
    const company = { name: `Padaria ${serial}`, domain: `padaria${serial}.com.br` };
    const { id } = await submitLead(context, { partnerId, company });
    const reason = "fit_company_too_small";
    const sentence = "A empresa tem 8 funcionários; atendemos a partir de 20.";
    const evidence = { observed: 8, expected: 20 };
    // Safe: it is the id of the lead that was just made.
    const leadId = id as LeadId;
    await recordEvent(context, leadId, { type: "disqualified", reason, sentence, evidence });
    return (await openDispute(context, leadId, { reason: "other", text: "Não é bem assim." })).id;
  },
};
