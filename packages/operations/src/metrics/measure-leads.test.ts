import type { LeadId, PartnerId } from "@leadback/db";
import { describe, expect, it } from "vitest";
import type { EventDataByType, LeadFact } from "../leads/lead-fact.ts";
import { projectLead } from "../leads/project-lead.ts";
import { programSettingsSchema } from "../programs/program-settings.ts";
import { noOwnReasons } from "../reasons/own-reasons.ts";
import type { LeadRecord } from "./lead-record.ts";
import { measureLeads, type Period } from "./measure-leads.ts";

const partnerId = "p" as PartnerId;
const now = new Date("2026-11-16T12:00:00Z");
const november: Period = { from: new Date("2026-11-01T00:00:00Z"), to: new Date("2026-12-01T00:00:00Z") };
const calendar = {
  zone: "UTC",
  days: [1, 2, 3, 4, 5],
  startTime: "09:00",
  endTime: "18:00",
  holidays: ["2026-11-02"],
};
const settings = programSettingsSchema.parse({});

type Step = { [Type in LeadFact["type"]]: [Type, string, EventDataByType[Type]?] }[LeadFact["type"]];

/** A lead from its steps: type, instant, data. */
function lead(submittedAt: string, ...steps: Step[]): LeadRecord {
  const facts = [["submitted", submittedAt, { partnerId }] as const, ...steps].map(
    ([type, instant, data]) => {
      const occurredAt = new Date(instant);
      return { type, occurredAt, recordedAt: occurredAt, isBackfilled: false, data: data ?? {} } as LeadFact;
    },
  );
  const identity = {
    id: "l" as LeadId,
    ref: "ABCDEF",
    gradeAtSubmission: "B2",
    duplicateVerdict: "new" as const,
    industry: null,
    employees: null,
    country: null,
    region: null,
  };
  return { ...projectLead(facts), ...identity };
}

const measure = (leads: LeadRecord[], period = november) =>
  measureLeads(leads, period, {
    settings,
    earlierPromises: [],
    calendar,
    own: noOwnReasons,
    now,
    maturityDays: 90,
    contactCount: 2,
  });

/** Tried within the hour, five times. */
const attempts: Step[] = Array.from({ length: 5 }, (_, index) => [
  "attempted",
  `2026-11-03T1${index}:00:00Z`,
  { channel: "phone" },
]);
const disqualified = (
  reason: "fit_industry" | "fit_missing_feature" | "vendor_capacity" | "no_response",
): Step => ["disqualified", "2026-11-10T12:00:00Z", { reason, hasSentence: true }];
const qualified: Step = ["qualified", "2026-11-10T12:00:00Z"];
const monday = "2026-11-03T09:30:00Z";

describe("the quality rate of a period", () => {
  it("weighs reasons and leaves out what the partner could not help", () => {
    const { qualityRate } = measure([
      lead(monday, qualified),
      lead(monday, qualified),
      lead(monday, qualified),
      lead(monday, disqualified("fit_industry")),
      lead(monday, disqualified("fit_missing_feature")),
      lead(monday, disqualified("vendor_capacity")),
    ]);
    expect(qualityRate).toMatchObject({ n: 5, qualified: 3, disqualified: 3, weightSum: 1.5 });
    expect(qualityRate.value).toBeCloseTo(3 / 4.5, 12);
  });

  it("counts silence against the partner only after five attempts and a first one in time", () => {
    expect(measure([lead(monday, ...attempts, disqualified("no_response"))]).qualityRate).toMatchObject({
      n: 1,
      weightSum: 0.5,
    });
    expect(measure([lead(monday, ...attempts.slice(1), disqualified("no_response"))]).qualityRate.n).toBe(0);
    const lateFirst = lead("2026-10-30T09:00:00Z", ...attempts, disqualified("no_response"));
    expect(measure([lateFirst]).qualityRate.n).toBe(0);
  });

  it("goes by the date of the decision, and a later loss takes nothing back", () => {
    const lost = lead("2026-10-20T09:00:00Z", qualified, [
      "lost",
      "2026-11-12T09:00:00Z",
      { reason: "price_too_high", hasSentence: true },
    ]);
    const measures = measure([lost]);
    expect(measures.qualityRate).toMatchObject({ value: 1, n: 1 });
    expect(measures.reasons).toMatchObject([{ reason: "price_too_high", count: 1 }]);
    expect(
      measure([lost], { from: new Date("2026-10-01"), to: new Date("2026-11-01") }).qualityRate.value,
    ).toBeNull();
  });
});

describe("the conversion of a cohort", () => {
  it("keeps open leads in the base", () => {
    const won: Step = ["won", "2026-11-12T09:00:00Z", { amountCents: 500, currency: "BRL" }];
    const { conversion, conversionMatured, leads } = measure([lead(monday, won), lead(monday), lead(monday)]);
    expect(conversion).toMatchObject({ n: 3, value: 1 / 3 });
    expect(leads).toMatchObject({ submitted: 3, open: 2, won: 1 });
    expect(conversionMatured).toMatchObject({ value: null, reason: "IMMATURE" });
  });
});

describe("our response time", () => {
  it("runs in business hours, over weekends and holidays, and counts who still waits", () => {
    const friday = lead("2026-10-30T17:00:00Z", ["attempted", "2026-11-03T10:00:00Z", { channel: "phone" }]);
    const waiting = lead("2026-11-16T10:00:00Z");
    const { responseTime } = measure([friday, waiting], { from: new Date("2026-10-01"), to: november.to });
    expect(responseTime.firstAttempt).toMatchObject({ n: 2, answered: 1, open: 1 });
    expect(responseTime.firstAttempt.medianHours.value).toBe(2);
    expect(responseTime.firstContact.answered).toBe(0);
  });

  it("stands still while the partner owes us information", () => {
    const paused = lead(
      "2026-11-03T09:00:00Z",
      ["information_requested", "2026-11-03T10:00:00Z", { fields: ["company.taxId"] }],
      ["corrected", "2026-11-03T16:00:00Z", { fields: ["company.taxId"] }],
      ["attempted", "2026-11-03T17:00:00Z", { channel: "phone" }],
    );
    expect(measure([paused]).responseTime.firstAttempt.medianHours.value).toBe(2);
  });

  it("says nothing of duplicates", () => {
    const duplicate = { ...lead(monday), duplicateVerdict: "same_partner_resend" as const };
    expect(measure([duplicate]).responseTime.firstAttempt.n).toBe(0);
  });
});

describe("revenue", () => {
  it("never adds currencies", () => {
    const won = (currency: string, amountCents: number): Step => [
      "won",
      "2026-11-12T09:00:00Z",
      { amountCents, currency },
    ];
    expect(
      measure([lead(monday, won("USD", 5)), lead(monday, won("BRL", 7)), lead(monday, won("BRL", 1))])
        .revenue,
    ).toEqual([
      { currency: "BRL", amountCents: 8, deals: 2 },
      { currency: "USD", amountCents: 5, deals: 1 },
    ]);
  });
});
