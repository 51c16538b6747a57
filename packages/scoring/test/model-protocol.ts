import {
  type BinaryEvaluation,
  evaluateBinary,
  predictConversion,
  type TrainingRow,
  trainConversionModel,
} from "../src/index.ts";
import { featureColumns } from "../src/model/feature-column.ts";
import { fitEncodings } from "../src/model/feature-encoding.ts";
import { fitAndApply } from "../src/model/fit-and-apply.ts";
import { fitOneHot } from "../src/model/fit-one-hot.ts";
import { foldOf } from "../src/model/fold-of.ts";
import { oneHotDesign } from "../src/model/one-hot-design.ts";
import { allRows, type TrainingSample } from "../src/model/training-sample.ts";
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

/** Learns from some rows and gives the probabilities of others. */
export type Trainer = (train: readonly TrainingRow[], test: readonly TrainingRow[]) => number[];

/** The library as anyone calls it, with the gate open: penalty and calibration are its own choice. */
export const asDelivered: Trainer = (train, test) => {
  const model = trainConversionModel(train, { gate: false });
  return test.map((row) => predictConversion(model, row).probability ?? Number.NaN);
};

/** The method of the published row: the same bins and levels, C fixed at 0.1, nothing else. */
export const asPublished: Trainer = (train, test) => {
  const rows = [...train, ...test];
  const sample = sampleOf(rows);
  const [known, asked] = [
    Uint32Array.from(train, (_, i) => i),
    Uint32Array.from(test, (_, i) => train.length + i),
  ];
  const { logits } = fitAndApply(sample, known, asked, [0.1]);
  return Array.from(logits[0] ?? [], (logit) => 1 / (1 + Math.exp(-logit)));
};

/** One Newton fit of all rows, as a function to be timed, and how many columns it has. */
export function oneFit(rows: readonly TrainingRow[]): { columnCount: number; run: () => void } {
  const sample = sampleOf(rows);
  const encodings = fitEncodings(sample.columns, allRows(sample));
  const design = oneHotDesign(encodings, sample.columns, allRows(sample));
  return { columnCount: design.columnCount, run: () => void fitOneHot(design, sample.outcomes, 1) };
}

function sampleOf(rows: readonly TrainingRow[]): TrainingSample {
  return {
    columns: featureColumns(rows),
    outcomes: Uint8Array.from(rows, ({ outcome }) => (outcome === "won" ? 1 : 0)),
    folds: new Uint8Array(rows.length),
    submittedMs: rows.map(() => null),
  };
}

/** Trains on one side of a date and predicts the other. */
export function judgeByTime(rows: readonly TrainingRow[], from: string, trainer: Trainer): Judged {
  const isLater = ({ submittedAt }: TrainingRow) => String(submittedAt) >= from;
  const later = rows.filter(isLater);
  const earlier = rows.filter((row) => !isLater(row));
  return judge(later, trainer(earlier, later));
}

/** Predicts every fold from the other four and judges all together. */
export function judgeByFolds(rows: readonly TrainingRow[], trainer: Trainer): Judged {
  const folds = rows.map(({ id }) => foldOf(id, 1));
  const held = [0, 1, 2, 3, 4].map((fold) => rows.filter((_, i) => folds[i] === fold));
  const predicted = held.map((test, fold) =>
    trainer(
      rows.filter((_, i) => folds[i] !== fold),
      test,
    ),
  );
  return judge(held.flat(), predicted.flat());
}

function judge(rows: readonly TrainingRow[], probabilities: number[]): Judged {
  const outcomes = rows.map(({ outcome }) => (outcome === "won" ? 1 : 0));
  const won = outcomes.filter((outcome) => outcome === 1).length;
  return { n: rows.length, won, ...evaluateBinary(outcomes, probabilities) };
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

/** The features of the published rows: they reproduce exactly without the month. */
export function withoutMonth(rows: readonly TrainingRow[]): TrainingRow[] {
  return rows.map((row) => {
    const { month: _month, ...features } = row.features;
    return { ...row, features };
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
