import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { permutedHomogeneity } from "../statistics/permuted-homogeneity.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import { shrinkRates } from "../statistics/shrink-rates.ts";
import { bestSendTimes } from "./best-send-times.ts";
import { sendTimeOf } from "./send-time-of.ts";

// Calls of the UCI bank marketing study ("bank-additional") by weekday; chisq.test of R 4.2.2.
const calls = [
  [98, 855],
  [91, 841],
  [83, 795],
  [96, 860],
  [83, 768],
].map(([successes = 0, trials = 0], i) => ({ weekday: i + 1, successes, trials }));

test("calls from Monday to Friday show no evidence that the day matters: nothing is recommended", () => {
  const times = bestSendTimes(calls);
  expect(times).toMatchObject({
    recommendation: null,
    reason: "INSUFFICIENT_EVIDENCE",
    degreesOfFreedom: 4,
    method: "chi-square",
    n: 4119,
  });
  expectClose(times.chiSquare, 0.512, 5e-4);
  expectClose(times.pValue, 0.972, 5e-4);
});

test("where the time matters, the times that may well be the best come first, with what speaks for them", () => {
  const cells = [
    { weekday: 1, daypart: "morning", successes: 60, trials: 200 },
    { weekday: 2, daypart: "morning", successes: 52, trials: 200 },
    { weekday: 3, daypart: "afternoon", successes: 20, trials: 200 },
    { weekday: 4, daypart: "afternoon", successes: 22, trials: 200 },
    { weekday: 5, daypart: "evening", successes: 15, trials: 200 },
  ] as const;
  const { recommendation, reason, caution } = bestSendTimes(cells);
  expect(reason).toBeUndefined();
  expect(caution).toBe("TIMES_NOT_RANDOMISED");
  expect(recommendation?.map(({ weekday, daypart }) => [weekday, daypart])).toEqual([
    [1, "morning"],
    [2, "morning"],
  ]);
  const [best] = recommendation ?? [];
  expect(best?.probabilityBest).toBeGreaterThan(0.5);
  expect(best?.rate.n).toBe(200);
  // Drawn towards the others, and inside its interval.
  expect(best?.rate.value).toBeLessThan(0.3);
  expect(best?.rate.interval?.lower).toBeLessThan(best?.rate.value ?? 0);
});

test("counts of the same time are added up, whatever their order", () => {
  const split = calls.flatMap(({ weekday, successes, trials }) => [
    { weekday, successes: 1, trials: 30 },
    { weekday, successes: successes - 1, trials: trials - 30 },
  ]);
  expect(bestSendTimes(split.toReversed())).toEqual(bestSendTimes(calls));
});

test("small cells are judged by permutation: a lucky Sunday is no evidence", () => {
  const lucky = [
    { weekday: 1, successes: 4, trials: 30 },
    { weekday: 3, successes: 5, trials: 31 },
    { weekday: 7, successes: 2, trials: 3 },
  ];
  expect(bestSendTimes(lucky)).toMatchObject({ recommendation: null, method: "permutation" });
  expect(bestSendTimes(lucky)).toEqual(bestSendTimes(lucky));
});

test("permutation agrees with Fisher's exact test of two groups", () => {
  const groups = [
    { successes: 12, trials: 80 },
    { successes: 5, trials: 75 },
  ];
  // Chi-square orders these tables as probability does; four standard errors of 20,000 draws.
  expectClose(
    permutedHomogeneity(groups, { random: seededRandom(2), draws: 20_000 }),
    0.12471814163586406,
    0.0094,
  );
});

test("without leads in two cells there is nothing to compare", () => {
  for (const sends of [
    [],
    [{ weekday: 1, successes: 3, trials: 9 }],
    [{ weekday: 1, successes: 0, trials: 0 }],
  ]) {
    expect(bestSendTimes(sends)).toMatchObject({ recommendation: null, reason: "NO_DATA", pValue: 1 });
  }
});

