import {
  type Cadence,
  cadences,
  type DeliveryId,
  type DigestRunId,
  deliveries,
  deliveryEvents,
  type PartnerContactId,
  type PartnerId,
  type ProgramId,
  partnerContacts,
  partners,
  suppressions,
  type Transaction,
} from "@leadback/db";
import { and, asc, eq, gte, inArray, isNull, notInArray, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { keepRuns } from "../digest-runs/keep-runs.ts";
import { holdOutOf, isHeldOut, isWithinHoldOut } from "../hold-out/held-out.ts";
import { newId } from "../new-id.ts";
import { getProgram } from "../programs/program.ts";
import { refuseSuspended } from "../programs/suspend-program.ts";
import {
  type DigestPeriodInstants,
  lastDayOf,
  latestPeriod,
  localDate,
  sendAtTime,
} from "./digest-period.ts";
import { addressHash, placeholderAddress, readAddressKey } from "./recipient.ts";

const catchUpHours = 72;

export const skipReasons = [
  "stale",
  "already_told",
  "held_out",
  "unsubscribed",
  "paused",
  "suppressed",
  "no_recipient",
  "empty_period",
] as const;
export type SkipReason = (typeof skipReasons)[number];

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

export interface PlanOptions {
  asOf: Date;
  /** `asOf` is the time that it is: what is not sent now falls due as the clock goes on. */
  isAsOfNow?: boolean;
  partnerId?: PartnerId;
  transport?: TransportName;
}

/**
 * Writes down which letters are due at `asOf`, one row per recipient and period. Running it again adds nothing; a
 * period that was too late for an earlier run is taken up when this run's clock says it is not, and a letter that only
 * went to the outbox is due again for a transport that sends.
 */
export async function planDigests(
  context: OperationContext,
  { asOf, isAsOfNow = false, partnerId, transport = "outbox" }: PlanOptions,
): Promise<PlanResult> {
  const { programId, now } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    refuseSuspended(program);
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
    const addressKey = await readAddressKey(transaction, programId);
    const periods = new Map<string, DigestPeriodInstants>();
    const periodOf = (zone: string, cadence: Cadence) => {
      const key = `${zone} ${cadence}`;
      const period = periods.get(key) ?? latestPeriod(asOf, { zone, cadence }, program.settings.digest);
      periods.set(key, period);
      return period;
    };
    const holdOut = holdOutOf(program.settings);
    const letters = rows.map(({ partner, contact }) => {
      const cadence = contact?.cadence ?? partner.cadence;
      const period = periodOf(partner.zone ?? program.zone, cadence);
      const address = contact?.email ?? placeholderAddress(partner.id);
      const recipientHash = addressHash(addressKey, address);
      const reason: SkipReason | null = isStale(period.sendAt, asOf)
        ? "stale"
        : contact?.unsubscribedAt != null
          ? "unsubscribed"
          : contact?.lettersPausedAt != null
            ? "paused"
            : suppressed.has(recipientHash)
              ? "suppressed"
              : holdOut !== null &&
                  isWithinHoldOut(holdOut, period.lastDay) &&
                  isHeldOut(programId, holdOut, partner.id)
                ? "held_out"
                : null;
      return {
        period,
        row: {
          programId,
          id: newId<DeliveryId>(now),
          partnerId: partner.id,
          recipientId: contact?.id ?? asRecipient(partner.id),
          cadence,
          periodStartLocal: period.firstDay,
          revision: 1,
          runId: null as DigestRunId | null,
          state: reason === null ? ("planned" as const) : ("skipped" as "planned" | "skipped"),
          stateReason: reason as SkipReason | null,
          dueAt: contact?.digestTime == null ? period.sendAt : sendAtTime(period, contact.digestTime),
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
    const known = await knownLetters(transaction, programId, [...periods.values()]);
    // Most runs find every letter there already: the worker looks once a minute, and then nothing is written.
    const fresh = letters.filter(({ row }) => {
      const there = known.get(identityOf(row));
      return there === undefined || (row.state === "planned" && isDueAgain(there, transport));
    });
    const told = await lastDaysTold(transaction, programId, fresh[0]?.period);
    for (const { period, row } of fresh) {
      const isTold = otherRhythms(row).some((rhythm) => (told.get(rhythm) ?? "") >= period.lastDay);
      if (row.state === "planned" && isTold) {
        row.state = "skipped";
        row.stateReason = "already_told";
      }
    }
    const runs = await keepRuns(
      transaction,
      { programId, now },
      {
        lastDays: [...new Set((isAsOfNow ? fresh : letters).map(({ period }) => period.lastDay))],
        asOf: isAsOfNow ? null : asOf,
      },
    );
    for (const { period, row } of fresh) row.runId = runs.get(period.lastDay) ?? null;
    result.known = letters.filter(({ row }) => row.stateReason === null).length;
    for (let start = 0; start < fresh.length; start += 500) {
      const chunk = fresh.slice(start, start + 500).map(({ row }) => row);
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
            runId: sql`excluded.run_id`,
            isLate: sql`excluded.is_late`,
            clearedAt: null,
            attempts: 0,
            firstAttemptAt: null,
            attemptedAsOf: null,
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
      result.known -= planned;
    }
    for (const { row } of letters)
      if (row.stateReason !== null) skipped.set(row.stateReason, (skipped.get(row.stateReason) ?? 0) + 1);
    result.skipped = [...skipped].map(([reason, count]) => ({ reason, count }));
    return result;
  });
}

type KnownLetter = Pick<
  typeof deliveries.$inferSelect,
  "partnerId" | "recipientId" | "cadence" | "periodStartLocal" | "state" | "stateReason" | "transport"
>;

async function knownLetters(
  transaction: Transaction,
  programId: ProgramId,
  periods: readonly DigestPeriodInstants[],
): Promise<Map<string, KnownLetter>> {
  if (periods.length === 0) return new Map();
  const rows = await transaction
    .select({
      partnerId: deliveries.partnerId,
      recipientId: deliveries.recipientId,
      cadence: deliveries.cadence,
      periodStartLocal: deliveries.periodStartLocal,
      state: deliveries.state,
      stateReason: deliveries.stateReason,
      transport: deliveries.transport,
    })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.programId, programId),
        inArray(deliveries.periodStartLocal, [...new Set(periods.map(({ firstDay }) => firstDay))]),
        eq(deliveries.revision, 1),
      ),
    );
  return new Map(rows.map((row) => [identityOf(row), row]));
}

