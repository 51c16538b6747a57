import { leads, rollupBlocks, rollupDeltas, rollupStates, type Transaction } from "@leadback/db";
import { eq, inArray, min, sql } from "drizzle-orm";
import { contributionsOf, type TalliedLead, type TallyRules } from "../comparison/lead-tally.ts";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { getProgram, type Program } from "../programs/program.ts";
import { addDayFigure, type DayFigures, noDayFigures, takeOlderHalf } from "./day-figures.ts";
import { lockBlocks } from "./fold-deltas.ts";
import { localDayOf } from "./local-days.ts";
import { mergeIntoBlocks } from "./merge-into-blocks.ts";
import { rollupRules } from "./rollup-rules.ts";

const leadsPerFetch = 10_000;
const deltasPerDelete = 10_000;
const figuresInMemory = 2_000_000;

/**
 * Counts all blocks of a programme anew from its leads, while writers go on writing: what they wrote down before is in
 * the leads that are counted and is taken away, what comes later stays and is added. False when somebody else is at it.
 */
export async function rebuildRollups(
  context: OperationContext,
  onProgress: (countedLeads: number) => void = () => {},
): Promise<boolean> {
  return context.database.inProgram(context.programId, async (transaction) => {
    if (!(await lockBlocks(transaction, context.programId))) return false;
    const program = await getProgram(transaction, context.programId);
    const rules = rollupRules(program);
    await transaction.delete(rollupBlocks).where(eq(rollupBlocks.programId, context.programId));
    const counted = await countAnew(transaction, context, program, onProgress);
    for (let first = 0; first < counted.length; first += deltasPerDelete) {
      await transaction
        .delete(rollupDeltas)
        .where(inArray(rollupDeltas.id, counted.slice(first, first + deltasPerDelete)));
    }
    const state = { programId: context.programId, rules, builtAt: context.now };
    await transaction
      .insert(rollupStates)
      .values(state)
      .onConflictDoUpdate({ target: [rollupStates.programId], set: state });
    return true;
  });
}

/**
 * Writes all blocks from the leads, as both leads and deltas are at one instant; gives the ids of the deltas that are in
 * the leads already.
 */
export async function countAnew(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  onProgress: (countedLeads: number) => void = () => {},
): Promise<string[]> {
  const counted: string[] = [];
  const figures = noDayFigures();
  let leadCount = 0;
  await readSnapshot(transaction, context, program, {
    onDelta: (id) => counted.push(id),
    onLeads: async (page, tallyRules) => {
      for (const lead of page) addLead(figures, lead, tallyRules, program.zone);
      leadCount += page.length;
      onProgress(leadCount);
      if (figures.size > figuresInMemory) {
        await mergeIntoBlocks(transaction, context.programId, takeOlderHalf(figures));
      }
    },
  });
  await mergeIntoBlocks(transaction, context.programId, figures);
  return counted;
}

interface Snapshot {
  onDelta: (id: string) => void;
  onLeads: (page: TalliedLead[], rules: TallyRules) => Promise<void>;
}

/** One cursor over deltas and leads: both as they are at one instant, while others write. */
async function readSnapshot(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  { onDelta, onLeads }: Snapshot,
): Promise<void> {
  const [first] = await transaction
    .select({ at: min(leads.submittedAt) })
    .from(leads)
    .where(eq(leads.programId, context.programId));
  const firstYear = (first?.at ?? context.now).getUTCFullYear() - 1;
  const calendar = businessCalendar(program, firstYear, context.now.getUTCFullYear() + 1);
  const rules: TallyRules = {
    settings: program.settings,
    earlierPromises: program.earlierPromises,
    calendar,
  };
  await transaction.execute(sql`declare everything no scroll cursor for
    select id, null::jsonb as lead from rollup_deltas where program_id = ${context.programId}
    union all
    (select id, ${leadAsJson} as lead from leads where program_id = ${context.programId} order by submitted_at)`);
  for (;;) {
    const rows = await transaction.execute<{ id: string; lead: StoredLead | string | null }>(
      sql`fetch ${sql.raw(String(leadsPerFetch))} from everything`,
    );
    const page: TalliedLead[] = [];
    for (const { id, lead } of rows) {
      if (lead === null) onDelta(id);
      else page.push(readLead(typeof lead === "string" ? JSON.parse(lead) : lead));
    }
    await onLeads(page, rules);
    if (rows.length < leadsPerFetch) break;
  }
  await transaction.execute(sql`close everything`);
}

/** Only what a tally is made of; instants in epoch milliseconds. */
const leadAsJson = sql`jsonb_build_array(partner_id, channel, stage, ${ms("submitted_at")}, ${ms("disqualified_at")},
  ${ms("won_at")}, ${ms("lost_at")}, ${ms("erased_at")}, decision, ${ms("decided_at")}, decision_reason,
  decision_own_reason, attempts,
  ${ms("first_attempt_at")}, clock_pauses, reason, is_backfilled, amount_cents, currency, grade_at_submission,
  duplicate_verdict)`;

function ms(column: string) {
  return sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`);
}

type Instant = number | null;
type StoredLead = [
  TalliedLead["partnerId"],
  TalliedLead["channel"],
  TalliedLead["stage"],
  number,
  Instant,
  Instant,
  Instant,
  Instant,
  TalliedLead["decision"],
  Instant,
  TalliedLead["decisionReason"],
  TalliedLead["decisionOwnReason"],
  number,
  Instant,
  TalliedLead["clockPauses"],
  TalliedLead["reason"],
  boolean,
  number | null,
  string | null,
  string | null,
  TalliedLead["duplicateVerdict"],
];

function readLead(stored: StoredLead): TalliedLead {
  const at = (instant: Instant) => (instant === null ? null : new Date(instant));
  const [partnerId, channel, stage, submitted, disqualified, won, lost, erased, decision, decided, ...rest] =
    stored;
  const [decisionReason, decisionOwnReason, attempts, firstAttempt, clockPauses, ...ending] = rest;
  const [reason, isBackfilled, ...last] = ending;
  const [amountCents, currency, gradeAtSubmission, duplicateVerdict] = last;
  return {
    partnerId,
    channel,
    stage,
    submittedAt: new Date(submitted),
    disqualifiedAt: at(disqualified),
    wonAt: at(won),
    lostAt: at(lost),
    erasedAt: at(erased),
    decision,
    decidedAt: at(decided),
    decisionReason,
    decisionOwnReason,
    attempts,
    firstAttemptAt: at(firstAttempt),
    clockPauses,
    reason,
    isBackfilled,
    amountCents,
    currency,
    gradeAtSubmission,
    duplicateVerdict,
  };
}

function addLead(figures: DayFigures, lead: TalliedLead, rules: TallyRules, zone: string): void {
  for (const { at, place, amount } of contributionsOf(lead, rules)) {
    addDayFigure(figures, lead, localDayOf(at, zone), place, amount);
  }
}
