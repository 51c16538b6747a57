import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { newcombeDifference } from "../statistics/newcombe-difference.ts";
import { compareResponseTimes } from "./compare-response-times.ts";
import { partnerActivity } from "./partner-activity.ts";
import { partnerSilence } from "./partner-silence.ts";

const dayMs = 86_400_000;
const weekly = [0, 7, 14, 21, 28].map((day) => day * dayMs);
const at = (day: number) => ({ now: day * dayMs });
const recent = { submittedAt: weekly, ...at(30) };
const waits = (...hours: number[]) => hours.map((each) => ({ hours: each, answered: true }));

// Lomax limits as in partner-silence.test.ts: weekly sendings make silence unlikely after 47.6 days, so the floor of 60 decides.
test.each([
  [29, "active"],
  [28 + 59, "active"],
  [28 + 59.99, "active"],
  [28 + 60, "at_risk"],
  [28 + 179.99, "at_risk"],
  [28 + 180, "dormant"],
  [5_000, "dormant"],
])("a partner that sent weekly until day 28 is on day %d %s", (day, state) => {
  expect(partnerActivity({ submittedAt: weekly }, at(day)).state).toBe(state);
});

test("silence comes as a cause with its numbers", () => {
  const { causes, silence } = partnerActivity({ submittedAt: weekly }, at(88));
  expect(silence).toEqual(partnerSilence(weekly, at(88)));
  expect(causes).toEqual([{ code: "silent", days: 60, usualGapDays: 7, probability: silence.probability }]);
});

test("two leads, then sixty days: not at risk; at its own slow rate not even half a year is", () => {
  expect(partnerActivity({ submittedAt: [0, 3 * dayMs] }, at(63)).state).toBe("active");
  const yearly = [0, 170, 340].map((day) => day * dayMs);
  expect(partnerActivity({ submittedAt: yearly }, at(340 + 190)).state).toBe("active");
});

test("one lead long ago is no longer active, and sooner so where others send more often", () => {
  expect(partnerActivity({ submittedAt: [0] }, at(569)).state).toBe("active");
  expect(partnerActivity({ submittedAt: [0] }, at(571)).state).toBe("dormant");
  expect(partnerActivity({ submittedAt: [0] }, { ...at(150), typicalGapDays: 7 }).state).toBe("at_risk");
});

// Newcombe 1998b method 10 for 10/20 against 18/20 in closed form, numpy.
test("a fall of the quality rate is a risk, with difference and interval", () => {
  const quality = { previous: { value: 0.9, n: 20 }, current: { value: 0.5, n: 20 } };
  const { state, causes } = partnerActivity({ ...recent, quality }, at(30));
  expect(state).toBe("at_risk");
  expect(causes).toHaveLength(1);
  const [cause] = causes;
  if (cause?.code !== "quality_fell") throw new Error("The fall is not named");
  expectClose(cause.difference, -0.4, 1e-12);
  expect(cause.interval).toEqual(
    newcombeDifference({ successes: 10, trials: 20 }, { successes: 18, trials: 20 }),
  );
  expectClose(cause.interval.lower, -0.6132710342397);
  expectClose(cause.interval.upper, -0.1159299100098);
});

test.each([
  ["a rise", { value: 0.5, n: 20 }, { value: 0.9, n: 20 }],
  ["chance", { value: 0.6, n: 20 }, { value: 0.5, n: 20 }],
  ["nine decided", { value: 1, n: 20 }, { value: 0, n: 9 }],
  ["nothing decided", { value: 1, n: 20 }, { value: null, n: 0 }],
  ["nothing decided before", { value: null, n: 0 }, { value: 0, n: 20 }],
])("%s of the quality rate is no risk", (_what, previous, current) => {
  expect(partnerActivity({ ...recent, quality: { previous, current } }, at(30))).toMatchObject({
    state: "active",
    causes: [],
  });
});

test("replies that have become clearly slower are our part of the risk", () => {
  const quick = waits(1, 2, 2, 3, 3, 4, 4, 5);
  const slow = waits(9, 12, 15, 18, 20, 24, 28, 30);
  const { state, causes } = partnerActivity(
    { ...recent, responses: { previous: quick, current: slow } },
    at(30),
  );
  const { differenceHours, interval, pValue } = compareResponseTimes(quick, slow);
  expect(state).toBe("at_risk");
  expect(causes).toEqual([{ code: "replies_slower", differenceHours, interval, pValue }]);
  for (const [previous, current] of [
    [slow, quick],
    [quick, quick],
    [quick, waits(9, 12, 15, 18)],
    [quick, []],
  ] as const) {
    expect(partnerActivity({ ...recent, responses: { previous, current } }, at(30)).state).toBe("active");
  }
});

test("every cause is named, silence first; a long silence is dormant whatever else there is", () => {
  const signs = {
    submittedAt: weekly,
    quality: { previous: { value: 0.9, n: 20 }, current: { value: 0.5, n: 20 } },
    responses: { previous: waits(1, 2, 2, 3, 3, 4, 4, 5), current: waits(9, 12, 15, 18, 20, 24, 28, 30) },
  };
  const { state, causes } = partnerActivity(signs, at(400));
  expect(state).toBe("dormant");
  expect(causes.map(({ code }) => code)).toEqual(["silent", "quality_fell", "replies_slower"]);
  const { quality } = signs;
  expect(partnerActivity({ submittedAt: weekly, quality }, at(28 + 59)).state).toBe("at_risk");
});

test("one known contact is a flag and changes nothing else", () => {
  const without = partnerActivity({ submittedAt: weekly }, at(30));
  expect(without.flags).toEqual([]);
  const flagsOf = (contactCount: number) => partnerActivity({ submittedAt: weekly, contactCount }, at(30));
  expect(flagsOf(1)).toEqual({ ...without, flags: ["one_known_contact"] });
  expect(flagsOf(0).flags).toEqual(["no_known_contact"]);
  expect(flagsOf(2)).toEqual(without);
});

test("without a lead there is no state", () => {
  const { silence, ...rest } = partnerActivity({ submittedAt: [], contactCount: 1 }, at(30));
  expect(rest).toEqual({ state: null, causes: [], flags: ["one_known_contact"], reason: "NO_DATA" });
  expect(silence.reason).toBe("NO_DATA");
});

test("refuses an instant that is no number", () => {
  expect(() => partnerActivity({ submittedAt: [Number.NaN] }, at(1))).toThrow(
    expect.objectContaining({ code: "NON_FINITE" }),
  );
});

test.each([
  () => partnerActivity({ submittedAt: [] }, { ...at(1), typicalGapDays: -1 }),
  () => partnerActivity({ submittedAt: [], contactCount: 1.5 }, at(1)),
  () => partnerActivity({ submittedAt: [], contactCount: -1 }, at(1)),
  () =>
    partnerActivity(
      { submittedAt: weekly, quality: { previous: { value: 2, n: 20 }, current: { value: 1, n: 20 } } },
      at(1),
    ),
])("refuses impossible pauses, rates and contacts (%#)", (call) => {
  expect(call).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});