/** Until which day each reader has been told in each rhythm: after a change of rhythm that is told already. */
async function lastDaysTold(
  transaction: Transaction,
  programId: ProgramId,
  period: DigestPeriodInstants | undefined,
): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  if (period === undefined) return told;
  const rows = await transaction
    .select({
      partnerId: deliveries.partnerId,
      recipientId: deliveries.recipientId,
      cadence: deliveries.cadence,
      firstDay: deliveries.periodStartLocal,
    })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.programId, programId),
        inArray(deliveries.cadence, [...cadences]),
        gte(deliveries.periodStartLocal, sql`${period.firstDay}::date - 28`),
        notInArray(deliveries.state, ["planned", "skipped", "held", "canceled"]),
      ),
    );
  for (const { cadence, firstDay, ...reader } of rows) {
    // Safe: only rhythms were asked for.
    const lastDay = lastDayOf(firstDay, cadence as Cadence);
    const key = `${cadence} ${reader.partnerId} ${reader.recipientId}`;
    if (lastDay > (told.get(key) ?? "")) told.set(key, lastDay);
  }
  return told;
}

function otherRhythms({
  cadence,
  partnerId,
  recipientId,
}: Pick<KnownLetter, "cadence" | "partnerId" | "recipientId">): string[] {
  return cadences.filter((other) => other !== cadence).map((other) => `${other} ${partnerId} ${recipientId}`);
}

function identityOf(letter: Omit<KnownLetter, "state" | "stateReason" | "transport">): string {
  return `${letter.partnerId} ${letter.recipientId} ${letter.cadence} ${letter.periodStartLocal}`;
}

/** The same rule as the `setWhere` of the insertion, which holds when two runs plan at once. */
function isDueAgain(letter: KnownLetter, transport: TransportName): boolean {
  if (letter.state === "skipped") return letter.stateReason === "stale";
  return letter.state === "accepted" && letter.transport === "outbox" && transport !== "outbox";
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
