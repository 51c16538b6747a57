import { expect, test } from "vitest";
import { type LeadEvent, type LeadEventType, leadEventSchema } from "./lead-event.ts";
import { leadEventTypes } from "./transitions.ts";

const ending = {
  reason: "fit_industry",
  sentence: "Works in mining; we serve retail.",
  evidence: { observed: "mining" },
} as const;

const complete: { [Type in LeadEventType]: Extract<LeadEvent, { type: Type }> } = {
  submitted: { type: "submitted" },
  information_requested: { type: "information_requested", fields: ["contacts.phone"] },
  corrected: { type: "corrected", fields: ["contacts.phone"] },
  accepted: { type: "accepted", occurredAt: "2026-11-21T12:00:00Z" },
  assigned: { type: "assigned", userId: "u1" },
  attempted: { type: "attempted", channel: "phone" },
  contacted: { type: "contacted", channel: "whatsapp", objections: ["price_too_high"], interest: 4 },
  qualified: {
    type: "qualified",
    positives: ["good_clear_pain"],
    sentence: "Closes 40 orders a day by hand.",
  },
  advanced: { type: "advanced", step: "proposal", expectedAmountCents: 120000, currency: "BRL" },
  disqualified: { type: "disqualified", ...ending, secondaryReasons: ["no_response"], privateNote: "x" },
  won: {
    type: "won",
    amountCents: 120000,
    currency: "BRL",
    positives: [],
    sentence: "Signed for 12 months.",
  },
  lost: { type: "lost", ...ending },
  recycled: { type: "recycled", reopenAt: "2027-03-01T12:00:00-03:00" },
  reopened: { type: "reopened" },
  reason_changed: { type: "reason_changed", reason: "other" },
  noted: { type: "noted", text: "Asked for the contract", visibility: "internal" },
  engaged: { type: "engaged", signal: "visited_pricing", id: "e1" },
  erased: { type: "erased" },
};

test.each(leadEventTypes)("%s is accepted with all it carries", (type) => {
  expect(leadEventSchema.parse(complete[type])).toEqual(complete[type]);
});

test.each(leadEventTypes)("%s with an unknown property is refused", (type) => {
  expect(leadEventSchema.safeParse({ ...complete[type], score: 1 }).success).toBe(false);
});

test("the union and the table of transitions know the same events", () => {
  expect(leadEventSchema.options.map((option) => option.shape.type.value).sort()).toEqual(
    [...leadEventTypes].sort(),
  );
});

test.each([
  ["an end without reason", { ...complete.disqualified, reason: undefined }, "reason"],
  ["an end without sentence", { ...complete.disqualified, sentence: undefined }, "sentence"],
  ["a reason that is none", { ...complete.lost, reason: "lead_cold" }, "reason"],
  [
    "three secondary reasons",
    { ...complete.lost, secondaryReasons: ["other", "other", "other"] },
    "secondaryReasons",
  ],
  ["a win without amount", { type: "won", currency: "BRL" }, "amountCents"],
  ["a win in a currency that is none", { type: "won", amountCents: 1, currency: "R$" }, "currency"],
  ["half a cent", { type: "won", amountCents: 0.5, currency: "BRL" }, "amountCents"],
  ["interest of 6", { ...complete.contacted, interest: 6 }, "interest"],
  ["a date that does not exist", { ...complete.recycled, reopenAt: "2027-02-30" }, "reopenAt"],
  ["an instant that is none", { type: "accepted", occurredAt: "2026-13-01T00:00:00Z" }, "occurredAt"],
])("%s is refused with the place of the fault", (_name, event, path) => {
  const result = leadEventSchema.safeParse(event);
  expect(result.error?.issues[0]?.path[0]).toBe(path);
});

test("a missing sentence is answered with how to write it", () => {
  const { sentence: _sentence, ...event } = complete.disqualified;
  expect(leadEventSchema.safeParse(event).error?.issues[0]?.message).toMatch(/what was observed/);
});

test("a lead is recycled until a day or an instant", () => {
  for (const reopenAt of ["2027-03-01", "2027-03-01T12:00:00Z"]) {
    expect(leadEventSchema.safeParse({ type: "recycled", reopenAt }).success).toBe(true);
  }
});
