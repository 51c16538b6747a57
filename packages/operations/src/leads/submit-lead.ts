import type { LeadId } from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { currentRules } from "../scores/current-rules.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import { drawRefs } from "./draw-refs.ts";
import { findDuplicate, lockIdentities } from "./find-duplicate.ts";
import { type LeadView, viewLead } from "./get-lead.ts";
import { identityKeys } from "./identity-keys.ts";
import { type LeadSubmissionInput, leadSubmissionSchema } from "./lead-submission.ts";
import { partnerOf } from "./partner-of.ts";
import { refuseWrongTaxId } from "./refuse-wrong-tax-id.ts";
import { writeLeadHistories } from "./write-lead-histories.ts";

const clockSkewMs = 5 * 60_000;

/** Takes in one lead of a partner: checked against what is there, scored, and answered with its verdict. */
export async function submitLead(context: OperationContext, input: LeadSubmissionInput): Promise<LeadView> {
  const submission = parseInput(leadSubmissionSchema, input);
  const submittedAt = submission.submittedAt === undefined ? context.now : new Date(submission.submittedAt);
  if (submittedAt.getTime() > context.now.getTime() + clockSkewMs) {
    throw new OperationError("invalid_input", "The lead was submitted in the future; nothing was saved.", {
      problems: [
        { pointer: "/submittedAt", detail: "Give an instant that has passed, or leave it out for now." },
      ],
    });
  }
  // A clock that runs a little fast is taken as now: a lead in the future would be nobody's duplicate.
  const takenAt = new Date(Math.min(submittedAt.getTime(), context.now.getTime()));
  try {
    return await context.database.inProgram(context.programId, async (transaction) => {
      const program = await getProgram(transaction, context.programId);
      refuseWrongTaxId(submission.company, program);
      const partnerId = await partnerOf(transaction, context, submission.partnerId);
      const contacts = submission.contacts ?? [];
      const keys = identityKeys(context.programId, program.country, {
        company: submission.company,
        contacts,
      });
      await lockIdentities(transaction, keys);
      const duplicate = await findDuplicate(transaction, program, partnerId, keys, context.now);
      const [ref] = await drawRefs(transaction, 1, Math.random);
      const id = newId<LeadId>(context.now);
      const channel = submission.channel ?? null;
      await writeLeadHistories(transaction, context, program, await currentRules(transaction), [
        {
          id,
          ref: ref ?? "",
          partnerId,
          externalScope: context.actor.partnerId ?? "program",
          externalId: submission.externalId ?? null,
          company: submission.company,
          contacts,
          introduction: submission.introduction ?? null,
          introductionStatedBy: `${context.actor.kind}:${context.actor.id}`,
          channel,
          note: submission.note ?? null,
          attributes: submission.attributes ?? {},
          duplicate,
          entries: [
            {
              fact: {
                type: "submitted",
                occurredAt: takenAt,
                recordedAt: context.now,
                isBackfilled: false,
                data: channel === null ? { partnerId } : { partnerId, channel },
              },
            },
          ],
        },
      ]);
      await recordAudit(
        transaction,
        context,
        "lead.submitted",
        { kind: "lead", id },
        { verdict: duplicate.verdict },
      );
      return viewLead(transaction, context, id);
    });
  } catch (error) {
    if (!isUniqueViolation(error, "leads_external_id")) throw error;
    throw new OperationError(
      "conflict",
      `A lead with the external id "${submission.externalId}" exists already.`,
      {
        type: "duplicate_external_id",
        problems: [
          { pointer: "/externalId", detail: "Send each external id once; add news as events of the lead." },
        ],
        cause: error,
      },
    );
  }
}
