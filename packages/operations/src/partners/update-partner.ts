import {
  cadences,
  churnReasons,
  type PartnerId,
  partnerStageChanges,
  partnerStages,
  partners,
  partnerTypes,
  type Transaction,
  type UserId,
} from "@leadback/db";
import { locales } from "@leadback/scoring";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { definedFields } from "../defined-fields.ts";
import { plainText } from "../leads/lead-submission.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { isWithinReach } from "../people/reach.ts";
import { zoneSchema } from "../programs/create-program.ts";
import { recordAudit } from "../record-audit.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import { type PartnerView, partnerNotFound, viewPartner } from "./get-partner.ts";
import { lockPartner, type SeenPartner } from "./lock-partner.ts";

/** What is left out stays as it is; `null` removes it. */
export const updatePartnerInput = z.strictObject({
  name: plainText(200).optional(),
  externalId: plainText(200).nullable().optional(),
  type: z.enum(partnerTypes).optional(),
  tier: plainText(60).nullable().optional(),
  region: plainText(120).nullable().optional(),
  stage: z.enum(partnerStages).optional(),
  churnReason: z.enum(churnReasons).optional(),
  locale: z.enum(locales).nullable().optional(),
  zone: zoneSchema.nullable().optional(),
  cadence: z.enum(cadences).optional(),
  managerId: plainText(100).nullable().optional(),
  isArchived: z.boolean().optional(),
  successorId: z.uuid("Give the id of another partner.").nullable().optional(),
});

export type UpdatePartnerInput = z.input<typeof updatePartnerInput>;
type Changes = z.output<typeof updatePartnerInput>;
type PartnerRow = typeof partners.$inferSelect;

/**
 * Changes a partner. A new stage is dated; whoever is offboarded is so for a reason. Partners are never merged: one is
 * archived, what is still sent in its name goes to its successor, and its history stays where it is.
 */
export async function updatePartner(
  context: OperationContext,
  partnerId: PartnerId,
  input: UpdatePartnerInput,
  options: SeenPartner = {},
): Promise<PartnerView> {
  const changes = parseInput(updatePartnerInput, input);
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "A partner cannot change what the programme keeps about it.");
  if (context.actor.managedPartnerIds !== undefined && changes.managerId !== undefined) {
    throw new OperationError(
      "forbidden",
      "Who looks after a partner is decided by an admin; nothing was saved.",
    );
  }
  try {
    return await context.database.inProgram(context.programId, async (transaction) => {
      const before = await lockPartner(transaction, context, partnerId, options);
      const set = await columnsOf(transaction, context, before, changes);
      const names = changedNames(before, set);
      if (names.length > 0) {
        await transaction
          .update(partners)
          .set({ ...set, version: before.version + 1 })
          .where(and(eq(partners.programId, context.programId), eq(partners.id, partnerId)));
        if (names.includes("stage")) await dateStage(transaction, context, { ...before, ...set });
        const detail = { names, ...(names.includes("stage") ? { stage: set.stage ?? before.stage } : {}) };
        await recordAudit(
          transaction,
          context,
          "partner.updated",
          { kind: "partner", id: partnerId },
          detail,
        );
      }
      return viewPartner(transaction, context, partnerId);
    });
  } catch (error) {
    if (!isUniqueViolation(error, "partners_external_id")) throw error;
    throw new OperationError(
      "conflict",
      `A partner with the external id "${changes.externalId}" exists already.`,
      {
        problems: [
          { pointer: "/externalId", detail: "Choose another one, or use the partner that is there." },
        ],
        cause: error,
      },
    );
  }
}

async function columnsOf(
  transaction: Transaction,
  context: OperationContext,
  before: PartnerRow,
  changes: Changes,
): Promise<Partial<PartnerRow>> {
  const { isArchived, successorId, managerId, churnReason, ...plain } = changes;
  const wasArchived = before.archivedAt !== null;
  const willBeArchived = isArchived ?? wasArchived;
  if (successorId != null && !willBeArchived)
    throw refusal("/successorId", "Only an archived partner has a successor: send isArchived too.");
  if (successorId != null) await checkSuccessor(transaction, context, before.id, asPartnerId(successorId));
  const successor = successorId == null ? null : asPartnerId(successorId);
  return {
    ...definedFields(plain),
    ...offboarding(context, before, changes),
    ...(managerId === undefined ? {} : { managerId: managerId === null ? null : asUserId(managerId) }),
    ...(isArchived === undefined || isArchived === wasArchived
      ? {}
      : { archivedAt: isArchived ? context.now : null }),
    ...(successorId === undefined && willBeArchived ? {} : { successorId: successor }),
  };
}

/** Offboarded means churned, with the reason; whoever comes back has none any more. */
function offboarding(
  { now }: OperationContext,
  before: PartnerRow,
  { stage = before.stage, churnReason }: Changes,
): Partial<PartnerRow> {
  if (stage !== "offboarding") {
    if (churnReason !== undefined)
      throw refusal("/churnReason", 'Only a partner in the stage "offboarding" has one.');
    return { churnReason: null, offboardedAt: null };
  }
  if (churnReason === undefined && before.churnReason === null) {
    throw refusal(
      "/churnReason",
      `Say why the partnership ends: ${churnReasons.join(", ")}.`,
      "A partner is offboarded for a reason; nothing was saved.",
    );
  }
  return {
    ...(churnReason === undefined ? {} : { churnReason }),
    ...(before.stage === "offboarding" ? {} : { offboardedAt: now }),
  };
}

async function checkSuccessor(
  transaction: Transaction,
  { programId, actor }: OperationContext,
  partnerId: PartnerId,
  successorId: PartnerId,
): Promise<void> {
  if (successorId === partnerId) throw refusal("/successorId", "Give the id of another partner.");
  const [found] = await transaction
    .select({ id: partners.id })
    .from(partners)
    .where(and(eq(partners.programId, programId), eq(partners.id, successorId), isNull(partners.archivedAt)));
  if (found === undefined || !isWithinReach(actor, found.id)) throw partnerNotFound();
}

async function dateStage(
  transaction: Transaction,
  { programId, actor, now }: OperationContext,
  { id, stage, churnReason }: PartnerRow,
): Promise<void> {
  await transaction.insert(partnerStageChanges).values({
    programId,
    id: newId(now),
    partnerId: id,
    stage,
    changedAt: now,
    changedBy: `${actor.kind}:${actor.id}`,
    churnReason,
  });
}

function changedNames(before: PartnerRow, set: Partial<PartnerRow>): string[] {
  const old: Record<string, unknown> = before;
  return Object.entries(set)
    .filter(([name, value]) => old[name] !== value)
    .map(([name]) => name);
}

function refusal(
  pointer: string,
  detail: string,
  message = "Some fields are not as they should be; nothing was saved.",
) {
  return new OperationError("invalid_input", message, { problems: [{ pointer, detail }] });
}

/** Safe: the schema has checked the form, and the look-up decides whether it is a partner's. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}

/** Safe: people are looked up when they are shown; an id that is nobody's shows nobody. */
function asUserId(id: string): UserId {
  return id as UserId;
}
