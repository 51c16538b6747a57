import {
  cadences,
  type PartnerContactId,
  type PartnerId,
  partnerContacts,
  partnerStageChanges,
  partnerStages,
  partners,
  partnerTypes,
  type UserId,
} from "@leadback/db";
import { locales } from "@leadback/scoring";
import { z } from "zod";
import type { Actor, OperationContext } from "../context.ts";
import { plainText } from "../leads/lead-submission.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { zoneSchema } from "../programs/create-program.ts";
import { recordAudit } from "../record-audit.ts";
import { emailAddress } from "../text/domain-name.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import { type PartnerView, viewPartner } from "./get-partner.ts";

const partnerContactSchema = z.strictObject({
  name: plainText(120).optional(),
  email: emailAddress.toLowerCase(),
  locale: z.enum(locales).optional(),
  receivesDigest: z.boolean().default(true),
});

export const createPartnerInput = z.strictObject({
  name: plainText(200),
  externalId: plainText(200).optional(),
  type: z.enum(partnerTypes).default("referral"),
  tier: plainText(60).optional(),
  region: plainText(120).optional(),
  stage: z
    .enum(partnerStages)
    .exclude(["offboarding"], "A partner is offboarded for a reason: add it first, then change it.")
    .default("onboarding"),
  locale: z.enum(locales).optional(),
  zone: zoneSchema.optional(),
  cadence: z.enum(cadences).default("weekly"),
  managerId: plainText(100).optional(),
  contacts: z.array(partnerContactSchema).max(20, "At most 20 contacts.").optional(),
});

export type CreatePartnerInput = z.input<typeof createPartnerInput>;

/** Adds a partner with the people who read its digest. */
export async function createPartner(
  context: OperationContext,
  input: CreatePartnerInput,
): Promise<PartnerView> {
  const { contacts = [], managerId, ...partner } = parseInput(createPartnerInput, input);
  const { programId, now } = context;
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "A partner cannot add partners.");
  const id = newId<PartnerId>(now);
  try {
    return await context.database.inProgram(programId, async (transaction) => {
      await transaction.insert(partners).values({
        programId,
        id,
        ...partner,
        managerId: managerOf(context.actor, managerId),
        createdAt: now,
      });
      await transaction.insert(partnerStageChanges).values({
        programId,
        id: newId(now),
        partnerId: id,
        stage: partner.stage,
        changedAt: now,
        changedBy: `${context.actor.kind}:${context.actor.id}`,
      });
      if (contacts.length > 0) {
        await transaction.insert(partnerContacts).values(
          contacts.map((contact) => ({
            programId,
            id: newId<PartnerContactId>(now),
            partnerId: id,
            ...contact,
            consentSource: `${context.actor.kind}:${context.actor.id}`,
            createdAt: now,
          })),
        );
      }
      await recordAudit(transaction, context, "partner.created", { kind: "partner", id });
      return viewPartner(
        transaction,
        { programId, actor: { ...context.actor, ...careFor(context.actor, id) } },
        id,
      );
    });
  } catch (error) {
    if (isUniqueViolation(error, "partners_external_id")) {
      throw new OperationError(
        "conflict",
        `A partner with the external id "${partner.externalId}" exists already.`,
        {
          problems: [
            { pointer: "/externalId", detail: "Choose another one, or use the partner that is there." },
          ],
          cause: error,
        },
      );
    }
    if (isUniqueViolation(error, "partner_contacts_email")) {
      throw new OperationError("invalid_input", "Two contacts have the same address; nothing was saved.", {
        problems: [{ pointer: "/contacts", detail: "Name each address once." }],
        cause: error,
      });
    }
    throw error;
  }
}

/** A channel manager adds partners to its own care, whomever it names. */
function managerOf(actor: Actor, wanted: string | undefined): UserId | null {
  if (actor.managedPartnerIds !== undefined) return asUserId(actor.id);
  return wanted === undefined ? null : asUserId(wanted);
}

function careFor({ managedPartnerIds }: Actor, partnerId: PartnerId): Partial<Actor> {
  return managedPartnerIds === undefined ? {} : { managedPartnerIds: [...managedPartnerIds, partnerId] };
}

/** Safe: people are looked up when they are shown; an id that is nobody's shows nobody. */
function asUserId(id: string): UserId {
  return id as UserId;
}
