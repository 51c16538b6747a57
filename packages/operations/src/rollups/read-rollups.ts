import { awaitsFirstAttempt, type PartnerId, type Transaction } from "@leadback/db";
import { type SQL, sql } from "drizzle-orm";
import { type Tallies, tallyAt } from "../comparison/count-leads.ts";
import { placesOfWait, type TallyRules, type Wait } from "../comparison/lead-tally.ts";
import { addToTally, type Tally } from "../comparison/tally.ts";
import type { OperationContext } from "../context.ts";
import type { Period } from "../metrics/measure-leads.ts";
import { reachOf } from "../people/reach.ts";
import type { Program } from "../programs/program.ts";
import { spansBetween } from "./block-spans.ts";
import { localDayOf, startOfLocalDay } from "./local-days.ts";
import { channelKey, channelOfKey, partnerKey, readPacked } from "./pack-tallies.ts";
import { rollupRules } from "./rollup-rules.ts";

interface StoredFigures extends Record<string, unknown> {
  rules: number | null;
  foreign: boolean;
  partners: Buffer | null;
  channels: Buffer | null;
  deltas: string | null;
  waiting: string | null;
}

type StoredDelta = [
  partnerId: PartnerId,
  channel: string | null,
  day: number,
  places: number[],
  amounts: number[],
];
type StoredWaits = [
  partnerId: PartnerId,
  channel: string | null,
  pauses: Wait["clockPauses"],
  sinceMs: number[],
];

/**
 * The period's figures from the blocks, with what has not been taken into them yet and what waits: one statement, one
 * instant. `null` where blocks do not answer: for a period of parts of days, for the channels of some partners only, or
 * when the blocks have to be counted anew.
 */
export async function readRollups(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  period: Period,
  calendarRules: TallyRules,
  { withChannels }: { withChannels: boolean },
): Promise<Tallies | null> {
  const reach = reachOf(context.actor);
  if (withChannels && reach !== null) return null;
  const [fromDay, toDay] = [localDayOf(period.from, program.zone), localDayOf(period.to, program.zone)];
  const isWholeDays =
    startOfLocalDay(fromDay, program.zone) === period.from.getTime() &&
    startOfLocalDay(toDay, program.zone) === period.to.getTime();
  if (!isWholeDays) return null;
  const rules = rollupRules(program);
  const stored = await readStored(transaction, context, period, { fromDay, toDay, rules, withChannels });
  if (stored === undefined || stored.rules !== rules || stored.foreign) return null;
  return sumStored(stored, context, calendarRules, { fromDay, toDay, withChannels });
}

async function readStored(
  transaction: Transaction,
  { programId }: OperationContext,
  { from, to }: Period,
  wanted: { fromDay: number; toDay: number; rules: number; withChannels: boolean },
): Promise<StoredFigures | undefined> {
  const { fromDay, toDay, rules, withChannels } = wanted;
  const spans = spansBetween(fromDay, toDay);
  const levels = `{${spans.map(({ level }) => level).join(",")}}`;
  const starts = `{${spans.map(({ start }) => start).join(",")}}`;
  const packed = (dimension: string) => sql`(select string_agg(b.tallies, ''::bytea)
    from unnest(${levels}::smallint[], ${starts}::integer[]) as wanted (level, start)
    join rollup_blocks b on b.program_id = ${programId} and b.dimension = ${dimension}
      and b.level = wanted.level and b.start = wanted.start)`;
  const channel = withChannels ? sql`channel` : sql`null::text as channel`;
  // Apart, because what an index knows by its condition nobody has to read.
  const waiting = (pauses: SQL, condition: SQL) => sql`
    select partner_id, ${channel}, ${pauses}, json_agg((date_part('epoch', submitted_at) * 1000)::bigint) as since_ms
    from leads
    where program_id = ${programId} and submitted_at >= ${from.toISOString()} and submitted_at < ${to.toISOString()}
      and ${awaitsFirstAttempt} and ${condition}
    group by 1, 2, 3`;
  const [stored] = await transaction.execute<StoredFigures>(sql`
    select
      (select rules from rollup_states where program_id = ${programId}) as rules,
      exists (select from rollup_deltas where program_id = ${programId} and rules <> ${rules}) as foreign,
      ${packed("partner")} as partners,
      ${withChannels ? packed("channel") : sql`null::bytea`} as channels,
      (select json_agg(json_build_array(partner_id, channel, day, places, amounts))
        from rollup_deltas
        where program_id = ${programId} and day >= ${fromDay} and day < ${toDay})::text as deltas,
      (select json_agg(json_build_array(partner_id, channel, clock_pauses, since_ms)) from (
        ${waiting(sql`'[]'::jsonb as clock_pauses`, sql`clock_pauses = '[]'`)}
        union all ${waiting(sql`clock_pauses`, sql`clock_pauses <> '[]'`)}
      ) as waits)::text as waiting`);
  return stored;
}

function sumStored(
  { partners, channels, deltas, waiting }: StoredFigures,
  context: OperationContext,
  calendarRules: TallyRules,
  { fromDay, toDay, withChannels }: { fromDay: number; toDay: number; withChannels: boolean },
): Tallies {
  const byPartner = new Map<string, Tally>();
  const byChannel = new Map<string, Tally>();
  if (partners !== null) readPacked(partners, (key) => tallyAt(byPartner, key), addToTally);
  if (channels !== null) readPacked(channels, (key) => tallyAt(byChannel, key), addToTally);
  const talliesOf = (partnerId: PartnerId, channel: string | null) => [
    tallyAt(byPartner, partnerKey(partnerId)),
    ...(withChannels ? [tallyAt(byChannel, channelKey(channel ?? ""))] : []),
  ];
  for (const [partnerId, channel, day, places, amounts] of parseRows<StoredDelta>(deltas)) {
    if (day < fromDay || day >= toDay) continue;
    for (const tally of talliesOf(partnerId, channel))
      for (const [index, place] of places.entries()) addToTally(tally, place, amounts[index] ?? 0);
  }
  for (const [partnerId, channel, clockPauses, sinceMs] of parseRows<StoredWaits>(waiting)) {
    const own = talliesOf(partnerId, channel);
    for (const ms of sinceMs) {
      const wait = { submittedAt: new Date(ms), clockPauses };
      for (const { place, amount } of placesOfWait(wait, calendarRules, context.now))
        for (const tally of own) addToTally(tally, place, amount);
    }
  }
  const reach = reachOf(context.actor);
  const isSeen = (id: PartnerId) => reach === null || reach.includes(id);
  return {
    partners: new Map(
      [...byPartner].map(([key, tally]) => [partnerOfKey(key), tally] as const).filter(([id]) => isSeen(id)),
    ),
    channels: new Map([...byChannel].map(([key, tally]) => [channelOfKey(key), tally])),
  };
}

/** Safe: a key of the partners' blocks was made of a partner's id. */
function partnerOfKey(key: string): PartnerId {
  const hex = Buffer.from(key, "latin1").toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") as PartnerId;
}

/** Safe: the statement above builds rows of this shape. */
function parseRows<Row>(json: string | null): Row[] {
  return json === null ? [] : (JSON.parse(json) as Row[]);
}
