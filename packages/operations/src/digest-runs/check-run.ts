import {
  type DigestRunId,
  deliveries,
  digestRuns,
  digests,
  type HoldReason,
  type RunHold,
  sharedAddresses,
  type Transaction,
} from "@leadback/db";
import { and, eq, inArray, isNull, lt, notInArray, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import type { Program } from "../programs/program.ts";

/** A run with very few letters may grow or shrink by so many without being asked about. */
const fewLetters = 2;
const mostChange = 0.2;
const mostUnwritable = 0.02;
const mostAlike = 0.1;
/** Fewer letters than this are alike by chance. */
const leastToCompare = 10;

type Run = typeof digestRuns.$inferSelect;
type Place = Pick<OperationContext, "programId" | "now">;
type Finding = Omit<RunHold, "at">;

/** What speaks against sending a run's letters without a person having looked; empty when nothing does. */
export async function checkRun(
  transaction: Transaction,
  place: Place,
  program: Program,
  run: Run,
): Promise<Finding[]> {
  const { needsApproval, mostLetters } = program.settings.delivery;
  const { programId } = place;
  const ofRun = and(eq(deliveries.programId, programId), eq(deliveries.runId, run.id));
  const [counts] = await transaction
    .select({
      letters: sql<number>`count(*) filter (where ${deliveries.state} not in ('skipped', 'canceled'))::int`,
      unwritten: sql<number>`count(*) filter (where ${deliveries.state} = 'planned')::int`,
      latestDue: sql<string | null>`max(${deliveries.dueAt}) filter (where ${deliveries.state} <> 'skipped')`,
    })
    .from(deliveries)
    .where(ofRun);
  const { letters = 0, unwritten = 0, latestDue = null } = counts ?? {};
  const findings: Finding[] = [];
  const find = (reason: HoldReason, found: number, allowed: number) =>
    findings.push({ reason, found, allowed });
  if (needsApproval) find("approval", letters, 0);
  if (letters > mostLetters) find("spend_cap", letters, mostLetters);
  const before =
    latestDue === null ? null : await lettersBefore(transaction, programId, run, new Date(latestDue));
  if (before !== null && isVeryDifferent(letters, before)) find("recipients_changed", letters, before);
  if (unwritten > mostUnwritable * letters)
    find("unwritable_letters", unwritten, Math.floor(mostUnwritable * letters));
  const shared = await countUnapprovedAddresses(transaction, programId, run.id);
  if (shared > 0) find("shared_address", shared, 0);
  const { alike, compared } = await countAlike(transaction, programId, run.id);
  if (compared >= leastToCompare && alike > mostAlike * compared)
    find("same_text", alike, Math.floor(mostAlike * compared));
  return findings;
}

/** How many letters the run before had by the same hour of its own week; partners in the east come first. Null: none. */
async function lettersBefore(
  transaction: Transaction,
  programId: OperationContext["programId"],
  run: Run,
  latestDue: Date,
): Promise<number | null> {
  const [previous] = await transaction
    .select({ id: digestRuns.id, lastDay: digestRuns.lastDay })
    .from(digestRuns)
    .where(
      and(
        eq(digestRuns.programId, programId),
        eq(digestRuns.isDryRun, false),
        lt(digestRuns.lastDay, run.lastDay),
        notInArray(digestRuns.state, ["aborted"]),
        sql`exists (select 1 from ${deliveries} d where d.program_id = ${programId} and d.run_id = ${digestRuns.id} and d.state not in ('skipped', 'canceled', 'planned', 'held'))`,
      ),
    )
    .orderBy(sql`${digestRuns.lastDay} desc`)
    .limit(1);
  if (previous === undefined) return null;
  // Two hours more: a change to or from summer time moves the same hour of the wall clock.
  const [row] = await transaction
    .select({ letters: sql<number>`count(*)::int` })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.programId, programId),
        eq(deliveries.runId, previous.id),
        notInArray(deliveries.state, ["skipped", "canceled"]),
        sql`${deliveries.dueAt} <= ${latestDue.toISOString()}::timestamptz - (${run.lastDay}::date - ${previous.lastDay}::date) * interval '1 day' + interval '2 hours'`,
      ),
    );
  return row?.letters ?? null;
}

function isVeryDifferent(letters: number, before: number): boolean {
  const change = Math.abs(letters - before);
  return before > 0 && change > fewLetters && change > mostChange * before;
}

/** Addresses at which the letters of several partners would arrive without anybody having said that they may. */
async function countUnapprovedAddresses(
  transaction: Transaction,
  programId: OperationContext["programId"],
  runId: DigestRunId,
): Promise<number> {
  return (await unapprovedAddresses(transaction, programId, runId)).length;
}

export async function unapprovedAddresses(
  transaction: Transaction,
  programId: OperationContext["programId"],
  runId: DigestRunId,
): Promise<string[]> {
  const rows = await transaction
    .select({ hash: deliveries.recipientHash })
    .from(deliveries)
    .leftJoin(
      sharedAddresses,
      and(
        eq(sharedAddresses.programId, deliveries.programId),
        eq(sharedAddresses.addressHash, deliveries.recipientHash),
      ),
    )
    .where(
      and(
        eq(deliveries.programId, programId),
        eq(deliveries.runId, runId),
        notInArray(deliveries.state, ["skipped", "canceled"]),
        isNull(sharedAddresses.addressHash),
      ),
    )
    .groupBy(deliveries.recipientHash)
    .having(sql`count(distinct ${deliveries.partnerId}) > 1`);
  return rows.map(({ hash }) => hash);
}

/** Letters that say the same as another partner's. Of quiet weeks and first ones that is to be expected. */
async function countAlike(
  transaction: Transaction,
  programId: OperationContext["programId"],
  runId: DigestRunId,
): Promise<{ alike: number; compared: number }> {
  const groups = await transaction
    .select({ partners: sql<number>`count(distinct ${deliveries.partnerId})::int` })
    .from(deliveries)
    .innerJoin(digests, and(eq(digests.programId, deliveries.programId), eq(digests.id, deliveries.digestId)))
    .where(
      and(
        eq(deliveries.programId, programId),
        eq(deliveries.runId, runId),
        inArray(deliveries.state, ["frozen", "held"]),
        eq(digests.edition, "regular"),
      ),
    )
    .groupBy(deliveries.textSha256);
  const sum = (counts: readonly number[]) => counts.reduce((total, partners) => total + partners, 0);
  const partners = groups.map((group) => group.partners);
  return { alike: sum(partners.filter((alike) => alike > 1)), compared: sum(partners) };
}
