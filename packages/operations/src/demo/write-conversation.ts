import { disputes, type LeadId, leads, type PartnerId, type Transaction } from "@leadback/db";
import type { ReasonCode } from "@leadback/scoring";
import { and, desc, eq, inArray, lt } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { writeDispute } from "../disputes/open-dispute.ts";
import { writeMessage } from "../inbox/write-message.ts";
import { recordAudit } from "../record-audit.ts";
import { demoPersonOf } from "./demo-people.ts";

const minuteMs = 60_000;

/** What the partner says of two ends, by the reason for which the leads ended. */
const objections: readonly {
  endedFor: readonly ReasonCode[];
  reason: "new_information" | "wrong_reason";
  text: string;
  informationAsked: string | null;
}[] = [
  {
    endedFor: ["fit_company_too_small"],
    reason: "new_information",
    text: "Eles acabaram de abrir a segunda unidade e estão contratando. Vale uma nova conversa em janeiro.",
    informationAsked: null,
  },
  {
    endedFor: ["no_response", "timing_future_date", "approach_unaware", "data_invalid_contact"],
    reason: "wrong_reason",
    text: "Falei com a dona ontem: ela diz que ninguém ligou para o número novo.",
    informationAsked: "Qual é o número novo, e em que horário ela atende?",
  },
];

/** A partner that has written: a dispute with its deadline, one that waits for the partner, and a suggestion without answer. */
export async function writeConversation(
  transaction: Transaction,
  context: OperationContext,
  partnerId: PartnerId,
): Promise<void> {
  const { programId, now } = context;
  const by = async (minutes: number): Promise<OperationContext> => ({
    ...context,
    actor: {
      kind: "user",
      id: await demoPersonOf(transaction, programId, "partner"),
      role: "partner",
      partnerId,
    },
    now: new Date(now.getTime() - minutes * minuteMs),
  });
  const reviewerId = await demoPersonOf(transaction, programId, "admin");
  for (const { endedFor, reason, text, informationAsked } of objections) {
    const opened = await by(150);
    const leadId = await latestEnded(transaction, opened, partnerId, endedFor);
    if (leadId === null) continue;
    const id = await writeDispute(transaction, opened, leadId, { reason, text });
    await recordAudit(transaction, opened, "dispute.opened", { kind: "dispute", id }, { leadId, reason });
    if (informationAsked === null) continue;
    const at = new Date(now.getTime() - 90 * minuteMs);
    await transaction
      .update(disputes)
      .set({
        state: "under_review",
        reviewStartedAt: at,
        reviewerId,
        informationAsked,
        informationAskedAt: at,
      })
      .where(and(eq(disputes.programId, programId), eq(disputes.id, id)));
    const reviewer = { ...context, actor: { kind: "user", id: reviewerId } as const, now: at };
    await recordAudit(transaction, reviewer, "dispute.information_requested", { kind: "dispute", id });
  }
  const suggesting = await by(60);
  const suggestion = await writeMessage(transaction, suggesting, {
    kind: "suggestion",
    partnerId,
    text: "Seria bom ter o roteiro de perguntas em uma página só, para levar impresso às visitas.",
  });
  await recordAudit(
    transaction,
    suggesting,
    "message.sent",
    { kind: "message", id: suggestion },
    { kind: "suggestion" },
  );
}

async function latestEnded(
  transaction: Transaction,
  { programId, now }: OperationContext,
  partnerId: PartnerId,
  reasons: readonly ReasonCode[],
): Promise<LeadId | null> {
  const [lead] = await transaction
    .select({ id: leads.id })
    .from(leads)
    .where(
      and(
        eq(leads.programId, programId),
        eq(leads.partnerId, partnerId),
        eq(leads.stage, "disqualified"),
        inArray(leads.reason, [...reasons]),
        lt(leads.disqualifiedAt, now),
      ),
    )
    .orderBy(desc(leads.disqualifiedAt), desc(leads.id))
    .limit(1);
  return lead?.id ?? null;
}
