import {
  type BinaryEvaluation,
  evaluateBinary,
  predictConversion,
  type TrainingRow,
  trainConversionModel,
} from "../src/index.ts";
import { foldOf } from "../src/model/fold-of.ts";
import { parseRows, readReference } from "./reference-data.ts";

/** A published row: ridge logistic regression on quantile bins with C = 0.1; scikit-learn 1.2.1. */
export interface Baseline {
  name: string;
  n: number;
  won: number;
  auc: number;
  logLoss: number;
  brier: number;
  ece: number;
  slope: number;
  lift: number;
  /** The largest calibration error that is acceptable on this split. */
  eceMax: number;
}

export const baselines = {
  olistByTime: {
    name: "olist (train<2018-03-01)",
    n: 3829,
    won: 480,
    auc: 0.6698,
    logLoss: 0.3671,
    brier: 0.1074,
    ece: 0.0393,
    slope: 1.1006,
    lift: 1.7959,
    eceMax: 0.045,
  },
  marketstarFolds: {
    name: "marketstar(5cv)",
    n: 30734,
    won: 1061,
    auc: 0.6439,
    logLoss: 0.1432,
    brier: 0.033,
    ece: 0,
    slope: 0.9398,
    lift: 1.2443,
    eceMax: 0.01,
  },
  marketstarByTime: {
    name: "marketstar(train<2022)",
    n: 10445,
    won: 546,
    auc: 0.4931,
    logLoss: 0.2065,
    brier: 0.0497,
    ece: 0.0058,
    slope: 0.2072,
    lift: 0.733,
    eceMax: 0.01,
  },
} satisfies Record<string, Baseline>;

export interface Judged extends BinaryEvaluation {
  n: number;
  won: number;
}

/** Trains on one side of a date, without the gate, and predicts the other. */
export function judgeByTime(rows: readonly TrainingRow[], from: string): Judged {
  const isLater = ({ submittedAt }: TrainingRow) => String(submittedAt) >= from;
  return judge(rows.filter(isLater), predict(rows.filter((row) => !isLater(row))));
}

/** Predicts every fold from the other four, without the gate, and judges all together. */
export function judgeByFolds(rows: readonly TrainingRow[]): Judged {
  const predictors = [0, 1, 2, 3, 4].map((fold) => predict(rows.filter(({ id }) => foldOf(id, 1) !== fold)));
  return judge(rows, (row) => predictors[foldOf(row.id, 1)]?.(row) ?? Number.NaN);
}

function predict(train: readonly TrainingRow[]): (row: TrainingRow) => number {
  const model = trainConversionModel(train, { gate: false });
  return (row) => predictConversion(model, row).probability ?? Number.NaN;
}

function judge(rows: readonly TrainingRow[], probabilityOf: (row: TrainingRow) => number): Judged {
  const outcomes = rows.map(({ outcome }) => (outcome === "won" ? 1 : 0));
  const won = outcomes.filter((outcome) => outcome === 1).length;
  return { n: rows.length, won, ...evaluateBinary(outcomes, rows.map(probabilityOf)) };
}

/** The Olist funnel: a lead without a deal counts as ended. */
export function olistRows(): TrainingRow[] | null {
  const leads = readReference("data/olist/olist_marketing_qualified_leads_dataset.csv");
  const deals = readReference("data/olist/olist_closed_deals_dataset.csv");
  if (leads === null || deals === null) return null;
  const won = new Set(parseRows(deals).map(({ mql_id }) => mql_id));
  return parseRows(leads).map(({ mql_id = "", first_contact_date = "", landing_page_id, origin }) => ({
    id: mql_id,
    features: {
      origin: origin ?? null,
      landing_page_id: landing_page_id ?? null,
      month: first_contact_date.slice(5, 7),
      weekday: String(new Date(first_contact_date).getUTCDay()),
    },
    outcome: won.has(mql_id) ? "won" : "lost",
    submittedAt: first_contact_date,
  }));
}

/** MarketStar: qualified against disqualified. */
export function marketstarRows(): TrainingRow[] | null {
  const leads = readReference("data/marketstar/leads.csv");
  if (leads === null) return null;
  const ended = parseRows(leads).filter(({ Stage }) => Stage === "Qualified" || Stage === "Disqualified");
  return ended.map((row) => {
    const { LeadId = "", CreatedDate = "", Employees = "" } = row;
    return {
      id: LeadId,
      features: {
        seniority: seniorityOf(row.Title ?? ""),
        industry: row.Industry ?? null,
        employees: Employees === "" ? null : Number(Employees),
        timeZone: row.TimeZone ?? null,
        leadSource: row.LeadSource ?? null,
        month: CreatedDate.slice(4, 6),
      },
      outcome: row.Stage === "Qualified" ? "won" : "lost",
      submittedAt: CreatedDate.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"),
    };
  });
}

const seniorityWords: [RegExp, string][] = [
  [/\b(?:owner|founder|co-?founder|entrepreneur\w*|proprietor)\b/, "owner"],
  [/\b(?:c\s*-?\s*level|c[efotmi]o|chief|cxo|president|executive & leadership)\b/, "chief"],
  [/\b(?:s?vp|vice)\b/, "vice_president"],
  [/\b(?:director|head)\b/, "director"],
  [/\b(?:manager|mgr|lead|supervisor)\b/, "manager"],
  [/\b(?:student|intern)\b/, "student"],
];

function seniorityOf(title: string): string | null {
  const text = title.trim().toLowerCase();
  if (text === "") return null;
  if (/\bvice\b/.test(text)) return "vice_president";
  return seniorityWords.find(([word]) => word.test(text))?.[1] ?? "staff";
}
