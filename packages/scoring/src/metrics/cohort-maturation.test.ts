import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { aalenJohansen } from "../statistics/aalen-johansen.ts";
import { completionFactor } from "../statistics/completion-factor.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { cohortMaturation, type MaturingLead } from "./cohort-maturation.ts";

/** Forty wins after 10 days, forty after 50, a hundred and twenty open for 100: F(10) = 0.2, F(50) = F(90) = 0.4. */
const programme = [
  ...new Array(40).fill({ days: 10, outcome: "won" }),
  ...new Array(40).fill({ days: 50, outcome: "won" }),
  ...new Array(120).fill({ days: 100, outcome: "open" }),
];

function cohortOf(ages: readonly number[], won: number): MaturingLead[] {
  return ages.map((ageDays, i) => ({
    ageDays,
    days: i < won ? Math.min(ageDays, 10) : ageDays,
    outcome: i < won ? "won" : "open",
  }));
}

test("a young cohort is divided by what it can have shown by now: 4 of 40 at 20 days are 4 of 20", () => {
  const result = cohortMaturation(cohortOf(new Array(40).fill(20), 4), programme);
  expectClose(result.effectiveN, 20, 1e-12);
  expectClose(result.value, 0.2, 1e-12);
  const share = wilsonInterval(4, 40);
  expectClose(result.interval?.lower, share.lower * 2, 1e-12);
  expectClose(result.interval?.upper, share.upper * 2, 1e-12);
  expect(result).toMatchObject({
    n: 40,
    horizonDays: 90,
    interval: { method: "wilson-completed", confidence: 0.95 },
  });
});

test("leads of different age count by their own factor", () => {
  const ages = [...new Array(20).fill(5), ...new Array(20).fill(20), ...new Array(20).fill(60)];
  expectClose(cohortMaturation(cohortOf(ages, 6), programme).effectiveN, 0 + 10 + 20, 1e-12);
});

test("when all are older than the horizon it is won of submitted, exactly, also for a handful of leads", () => {
  const old = cohortOf([90, 120, 200, 365, 91, 95, 400], 3);
  expect(cohortMaturation(old, [])).toMatchObject({ value: 3 / 7, effectiveN: 7 });
  expect(cohortMaturation(old, []).interval).toMatchObject({
    lower: wilsonInterval(3, 7).lower,
    upper: wilsonInterval(3, 7).upper,
  });
});

test("wins after the horizon do not count", () => {
  const late: MaturingLead[] = [
    { ageDays: 200, days: 91, outcome: "won" },
    { ageDays: 200, days: 90, outcome: "won" },
  ];
  expect(cohortMaturation(late, []).value).toBe(0.5);
  expect(cohortMaturation(late, [], { horizonDays: 91 }).value).toBe(1);
});

test("never exceeds 1", () => {
  const lucky = cohortOf(new Array(30).fill(20), 28);
  const { value, interval } = cohortMaturation(lucky, programme);
  expect([value, interval?.upper]).toEqual([1, 1]);
});

test("says why it has no value", () => {
  const young = cohortOf(new Array(40).fill(20), 4);
  expect(cohortMaturation([], programme)).toMatchObject({ value: null, reason: "NO_DATA", effectiveN: 0 });
  expect(cohortMaturation(cohortOf(new Array(19).fill(20), 2), programme)).toMatchObject({
    reason: "TOO_FEW",
  });
  expect(cohortMaturation(cohortOf(new Array(20).fill(20), 2), programme).reason).toBeUndefined();
  const thin = programme.filter((_, i) => i < 29 || i >= 80);
  expect(cohortMaturation(young, thin)).toMatchObject({
    value: null,
    interval: null,
    reason: "INSUFFICIENT_EVIDENCE",
  });
  expect(
    cohortMaturation(
      young,
      programme.filter((_, i) => i < 30 || i >= 80),
    ).reason,
  ).toBeUndefined();
  const short = programme.map((lead) => ({ ...lead, days: Math.min(lead.days, 89) }));
  expect(cohortMaturation(young, short)).toMatchObject({ value: null, reason: "IMMATURE" });
});

test("leaves out of the programme's curve what ended before it began", () => {
  const odd = [...programme, { days: -3, outcome: "won" as const }];
  const young = cohortOf(new Array(40).fill(20), 4);
  expect(cohortMaturation(young, odd)).toEqual(cohortMaturation(young, programme));
});

