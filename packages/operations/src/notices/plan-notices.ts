import {
  type DeliveryId,
  deliveries,
  deliveryEvents,
  insertRows,
  type LeadId,
  type NoticeKind,
  noticeItems,
  type PartnerContactId,
  type PartnerId,
  type ProgramId,
  partnerContacts,
  partners,
  suppressions,
  type Transaction,
} from "@leadback/db";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { localDate, sendAtTime } from "../digests/digest-period.ts";
import { addressHash, readAddressKey } from "../digests/recipient.ts";
import { newId } from "../new-id.ts";
import { getProgram } from "../programs/program.ts";
import { happenings } from "./happenings.ts";

/** Several things happen at once when a person works through leads. */
const bundleMinutes = 15;
/** By the clock of the reader: nobody is written to at night. */
const quietUntil = "08:00";
const quietFrom = "19:00";

/** One thing that a reader has not been told yet. */
interface Untold {
  contactId: PartnerContactId;
  happeningId: string;
  kind: NoticeKind;
  leadId: LeadId;
  happenedAt: string;
}

/**
 * Writes down which notices are due: one a day for each reader, with everything that cannot wait for the digest and has
 * not been told. What happens after it waits for the next day's.
 */
export async function planNotices(
  context: OperationContext,
  { asOf }: { asOf: Date },
): Promise<{ planned: number }> {
  const { database, programId, now } = context;
  return database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const { delivery, lifecycle } = program.settings;
    if (!delivery.sendsNotices || lifecycle.state !== "running" || program.suspendedAt !== null)
      return { planned: 0 };
    const untold = Map.groupBy(await readUntold(transaction, programId, asOf), ({ contactId }) => contactId);
    if (untold.size === 0) return { planned: 0 };
    const addressKey = await readAddressKey(transaction, programId);
    const readers = await readReaders(transaction, programId, [...untold.keys()]);
    const due = readers.flatMap(({ contact, partnerId, zone }) => {
      const items = untold.get(contact.id) ?? [];
      const local = { zone: contact.zone ?? zone ?? program.zone, sendDay: "" };
      const today = { ...local, sendDay: localDate(asOf, local.zone) };
      const first = Math.min(...items.map(({ happenedAt }) => Date.parse(happenedAt)));
      const dueAt = new Date(
        Math.max(first + bundleMinutes * 60_000, sendAtTime(today, quietUntil).getTime()),
      );
      if (dueAt > asOf || asOf >= sendAtTime(today, quietFrom)) return [];
      return [{ contact, partnerId, day: today.sendDay, dueAt, items }];
    });
    const letters = due.map(({ contact, partnerId, day, dueAt }) => ({
      programId,
      id: newId<DeliveryId>(now),
      partnerId,
      recipientId: contact.id,
      cadence: "notice" as const,
      periodStartLocal: day,
      revision: 1,
      state: "planned" as const,
      dueAt,
      recipientHash: addressHash(addressKey, contact.email),
      createdAt: now,
      updatedAt: now,
    }));
    const wanted = await withoutSuppressed(transaction, programId, letters);
    if (wanted.length === 0) return { planned: 0 };
    // One row for a reader and a day: whoever plans second at the same time adds nothing.
    const planned = await transaction
      .insert(deliveries)
      .values(wanted)
      .onConflictDoNothing()
      .returning({ id: deliveries.id, recipientId: deliveries.recipientId });
    const itemsOf = new Map(due.map(({ contact, items }) => [contact.id, items]));
    await insertRows(
      transaction,
      noticeItems,
      planned.flatMap(({ id, recipientId }) =>
        (itemsOf.get(recipientId) ?? []).map(({ happeningId, kind, leadId, happenedAt }) => ({
          programId,
          deliveryId: id,
          happeningId,
          kind,
          leadId,
          happenedAt: new Date(happenedAt),
        })),
      ),
    );
    await insertRows(
      transaction,
      deliveryEvents,
      planned.map(({ id }) => ({
        programId,
        id: newId(now),
        deliveryId: id,
        fromState: null,
        toState: "planned" as const,
        detail: null,
        at: now,
      })),
    );
    return { planned: planned.length };
  });
}

/** What has happened to partners' leads that still holds, for each reader who wants to hear of it and has not. */
async function readUntold(transaction: Transaction, programId: ProgramId, asOf: Date): Promise<Untold[]> {
  const rows = await transaction.execute<Untold & Record<string, unknown>>(sql`
    with happened as (${happenings(programId, asOf)})
    select c.id as "contactId", h.happening_id as "happeningId", h.kind, h.lead_id as "leadId",
      to_char(h.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "happenedAt"
    from happened h join partner_contacts c on c.program_id = ${programId} and c.partner_id = h.partner_id
    where c.receives_digest and c.receives_notices and c.unsubscribed_at is null and c.created_at <= h.happened_at
      and not exists (
        select 1 from notice_items i join deliveries t on t.program_id = i.program_id and t.id = i.delivery_id
        where i.program_id = ${programId} and i.happening_id = h.happening_id and t.recipient_id = c.id)
    order by h.happened_at, h.happening_id`);
  return [...rows];
}

async function readReaders(
  transaction: Transaction,
  programId: ProgramId,
  contactIds: PartnerContactId[],
): Promise<{ contact: typeof partnerContacts.$inferSelect; partnerId: PartnerId; zone: string | null }[]> {
  return transaction
    .select({ contact: partnerContacts, partnerId: partners.id, zone: partners.zone })
    .from(partnerContacts)
    .innerJoin(
      partners,
      and(eq(partners.programId, partnerContacts.programId), eq(partners.id, partnerContacts.partnerId)),
    )
    .where(
      and(
        eq(partnerContacts.programId, programId),
        inArray(partnerContacts.id, contactIds),
        isNull(partners.archivedAt),
      ),
    )
    .orderBy(partners.name, partnerContacts.id);
}

async function withoutSuppressed<Letter extends { recipientHash: string }>(
  transaction: Transaction,
  programId: ProgramId,
  letters: readonly Letter[],
): Promise<Letter[]> {
  if (letters.length === 0) return [];
  const rows = await transaction
    .select({ hash: suppressions.addressHash })
    .from(suppressions)
    .where(
      and(
        eq(suppressions.programId, programId),
        inArray(
          suppressions.addressHash,
          letters.map(({ recipientHash }) => recipientHash),
        ),
      ),
    );
  const suppressed = new Set(rows.map(({ hash }) => hash));
  return letters.filter(({ recipientHash }) => !suppressed.has(recipientHash));
}
