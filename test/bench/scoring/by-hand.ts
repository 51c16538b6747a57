import { type BenchLead, dayMs, now } from "./leads.ts";

const worth: Record<string, [points: number, halfLifeDays: number]> = {
  meeting_booked: [40, 21],
  replied: [25, 14],
  visited_pricing: [15, 7],
  missed_meeting: [-10, 30],
};

/** The same rules by hand: no contributions, no unknowns, no repeated ids, no limit of events. It decays too. */
export function scoreByHand({ lead, events }: BenchLead): number {
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
