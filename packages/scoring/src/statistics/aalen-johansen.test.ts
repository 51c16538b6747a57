import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { aalenJohansen, type OutcomeObservation } from "./aalen-johansen.ts";
import { kaplanMeier } from "./kaplan-meier.ts";

const sample: OutcomeObservation[] = [
  { time: 2, outcome: "won" },
  { time: 3, outcome: "lost" },
  { time: 3, outcome: "open" },
  { time: 5, outcome: "won" },
  { time: 7, outcome: "lost" },
  { time: 8, outcome: "won" },
  { time: 10, outcome: "open" },
  { time: 12, outcome: "lost" },
];

function at(time: number) {
  const step = aalenJohansen(sample).steps.findLast((candidate) => candidate.time <= time);
  if (!step) throw new Error(`No step at ${time}`);
  return step;
}

// R 4.2.2, survival 3.5-3, survfit(Surv(time, factor(outcome)) ~ 1).
test.each([
  [2, 0.125],
  [5, 0.275],
  [8, 0.425],
  [12, 0.425],
])("equals R for the share won by %i", (time, won) => {
  expectClose(at(time).won, won);
});

test.each([
  [3, 0.125],
  [7, 0.275],
  [12, 0.575],
])("equals R for the share lost by %i", (time, lost) => {
  expectClose(at(time).lost, lost);
});

test("never overstates the wins as counting losses as unseen does (0.533 against 0.425)", () => {
  const naive = kaplanMeier(sample.map(({ time, outcome }) => ({ time, event: outcome === "won" })));
  expectClose(1 - (naive.steps.at(-1)?.survival ?? 0), 0.533333, 1e-6);
  expectClose(at(12).won, 0.425);
});

test("shares always sum to 1", () => {
  for (const { won, lost, open } of aalenJohansen(sample).steps) expectClose(won + lost + open, 1, 1e-12);
});

test("without losses its standard error is Greenwood's", () => {
  const observations: OutcomeObservation[] = [1, 2, 2, 3, 5, 8, 13, 21].map((time, i) => ({
    time,
    outcome: [1, 1, 1, 0, 1, 0, 1, 0][i] === 1 ? "won" : "open",
  }));
  const errors = aalenJohansen(observations).steps.map(({ wonStandardError }) => wonStandardError);
  // R 4.2.2, survival 3.5-3, std.err of survfit at 1, 2, 5 and 13 h.
  expectClose(errors[0], 0.11692679334, 1e-10);
  expectClose(errors[1], 0.17116329922, 1e-10);
  expectClose(errors[3], 0.18652088104, 1e-10);
  expectClose(errors[5], 0.19016658507, 1e-10);
});

test("without censoring its standard error is that of a proportion", () => {
  const observations: OutcomeObservation[] = [
    ...Array.from({ length: 30 }, (_, i) => ({ time: i + 1, outcome: "won" as const })),
    ...Array.from({ length: 70 }, (_, i) => ({ time: i + 0.5, outcome: "lost" as const })),
  ];
  const last = aalenJohansen(observations).steps.at(-1);
  expectClose(last?.won, 0.3, 1e-12);
  expectClose(last?.wonStandardError, Math.sqrt((0.3 * 0.7) / 100), 1e-12);
});

test("has no steps for an empty sample and refuses impossible durations", () => {
  expect(aalenJohansen([])).toEqual({ steps: [], n: 0 });
  expect(() => aalenJohansen([{ time: -1, outcome: "won" }])).toThrow(
    expect.objectContaining({ code: "NEGATIVE_DURATION" }),
  );
  expect(() => aalenJohansen([{ time: Number.NaN, outcome: "won" }])).toThrow(
    expect.objectContaining({ code: "NON_FINITE" }),
  );
});