test("refuses a horizon of 0 and negative ages", () => {
  for (const call of [
    () => cohortMaturation(cohortOf([20], 1), programme, { horizonDays: 0 }),
    () => cohortMaturation(cohortOf([-1], 0), programme),
    () => completionFactor(aalenJohansen([]), Number.NaN, 90),
    () => completionFactor(aalenJohansen([]), 1, 0),
  ]) {
    expect(call).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  }
});

test("the completion factor rises from 0 to 1 with age, and is unknown where the curve is", () => {
  const curve = aalenJohansen(programme.map(({ days, outcome }) => ({ time: days, outcome })));
  expect([0, 9, 10, 49, 50, 90, 500].map((age) => completionFactor(curve, age, 90))).toEqual([
    0, 0, 0.5, 0.5, 1, 1, 1,
  ]);
  expect(completionFactor(aalenJohansen([]), 10, 90)).toBeNull();
  expect(completionFactor(aalenJohansen([{ time: 100, outcome: "open" }]), 10, 90)).toBeNull();
  expect(completionFactor(aalenJohansen([{ time: 20, outcome: "open" }]), 10, 90)).toBeNull();
  // Everything has ended: the curve is known for ever.
  expect(completionFactor(aalenJohansen([{ time: 20, outcome: "won" }]), 30, 90)).toBe(1);
});

test.each([
  [{ ageDays: 10, days: 30, outcome: "won" }],
  [{ ageDays: -1, days: -2, outcome: "open" }],
  [{ ageDays: 40, days: 30, outcome: "WON" }],
])("refuses the lead %j: nothing ends after the cut-off, or otherwise than won, lost or open", (lead) => {
  const old = { ageDays: 120, days: 30, outcome: "won" } as const;
  expect(() => cohortMaturation([old, lead as never], [old])).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("one lead past the horizon does not make a young cohort mature", () => {
  const mixed = cohortOf([...new Array(39).fill(20), 90], 4);
  expect(cohortMaturation(mixed, [])).toMatchObject({ value: null, reason: "INSUFFICIENT_EVIDENCE" });
});

test("the programme's wins by the horizon are evidence: on its last day, not after it, and no losses", () => {
  const young = cohortOf(new Array(40).fill(20), 4);
  const wins = (days: number, outcome: "won" | "lost") => [
    ...new Array(29).fill({ days: 10, outcome: "won" }),
    { days, outcome },
    ...new Array(120).fill({ days: 100, outcome: "open" }),
  ];
  expect(cohortMaturation(young, wins(90, "won")).reason).not.toBe("INSUFFICIENT_EVIDENCE");
  expect(cohortMaturation(young, wins(91, "won")).reason).toBe("INSUFFICIENT_EVIDENCE");
  expect(cohortMaturation(young, wins(10, "lost")).reason).toBe("INSUFFICIENT_EVIDENCE");
  expect(cohortMaturation(young, [...wins(91, "won"), { days: 0, outcome: "won" }]).reason).not.toBe(
    "INSUFFICIENT_EVIDENCE",
  );
});

test("a lead of today and a lost one are leads; the confidence asked for is that of the interval", () => {
  const cohort: MaturingLead[] = [
    { ageDays: 100, days: 30, outcome: "lost" },
    { ageDays: 100, days: 10, outcome: "won" },
  ];
  const { value, interval } = cohortMaturation(cohort, [], { confidence: 0.8 });
  expect(value).toBe(0.5);
  expect(interval).toMatchObject({
    ...wilsonInterval(1, 2, { confidence: 0.8 }),
    method: "wilson-completed",
  });
  const today = [...cohortOf(new Array(40).fill(20), 4), { ageDays: 0, days: 0, outcome: "open" as const }];
  expectClose(cohortMaturation(today, programme).effectiveN, 20, 1e-12);
});

test("leads of one age and outcome give together what they give one by one", () => {
  const groups: MaturingLead[] = [
    { ageDays: 20, days: 10, outcome: "won", count: 4 },
    { ageDays: 20, days: 20, outcome: "open", count: 30 },
    { ageDays: 5, days: 5, outcome: "open", count: 6 },
  ];
  const each = groups.flatMap(({ count = 1, ...lead }) => new Array<MaturingLead>(count).fill(lead));
  const together = cohortMaturation(groups, [
    { days: 10, outcome: "won", count: 40 },
    { days: 50, outcome: "won", count: 40 },
    { days: 100, outcome: "open", count: 120 },
  ]);
  const single = cohortMaturation(each, programme);
  expect(together.n).toBe(40);
  expectClose(together.value, single.value ?? Number.NaN, 1e-12);
  expectClose(together.effectiveN, single.effectiveN, 1e-12);
  expectClose(together.interval?.lower, single.interval?.lower ?? Number.NaN, 1e-12);
});
