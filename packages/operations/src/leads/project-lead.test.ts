import type { PartnerId } from "@leadback/db";
import { describe, expect, it } from "vitest";
import type { EventDataByType, LeadFact } from "./lead-fact.ts";
import { projectLead } from "./project-lead.ts";

const partnerId = "p" as PartnerId;
const at = (day: number, hour = 12) => new Date(Date.UTC(2026, 10, day, hour));

function fact<Type extends LeadFact["type"]>(
  type: Type,
  occurredAt: Date,
  data: EventDataByType[Type],
  more: { recordedAt?: Date; isBackfilled?: boolean; isUndated?: true } = {},
): LeadFact {
  const { recordedAt = occurredAt, isBackfilled = false, ...rest } = more;
  return { type, occurredAt, recordedAt, isBackfilled, data, ...rest } as LeadFact;
}

const submitted = fact("submitted", at(1), { partnerId });
const disqualified = (day: number) =>
  fact("disqualified", at(day), { reason: "fit_industry", hasSentence: true });

describe("projectLead", () => {
  it("counts skipped stages as reached, and takes no answer of ours from them", () => {
    const lead = projectLead([submitted, fact("won", at(3), { amountCents: 100, currency: "BRL" })]);
    expect(lead).toMatchObject({
      stage: "won",
      acceptedAt: at(3),
      qualifiedAt: at(3),
      decision: "qualified",
      decidedAt: at(3),
    });
    expect(lead).toMatchObject({ firstAttemptAt: null, firstContactAt: null, attempts: 0 });
  });

  it("keeps the first decision when a lead is taken up again", () => {
    const lead = projectLead([
      submitted,
      disqualified(2),
      fact("reopened", at(5), {}),
      fact("qualified", at(6), {}),
    ]);
    expect(lead).toMatchObject({
      stage: "qualified",
      decision: "disqualified",
      decidedAt: at(2),
      decisionReason: "fit_industry",
      reason: null,
    });
  });

  it("does not take a qualification back when the lead is lost later", () => {
    const lead = projectLead([
      submitted,
      fact("qualified", at(2), {}),
      fact("lost", at(4), { reason: "price_too_high" }),
    ]);
    expect(lead).toMatchObject({
      stage: "lost",
      decision: "qualified",
      decidedAt: at(2),
      reason: "price_too_high",
      isLegacyEnd: true,
    });
  });

  it("re-codes the decision together with the reason", () => {
    const recoded = fact("reason_changed", at(3), {
      secondaryReasons: ["price_too_high"],
      reason: "budget_insufficient",
      previousReason: "fit_industry",
    });
    expect(projectLead([submitted, disqualified(2), recoded])).toMatchObject({
      reason: "budget_insufficient",
      decisionReason: "budget_insufficient",
      secondaryReasons: ["price_too_high"],
    });
  });

  it("stops our clock when an attempt was logged, if that was more than a day late", () => {
    const prompt = fact("attempted", at(1, 14), { channel: "phone" }, { recordedAt: at(2, 13) });
    const late = fact("attempted", at(1, 14), { channel: "phone" }, { recordedAt: at(3) });
    expect(projectLead([submitted, prompt]).firstAttemptAt).toEqual(at(1, 14));
    expect(projectLead([submitted, late]).firstAttemptAt).toEqual(at(3));
  });

  it("pauses our clock while the partner owes information", () => {
    const asked = fact("information_requested", at(2), { fields: ["company.taxId"] });
    const answered = fact("corrected", at(4), { fields: ["company.taxId"] });
    expect(projectLead([submitted, asked]).clockPauses).toEqual([{ from: at(2).getTime(), to: null }]);
    expect(projectLead([submitted, asked, answered]).clockPauses).toEqual([
      { from: at(2).getTime(), to: at(4).getTime() },
    ]);
  });

  it("reopens a recycled lead as accepted and forgets why it ended", () => {
    const recycled = fact("recycled", at(3), { reopenAt: "2026-12-01" });
    expect(projectLead([submitted, disqualified(2), recycled])).toMatchObject({
      stage: "recycled",
      reopenAt: "2026-12-01",
    });
    expect(projectLead([submitted, disqualified(2), recycled, fact("reopened", at(9), {})])).toMatchObject({
      stage: "accepted",
      reopenAt: null,
      reason: null,
    });
  });

  it("takes no answer from an undated contact and marks an end without a date or sentence", () => {
    const contacted = fact("contacted", at(1), {}, { isBackfilled: true, isUndated: true });
    const ended = fact(
      "disqualified",
      at(1),
      { reason: "no_response" },
      { isBackfilled: true, isUndated: true },
    );
    expect(projectLead([submitted, contacted, ended])).toMatchObject({
      firstContactAt: null,
      isEndUndated: true,
      isLegacyEnd: true,
    });
  });

  it("refuses a history that the lifecycle does not allow", () => {
    expect(() => projectLead([submitted, fact("won", at(2), {}), fact("qualified", at(3), {})])).toThrow(
      "cannot follow",
    );
    expect(() => projectLead([disqualified(2)])).toThrow("starts with its submission");
  });
});
