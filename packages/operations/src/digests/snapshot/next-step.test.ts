import type { LeadId, PartnerId, PartnerType } from "@leadback/db";
import {
  coachingHint,
  partnerHint,
  poolReasons,
  type ReasonCode,
  type ReasonCounts,
} from "@leadback/scoring";
import { expect, test } from "vitest";
import type { LeadFact } from "../../leads/lead-fact.ts";
import { projectLead } from "../../leads/project-lead.ts";
import type { LeadRecord } from "../../metrics/lead-record.ts";
import { programSettingsSchema } from "../../programs/program-settings.ts";
import { noOwnReasons } from "../../reasons/own-reasons.ts";
import type { DigestFacts } from "../digest-facts.ts";
import { latestPeriod, shiftPeriod } from "../digest-period.ts";
import { nextStep } from "./next-step.ts";

const settings = programSettingsSchema.parse({});
const asOf = new Date("2026-11-17T13:00:00Z");
const period = latestPeriod(asOf, { zone: "UTC", cadence: "weekly" }, settings.digest);
const thisWeek = "2026-11-11T12:00:00Z";
const weeksAgo = "2026-10-14T12:00:00Z";

function ended(reason: ReasonCode, count: number, at = thisWeek): LeadRecord[] {
  return Array.from({ length: count }, () => {
    const submittedAt = new Date(Date.parse(at) - 86_400_000);
    const fact = (type: string, occurredAt: Date, data: object) =>
      ({ type, occurredAt, recordedAt: occurredAt, isBackfilled: false, data }) as LeadFact;
    return {
      ...projectLead([
        fact("submitted", submittedAt, { partnerId: "p" as PartnerId }),
        fact("attempted", submittedAt, { channel: "phone" }),
        fact("disqualified", new Date(at), { reason, hasSentence: true }),
      ]),
      id: "l" as LeadId,
      ref: "ABCDEF",
      gradeAtSubmission: null,
      duplicateVerdict: "new" as const,
      industry: null,
      employees: null,
      country: null,
      region: null,
    };
  });
}

/** What the lesson looks at; the rest of a digest's facts it never touches. */
function stepFor(
  leads: LeadRecord[],
  peerReasons: readonly ReasonCounts<ReasonCode>[],
  given: readonly string[] = [],
  type: PartnerType = "referral",
) {
  const facts = {
    partner: { type },
    program: { settings, earlierPromises: [] },
    period,
    previousPeriod: shiftPeriod(period, -1, settings.digest),
    cutoff: asOf,
    leads,
    earlier: given.map((code) => ({ snapshot: { nextStep: { code } } })),
    since: period.start,
    news: { materials: [], profiles: [] },
    calendar: { zone: "UTC", days: [1, 2, 3, 4, 5], startTime: "09:00", endTime: "18:00", holidays: [] },
    own: noOwnReasons,
    peerReasons: poolReasons(peerReasons)(),
  } as unknown as DigestFacts;
  return nextStep(facts, "en");
}

const peers = Array.from({ length: 6 }, () => ({
  fit_industry: 2,
  approach_no_decision_maker: 2,
  budget_insufficient: 10,
}));
const hintOf = (reason: ReasonCode) => (partnerHint(reason, "en") ?? "").slice(0, 20);

test("the lesson is the reason that this partner has more often than its peers, not the one that all have most", () => {
  const leads = [
    ...ended("budget_insufficient", 12, weeksAgo),
    ...ended("approach_no_decision_maker", 10, weeksAgo),
    ...ended("budget_insufficient", 2),
  ];
  const step = stepFor(leads, peers);
  expect(step).toMatchObject({ kind: "coach", because: { count: 10, of: 24, weeks: 8 } });
  expect(step.text?.startsWith(hintOf("approach_no_decision_maker"))).toBe(true);
});

test("where this week shows the habit too, the letter tells this week's counts", () => {
  const leads = [
    ...ended("approach_no_decision_maker", 9, weeksAgo),
    ...ended("approach_no_decision_maker", 1),
    ...ended("budget_insufficient", 2),
  ];
  const step = stepFor(leads, peers);
  expect(step).toMatchObject({ kind: "coach", because: { count: 1, of: 3, weeks: null } });
  expect(step.text?.startsWith(hintOf("approach_no_decision_maker"))).toBe(true);
});

test("without peers to compare with it is the most frequent one of the week", () => {
  const leads = [
    ...ended("approach_no_decision_maker", 10, weeksAgo),
    ...ended("budget_insufficient", 2),
    ...ended("fit_industry", 1),
  ];
  const step = stepFor(leads, []);
  expect(step).toMatchObject({ kind: "coach", because: { count: 2, of: 3, weeks: null } });
  expect(step.text?.startsWith(hintOf("budget_insufficient"))).toBe(true);
});

test("a lesson just told gives way to the next, and one that the partner cannot act on is none", () => {
  const leads = [...ended("approach_no_decision_maker", 10, weeksAgo), ...ended("vendor_capacity", 9)];
  const told = stepFor(leads, peers);
  expect(told.text?.startsWith(hintOf("approach_no_decision_maker"))).toBe(true);
  expect(stepFor(leads, peers, [told.code])).toMatchObject({ kind: "send_next_lead" });
});

test("with nothing to teach, thirteen letters running say nothing that one of the six before has said", () => {
  const said: string[] = [];
  for (let letter = 0; letter < 13; letter += 1) {
    const { code } = stepFor([], peers, said.toReversed());
    expect(said.slice(-6)).not.toContain(code);
    said.push(code);
  }
});

test("who sells itself is told what a seller can do, under the same lesson", () => {
  const leads = ended("approach_no_decision_maker", 3);
  const [toIntroducer, toSeller] = (["referral", "reseller"] as const).map((type) =>
    stepFor(leads, [], [], type),
  );
  expect(toSeller?.text).toBe(coachingHint("approach_no_decision_maker", "en", "sells"));
  expect(toSeller?.text).not.toBe(toIntroducer?.text);
  expect(toSeller?.code).toBe(toIntroducer?.code);
});
