import type { LeadId, PartnerId } from "@leadback/db";
import { expect, test } from "vitest";
import type { LeadFact } from "../leads/lead-fact.ts";
import { projectLead } from "../leads/project-lead.ts";
import { programSettingsSchema } from "../programs/program-settings.ts";
import { noOwnReasons } from "../reasons/own-reasons.ts";
import { activityAt } from "./activity-at.ts";
import type { LeadRecord } from "./lead-record.ts";

const at = new Date("2026-11-16T12:00:00Z");
const dayMs = 86_400_000;
const rules = {
  settings: programSettingsSchema.parse({}),
  earlierPromises: [],
  calendar: { zone: "UTC", days: [1, 2, 3, 4, 5], startTime: "09:00", endTime: "18:00", holidays: [] },
  own: noOwnReasons,
  now: at,
  contactCount: 2,
};

/** A lead sent so many days ago, decided the day after. */
function lead(daysAgo: number, decision: "qualified" | "disqualified" | null = null): LeadRecord {
  const submittedAt = new Date(at.getTime() - daysAgo * dayMs);
  const fact = (type: string, occurredAt: Date, data: object) =>
    ({ type, occurredAt, recordedAt: occurredAt, isBackfilled: false, data }) as LeadFact;
  const facts = [fact("submitted", submittedAt, { partnerId: "p" as PartnerId })];
  const decidedAt = new Date(submittedAt.getTime() + dayMs);
  if (decision === "qualified") facts.push(fact("qualified", decidedAt, {}));
  if (decision === "disqualified") facts.push(fact("disqualified", decidedAt, { reason: "fit_industry" }));
  return {
    ...projectLead(facts),
    id: "l" as LeadId,
    ref: "ABCDEF",
    gradeAtSubmission: null,
    duplicateVerdict: "new",
    industry: null,
    employees: null,
    country: null,
    region: null,
  };
}

const weekly = (from: number, to: number, decision: "qualified" | "disqualified" | null = null) =>
  Array.from({ length: Math.floor((from - to) / 7) + 1 }, (_, week) => lead(from - 7 * week, decision));

test("a partner that sends every week is active, and at risk once it falls silent for longer than its rhythm explains", () => {
  expect(activityAt(weekly(300, 6), at, rules).standing).toMatchObject({ state: "active", causes: [] });
  const silent = activityAt(weekly(300, 80), at, rules);
  expect(silent.standing).toMatchObject({ state: "at_risk", causes: [{ code: "silent", usualGapDays: 7 }] });
  expect(activityAt(weekly(500, 200), at, rules).standing.state).toBe("dormant");
});

test("leads after the instant are not known yet", () => {
  const leads = [...weekly(300, 80), lead(-3)];
  expect(activityAt(leads, at, rules)).toMatchObject({
    lastSubmittedAt: new Date(at.getTime() - 83 * dayMs).toISOString(),
    standing: { state: "at_risk" },
  });
});

test("a partner whose quality fell against the 90 days before is at risk", () => {
  const leads = [...weekly(178, 95, "qualified"), ...weekly(88, 4, "disqualified")];
  expect(activityAt(leads, at, rules)).toMatchObject({
    submittedLast90Days: 13,
    isActive: false,
    standing: { state: "at_risk", causes: [{ code: "quality_fell" }] },
  });
});

test("a partner without a lead has no rhythm to fall out of", () => {
  expect(activityAt([], at, { ...rules, contactCount: 0 })).toMatchObject({
    lastSubmittedAt: null,
    isActive: false,
    standing: { state: null, reason: "NO_DATA", flags: ["no_known_contact"] },
  });
});
