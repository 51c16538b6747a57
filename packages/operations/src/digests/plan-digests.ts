import {
  type Cadence,
  type DeliveryId,
  deliveries,
  deliveryEvents,
  type PartnerContactId,
  type PartnerId,
  partnerContacts,
  partners,
  suppressions,
} from "@leadback/db";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { getProgram } from "../programs/program.ts";
import { type DigestPeriodInstants, latestPeriod, localDate } from "./digest-period.ts";
import { addressHash, placeholderAddress } from "./recipient.ts";

const catchUpHours = 72;

export type SkipReason = "stale" | "unsubscribed" | "suppressed" | "no_recipient" | "empty_period";

export interface PlannedPeriod {
  cadence: Cadence;
  firstDay: string;
  lastDay: string;
  /** When its letters were due; the latest, where partners live in several zones. */
  sendAt: string;
  due: number;
  stale: number;
}

export interface PlanResult {
  partners: number;
  planned: number;
  /** Letters that were there already, from this run or an earlier one. */
  known: number;
  skipped: { reason: SkipReason; count: number }[];
  /** The periods that this run is about, newest first; `due` and `stale` count their letters. */
  periods: PlannedPeriod[];
}

/** How this run would send. */
export type TransportName = NonNullable<(typeof deliveries.$inferSelect)["transport"]>;

/**
 * Writes down which letters are due at `asOf`, one row per recipient and period. Running it again adds nothing; a
 * period that was too late for an earlier run is taken up when this run's clock says it is not, and a letter that only
 * went to the outbox is due again for a transport that sends.
 */
export async function planDigests(
  context: OperationContext,
  { asOf, partnerId, transport = "outbox" }: { asOf: Date; partnerId?: PartnerId; transport?: TransportName },
): Promise<PlanResult> {
  const { programId, now } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const rows = await transaction
      .select({ partner: partners, contact: partnerContacts })
      .from(partners)
      .leftJoin(
        partnerContacts,
        and(
          eq(partnerContacts.programId, partners.programId),
          eq(partnerContacts.partnerId, partners.id),
          eq(partnerContacts.receivesDigest, true),
        ),
      )
      .where(
        and(
          eq(partners.programId, programId),
          isNull(partners.archivedAt),
          partnerId === undefined ? undefined : eq(partners.id, partnerId),
        ),
      )
      .orderBy(asc(partners.name), asc(partners.id));
    const suppressed = new Set(
      (
        await transaction
          .select({ hash: suppressions.addressHash })
          .from(suppressions)
          .where(eq(suppressions.programId, programId))
      ).map(({ hash }) => hash),
    );
    const letters = rows.map(({ partner, contact }) => {
      const period = latestPeriod(
        asOf,
        { zone: partner.zone ?? program.zone, cadence: partner.cadence },
        program.settings.digest,
      );
      const address = contact?.email ?? placeholderAddress(partner.id);
      const recipientHash = addressHash(programId, address);
      const reason: SkipReason | null = isStale(period.sendAt, asOf)
        ? "stale"
        : contact?.unsubscribedAt != null
          ? "unsubscribed"
          : suppressed.has(recipientHash)
            ? "suppressed"
            : null;
      return {
        period,
        row: {
          programId,
          id: newId<DeliveryId>(now),
          partnerId: partner.id,
          recipientId: contact?.id ?? asRecipient(partner.id),
          cadence: partner.cadence,
          periodStartLocal: period.firstDay,
          revision: 1,
          state: reason === null ? ("planned" as const) : ("skipped" as const),
          stateReason: reason,
          dueAt: period.sendAt,
          recipientHash,
          isLate: localDate(asOf, period.zone) > period.sendDay,
          createdAt: now,
          updatedAt: now,
        },
      };
    });
    const result: PlanResult = {
      partners: new Set(rows.map(({ partner }) => partner.id)).size,
      planned: 0,
      known: 0,
      skipped: [],
      periods: countPeriods(
        letters.map(({ period, row }) => ({ period, isStale: row.stateReason === "stale" })),
      ),
    };
    const skipped = new Map<SkipReason, number>();
    for (let start = 0; start < letters.length; start += 500) {
      const chunk = letters.slice(start, start + 500).map(({ row }) => row);
      const written = await transaction
        .insert(deliveries)
        .values(chunk)
        .onConflictDoUpdate({
          target: [
            deliveries.programId,
            deliveries.partnerId,
            deliveries.recipientId,
            deliveries.cadence,
            deliveries.periodStartLocal,
            deliveries.revision,
          ],
          set: {
            state: sql`excluded.state`,
            stateReason: sql`excluded.state_reason`,
            isLate: sql`excluded.is_late`,
            attempts: 0,
            firstAttemptAt: null,
            providerId: null,
            transport: null,
            updatedAt: now,
          },
          setWhere: sql`excluded.state = 'planned' and (
            (${deliveries.state} = 'skipped' and ${deliveries.stateReason} = 'stale')
            or (${deliveries.state} = 'accepted' and ${deliveries.transport} = 'outbox' and ${transport} <> 'outbox'))`,
        })
        .returning({ id: deliveries.id, state: deliveries.state, reason: deliveries.stateReason });
      if (written.length > 0) {
        await transaction.insert(deliveryEvents).values(
          written.map(({ id, state, reason }) => ({
            programId,
            id: newId(now),
            deliveryId: id,
            fromState: null,
            toState: state,
            detail: reason,
            at: now,
          })),
        );
      }
      const planned = written.filter(({ state }) => state === "planned").length;
      result.planned += planned;
      result.known += chunk.filter((row) => row.stateReason === null).length - planned;
    }
    for (const { row } of letters)
      if (row.stateReason !== null) skipped.set(row.stateReason, (skipped.get(row.stateReason) ?? 0) + 1);
    result.skipped = [...skipped].map(([reason, count]) => ({ reason, count }));
    return result;
  });
}

function countPeriods(letters: { period: DigestPeriodInstants; isStale: boolean }[]): PlannedPeriod[] {
  const periods = new Map<string, PlannedPeriod>();
  for (const { period, isStale } of letters) {
    const key = `${period.cadence} ${period.firstDay}`;
    const { cadence, firstDay, lastDay } = period;
    const sendAt = period.sendAt.toISOString();
    const known = periods.get(key) ?? { cadence, firstDay, lastDay, sendAt, due: 0, stale: 0 };
    known.due += isStale ? 0 : 1;
    known.stale += isStale ? 1 : 0;
    if (sendAt > known.sendAt) known.sendAt = sendAt;
    periods.set(key, known);
  }
  return [...periods.values()].sort((a, b) => (a.sendAt < b.sendAt ? 1 : -1));
}

/** A letter that could not leave in time is not sent any more: the next one says so. */
export function isStale(dueAt: Date, asOf: Date): boolean {
  return asOf.getTime() > dueAt.getTime() + catchUpHours * 3_600_000;
}

/** A partner without a contact is its own recipient: the outbox writes for it, nothing is ever sent. */
function asRecipient(partnerId: PartnerId): PartnerContactId {
  return partnerId as string as PartnerContactId;
}
