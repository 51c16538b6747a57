import { type ReasonCode, reasonCodes } from "@leadback/scoring";
import { responseBucketCount } from "./response-buckets.ts";

/** Of leads submitted in a period, of decisions, of ends and of wins in it: how many, each at a place of its own. */
export interface Tally {
  counts: Int32Array;
  /** By place: deals and minor units of each currency, and refusals for reasons of the programme's own. */
  amounts: Map<number, number>;
}

export const tallyPlaces = {
  submitted: 0,
  /** Of those submitted, whenever. */
  won: 1,
  ended: 2,
  qualified: 3,
  wonInPeriod: 4,
  /** Answered more than five minutes before it was submitted. */
  responseExcluded: 5,
} as const;

const reasonRoom = 40;
const firstReason = 8;
const firstBucket = firstReason + 3 * reasonRoom;
const bucketRoom = 448;
const firstCurrency = 1024;
/** Beyond the last currency, ZZZ. */
const firstShift = 40_960;
const firstOwnReason = 65_536;
const letterA = 65;

/** Counts end here; beyond come the currencies. */
const tallySize = firstBucket + 2 * bucketRoom;

if (reasonCodes.length > reasonRoom || responseBucketCount > bucketRoom) {
  throw new Error("A tally has no room for so many reasons or buckets.");
}

const reasonIndex = new Map(reasonCodes.map((code, index) => [code, index]));

/** A lead disqualified for a reason, by how it weighs: as the reason does, or not at all because of what we did. */
export function disqualifiedPlace(reason: ReasonCode, isExcused: boolean): number {
  return firstReason + (isExcused ? reasonRoom : 0) + (reasonIndex.get(reason) ?? 0);
}

export function endedPlace(reason: ReasonCode): number {
  return firstReason + 2 * reasonRoom + (reasonIndex.get(reason) ?? 0);
}

/** The same for a reason of the programme's own, by its number. */
export function ownReasonPlace(number: number, isExcused: boolean): number {
  return firstOwnReason + 2 * number + (isExcused ? 1 : 0);
}

/** Leads disqualified for reasons of the programme's own, by number. */
export function ownRefusals({ amounts }: Tally): Map<number, { weighed: number; excused: number }> {
  const refusals = new Map<number, { weighed: number; excused: number }>();
  for (const [place, count] of amounts) {
    if (place < firstOwnReason || count === 0) continue;
    const number = Math.floor((place - firstOwnReason) / 2);
    const known = refusals.get(number) ?? { weighed: 0, excused: 0 };
    known[place === ownReasonPlace(number, true) ? "excused" : "weighed"] += count;
    refusals.set(number, known);
  }
  return refusals;
}

export function responsePlace(bucket: number, isAnswered: boolean): number {
  return firstBucket + (isAnswered ? 0 : bucketRoom) + bucket;
}

/**
 * By how much fewer or more waits there are in a bucket when each is held against what was promised when its lead came, and
 * not against what is promised now.
 */
export function shiftPlace(bucket: number, isAnswered: boolean): number {
  return firstShift + (isAnswered ? 0 : bucketRoom) + bucket;
}

/** The currency as a number in base 26, so that no list of currencies has to be kept. */
export function revenuePlaces(currency: string): { deals: number; amountCents: number } {
  const number = [...currency].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - letterA, 0);
  return { deals: firstCurrency + 2 * number, amountCents: firstCurrency + 2 * number + 1 };
}

/** Room for many tallies at once: to be given it one by one takes longer than what is counted in them. */
let room = new Int32Array();
const talliesAtOnce = 128;

export function emptyTally(): Tally {
  if (room.length === 0) room = new Int32Array(talliesAtOnce * tallySize);
  const counts = room.subarray(0, tallySize);
  room = room.subarray(tallySize);
  return { counts, amounts: new Map() };
}

export function addToTally(tally: Tally, place: number, amount: number): void {
  if (place < tallySize) tally.counts[place] = (tally.counts[place] ?? 0) + amount;
  else tally.amounts.set(place, (tally.amounts.get(place) ?? 0) + amount);
}

export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally();
  for (const { counts, amounts } of tallies) {
    for (let place = 0; place < tallySize; place += 1)
      sum.counts[place] = (sum.counts[place] ?? 0) + (counts[place] ?? 0);
    for (const [place, amount] of amounts) addToTally(sum, place, amount);
  }
  return sum;
}

export function countAt({ counts }: Tally, place: number): number {
  return counts[place] ?? 0;
}

/** The shifts of a tally; null where all its leads came under what is promised now. */
export function shiftsOf({ amounts }: Tally): ReadonlyMap<number, number> | null {
  for (const place of amounts.keys()) if (place >= firstShift && place < firstOwnReason) return amounts;
  return null;
}

/** Lines of revenue, one a currency. */
export function revenueOf({ amounts }: Tally) {
  return [...amounts]
    .filter(([place, deals]) => place < firstShift && place % 2 === firstCurrency % 2 && deals > 0)
    .map(([place, deals]) => ({
      currency: currencyOf(place),
      amountCents: amounts.get(place + 1) ?? 0,
      deals,
    }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

function currencyOf(place: number): string {
  const number = (place - firstCurrency) / 2;
  return [number / 676, (number / 26) % 26, number % 26]
    .map((letter) => String.fromCharCode(letterA + Math.floor(letter)))
    .join("");
}
