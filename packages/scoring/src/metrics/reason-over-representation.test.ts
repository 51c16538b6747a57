import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import type { ReasonCounts } from "./pool-reasons.ts";
import { reasonOverRepresentation } from "./reason-over-representation.ts";

const own = { fit_industry: 9, no_response: 6, budget_insufficient: 4, price_too_high: 1 };
const peers: ReasonCounts<string>[] = [
  { fit_industry: 2, no_response: 6, budget_insufficient: 4 },
  { fit_industry: 1, no_response: 5, budget_insufficient: 4, duplicate_same_partner: 2 },
  { fit_industry: 3, no_response: 7, budget_insufficient: 2 },
  { fit_industry: 2, no_response: 4, budget_insufficient: 6 },
  { fit_industry: 2, no_response: 9, duplicate_same_partner: 1 },
  { fit_industry: 0, no_response: 8, budget_insufficient: 4 },
];
const others = (count: number, counts: ReasonCounts<string>) => new Array(count).fill(counts);

describe("a partner with 20 ended leads against six with 72", () => {
  const result = reasonOverRepresentation<string>(own, peers);
  const rowOf = (reason: string) => result.rows.find((row) => row.reason === reason);

  // scipy 1.17.1: fisher_exact, false_discovery_control; Newcombe's method 10 in closed form; shares and excess by hand.
  test.each([
    [
      "fit_industry",
      3.24,
      56 / 180,
      [0.0956122818622, 0.5279766349233],
      56 / 9,
      0.00472123276844,
      0.0236061638422,
    ],
    ["price_too_high", null, 0.05, [-0.0152401451418, 0.2361311934467], 1, 0.217391304348, 0.36231884058],
    ["duplicate_same_partner", 0, -3 / 72, [-0.1154927674132, 0.1217709350621], -5 / 6, 1, 1],
    [
      "budget_insufficient",
      0.72,
      -0.7 / 9,
      [-0.2419144658891, 0.1563056413085],
      -14 / 9,
      0.575486402729,
      0.719358003411,
    ],
    [
      "no_response",
      216 / 390,
      -29 / 120,
      [-0.4313707464203, 0.0053278061183],
      -29 / 6,
      0.076950121354,
      0.192375303385,
    ],
  ] as const)(
    "%s: ratio, difference, excess, p and q of scipy",
    (reason, ratio, difference, bounds, excess, p, q) => {
      const row = rowOf(reason);
      if (ratio === null) expect(row?.ratio).toBeNull();
      else expectClose(row?.ratio, ratio);
      expectClose(row?.difference, difference);
      expectClose(row?.interval.lower, bounds[0]);
      expectClose(row?.interval.upper, bounds[1]);
      expectClose(row?.excess, excess);
      expectClose(row?.pValue, p);
      expectClose(row?.qValue, q);
    },
  );

  test("both shares come with their counts and Wilson intervals", () => {
    expect(rowOf("fit_industry")).toMatchObject({
      count: 9,
      share: { value: 0.45, n: 20, interval: wilsonInterval(9, 20) },
      peerCount: 10,
      peerShare: { value: 10 / 72, n: 72, interval: wilsonInterval(10, 72) },
    });
    expect(result).toMatchObject({ n: 20, peers: { partners: 6, leads: 72 } });
  });

  test("the lesson is what is over-represented, largest excess first; what is rarer than elsewhere is none", () => {
    expect(result.rows.map(({ reason }) => reason)).toEqual([
      "fit_industry",
      "price_too_high",
      "duplicate_same_partner",
      "budget_insufficient",
      "no_response",
    ]);
    expect(result.rows.filter(({ isOverRepresented }) => isOverRepresented)).toEqual([rowOf("fit_industry")]);
    expect(result.lesson).toBe("fit_industry");
    expect("reason" in result).toBe(false);
  });

  test("a stricter rate leaves no lesson; a reason that cannot be advised on is passed over", () => {
    expect(reasonOverRepresentation(own, peers, { falseDiscoveryRate: 0.02 }).lesson).toBeNull();
    const canAdvise = (reason: string) => reason !== "fit_industry";
    const passed = reasonOverRepresentation<string>(own, peers, { canAdvise });
    expect(passed.lesson).toBeNull();
    expect(passed.rows).toEqual(result.rows);
  });

  test("of two over-represented reasons the one with more leads to gain is the lesson, unless it was just told", () => {
    const two = { fit_industry: 12, price_too_high: 8 };
    expect(reasonOverRepresentation<string>(two, peers).lesson).toBe("fit_industry");
    const canAdvise = (reason: string) => reason !== "fit_industry";
    expect(reasonOverRepresentation<string>(two, peers, { canAdvise }).lesson).toBe("price_too_high");
  });
});

