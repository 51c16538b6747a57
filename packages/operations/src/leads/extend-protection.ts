import type { LeadId } from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { appendFact } from "./append-fact.ts";
import { type LeadView, viewLead } from "./get-lead.ts";
import { lockLead, type SeenVersion } from "./lock-lead.ts";

const dayMs = 86_400_000;

/** Keeps a lead for its partner somewhat longer, once, while its protection still runs. */
export async function extendProtection(
  context: OperationContext,
  leadId: LeadId,
  options: SeenVersion = {},
): Promise<LeadView> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const lead = await lockLead(transaction, context, leadId, options);
    const { protectedUntil, protectionExtendedAt } = lead;
    if (protectedUntil === null)
      throw refusal("This lead is a duplicate and was never protected. Nothing was saved.");
    if (protectionExtendedAt !== null)
      throw refusal("The protection of this lead has been extended once already. Nothing was saved.");
    if (protectedUntil <= context.now) {
      throw refusal(
        `The protection of this lead ended at ${protectedUntil.toISOString()}. Nothing was saved.`,
      );
    }
    const until = new Date(protectedUntil.getTime() + program.settings.protectionExtensionDays * dayMs);
    await appendFact(transaction, context, program, lead, {
      fact: {
        type: "noted",
        occurredAt: context.now,
        recordedAt: context.now,
        isBackfilled: false,
        data: { visibility: "partner", protectionExtendedUntil: until.toISOString() },
      },
      beside: { protectedUntil: until },
    });
    await recordAudit(transaction, context, "lead.protection_extended", { kind: "lead", id: leadId });
    return viewLead(transaction, context, leadId);
  });
}

function refusal(sentence: string): OperationError {
  return new OperationError("conflict", sentence);
}
