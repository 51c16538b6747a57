import {
  type CompiledRules,
  compileRules,
  type RuleSetInput,
  type ScorableEvent,
  scoreLead,
  seededRandom,
} from "../../packages/scoring/src/index.ts";
import { medianSeconds, printFigure, printTable } from "./figure.ts";

const leadCount = 100_000;
const rounds = 7;
const dayMs = 86_400_000;
const now = Date.parse("2026-11-21T12:00:00Z");

interface BenchLead {
  lead: {
    company: { employees?: number; industry?: string; taxId?: string };
    contacts: { buyingRole?: string; phone?: string }[];
    introduction?: string;
  };
  events: ScorableEvent[];
}

const ruleSet = {
  rules: [
    { id: "size", dimension: "fit", when: { field: "company.employees", op: "gte", value: 20 }, points: 20 },
    { id: "tiny", dimension: "fit", when: { field: "company.employees", op: "lt", value: 5 }, points: -15 },
    {
      id: "sector",
      dimension: "fit",
      when: { field: "company.industry", op: "in", value: ["retail", "health"] },
      points: 10,
    },
    {
      id: "decider",
      dimension: "fit",
      when: { field: "contacts.buyingRole", op: "eq", value: "decision_maker" },
      points: 25,
    },
    { id: "phone", dimension: "fit", when: { field: "contacts.phone", op: "exists" }, points: 10 },
    { id: "warm", dimension: "fit", when: { field: "introduction", op: "eq", value: "warm" }, points: 20 },
    {
      id: "meeting",
      dimension: "engagement",
      when: { field: "signal", op: "eq", value: "meeting_booked" },
      points: 40,
      halfLifeDays: 21,
      maxCount: 2,
    },
    {
      id: "reply",
      dimension: "engagement",
      when: { field: "signal", op: "eq", value: "replied" },
      points: 25,
      halfLifeDays: 14,
      maxCount: 2,
    },
    {
      id: "prices",
      dimension: "engagement",
      when: { field: "signal", op: "eq", value: "visited_pricing" },
      points: 15,
      halfLifeDays: 7,
      maxCount: 3,
    },
    {
      id: "missed",
      dimension: "engagement",
      when: { field: "signal", op: "eq", value: "missed_meeting" },
      points: -10,
      halfLifeDays: 30,
      maxCount: 1,
    },
  ],
} as const satisfies RuleSetInput;

function benchLeads(): BenchLead[] {
  const random = seededRandom(11);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const signals = ["meeting_booked", "replied", "visited_pricing", "missed_meeting", "opened_page"];
  return Array.from({ length: leadCount }, (_, i) => {
    const company: BenchLead["lead"]["company"] = {};
    if (random() < 0.8) company.employees = Math.floor(random() ** 3 * 500) + 1;
    if (random() < 0.7) company.industry = pick(["retail", "health", "steel", "law"]);
    if (random() < 0.5) company.taxId = `${i}`;
    const contacts = Array.from({ length: 1 + Math.floor(random() * 2) }, () => {
      const contact: BenchLead["lead"]["contacts"][number] = {};
      if (random() < 0.6) contact.buyingRole = pick(["decision_maker", "champion", "user"]);
      if (random() < 0.7) contact.phone = `+55${i}`;
      return contact;
    });
    const lead: BenchLead["lead"] = { company, contacts };
    if (random() < 0.8) lead.introduction = pick(["warm", "informed", "cold"]);
    const events = Array.from({ length: Math.floor(random() * 5) }, (_, e) => ({
      id: `${i}-${e}`,
      type: "engaged",
      signal: pick(signals),
      occurredAt: now - Math.floor(random() * 200 * dayMs),
    }));
    return { lead, events };
  });
}

const worth: Record<string, [points: number, halfLifeDays: number]> = {
  meeting_booked: [40, 21],
  replied: [25, 14],
  visited_pricing: [15, 7],
  missed_meeting: [-10, 30],
};

/** The same rules by hand: no contributions, no unknowns, no repeated ids, no limit of events. It decays too. */
function scoredByHand({ lead, events }: BenchLead): number {
  let fit = 0;
  const { employees, industry } = lead.company;
  if (employees !== undefined) fit += employees >= 20 ? 20 : employees < 5 ? -15 : 0;
  if (industry === "retail" || industry === "health") fit += 10;
  if (lead.contacts.some(({ buyingRole }) => buyingRole === "decision_maker")) fit += 25;
  if (lead.contacts.some(({ phone }) => phone !== undefined)) fit += 10;
  if (lead.introduction === "warm") fit += 20;
  let engagement = 0;
  for (const { signal, occurredAt } of events) {
    const own = worth[String(signal)];
    const ageMs = now - Number(occurredAt);
    if (own && ageMs <= 180 * dayMs) engagement += own[0] * 2 ** (-ageMs / (own[1] * dayMs));
  }
  return (fit + engagement) / 2;
}

const leads = benchLeads();
const rules: CompiledRules = compileRules(ruleSet);
let checksum = 0;
const byHand = medianSeconds(rounds, () => {
  for (const each of leads) checksum += scoredByHand(each);
});
const explained = medianSeconds(rounds, () => {
  for (const { lead, events } of leads) checksum += scoreLead(rules, lead, events, { now }).score ?? 0;
});
const [perSecond, plainPerSecond] = [leadCount / explained, leadCount / byHand];

printTable([
  ["100,000 leads, 10 rules, 0 to 4 events", "leads/s"],
  ["scoreLead, with exact contributions", Math.round(perSecond).toLocaleString("en")],
  ["by hand, without explanation", Math.round(plainPerSecond).toLocaleString("en")],
]);
if (!Number.isFinite(checksum)) throw new Error("The scores are no numbers");
printFigure({
  bench: "scoring.rules",
  value: perSecond,
  unit: "leads/s",
  baseline: plainPerSecond,
  ratio: perSecond / plainPerSecond,
  target: ">= 0.05 of a loop by hand, >= 1000000 leads/s",
  ok: perSecond / plainPerSecond >= 0.05 && perSecond >= 1_000_000,
});
