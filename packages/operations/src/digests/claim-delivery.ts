import { randomUUID } from "node:crypto";
import {
  cadences,
  type DeliveryId,
  deliveries,
  deliveryEvents,
  digestRuns,
  type PartnerContactId,
  type PartnerId,
  partnerContacts,
  partners,
  pipelined,
  suppressions,
  type Transaction,
} from "@leadback/db";
import {
  and,
  asc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { getProgram } from "../programs/program.ts";
import { moveDelivery } from "./delivery-transitions.ts";
import { ledgerNow } from "./ledger-now.ts";
import { isStale, type SkipReason } from "./plan-digests.ts";
import { keyWindowHours, maxAttempts } from "./retry-limits.ts";

const leaseSeconds = 60;
/** Nobody gets two digests within so many hours. */
const hoursApart = 24;

export interface ClaimedDelivery {
  id: DeliveryId;
  partnerId: PartnerId;
  partnerName: string;
  recipientId: PartnerContactId;
  periodStartLocal: string;
  leaseToken: string;
  attempt: number;
  idempotencyKey: string;
  /** To be sent byte for byte. */
  requestBody: string;
  bodySha256: string;
}

/**
 * Takes the next letter that is due and commits the intent to send it before anyone may call the provider. Letters
 * to people who have unsubscribed in the meantime are skipped on the way. `null` when nothing is due.
 */
export async function claimDelivery(
  context: OperationContext,
  { asOf }: { asOf: Date },
): Promise<ClaimedDelivery | null> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const [now, { suspendedAt }, runs] = await pipelined([
      ledgerNow(transaction),
      getProgram(transaction, context.programId),
      readUnusualRuns(transaction, context),
    ]);
    if (suspendedAt !== null) return null;
    for (;;) {
      const next = await nextDue(transaction, context, { runs, asOf, now });
      if (next === undefined) return null;
      const { letter, partnerName } = next;
      const runClock = runs.find(({ id }) => id === letter.runId)?.asOf ?? asOf;
      const reason = await reasonNotToSend(transaction, context, letter, runClock);
      if (reason === "too_soon") continue;
      if (reason !== null) {
        // What may have been accepted stays open to proof; it is only not posted again.
        const isCertain =
          letter.state !== "unknown" && !(await wasEverUnknown(transaction, context, letter.id));
        await moveDelivery(transaction, context, {
          id: letter.id,
          from: letter.state,
          to: isCertain ? "skipped" : "quarantined",
          detail: reason,
          at: now,
        });
        continue;
      }
      const leaseToken = randomUUID();
      const attempt = letter.attempts + 1;
      await moveDelivery(transaction, context, {
        id: letter.id,
        from: letter.state,
        to: "sending",
        set: {
          leaseToken,
          leaseUntil: new Date(now.getTime() + leaseSeconds * 1_000),
          attempts: attempt,
          firstAttemptAt: letter.firstAttemptAt ?? now,
          attemptedAsOf: letter.attemptedAsOf ?? runClock,
        },
        at: now,
      });
      return {
        id: letter.id,
        partnerId: letter.partnerId,
        partnerName,
        recipientId: letter.recipientId,
        periodStartLocal: letter.periodStartLocal,
        leaseToken,
        attempt,
        idempotencyKey: letter.idempotencyKey ?? "",
        requestBody: letter.requestBody ?? "",
        bodySha256: letter.bodySha256 ?? "",
      };
    }
  });
}

/** Whether a letter waits to be sent: who has none takes no turn from those who have. */
export async function isAnyDue(context: OperationContext, { asOf }: { asOf: Date }): Promise<boolean> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const [now, runs] = await pipelined([ledgerNow(transaction), readUnusualRuns(transaction, context)]);
    return (await nextDue(transaction, context, { runs, asOf, now })) !== undefined;
  });
}

type UnusualRun = Pick<typeof digestRuns.$inferSelect, "id" | "state" | "asOf">;

/** Runs that stand still, or go by a clock of their own. */
function readUnusualRuns(
  transaction: Transaction,
  { programId }: OperationContext,
): PromiseLike<UnusualRun[]> {
  return transaction
    .select({ id: digestRuns.id, state: digestRuns.state, asOf: digestRuns.asOf })
    .from(digestRuns)
    .where(
      and(
        eq(digestRuns.programId, programId),
        eq(digestRuns.isDryRun, false),
        or(inArray(digestRuns.state, ["paused", "aborted"]), isNotNull(digestRuns.asOf)),
      ),
    );
}

/**
 * The first letter to send. Asked of the letters alone: joined with anything, thousands of them would be sorted where the
 * planner takes a join for one row.
 */