test("refuses counts that are impossible or not whole", () => {
  expect(() => bestSendTimes([{ weekday: 1, successes: 3, trials: 2 }])).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
  expect(() => bestSendTimes([{ weekday: 1, successes: 1.5, trials: 2 }])).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test.each([
  ["2026-11-23T02:59:59Z", "America/Sao_Paulo", 7, "evening"],
  ["2026-11-23T03:00:00Z", "America/Sao_Paulo", 1, "night"],
  ["2026-11-23T15:00:00Z", "America/Sao_Paulo", 1, "afternoon"],
  ["2026-11-29T20:59:00Z", "UTC", 7, "evening"],
  // The night the clocks change in Madrid: 00:30 UTC is 02:30 before, 05:30 UTC is 06:30 after.
  ["2026-10-25T05:30:00Z", "Europe/Madrid", 7, "morning"],
  ["2026-10-24T04:30:00Z", "Europe/Madrid", 6, "morning"],
])("%s is day and daypart of the recipient in %s", (instant, zone, weekday, daypart) => {
  expect(sendTimeOf(Date.parse(instant), zone)).toEqual({ weekday, daypart });
});

test("a time that is hardly ever the best, or that was tried fewer than ten times, is not recommended", () => {
  const cells = [
    { weekday: 1, successes: 90, trials: 200 },
    { weekday: 2, successes: 20, trials: 200 },
    { weekday: 3, successes: 1, trials: 1 },
    { weekday: 4, successes: 18, trials: 200 },
  ];
  const { recommendation } = bestSendTimes(cells);
  expect(recommendation?.map(({ weekday }) => weekday)).toEqual([1]);
});

test("where the times that were tried enough leave no favourite, nothing is recommended", () => {
  const cells = [
    { weekday: 1, successes: 0, trials: 300 },
    { weekday: 2, successes: 5, trials: 5 },
  ];
  expect(bestSendTimes(cells)).toMatchObject({ recommendation: null, reason: "INSUFFICIENT_EVIDENCE" });
});

test.each([
  [{ weekday: 0 }],
  [{ weekday: 9 }],
  [{ weekday: 1.5 }],
  [{ weekday: 1, daypart: "noon" as never }],
])("refuses the cell %j, which no week has", (cell) => {
  expect(() => bestSendTimes([{ ...cell, successes: 1, trials: 2 }])).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("millions of leads with one small cell are answered in as many steps, and draws have a limit", () => {
  const cells = [
    { weekday: 1, successes: 3_000_000, trials: 10_000_000 },
    { weekday: 2, successes: 3_000_100, trials: 10_000_000 },
    { weekday: 6, successes: 1, trials: 2 },
  ];
  expect(bestSendTimes(cells)).toMatchObject({ method: "permutation", reason: "INSUFFICIENT_EVIDENCE" });
  expect(() => bestSendTimes(calls, { draws: 100_001 })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("at most three times are recommended, best first; where two are alike, by the day", () => {
  const cells = [56, 60, 58, 60, 10, 8, 9].map((successes, i) => ({
    weekday: i + 1,
    successes,
    trials: 100,
  }));
  const { recommendation } = bestSendTimes(cells.toReversed());
  expect(recommendation?.map(({ weekday }) => weekday)).toEqual([2, 4, 3]);
});

test("a time without leads is none, and one tried ten times is one", () => {
  const cells = [
    { weekday: 1, successes: 9, trials: 10 },
    { weekday: 2, successes: 20, trials: 200 },
    { weekday: 3, successes: 18, trials: 200 },
  ];
  const times = bestSendTimes(cells);
  expect(times.recommendation?.map(({ weekday }) => weekday)).toEqual([1]);
  expect(times.recommendation?.[0]?.rate.interval?.method).toBe(shrunkenMethod(cells));
  expect(bestSendTimes([...cells, { weekday: 4, successes: 0, trials: 0 }])).toEqual(times);
  const tried = cells.map((cell) => (cell.weekday === 1 ? { ...cell, trials: 9 } : cell));
  expect(bestSendTimes(tried).recommendation?.map(({ weekday }) => weekday) ?? []).not.toContain(1);
});

function shrunkenMethod(cells: readonly { weekday: number; successes: number; trials: number }[]) {
  const groups = cells.map(({ weekday, ...counts }) => ({ id: String(weekday), ...counts }));
  return shrinkRates(groups, undefined, { posterior: "integrated" })[0]?.interval?.method;
}
