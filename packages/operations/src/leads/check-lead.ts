import type { z } from "zod";
import type { OperationContext } from "../context.ts";
import { localDate } from "../digests/digest-period.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { findDuplicate } from "./find-duplicate.ts";
import { identityKeys } from "./identity-keys.ts";
import { companySchema, leadSubmissionSchema } from "./lead-submission.ts";
import { warningsOf } from "./lead-warnings.ts";
import { partnerOf } from "./partner-of.ts";
import { refuseWrongTaxId } from "./refuse-wrong-tax-id.ts";

/** As a submission; what does not say who the lead is may be left out and is not looked at. */
export const leadCheckSchema = leadSubmissionSchema.extend({ company: companySchema.partial().optional() });

export type LeadCheckInput = z.input<typeof leadCheckSchema>;

/**
 * The verdict that a submission would get, without submitting it. Every look is in the audit log: the answers must not
 * become a list of our customers.
 */
export async function checkLead(context: OperationContext, input: LeadCheckInput) {
  const { company = {}, contacts = [], partnerId } = parseInput(leadCheckSchema, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    refuseWrongTaxId(company, program);
    const partner = await partnerOf(transaction, context, partnerId);
    const keys = identityKeys(context.programId, program.country, { company, contacts });
    if (keys.length === 0) {
      throw new OperationError("invalid_input", "Nothing here says who the lead is.", {
        problems: [
          {
            pointer: "/company",
            detail: "Give a tax id, a company's own domain, or a contact's e-mail address or phone number.",
          },
        ],
      });
    }
    const { verdict, leadId, since } = await findDuplicate(transaction, program, partner, keys, context.now);
    await recordAudit(
      transaction,
      context,
      "lead.checked",
      { kind: "partner", id: partner },
      { verdict, keys: keys.map(({ kind }) => kind) },
    );
    const isShown =
      leadId !== null && (context.actor.partnerId === undefined || verdict === "same_partner_resend");
    return {
      verdict,
      since: since === null ? null : localDate(since, program.zone),
      warnings: warningsOf(context, program, { company, contacts }, "checked"),
      ...(isShown ? { leadId } : {}),
    };
  });
}
