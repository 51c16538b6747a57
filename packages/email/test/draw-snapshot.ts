import {
  type Locale,
  locales,
  partnerHint,
  partnerLabel,
  reasonCatalogue,
  reasonCodes,
  reasonGroup,
  reasonShares,
  seededRandom,
} from "@leadback/scoring";
import { digestTips } from "../src/digest-tips.ts";
import type { DigestReason, DigestSnapshot } from "../src/snapshot.ts";
import { fixtures } from "./fixtures.ts";

const words =
  "a casa nova tem dois andares; São 140 pessoas & “mais” <b>1.234,5</b> evil.com =1+1 ação".split(" ");

/** A digest that nobody thought of: any counts, any parts missing, any words. The same seed gives the same one. */
export function drawSnapshot(seed: number): DigestSnapshot {
  const random = seededRandom(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const some = <Value>(values: readonly Value[]): Value => {
    const value = values[whole(values.length)];
    if (value === undefined) throw new Error("There is nothing to draw from.");
    return value;
  };
  const maybe = <Value>(value: Value): Value | null => (random() < 0.5 ? value : null);
  const sentence = (most: number) =>
    Array.from({ length: 1 + whole(most) }, () => some(words))
      .join(" ")
      .slice(0, 300);
  const count = () => some([0, 0, 1, 2, 3, 5, 9, 10, 21, 34, 120, 1_234]);
  const locale: Locale = some(locales);
  const base = some(Object.values(fixtures))(locale);
  const decided = count();
  const qualified = whole(decided + 1);
  const excluded = whole(decided - qualified + 1);
  const ended = Object.fromEntries(
    Array.from({ length: whole(6) }, () => [some(reasonCodes), 1 + whole(30)]),
  ) as Partial<Record<(typeof reasonCodes)[number], number>>;
  const shares = reasonShares(ended);
  const total = shares.reduce((sum, share) => sum + share.count, 0);
  const rest = shares.slice(3);
  const top = shares.slice(0, 3).map(
    ({ reason, count: times, percent }): DigestReason => ({
      code: reason,
      label: partnerLabel(reason, locale),
      meaning: reasonCatalogue[reason].meanings[locale],
      hint: partnerHint(reason, locale),
      count: times,
      previousCount: maybe(count()),
      sharePercent: total >= 5 ? percent : null,
      group: reasonGroup(reason),
      countsAgainstPartner: reasonCatalogue[reason].qualityWeight > 0,
      note: maybe({ kind: "our_attempt_late", count: 1 + whole(times) }),
    }),
  );
  const example = () => ({
    ref: `${some(["AB", "KT", "XY"])}${whole(9)}-${some(["7QF", "2DA"])}`,
    date: base.period.lastDay,
    segment: maybe(sentence(2)),
    employees: maybe(count()),
    sentence: sentence(30),
  });
  const n = count();
  const answered = whole(n + 1);
  const isCoach = base.nextStep.kind === "coach";
  return {
    ...base,
    partner: { name: sentence(6) },
    recipient: { name: maybe(sentence(4)) },
    isLate: random() < 0.2,
    wins: {
      total: base.edition === "regular" ? some([0, 0, 1, 2, 7]) : 0,
      first: [],
    },
    headline: {
      qualified,
      decided,
      countingAgainst: excluded === 0 ? null : { qualified, of: decided - excluded, excluded },
      previous: maybe({ qualified: 0, decided: count() }),
      change: maybe(some(["up", "down", "no_clear_change", "not_enough_data"] as const)),
    },
    nextStep: isCoach ? base.nextStep : { ...base.nextStep, kind: some(digestTips), text: null },
    funnel: maybe({ received: count(), accepted: count(), qualified: count(), won: count() }),
    reasons: maybe({
      total,
      top,
      others:
        rest.length === 0
          ? null
          : {
              count: rest.reduce((sum, share) => sum + share.count, 0),
              sharePercent: total >= 5 ? rest.reduce((sum, share) => sum + share.percent, 0) : null,
            },
    }),
    responseTime: maybe({
      n,
      answered,
      medianHours: maybe(random() * 60),
      p90Hours: maybe(random() * 90),
      targetHours: 4,
      withinTarget: maybe({ k: answered, n }),
      oldestWaiting: maybe({ ref: maybe("ABC-DEF"), businessHours: random() * 50 }),
      lateCount: whole(n + 1),
    }),
    examples: {
      good: Array.from({ length: whole(3) }, example),
      bad: Array.from({ length: whole(3) }, () => ({
        ...example(),
        reasonLabel: partnerLabel(some(reasonCodes), locale),
        observed: maybe(some([8, "Manchester", { date: "2027-03-03" }])),
        expected: maybe(some([20, "Brasil"])),
      })),
    },
    adopted: Array.from({ length: whole(3) }, () => sentence(12)),
    signature: maybe({
      name: sentence(3),
      role: maybe({ kind: "manager" as const }),
      note: maybe({ text: sentence(45), locale: some(locales) }),
    }),
  };
}