async function nextDue(
  transaction: Transaction,
  { programId }: OperationContext,
  { runs, asOf, now }: { runs: readonly UnusualRun[]; asOf: Date; now: Date },
) {
  const stopped = runs.filter(({ state }) => state === "paused" || state === "aborted").map(({ id }) => id);
  const runClock = clockOf(runs, asOf);
  const [next] = await transaction
    .select({
      letter: deliveries,
      partnerName: sql<string>`(select p.name from ${partners} p where p.program_id = ${programId} and p.id = ${deliveries.partnerId})`,
    })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.programId, programId),
        // Written out: with parameters PostgreSQL would not know that the index of letters to send will do.
        sql`${deliveries.state} in ('frozen', 'retry_wait', 'unknown')`,
        isNotNull(deliveries.clearedAt),
        stopped.length === 0
          ? undefined
          : or(isNull(deliveries.runId), notInArray(deliveries.runId, stopped)),
        lt(deliveries.attempts, maxAttempts),
        sql`${deliveries.dueAt} <= ${runClock}`,
        or(isNull(deliveries.nextAttemptAt), lte(deliveries.nextAttemptAt, now)),
        or(
          isNull(deliveries.firstAttemptAt),
          gt(deliveries.firstAttemptAt, new Date(now.getTime() - keyWindowHours * 3_600_000)),
        ),
        or(
          isNotNull(deliveries.firstAttemptAt),
          sql`not exists (${anotherDigest(programId, deliveries, runClock)})`,
        ),
      ),
    )
    .orderBy(asc(deliveries.dueAt), asc(deliveries.id))
    .limit(1)
    .for("update", { of: deliveries, skipLocked: true });
  return next;
}

/** What a letter's run takes for now. */
function clockOf(runs: readonly UnusualRun[], asOf: Date): SQL {
  const now = sql`${asOf.toISOString()}::timestamptz`;
  const own = runs.flatMap(({ id, asOf: clock }) =>
    clock === null ? [] : [sql`when ${id}::uuid then ${clock.toISOString()}::timestamptz`],
  );
  return own.length === 0 ? now : sql`(case ${deliveries.runId} ${sql.join(own, sql` `)} else ${now} end)`;
}

type Reader = Pick<typeof deliveries.$inferSelect, "id" | "partnerId" | "recipientHash" | "cadence">;

/** Another digest to the same reader within a day of this clock. Notices and tests are none, nor is a correction. */
function anotherDigest(
  programId: OperationContext["programId"],
  reader: { [Field in keyof Reader]: Reader[Field] | (typeof deliveries)[Field] },
  runClock: SQL,
): SQL {
  const rhythms = sql.join(
    cadences.map((cadence) => sql`${cadence}`),
    sql`, `,
  );
  return sql`select 1 from deliveries other
    where other.program_id = ${programId} and other.partner_id = ${reader.partnerId}
      and other.recipient_hash = ${reader.recipientHash} and other.id <> ${reader.id}
      and other.cadence in (${rhythms}) and ${reader.cadence} in (${rhythms}) and other.revision = 1
      and other.attempted_as_of > ${runClock} - interval '${sql.raw(String(hoursApart))} hours'
      and other.attempted_as_of < ${runClock} + interval '${sql.raw(String(hoursApart))} hours'`;
}

type Letter = typeof deliveries.$inferSelect;

/**
 * Why a letter is not sent, now that it could be: nobody wants it any more, or it has become too old before it was tried.
 * The reader is locked first: of two letters to one reader, and of a letter and a wish to hear no more, one comes first.
 */
async function reasonNotToSend(
  transaction: Transaction,
  { programId }: OperationContext,
  letter: Letter,
  runClock: Date,
): Promise<SkipReason | "too_soon" | null> {
  const clock = sql`${runClock.toISOString()}::timestamptz`;
  const [[contact], suppressed, others] = await pipelined([
    transaction
      .select({
        unsubscribedAt: partnerContacts.unsubscribedAt,
        lettersPausedAt: partnerContacts.lettersPausedAt,
        receivesNotices: partnerContacts.receivesNotices,
      })
      .from(partnerContacts)
      .where(and(eq(partnerContacts.programId, programId), eq(partnerContacts.id, letter.recipientId)))
      .for("no key update"),
    transaction
      .select({ reason: suppressions.reason })
      .from(suppressions)
      .where(and(eq(suppressions.programId, programId), eq(suppressions.addressHash, letter.recipientHash))),
    transaction.execute(anotherDigest(programId, letter, clock)),
  ]);
  if (contact?.unsubscribedAt != null) return "unsubscribed";
  if (contact?.lettersPausedAt != null && cadences.some((cadence) => cadence === letter.cadence))
    return "paused";
  if (letter.cadence === "notice" && contact?.receivesNotices !== true) return "unsubscribed";
  if (suppressed.length > 0) return "suppressed";
  if (letter.firstAttemptAt !== null) return null;
  if (isStale(letter.dueAt, runClock)) return "stale";
  return others.length > 0 ? "too_soon" : null;
}

/** Whether the letter may have been accepted at some time. */
export async function wasEverUnknown(
  transaction: Transaction,
  { programId }: OperationContext,
  deliveryId: DeliveryId,
): Promise<boolean> {
  const found = await transaction
    .select({ id: deliveryEvents.id })
    .from(deliveryEvents)
    .where(
      and(
        eq(deliveryEvents.programId, programId),
        eq(deliveryEvents.deliveryId, deliveryId),
        eq(deliveryEvents.toState, "unknown"),
      ),
    )
    .limit(1);
  return found.length > 0;
}
