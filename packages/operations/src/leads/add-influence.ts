import { type LeadId, leadInfluences } from "@leadback/db";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { appendFact } from "./append-fact.ts";
import { type LeadView, viewLead } from "./get-lead.ts";
import { lockLead, type SeenVersion } from "./lock-lead.ts";
import { partnerOf } from "./partner-of.ts";

export const influenceSchema = z.strictObject({ partnerId: z.uuid("Give the partner's id.") });

/** Records that another partner helped with a lead. It is shown, and counts for nobody. */
export async function addInfluence(
  context: OperationContext,
  leadId: LeadId,
  input: z.input<typeof influenceSchema>,
  options: SeenVersion = {},
): Promise<LeadView> {
  const { partnerId } = parseInput(influenceSchema, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const lead = await lockLead(transaction, context, leadId, options);
    const helper = await partnerOf(transaction, context, partnerId);
    if (helper === lead.partnerId) {
      throw new OperationError("invalid_input", "A lead's own partner does not influence it beside.", {
        problems: [{ pointer: "/partnerId", detail: "Give another partner than the one who sent the lead." }],
      });
    }
    const added = await transaction
      .insert(leadInfluences)
      .values({ programId: context.programId, leadId, partnerId: helper, recordedAt: context.now })
      .onConflictDoNothing()
      .returning({ partnerId: leadInfluences.partnerId });
    if (added.length > 0) {
      await appendFact(transaction, context, program, lead, {
        fact: {
          type: "noted",
          occurredAt: context.now,
          recordedAt: context.now,
          isBackfilled: false,
          data: { visibility: "internal", influencedBy: helper },
        },
        words: { noteVisibility: "internal" },
      });
      const detail = { partnerId: helper };
      await recordAudit(transaction, context, "lead.influence_added", { kind: "lead", id: leadId }, detail);
    }
    return viewLead(transaction, context, leadId);
  });
}
