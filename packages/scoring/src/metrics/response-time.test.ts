import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { eightLeads } from "../../test/survival-samples.ts";
import { responseTime } from "./response-time.ts";

const observations = eightLeads.map(({ time, event }) => ({ hours: time, answered: event }));

// R 4.2.2, survival 3.5-3: quantile(survfit(conf.type = "log-log")) and F(4).
test("equals R for eight leads of which three still wait", () => {
  const time = responseTime(observations, { targetHours: 4 });
  expect(time).toMatchObject({ n: 8, answered: 5, open: 3, excluded: 0, targetHours: 4 });
  expect(time.medianHours).toMatchObject({
    value: 5,
    n: 8,
    interval: { lower: 1, upper: null, confidence: 0.95 },
  });
  expectClose(time.withinTarget.value, 0.375);
});

test("says that a quantile is not reached instead of inventing one", () => {
  expect(responseTime(observations, { targetHours: 4 }).p90Hours).toMatchObject({
    value: null,
    reason: "NOT_REACHED",
  });
});

test("counts those who wait: the median of the answered alone would be 2 h", () => {
  const answeredOnly = observations.filter(({ answered }) => answered);
  expect(responseTime(answeredOnly, { targetHours: 4 }).medianHours.value).toBe(2);
  expect(responseTime(observations, { targetHours: 4 }).medianHours.value).toBe(5);
});

test("takes up to five minutes below 0 as 0, and leaves out and counts what is further below", () => {
  const time = responseTime(
    [
      { hours: -0.05, answered: true },
      { hours: -2, answered: true },
    ],
    { targetHours: 4 },
  );
  expect(time).toMatchObject({ n: 1, excluded: 1, medianHours: { value: 0 } });
});

test("has no value for an empty sample", () => {
  const time = responseTime([], { targetHours: 4 });
  expect(time).toMatchObject({ n: 0, answered: 0, open: 0 });
  expect(time.medianHours).toEqual({ value: null, interval: null, n: 0, reason: "NO_DATA" });
  expect(time.withinTarget.reason).toBe("NO_DATA");
});

test("does not judge the target while nothing was followed so long", () => {
  const time = responseTime([{ hours: 1, answered: false }], { targetHours: 4 });
  expect(time.withinTarget.reason).toBe("IMMATURE");
});

test("refuses a target of 0 hours", () => {
  expect(() => responseTime([], { targetHours: 0 })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("refuses a wait of which nobody says whether it was answered", () => {
  expect(() => responseTime([{ hours: 2 } as never], { targetHours: 4 })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining("answered") }),
  );
});

test("holds each lead against what was promised when it came", () => {
  const came = (targetHours: number | undefined, ...hours: number[]) =>
    hours.map((waited) => ({
      hours: waited,
      answered: true,
      ...(targetHours !== undefined && { targetHours }),
    }));
  const before = responseTime(came(undefined, 1, 3, 3.5, 4, 5), { targetHours: 4 });
  const after = responseTime(came(4, 1, 3, 3.5, 4, 5), { targetHours: 2 });
  expect(after.withinTarget).toEqual(before.withinTarget);
  expect(after.withinTarget.value).toBeCloseTo(0.8, 12);
  expect(after).toMatchObject({ targetHours: 2, medianHours: before.medianHours });
  const both = [...came(4, 1, 3, 3.5, 4, 5), ...came(undefined, 1, 3, 3.5, 4, 5)];
  expect(responseTime(both, { targetHours: 2 }).withinTarget.value).toBeCloseTo(0.5, 12);
  expect(() => responseTime(came(0, 1), { targetHours: 2 })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
