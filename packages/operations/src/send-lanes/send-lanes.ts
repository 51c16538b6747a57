import { type Database, sendLanes } from "@leadback/db";
import { sql } from "drizzle-orm";

export interface LaneTurn {
  /** How long to wait before the request may start. */
  waitMs: number;
  /** Set where nothing may start at all for the time being. */
  pause: { reason: string; resumeAfterMs: number } | null;
}

/**
 * Takes the next turn on a way out that all processes share: requests are evenly apart, whoever sends them. A turn on a
 * lane that is paused is not taken.
 */
export async function takeTurn(
  { global }: Pick<Database, "global">,
  { name, gapMs }: { name: string; gapMs: number },
): Promise<LaneTurn> {
  await global
    .insert(sendLanes)
    .values({ name, gapMs, nextStartAt: sql`ledger_now()` })
    .onConflictDoNothing();
  const [row] = await global.execute<{ waitMs: number; pausedMs: number; reason: string | null }>(sql`
    with lane as (
      select name, now, paused_because, greatest(next_start_at, now) as starts_at,
        greatest(0, extract(epoch from paused_until - now) * 1000) as paused_ms
      from send_lanes, ledger_now() as now where name = ${name} for update of send_lanes
    )
    update send_lanes set
      next_start_at = case when lane.paused_ms > 0 then send_lanes.next_start_at
        else lane.starts_at + send_lanes.gap_ms * interval '1 millisecond' end
    from lane where send_lanes.name = lane.name
    returning extract(epoch from lane.starts_at - lane.now)::float8 * 1000 as "waitMs",
      coalesce(lane.paused_ms, 0)::float8 as "pausedMs", lane.paused_because as reason`);
  if (row === undefined) throw new Error("A lane that was written is there.");
  const { waitMs, pausedMs, reason } = row;
  return {
    waitMs: Math.max(0, Math.ceil(waitMs)),
    pause: pausedMs > 0 ? { reason: reason ?? "paused", resumeAfterMs: Math.ceil(pausedMs) } : null,
  };
}

/** Sets the pace to what the provider allows, for everybody. */
export async function setPace(
  { global }: Pick<Database, "global">,
  { name, gapMs, pauseMs = 0 }: { name: string; gapMs: number; pauseMs?: number },
): Promise<void> {
  await global.execute(sql`
    update send_lanes set gap_ms = ${gapMs},
      next_start_at = greatest(next_start_at, ledger_now() + ${pauseMs} * interval '1 millisecond')
    where name = ${name}`);
}

/** Nothing starts on this lane before so much time has passed; a longer pause stays. */
export async function pauseLane(
  { global }: Pick<Database, "global">,
  { name, reason, ms }: { name: string; reason: string; ms: number },
): Promise<void> {
  await global.execute(sql`
    update send_lanes set paused_because = ${reason},
      paused_until = greatest(paused_until, ledger_now() + ${ms} * interval '1 millisecond')
    where name = ${name}`);
}
