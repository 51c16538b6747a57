import type { PartnerId } from "@leadback/db";
import { type BusinessCalendar, businessHoursBetween, type ReasonCode } from "@leadback/scoring";
import { localDate } from "../digests/digest-period.ts";
import { drawEnding } from "./draw-ending.ts";
import type { DrawnLead } from "./draw-lead.ts";
import type { EndingFacts } from "./ending-facts.ts";
import type { Fate } from "./fate.ts";
import { type DiaryEntry, LeadDiary } from "./lead-diary.ts";
import { praiseQualified, praiseWon } from "./praise.ts";
import type { Random } from "./seeded-random.ts";

const weekMs = 7 * 86_400_000;
const promptHours = { median: 1.6, max: 3.7 };

/** Seen to be what they are on arrival: nobody calls. */
const screenedReasons: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  "duplicate_same_partner",
  "duplicate_other_partner",
  "vendor_already_working",
  "spam_or_fake",
  "compliance_blocked",
]);
const unreachedReasons: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  "no_response",
  "data_invalid_contact",
]);

const objections: readonly ReasonCode[] = [
  "price_too_high",
  "timing_no_priority",
  "timing_in_contract",
  "fit_missing_feature",
];
const remarks = [
  "Prefere reunião no começo da tarde.",
  "Pediu o contrato-modelo antes da proposta.",
  "Sócio quer ver um cliente do mesmo setor.",
];

export interface LifeInput {
  random: Random;
  calendar: BusinessCalendar;
  partnerId: PartnerId;
  submittedAt: Date;
  fate: Fate;
  lead: DrawnLead;
  serial: number;
  earlier: EndingFacts["earlier"];
  now: Date;
  /** Who of us work leads. */
  salesPeople: readonly string[];
  /** Some answered questions to the partner; where one week is told in full there are none. */
  canAsk: boolean;
}

/** A lead's whole life as its fate has it, past `now` where it takes that long. */
export function drawLife(input: LifeInput): DiaryEntry[] {
  const { random, calendar, submittedAt, fate, lead } = input;
  const diary = new LeadDiary(calendar, submittedAt);
  diary.write("submitted", { partnerId: input.partnerId, channel: lead.channel });
  if (fate.kind === "unanswered") return diary.entries;
  if (fate.kind === "disqualified" && screenedReasons.has(fate.reason)) {
    diary.wait(0.3 + 2.5 * random.next());
    end("disqualified", fate.reason, diary, input);
    return diary.entries;
  }
  const attemptHours = firstAttemptHours(input);
  const acceptHours = Math.min(1.5, attemptHours * (0.2 + 0.6 * random.next()));
  diary.wait(acceptHours).write("accepted", {});
  if (random.chance(0.8)) diary.wait(0.02).write("assigned", { userId: random.pick(input.salesPeople) });
  if (fate.kind === "awaiting_partner") {
    diary.wait(0.1).write("information_requested", { fields: ["contacts.role", "company.employees"] });
    return diary.entries;
  }
  if (fate.kind === "disqualified" && fate.reason === "data_incomplete") {
    diary.wait(0.1).write("information_requested", { fields: ["contacts.role", "company.employees"] });
    diary.wait(80 + 20 * random.next());
    end("disqualified", fate.reason, diary, input);
    return diary.entries;
  }
  if (input.canAsk && random.chance(0.07)) {
    diary.wait(0.1).write("information_requested", { fields: ["company.employees"] });
    diary.wait(1 + random.skewed(6, 0.6)).write("corrected", { fields: ["company.employees"] });
  }
  const attempts = attemptContact(diary, input, attemptHours - acceptHours);
  if (fate.kind === "disqualified" && unreachedReasons.has(fate.reason)) {
    diary.wait(2 + 5 * random.next());
    end("disqualified", fate.reason, diary, input, attempts);
    return diary.entries;
  }
  if (fate.kind === "stalled" && random.chance(0.4)) return diary.entries;
  talk(diary, input);
  switch (fate.kind) {
    case "talking":
    case "stalled":
      return diary.entries;
    case "disqualified":
      diary.wait(fate.reason === "vendor_capacity" ? 20 + 30 * random.next() : 0.2 + random.skewed(5, 0.7));
      end("disqualified", fate.reason, diary, input, attempts);
      return diary.entries;
    default:
      qualify(diary, input);
      negotiate(diary, input, fate);
      return diary.entries;
  }
}

/** Late attempts lie before `now`: a lead that waits beyond our promise is told on purpose, never drawn. */
function firstAttemptHours({ random, calendar, submittedAt, fate, now }: LifeInput): number {
  const isLate = fate.isLate || (fate.kind === "disqualified" && fate.reason === "vendor_capacity");
  const late = 4.5 + random.skewed(9, 0.5);
  const prompt = Math.min(promptHours.max, 0.1 + random.skewed(promptHours.median, 0.6));
  const elapsed = businessHoursBetween(submittedAt.getTime(), now.getTime(), calendar);
  return isLate && late < elapsed ? late : prompt;
}

