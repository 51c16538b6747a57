import type { LeadId } from "@leadback/db";
import {
  addAction,
  clearLetters,
  freezeDigests,
  listLeads,
  openDispute,
  planCheckpoint,
  planDigests,
  recordCoaching,
  sendMessage,
  setGoal,
  settleRuns,
} from "@leadback/operations";
import type { Pages } from "./open-pages.ts";

const dayMs = 86_400_000;

/** What a channel manager finds on a Monday: messages, a dispute, a goal, a checkpoint, a session, and letters that wait. */
export async function fillCockpit({ context, demo }: Pick<Pages, "context" | "demo">) {
  const partnerId = demo.highlightPartnerId;
  const now = new Date();
  const at = { ...context, now };
  const date = (days: number) => new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
  const ended = await listLeads(at, { partnerId, stage: "disqualified", limit: 3 });
  const lead = ended.data[0];
  if (lead === undefined) throw new Error("The demo partner has no ended lead.");
  const question = await sendMessage(at, {
    partnerId,
    kind: "question",
    text: "Vocês atendem escritórios com menos de vinte pessoas a partir do ano que vem?",
  });
  const suggestion = await sendMessage(at, {
    partnerId,
    kind: "suggestion",
    text: "Um roteiro de cinco perguntas ajudaria quem indica pelo telefone.",
  });
  const dispute = await openDispute(at, lead.id as LeadId, {
    reason: "new_information",
    text: "A empresa contratou; agora são 34 pessoas.",
  });
  await setGoal(at, partnerId, { measure: "qualified", target: 40, from: date(-60), to: date(30) });
  const checkpoint = await planCheckpoint(at, partnerId, {
    dueAt: new Date(now.getTime() + 2 * dayMs).toISOString(),
    notes: "Falar do roteiro de perguntas",
  });
  await addAction(at, partnerId, checkpoint.id, {
    text: "Enviar o roteiro de perguntas",
    owner: "Marina Teles",
    isOurs: true,
    dueOn: date(5),
  });
  await recordCoaching(at, partnerId, {
    kind: "role_play",
    heldAt: new Date(now.getTime() - 10 * dayMs).toISOString(),
    reason: "fit_company_too_small",
    participants: ["Marina Teles", "Caio Prado"],
    summary: "Como perguntar o número de funcionários sem parecer um formulário.",
  });
  const asOf = new Date(demo.lastDigestAsOf);
  await planDigests({ ...at, now: asOf }, { asOf, transport: "outbox" });
  const sender = {
    from: "Vértice <parceiros@example.com>",
    publicUrl: "http://localhost:3000",
    environment: "test",
    writesWithoutAddress: true,
  };
  await freezeDigests({ ...at, now: asOf }, { sender });
  await clearLetters(at);
  await settleRuns(at);
  return { partnerId, question, suggestion, dispute, lead, checkpoint };
}
