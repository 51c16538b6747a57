import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

const dataFolder = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

export const isDataHere = existsSync(`${dataFolder}olist`) && existsSync(`${dataFolder}marketstar`);
export const whySkipped =
  "the real data sets are not beside this checkout (../shared/data): nothing to compare with";

export const olistLeads = `${dataFolder}olist/olist_marketing_qualified_leads_dataset.csv`;
export const marketstarLeads = `${dataFolder}marketstar/leads.csv`;

type Row = Record<string, string>;

const readRows = (path: string): Row[] => parse(readFileSync(path), { columns: true, bom: true });

export interface Tally {
  submitted: number;
  won: number;
  qualified: number;
  disqualified: number;
  /** By reason code. */
  reasons: Record<string, number>;
}

const emptyTally = (): Tally => ({ submitted: 0, won: 0, qualified: 0, disqualified: 0, reasons: {} });

/** Olist counted straight from the files, by any column of the lead. */
export function tallyOlist(partnerOf: (row: Row) => string): Map<string, Tally> {
  const won = new Set(
    readRows(`${dataFolder}olist/olist_closed_deals_dataset.csv`).map((deal) => deal.mql_id),
  );
  const tallies = new Map<string, Tally>();
  for (const row of readRows(olistLeads)) {
    const tally = tallyOf(tallies, partnerOf(row));
    tally.submitted += 1;
    if (won.has(row.mql_id)) tally.won += 1;
  }
  return tallies;
}

const reasonByWord: Record<string, string> = {
  Abandoned: "no_response",
  "Not Interested": "approach_not_interested",
  "Unsubscribed/Do Not Call": "approach_unaware",
  "Wrong Contact": "data_invalid_contact",
  "Bad Email": "data_invalid_contact",
  "No Need": "approach_not_interested",
  "No Budget": "budget_insufficient",
  "Bad Timing": "timing_no_priority",
  Competitor: "competition_lost",
};

/** MarketStar counted straight from the file. */
export function tallyMarketstar(
  partnerOf: (row: Row) => string,
  qualifiedStages: string[],
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const row of readRows(marketstarLeads)) {
    const tally = tallyOf(tallies, partnerOf(row));
    tally.submitted += 1;
    if (qualifiedStages.includes(row.Stage ?? "")) tally.qualified += 1;
    if (row.Stage !== "Disqualified") continue;
    tally.disqualified += 1;
    const reason = reasonByWord[row.DisqualifiedReason ?? ""];
    if (reason !== undefined) tally.reasons[reason] = (tally.reasons[reason] ?? 0) + 1;
  }
  return tallies;
}

function tallyOf(tallies: Map<string, Tally>, partner: string): Tally {
  const known = tallies.get(partner);
  if (known !== undefined) return known;
  const fresh = emptyTally();
  tallies.set(partner, fresh);
  return fresh;
}

/** The Wilson interval by its textbook formula, with z as R prints it. */
export function wilson(successes: number, trials: number): [number, number] {
  const z = 1.959963984540054;
  const p = successes / trials;
  const centre = p + (z * z) / (2 * trials);
  const half = z * Math.sqrt((p * (1 - p)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return [(centre - half) / scale, (centre + half) / scale];
}