test("a reason that no peer has is over-represented once chance is unlikely, with no ratio", () => {
  const { rows } = reasonOverRepresentation<string>({ spam_or_fake: 5 }, others(6, { no_response: 10 }));
  expect(rows[0]).toMatchObject({ reason: "spam_or_fake", ratio: null, isOverRepresented: true });
});

test("a sure difference of less than a fifth is no lesson", () => {
  const sure = reasonOverRepresentation<string>({ a: 5_900, b: 4_100 }, others(6, { a: 5_000, b: 5_000 }));
  expect(sure.rows[0]).toMatchObject({ reason: "a", isOverRepresented: false });
  expect(sure.rows[0]?.qValue).toBeLessThan(1e-9);
  const large = reasonOverRepresentation<string>({ a: 6_000, b: 4_000 }, others(6, { a: 5_000, b: 5_000 }));
  expect(large.lesson).toBe("a");
});

test("reasons of equal excess stand by code", () => {
  const { rows } = reasonOverRepresentation<string>({ b: 4, c: 4, a: 4 }, others(6, { c: 5, a: 5, b: 5 }));
  expect(rows.map(({ reason }) => reason)).toEqual(["a", "b", "c"]);
});

test("says why there is nothing to compare", () => {
  const enough = others(5, { no_response: 10 });
  expect(reasonOverRepresentation<string>({}, enough)).toEqual({
    n: 0,
    peers: { partners: 5, leads: 50 },
    rows: [],
    lesson: null,
    reason: "NO_DATA",
  });
  expect(reasonOverRepresentation<string>({ no_response: 4 }, enough)).toMatchObject({
    n: 4,
    rows: [],
    reason: "TOO_FEW",
  });
  expect(reasonOverRepresentation<string>({ no_response: 5 }, enough).rows).toHaveLength(1);
  for (const few of [[], others(4, { no_response: 20 }), others(5, { no_response: 9 })]) {
    const result = reasonOverRepresentation<string>({ no_response: 5 }, few);
    expect(result).toMatchObject({ rows: [], lesson: null, reason: "INSUFFICIENT_EVIDENCE" });
  }
  const withIdle = reasonOverRepresentation<string>({ no_response: 5 }, [...enough, {}, { no_response: 0 }]);
  expect(withIdle).toMatchObject({ peers: { partners: 5, leads: 50 } });
});

test("a partner that is like the others gets a lesson in at most 5 % of its digests", () => {
  const random = seededRandom(20_261_122);
  const shares = [0.35, 0.6, 0.75, 0.85, 0.92, 0.97, 1];
  const draw = (n: number) => {
    const counts: Record<string, number> = {};
    for (let i = 0; i < n; i += 1) {
      const u = random();
      const reason = `r${shares.findIndex((share) => u < share)}`;
      counts[reason] = (counts[reason] ?? 0) + 1;
    }
    return counts;
  };
  const programmes = 60;
  const partners = 20;
  let lessons = 0;
  for (let programme = 0; programme < programmes; programme += 1) {
    const all = Array.from({ length: partners }, (_, i) => draw(8 + 4 * i));
    for (const each of all) {
      if (
        reasonOverRepresentation(
          each,
          all.filter((other) => other !== each),
        ).lesson
      )
        lessons += 1;
    }
  }
  expect(lessons / (programmes * partners)).toBeLessThanOrEqual(0.05);
});

test("excesses cancel out, q is at least p, and neither order nor empty reasons matter", () => {
  const counts = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 40 }), {
    noNullPrototype: true,
  });
  const enough = fc.array(counts, { minLength: 6, maxLength: 10 });
  fc.assert(
    fc.property(counts, enough, (mine, rest) => {
      const result = reasonOverRepresentation(mine, rest);
      expectClose(
        result.rows.reduce((total, { excess }) => total + excess, 0),
        0,
        1e-9,
      );
      for (const { pValue, qValue, interval, difference } of result.rows) {
        expect(qValue).toBeGreaterThanOrEqual(pValue);
        expect(interval.lower).toBeLessThanOrEqual(difference + 1e-12);
        expect(interval.upper).toBeGreaterThanOrEqual(difference - 1e-12);
      }
      expect(reasonOverRepresentation({ ...mine, z: 0 }, rest.toReversed())).toEqual(result);
    }),
    { numRuns: 200 },
  );
});

test.each([
  () => reasonOverRepresentation({ a: 1.5 }, []),
  () => reasonOverRepresentation({ a: -1 }, []),
  () => reasonOverRepresentation({ a: 1 }, [{ a: Number.NaN }]),
  () => reasonOverRepresentation({}, [], { falseDiscoveryRate: 0 }),
  () => reasonOverRepresentation({}, [], { falseDiscoveryRate: 1 }),
])("refuses counts that are not whole and impossible rates (%#)", (call) => {
  expect(call).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});
