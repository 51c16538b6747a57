import {
  type PartnerId,
  partnerContacts,
  partnerStageChanges,
  partners,
  type Transaction,
} from "@leadback/db";
import { and, asc, eq } from "drizzle-orm";
import { contentTag } from "../content-tag.ts";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { isWithinReach } from "../people/reach.ts";

export type PartnerView = Awaited<ReturnType<typeof viewPartner>>;

/** One partner with its contacts and the dated history of its stages. */
export async function getPartner(context: OperationContext, partnerId: PartnerId): Promise<PartnerView> {
  return context.database.inProgram(context.programId, (transaction) =>
    viewPartner(transaction, context, partnerId),
  );
}

export function partnerNotFound(): OperationError {
  return new OperationError("not_found", "There is no such partner.");
}

/** Finds a partner by its id, or by the id that the caller's own system gave it. */
export async function findPartner(context: OperationContext, idOrExternalId: string): Promise<PartnerView> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(idOrExternalId);
    const [row] = await transaction
      .select({ id: partners.id })
      .from(partners)
      .where(
        and(
          eq(partners.programId, context.programId),
          isUuid ? eq(partners.id, asPartnerId(idOrExternalId)) : eq(partners.externalId, idOrExternalId),
        ),
      );
    if (row === undefined) throw partnerNotFound();
    return viewPartner(transaction, context, row.id);
  });
}

/** A partner that the actor may see; any other is not there. */
export async function readPartner(
  transaction: Transaction,
  { programId, actor }: Pick<OperationContext, "programId" | "actor">,
  partnerId: PartnerId,
): Promise<typeof partners.$inferSelect> {
  const [partner] = await transaction
    .select()
    .from(partners)
    .where(and(eq(partners.programId, programId), eq(partners.id, partnerId)));
  if (partner === undefined || !isWithinReach(actor, partner.id)) throw partnerNotFound();
  return partner;
}

/** The same with its people and the dated history of its stages. */
export async function viewPartner(
  transaction: Transaction,
  context: Pick<OperationContext, "programId" | "actor">,
  partnerId: PartnerId,
) {
  const { programId } = context;
  const partner = await readPartner(transaction, context, partnerId);
  const contacts = await transaction
    .select()
    .from(partnerContacts)
    .where(and(eq(partnerContacts.programId, programId), eq(partnerContacts.partnerId, partnerId)))
    .orderBy(asc(partnerContacts.createdAt), asc(partnerContacts.id));
  const stages = await transaction
    .select({
      stage: partnerStageChanges.stage,
      changedAt: partnerStageChanges.changedAt,
      churnReason: partnerStageChanges.churnReason,
    })
    .from(partnerStageChanges)
    .where(and(eq(partnerStageChanges.programId, programId), eq(partnerStageChanges.partnerId, partnerId)))
    .orderBy(asc(partnerStageChanges.changedAt), asc(partnerStageChanges.id));
  return {
    ...partnerSummary(partner),
    contacts: contacts.map(viewContact),
    stageHistory: stages.map(({ stage, changedAt, churnReason }) => ({
      stage,
      changedAt: changedAt.toISOString(),
      churnReason,
    })),
  };
}

export function viewContact(contact: typeof partnerContacts.$inferSelect) {
  return {
    id: contact.id,
    name: contact.name,
    email: contact.email,
    phone: contact.phone,
    role: contact.role,
    locale: contact.locale,
    zone: contact.zone,
    cadence: contact.cadence,
    preferredChannel: contact.preferredChannel,
    receivesDigest: contact.receivesDigest,
    receivesNotices: contact.receivesNotices,
    legalBasis: contact.legalBasis,
    consentedAt: contact.consentedAt?.toISOString() ?? null,
    consentSource: contact.consentSource,
    unsubscribedAt: contact.unsubscribedAt?.toISOString() ?? null,
    lettersPausedAt: contact.lettersPausedAt?.toISOString() ?? null,
    tag: contentTag(contact),
  };
}

export function partnerSummary(partner: typeof partners.$inferSelect) {
  return {
    id: partner.id,
    externalId: partner.externalId,
    name: partner.name,
    type: partner.type,
    tier: partner.tier,
    region: partner.region,
    stage: partner.stage,
    locale: partner.locale,
    zone: partner.zone,
    cadence: partner.cadence,
    managerId: partner.managerId,
    version: partner.version,
    churnReason: partner.churnReason,
    offboardedAt: partner.offboardedAt?.toISOString() ?? null,
    createdAt: partner.createdAt.toISOString(),
    archivedAt: partner.archivedAt?.toISOString() ?? null,
    successorId: partner.successorId,
  };
}

/** Safe: the text has the form of an id, and the look-up decides whether it is one. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
