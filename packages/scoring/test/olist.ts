import type { CohortLead } from "../src/index.ts";
import { parseRows, readReference } from "./reference-data.ts";

export const dayMs = 86_400_000;
/** The last day on which the Olist data set knows of a win. */
const olistEndMs = Date.parse("2018-11-14T00:00:00Z");

export interface OlistLead {
  origin: string;
  landingPage: string;
  contactedMs: number;
  wonMs: number | null;
  lead: CohortLead;
}

export function readOlist(): OlistLead[] | null {
  const leads = readReference("data/olist/olist_marketing_qualified_leads_dataset.csv");
  const deals = readReference("data/olist/olist_closed_deals_dataset.csv");
  if (leads === null || deals === null) return null;
  const wonOn = new Map(parseRows(deals).map((row) => [row.mql_id, row.won_date?.slice(0, 10) ?? ""]));
  return parseRows(leads).map((row) => {
    const contactedMs = Date.parse(`${row.first_contact_date}T00:00:00Z`);
    const won = wonOn.get(row.mql_id);
    const wonMs = won ? Date.parse(`${won}T00:00:00Z`) : null;
    return {
      origin: row.origin ?? "",
      landingPage: row.landing_page_id ?? "",
      contactedMs,
      wonMs,
      lead: leadAsOf(contactedMs, wonMs, olistEndMs),
    };
  });
}

/** What was known of a lead on a day: a later win was still open then. */
export function leadAsOf(contactedMs: number, wonMs: number | null, cutOffMs: number): CohortLead {
  const isWon = wonMs !== null && wonMs <= cutOffMs;
  return {
    days: Math.round(((isWon ? wonMs : cutOffMs) - contactedMs) / dayMs),
    outcome: isWon ? "won" : "open",
  };
}

/** R was given the one lead that was won before its first contact as a win on the day itself. */
export function followed(rows: readonly OlistLead[]): CohortLead[] {
  return rows.map(({ lead }) => ({ ...lead, days: Math.max(0, lead.days) }));
}

export function americanDay(text = ""): number {
  const [month = 0, day = 0, year = 0] = (text.split(" ")[0] ?? "").split("/").map(Number);
  return Date.UTC(year, month - 1, day);
}
