import { type RuleSetInput, type ScorableEvent, seededRandom } from "@leadback/scoring";

export const dayMs = 86_400_000;
export const now = Date.parse("2026-11-21T12:00:00Z");

export interface BenchLead {
  lead: {
    company: { employees?: number; industry?: string; taxId?: string };
    contacts: { buyingRole?: string; phone?: string }[];
    introduction?: string;
  };
  events: ScorableEvent[];
}

/** Ten rules of both kinds: sums for a lead's own fields, decay for what it did. */
export const ruleSet = {
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

/** Leads with gaps, and up to four events each. */
export function benchLeads(leadCount: number): BenchLead[] {
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
