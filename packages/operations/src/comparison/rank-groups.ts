import { Worker } from "node:worker_threads";
import { type RankedPartner, type RateGroup, rankComparable } from "@leadback/scoring";

/** More than so many take seconds: they are ranked beside the request. */
const mostAtOnce = 150;
const draws = { most: 4000, least: 400, perRequest: 150_000 };
const keptMs = 60_000;
const mostKept = 100;

export interface Ranking {
  ranks: readonly RankedPartner[];
  /** From when the rates are by which was ranked. */
  asOf: Date;
}

const kept = new Map<string, Ranking>();
let isDrawing = false;
/** Kept once it is there: to start one takes as long as to draw. */
let drawer: Worker | undefined;

/**
 * The ranks of groups, or those that a thread drew for the same question at most a minute ago; `null` while it has not
 * yet. It begins when somebody asks, one question at a time.
 */
export function rankGroups(question: string, groups: readonly RateGroup[], now: Date): Ranking | null {
  if (groups.length <= mostAtOnce) {
    const wanted = Math.round(draws.perRequest / Math.max(1, groups.length));
    return {
      ranks: rankComparable(groups, { draws: Math.min(draws.most, Math.max(draws.least, wanted)) }),
      asOf: now,
    };
  }
  const known = kept.get(question);
  const ageMs = known === undefined ? Number.POSITIVE_INFINITY : now.getTime() - known.asOf.getTime();
  // Half way to its end it is drawn anew, so that who asks again and again always has one.
  if (ageMs > keptMs / 2) drawBeside(question, groups, now);
  return known !== undefined && ageMs <= keptMs ? known : null;
}

function drawBeside(question: string, groups: readonly RateGroup[], now: Date): void {
  if (isDrawing) return;
  isDrawing = true;
  drawer ??= new Worker(new URL("./draw-ranks-thread.ts", import.meta.url));
  const thread = drawer;
  thread.unref();
  const keep = (ranks: RankedPartner[]) => {
    isDrawing = false;
    thread.off("error", giveUp);
    kept.delete(question);
    kept.set(question, { ranks, asOf: now });
    for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
  };
  // Without ranks a comparison is right all the same: the next who asks tries again, with a new thread.
  const giveUp = () => {
    isDrawing = false;
    thread.off("message", keep);
    drawer = undefined;
  };
  thread.once("message", keep);
  thread.once("error", giveUp);
  thread.postMessage(groups);
}
