import { describe, expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { benjaminiHochberg } from "../statistics/benjamini-hochberg.ts";
import { compareResponseTimes } from "./compare-response-times.ts";
import type { Decision } from "./quality-rate.ts";
import { type PartnerWeeks, type TrendAlertCode, trendAlerts } from "./trend-alerts.ts";
import { weekOverWeek } from "./week-over-week.ts";

const steady = [20, 22, 18, 21, 19, 20, 22, 18, 21];
const decisions = (qualified: number, refused: number, weight = 1): Decision[] => [
  ...Array.from({ length: qualified }, (): Decision => ({ outcome: "qualified" })),
  ...Array.from({ length: refused }, (): Decision => ({ outcome: "disqualified", weight })),
];
const answers = (...hours: number[]) => hours.map((each) => ({ hours: each, answered: true }));

describe("four metrics of four partners", () => {
  const usual = decisions(6, 4);
  const quick = answers(1, 1, 2, 2, 3, 3, 4, 5);
  const partners: PartnerWeeks[] = [
    { id: "north", leadsSent: [...steady, 60] },
    { id: "south", leadsSent: [...steady, 5], decisions: [usual, usual, usual, usual, decisions(1, 19)] },
    {
      id: "east",
      leadsSent: [...steady, 23],
      conversion: [
        { successes: 4, trials: 40 },
        { successes: 4, trials: 40 },
        { successes: 16, trials: 30 },
      ],
    },
    { id: "west", responses: [quick, quick, quick, quick, answers(20, 24, 30, 36, 40, 44)] },
  ];
  /** Asked anew by each test. */
  const week = () => trendAlerts(partners);

  test("each alert has its partner, a plain code and whether it is good news, surest first", () => {
    const { alerts, compared } = week();
    expect(compared).toBe(6);
    expect(alerts.map(({ pValue }) => pValue)).toEqual(
      alerts.map(({ pValue }) => pValue).toSorted((a, b) => a - b),
    );
    const found = alerts.map(({ partnerId, metric, code, isBetter }) => [partnerId, metric, code, isBetter]);
    expect(found.toSorted()).toEqual([
      ["east", "conversion", "conversion_up", true],
      ["north", "leads_sent", "leads_up", true],
      ["south", "leads_sent", "leads_down", false],
      ["south", "quality_rate", "quality_down", false],
      ["west", "response_time", "response_slower", false],
    ]);
  });

  const alertOf = (wanted: TrendAlertCode) => week().alerts.find(({ code }) => code === wanted);

  // R 4.2.2 in week-over-week.test.ts and compare-counts.test.ts: here only that the numbers arrive.
  test("leads come with their ratio, its interval and the p of weekOverWeek", () => {
    const { ratio, interval, pValue } = weekOverWeek([...steady, 60]);
    expect(alertOf("leads_up")).toMatchObject({ pValue, effect: { value: ratio, interval, n: 60 } });
    expectClose(ratio, 60 / 20.25, 1e-12);
  });

  // scipy 1.17.1: chi2_contingency([[16, 14], [8, 72]], correction=False).
  test("conversion comes with its difference and the score test's p", () => {
    const alert = alertOf("conversion_up");
    expectClose(alert?.effect.value, 16 / 30 - 0.1, 1e-12);
    expectClose(alert?.pValue, 9.5434931365459e-7);
    expect(alert?.effect.n).toBe(30);
  });

  // scipy 1.17.1: chi2_contingency([[1, 19], [24, 16]], correction=False).
  test("quality is that of the four weeks before together", () => {
    const alert = alertOf("quality_down");
    expectClose(alert?.effect.value, 0.05 - 0.6, 1e-12);
    expectClose(alert?.pValue, 4.62902831155e-5);
  });

  test("response time comes in hours, and slower is up", () => {
    const { differenceHours, interval, pValue } = compareResponseTimes(
      [...quick, ...quick, ...quick, ...quick],
      answers(20, 24, 30, 36, 40, 44),
    );
    expect(alertOf("response_slower")).toMatchObject({
      direction: "up",
      pValue,
      effect: { value: differenceHours, interval, n: 6 },
    });
  });

  test("q is adjusted over all comparisons of the week, also those that give no alert", () => {
    const { alerts } = week();
    const { pValue } = weekOverWeek([...steady, 23]);
    const adjusted = benjaminiHochberg([...alerts.map((alert) => alert.pValue), pValue]);
    alerts.forEach(({ qValue }, i) => {
      expectClose(qValue, adjusted[i] ?? Number.NaN, 1e-15);
    });
  });
});

test("weighted refusals: the rate before is the period's, not a mean of weekly rates", () => {
  const weeks = [decisions(1, 19, 0.5), decisions(19, 1, 0.5), decisions(38, 2, 0.5)];
  const { alerts } = trendAlerts([{ id: "p", decisions: weeks }]);
  // By hand: before 20 / (20 + 10), this week 38 / (38 + 1).
  expectClose(alerts[0]?.effect.value, 38 / 39 - 20 / 30, 1e-12);
});

test("a rate is asked only from ten leads on both sides, response time from five", () => {
  const compared = (weeks: Omit<PartnerWeeks, "id">) => trendAlerts([{ id: "p", ...weeks }]).compared;
  expect(compared({ decisions: [decisions(5, 5), decisions(5, 4)] })).toBe(0);
  expect(compared({ decisions: [decisions(5, 4), decisions(5, 5)] })).toBe(0);
  expect(compared({ decisions: [decisions(5, 5), decisions(5, 4), decisions(0, 9, 0)] })).toBe(0);
  expect(compared({ decisions: [decisions(5, 5), decisions(5, 5)] })).toBe(1);
  const rate = (trials: number) => ({ successes: 1, trials });
  expect(compared({ conversion: [rate(5), rate(5), rate(10)] })).toBe(1);
  expect(compared({ conversion: [rate(9), rate(1), rate(1), rate(1), rate(1), rate(10)] })).toBe(0);
  expect(compared({ responses: [answers(1, 2, 3, 4, 5), answers(1, 2, 3, 4)] })).toBe(0);
  expect(compared({ responses: [answers(1, 2, 3), answers(4, 5), answers(1, 2, 3, 4, 5)] })).toBe(1);
});

test("no partner, no week and a first week give no comparison", () => {
  for (const weeks of [
    {},
    { leadsSent: [] },
    { leadsSent: [9] },
    { decisions: [] },
    { conversion: [] },
    { responses: [] },
  ]) {
    expect(trendAlerts([{ id: "p", ...weeks }])).toEqual({ alerts: [], compared: 0 });
  }
  expect(trendAlerts([])).toEqual({ alerts: [], compared: 0 });
});

test("leads after weeks without any are an alert without a ratio", () => {
  const { alerts } = trendAlerts([{ id: "p", leadsSent: [0, 0, 0, 0, 9] }]);
  expect(alerts[0]).toMatchObject({ code: "leads_up", effect: { value: null, reason: "NO_DATA", n: 9 } });
});

test("a programme whose weeks jump about asks more of everybody, also of a partner that was calm so far", () => {
  const jumpy = { id: "jumpy", leadsSent: [10, 34, 12, 30, 9, 36, 14, 31, 11, 20] };
  const calm = { id: "calm", leadsSent: [...steady, 34] };
  expect(trendAlerts([calm]).alerts.map(({ code }) => code)).toEqual(["leads_up"]);
  expect(trendAlerts([calm, jumpy]).alerts).toEqual([]);
  expect(trendAlerts([calm], { dispersion: 4 }).alerts).toEqual([]);
  expect(trendAlerts([calm, jumpy], { dispersion: 1 }).alerts.map(({ partnerId }) => partnerId)).toEqual([
    "calm",
  ]);
});

test("a short week is compared by its working days", () => {
  const leadsSent = [40, 40, 40, 40, 16];
  expect(trendAlerts([{ id: "p", leadsSent }]).alerts).toHaveLength(1);
  expect(trendAlerts([{ id: "p", leadsSent, exposure: [5, 5, 5, 5, 2] }]).alerts).toEqual([]);
});

test("refuses two partners with one id", () => {
  expect(() => trendAlerts([{ id: "p" }, { id: "p" }])).toThrow(
    expect.objectContaining({ code: "DUPLICATE_ID" }),
  );
});

test.each([
  () => trendAlerts([], { falseDiscoveryRate: 0 }),
  () => trendAlerts([{ id: "p", leadsSent: [1.5, 2] }]),
  () => trendAlerts([{ id: "p", leadsSent: [1, 2], exposure: [1] }]),
  () => trendAlerts([{ id: "p", leadsSent: [1, 2] }], { dispersion: 0.5 }),
  () => trendAlerts([{ id: "p", leadsSent: [1, 2] }], { dispersion: Number.NaN }),
])("refuses impossible counts and options (%#)", (call) => {
  expect(call).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});

test("only the four weeks before are compared with, of answers and of decisions", () => {
  const quick = answers(1, 1, 2, 2, 3, 3, 4, 5);
  const slow = answers(20, 24, 30, 36, 40, 44);
  const usual = decisions(6, 4);
  const four: PartnerWeeks = {
    id: "a",
    responses: [quick, quick, quick, quick, slow],
    decisions: [usual, usual, usual, usual, decisions(1, 19)],
  };
  const more: PartnerWeeks = {
    id: "a",
    responses: [slow, slow, ...(four.responses ?? [])],
    decisions: [decisions(0, 40), ...(four.decisions ?? [])],
  };
  expect(trendAlerts([more])).toEqual(trendAlerts([four]));
  expect(trendAlerts([four]).alerts.map(({ code, isBetter }) => [code, isBetter])).toEqual(
    expect.arrayContaining([
      ["response_slower", false],
      ["quality_down", false],
    ]),
  );
});

test("faster answers are good news, and their effect is in hours", () => {
  const slow = answers(20, 24, 30, 36, 40, 44);
  const { alerts } = trendAlerts([{ id: "a", responses: [slow, slow, answers(1, 1, 2, 2, 3, 3)] }]);
  expect(alerts.map(({ code, direction, isBetter }) => [code, direction, isBetter])).toEqual([
    ["response_faster", "down", true],
  ]);
  expectClose(alerts[0]?.effect.value, 2 - 194 / 6, 1e-9);
  expect(alerts[0]?.effect.n).toBe(6);
});

test("the surest alert comes first, whoever is asked first", () => {
  const partners = [
    { id: "some", leadsSent: [...steady, 45] },
    { id: "most", leadsSent: [...steady, 90] },
  ];
  expect(trendAlerts(partners).alerts.map(({ partnerId }) => partnerId)).toEqual(["most", "some"]);
});
