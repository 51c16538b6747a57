import type { LeadId, PartnerId } from "@leadback/db";
import { describe, expect, it } from "vitest";
import { type IdentifiedLead, judgeDuplicate } from "./judge-duplicate.ts";

const aurora = "00000000-0000-7000-8000-00000000000a" as PartnerId;
const boreal = "00000000-0000-7000-8000-00000000000b" as PartnerId;
const leadId = "00000000-0000-7000-8000-000000000001" as LeadId;
const submittedAt = new Date("2026-03-02T12:00:00Z");
const protectedUntil = new Date("2026-05-31T12:00:00Z");
const during = new Date("2026-04-01T12:00:00Z");
const after = new Date("2026-06-01T12:00:00Z");

const auroras: IdentifiedLead = {
  id: leadId,
  partnerId: aurora,
  stage: "accepted",
  submittedAt,
  wonAt: null,
  disqualifiedAt: null,
  lostAt: null,
  protectedUntil,
};
const verdictOf = (lead: IdentifiedLead, partnerId: PartnerId, at: Date) =>
  judgeDuplicate([lead], partnerId, at).verdict;

describe("judgeDuplicate", () => {
  it("holds a lead for its partner until the very end of its protection, and no longer", () => {
    expect(verdictOf(auroras, boreal, new Date(protectedUntil.getTime() - 1))).toBe("other_partner_active");
    expect(verdictOf(auroras, boreal, protectedUntil)).toBe("new");
  });

  it("takes the partner's own lead for a resend as long as it is being worked", () => {
    expect(verdictOf(auroras, aurora, after)).toBe("same_partner_resend");
    const ended = { ...auroras, stage: "disqualified" as const, disqualifiedAt: during };
    expect(verdictOf(ended, aurora, after)).toBe("new");
  });

  it("keeps the protection of a lead that has ended", () => {
    const ended = { ...auroras, stage: "disqualified" as const, disqualifiedAt: during };
    expect(verdictOf(ended, boreal, new Date(during.getTime() + 1))).toBe("other_partner_active");
  });

  it("tells a partner who sends another's lead twice of the other, not of its own first try", () => {
    const tried = { ...auroras, partnerId: boreal, protectedUntil: null, submittedAt: during };
    expect(judgeDuplicate([auroras, tried], boreal, during).verdict).toBe("other_partner_active");
  });

  it("lets nothing hold that was a duplicate itself", () => {
    expect(verdictOf({ ...auroras, protectedUntil: null }, boreal, during)).toBe("new");
  });

  it("knows a customer, since the day of the win, and not before it", () => {
    const won = { ...auroras, stage: "won" as const, wonAt: during };
    expect(judgeDuplicate([won], boreal, after)).toEqual({
      verdict: "existing_customer",
      leadId,
      since: during,
    });
    expect(verdictOf(won, boreal, new Date(during.getTime() - 1))).toBe("other_partner_active");
  });

  it("sees nothing that was sent later", () => {
    expect(verdictOf(auroras, boreal, new Date(submittedAt.getTime() - 1))).toBe("new");
  });

  it("gives a lead that waits for its date as recycled, once nobody's protection stands against it", () => {
    const recycled = { ...auroras, stage: "recycled" as const, disqualifiedAt: during };
    expect(verdictOf(recycled, boreal, during)).toBe("other_partner_active");
    expect(verdictOf(recycled, boreal, after)).toBe("recycled");
  });

  it("tells the vendor's customers from the companies that it works itself", () => {
    const since = new Date("2020-01-01T00:00:00Z");
    expect(judgeDuplicate([], aurora, during, [{ relation: "customer", since }])).toEqual({
      verdict: "existing_customer",
      leadId: null,
      since,
    });
    expect(judgeDuplicate([], aurora, during, [{ relation: "owned", since }]).verdict).toBe(
      "vendor_already_owns",
    );
    expect(judgeDuplicate([], aurora, since, [{ relation: "owned", since: during }]).verdict).toBe("new");
  });
});