function attemptContact(diary: LeadDiary, { random, fate, lead }: LifeInput, firstWaitHours: number): number {
  const reason = fate.kind === "disqualified" ? fate.reason : null;
  const attempts =
    reason === "no_response"
      ? random.weighted([
          [3, 1],
          [5, 4],
          [6, 3],
          [7, 1],
        ])
      : reason === "data_invalid_contact"
        ? random.integer(2, 4)
        : random.weighted([
            [1, lead.introduction === "warm" ? 8 : 5],
            [2, 3],
            [3, 1.5],
          ]);
  diary.wait(firstWaitHours).write("attempted", { channel: "phone" });
  for (let count = 1; count < attempts; count += 1)
    diary
      .wait(reason === "no_response" ? 4 + random.skewed(4, 0.4) : 2 + random.skewed(4, 0.5))
      .write("attempted", { channel: random.pick(["phone", "whatsapp", "email"]) });
  return attempts;
}

function talk(diary: LeadDiary, { random, fate, serial }: LifeInput): void {
  const isGood = fate.kind === "won" || fate.kind === "negotiating" || fate.kind === "lost";
  diary.wait(0.05).write("contacted", {
    channel: random.pick(["phone", "phone", "whatsapp", "video"]),
    ...(random.chance(0.25) ? { objections: [random.pick(objections)] } : {}),
    ...(random.chance(0.6) ? { interest: isGood ? random.integer(3, 5) : random.integer(1, 3) } : {}),
  });
  const signals = isGood ? ["replied", "visited_pricing", "requested_demo", "meeting_booked"] : ["replied"];
  signals
    .filter(() => random.chance(isGood ? 0.35 : 0.15))
    .forEach((signal, index) => {
      diary.wait(0.1 + random.next()).write("engaged", { signal, id: `demo-${serial}-${index + 1}` });
    });
  if (random.chance(0.08))
    diary
      .wait(0.1)
      .write("noted", { visibility: "internal" }, { note: random.pick(remarks), noteVisibility: "internal" });
}

function qualify(diary: LeadDiary, { random, lead, submittedAt, calendar }: LifeInput): void {
  diary.wait(0.2 + random.skewed(5, 0.7));
  const { positives } = lead;
  if (!random.chance(0.85)) {
    diary.write("qualified", { positives, hasSentence: false });
    return;
  }
  const sentence = praiseQualified(positives, praiseFacts(diary, random, lead, submittedAt, calendar.zone));
  diary.write("qualified", { positives, hasSentence: true }, { sentence });
}

function negotiate(
  diary: LeadDiary,
  input: LifeInput,
  fate: Extract<Fate, { kind: "won" | "lost" | "negotiating" }>,
): void {
  const { random, lead, submittedAt, calendar } = input;
  const amountCents =
    "amountCents" in fate && fate.amountCents !== undefined ? fate.amountCents : drawAmountCents(random);
  const money = { expectedAmountCents: amountCents, currency: "BRL" };
  diary.wait(2 + random.skewed(16, 0.6)).write("advanced", { step: "proposta", ...money });
  if (fate.kind === "negotiating") {
    if (random.chance(0.6))
      diary.wait(random.skewed(36, 0.6)).write("advanced", { step: "negociação", ...money });
    return;
  }
  if (fate.kind === "lost") {
    diary.wait(4 + random.skewed(50, 0.6));
    end("lost", fate.reason, diary, input);
    return;
  }
  diary.wait(random.skewed(32, 0.6)).write("advanced", { step: "negociação", ...money });
  diary.wait(2 + random.skewed(36, 0.6));
  const facts = praiseFacts(diary, random, lead, submittedAt, calendar.zone);
  const hasSentence = "amountCents" in fate || random.chance(0.75);
  const won = { amountCents, currency: "BRL", positives: lead.positives, hasSentence };
  if (hasSentence) diary.write("won", won, { sentence: praiseWon(lead.positives, facts) });
  else diary.write("won", won);
}

function drawAmountCents(random: Random): number {
  return Math.round(Math.min(60_000, Math.max(3_000, random.skewed(13_500, 0.65))) / 100) * 10_000;
}

function praiseFacts(diary: LeadDiary, random: Random, lead: DrawnLead, submittedAt: Date, zone: string) {
  return {
    random,
    employees: lead.employees,
    industry: lead.industry,
    decider: lead.decider,
    at: localDate(diary.at, zone),
    weeks: Math.round((diary.at.getTime() - submittedAt.getTime()) / weekMs),
  };
}

function end(
  type: "disqualified" | "lost",
  reason: ReasonCode,
  diary: LeadDiary,
  { random, lead, submittedAt, calendar, earlier, now }: LifeInput,
  attempts = 0,
): void {
  const endedOn = localDate(diary.at, calendar.zone);
  const { sentence, evidence, reopenAt } = drawEnding(reason, {
    random,
    submittedOn: localDate(submittedAt, calendar.zone),
    endedOn,
    today: localDate(now, calendar.zone),
    employees: lead.employees,
    industry: lead.industry,
    described: lead.described,
    city: lead.city,
    contact: lead.contact,
    decider: lead.decider,
    attempts,
    waitedDays: Math.round((diary.at.getTime() - submittedAt.getTime()) / 86_400_000),
    earlier,
  });
  const secondaryReasons: ReasonCode[] =
    reason === "fit_company_too_small" && random.chance(0.2) ? ["budget_insufficient"] : [];
  diary.write(
    type,
    { reason, hasSentence: true, ...(secondaryReasons.length > 0 ? { secondaryReasons } : {}) },
    {
      sentence,
      ...(evidence === undefined ? {} : { evidence: { ...evidence } }),
      ...(random.chance(0.1) ? { privateNote: random.pick(remarks) } : {}),
    },
  );
  if (reopenAt !== undefined) diary.wait(0.05).write("recycled", { reopenAt });
}
