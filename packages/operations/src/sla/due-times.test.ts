import type { BusinessCalendar } from "@leadback/scoring";
import { describe, expect, it } from "vitest";
import { programSettingsSchema } from "../programs/program-settings.ts";
import { dueTimes, type TimedLead } from "./due-times.ts";
import { leadDueTimes } from "./lead-due-times.ts";

const settings = programSettingsSchema.parse({});
const calendar: BusinessCalendar = {
  zone: "America/Sao_Paulo",
  days: [1, 2, 3, 4, 5],
  startTime: "09:00",
  endTime: "18:00",
  holidays: [],
};
/** Local times of São Paulo, three hours behind UTC. */
const at = (local: string) => new Date(`${local}:00-03:00`);
const ms = (local: string) => at(local).getTime();

const monday: TimedLead = {
  stage: "submitted",
  submittedAt: at("2026-11-09T10:00"),
  firstAttemptAt: null,
  decidedAt: null,
  clockPauses: [],
  isBackfilled: false,
  erasedAt: null,
  gradeAtSubmission: "B2",
  duplicateVerdict: "new",
  reason: null,
};
const due = (lead: Partial<TimedLead>) =>
  dueTimes({ ...monday, ...lead }, { settings, earlierPromises: [] }, calendar);

describe("dueTimes", () => {
  it("counts four working hours to the first attempt and two working days to the decision", () => {
    expect(due({})).toEqual({
      firstAttemptDueAt: at("2026-11-09T14:00"),
      decisionDueAt: at("2026-11-11T10:00"),
      nextDueAt: at("2026-11-09T14:00"),
    });
  });

  it("promises one hour for a lead that came with the best grade", () => {
    expect(due({ gradeAtSubmission: "A1" }).firstAttemptDueAt).toEqual(at("2026-11-09T11:00"));
  });

  it("does not count nights, weekends and the country's holidays", () => {
    const friday = { submittedAt: at("2026-11-06T17:00") };
    expect(due(friday).firstAttemptDueAt).toEqual(at("2026-11-09T12:00"));
    // 20 November is a holiday in Brazil: Thursday evening goes on on Monday.
    const program = { zone: "America/Sao_Paulo", country: "BR", settings, earlierPromises: [] };
    const lead = { ...monday, submittedAt: at("2026-11-19T17:00") };
    expect(leadDueTimes(lead, program).firstAttemptDueAt).toEqual(at("2026-11-23T12:00"));
    // The first of January lies in the year after.
    const late = { ...monday, submittedAt: at("2026-12-31T17:00") };
    expect(leadDueTimes(late, program).firstAttemptDueAt).toEqual(at("2027-01-04T12:00"));
  });

  it("moves by the working hours in which the partner owed us information", () => {
    const pauses = [{ from: ms("2026-11-09T12:00"), to: ms("2026-11-10T11:00") }];
    // Six hours of the Monday and two of the Tuesday stood still.
    expect(due({ clockPauses: pauses })).toMatchObject({
      firstAttemptDueAt: at("2026-11-10T13:00"),
      decisionDueAt: at("2026-11-11T18:00"),
    });
  });

  it("has no date while the clock stands still, but for what was due before", () => {
    expect(due({ clockPauses: [{ from: ms("2026-11-09T12:00"), to: null }] })).toEqual({
      firstAttemptDueAt: null,
      decisionDueAt: null,
      nextDueAt: null,
    });
    expect(due({ clockPauses: [{ from: ms("2026-11-10T12:00"), to: null }] })).toEqual({
      firstAttemptDueAt: at("2026-11-09T14:00"),
      decisionDueAt: null,
      nextDueAt: at("2026-11-09T14:00"),
    });
  });

  it("is not shifted by a pause that was over before it began", () => {
    const pauses = [{ from: ms("2026-11-09T12:00"), to: ms("2026-11-09T11:00") }];
    expect(due({ clockPauses: pauses }).firstAttemptDueAt).toEqual(at("2026-11-09T14:00"));
  });

  it("asks next for what has not been kept yet, and for nothing once the lead is decided or over", () => {
    const attempted = { firstAttemptAt: at("2026-11-09T11:00") };
    expect(due(attempted).nextDueAt).toEqual(at("2026-11-11T10:00"));
    expect(due({ ...attempted, stage: "qualified", decidedAt: at("2026-11-09T12:00") }).nextDueAt).toBeNull();
    expect(due({ stage: "won" }).nextDueAt).toBeNull();
  });

  it.each<[string, Partial<TimedLead>]>([
    ["a resend", { duplicateVerdict: "same_partner_resend" }],
    ["another partner's lead", { duplicateVerdict: "other_partner_active" }],
    ["a history from elsewhere", { isBackfilled: true }],
    ["an erased lead", { erasedAt: at("2026-11-09T11:00") }],
  ])("promises nothing for %s", (_name, lead) => {
    expect(due(lead)).toEqual({ firstAttemptDueAt: null, decisionDueAt: null, nextDueAt: null });
  });
});
