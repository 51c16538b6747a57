import type { OperationContext } from "../context.ts";
import { parseInput } from "../parse-input.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import { externalIdTaken, findBearer } from "./external-id-taken.ts";
import type { LeadView } from "./get-lead.ts";
import { type LeadSubmissionInput, leadSubmissionSchema } from "./lead-submission.ts";
import type { SentLead, TakenLead } from "./sent-lead.ts";
import { takeLeads } from "./take-leads.ts";

/** Takes in one lead of a partner: checked against what is there, scored, and answered with its verdict. */
export async function submitLead(context: OperationContext, input: LeadSubmissionInput): Promise<LeadView> {
  const taken = await takeLead({ context, submission: parseInput(leadSubmissionSchema, input) });
  if ("lead" in taken) return taken.lead;
  throw "error" in taken ? taken.error : new TypeError("Nothing is replayed without a key.");
}

/** One lead in a transaction of its own. */
export async function takeLead(sent: SentLead): Promise<TakenLead> {
  const { context, submission } = sent;
  try {
    const [taken] = await context.database.inProgram(context.programId, (transaction) =>
      takeLeads(transaction, context, [sent]),
    );
    if (taken === undefined) throw new TypeError("Every lead that is sent has its outcome.");
    return taken;
  } catch (error) {
    if (!isUniqueViolation(error, "leads_external_id")) throw error;
    const { externalId = "" } = submission;
    throw externalIdTaken(context.actor, externalId, await findBearer(context, externalId), error);
  }
}
