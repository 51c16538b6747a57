import { cadences, type PartnerContactId, type PartnerId, partnerContacts } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { contentTag, refuseUnseen, type SeenContent } from "../content-tag.ts";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { viewContact } from "./get-partner.ts";
import { lockPartner, raisePartnerVersion } from "./lock-partner.ts";

export const letterPaces = [...cadences, "paused"] as const;

export const letterPaceInput = z.strictObject({
  pace: z.enum(letterPaces, { error: `Choose one of: ${letterPaces.join(", ")}.` }),
});

/**
 * How often one of a partner's people gets the letter, or not for a while. A partner decides that for its own people; who
 * has unsubscribed is written to again only when that person says so.
 */
export async function chooseLetterPace(
  context: OperationContext,
  partnerId: PartnerId,
  contactId: PartnerContactId,
  input: z.input<typeof letterPaceInput>,
  seen: SeenContent = {},
) {
  const { pace } = parseInput(letterPaceInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    await lockPartner(transaction, context, partnerId);
    const isIt = and(
      eq(partnerContacts.programId, context.programId),
      eq(partnerContacts.partnerId, partnerId),
      eq(partnerContacts.id, contactId),
    );
    const [before] = await transaction.select().from(partnerContacts).where(isIt);
    if (before === undefined) throw new OperationError("not_found", "There is no such contact.");
    refuseUnseen(contentTag(before), seen);
    if (before.unsubscribedAt !== null)
      throw new OperationError(
        "conflict",
        "This person has unsubscribed; nothing was changed. Only the link at the end of a letter to them takes that back.",
      );
    const [row] = await transaction
      .update(partnerContacts)
      .set(
        pace === "paused"
          ? { lettersPausedAt: before.lettersPausedAt ?? context.now }
          : { cadence: pace, lettersPausedAt: null },
      )
      .where(isIt)
      .returning();
    if (row === undefined) throw new Error("A contact that is locked is there.");
    await raisePartnerVersion(transaction, context, partnerId);
    const subject = { kind: "partner_contact", id: contactId };
    await recordAudit(transaction, context, "partner_contact.pace_chosen", subject, { pace });
    return viewContact(row);
  });
}
