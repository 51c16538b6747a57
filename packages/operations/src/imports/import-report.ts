import type { ImportId } from "@leadback/db";
import type { LeadEventType, LeadStage, ReasonCode } from "@leadback/scoring";
import type { ColumnUsage } from "./compile-map.ts";
import type { DetectedFormat } from "./detect-format.ts";
import type { ImportMapInput } from "./import-map.ts";
import type { IssueGroup } from "./issue-group.ts";
import type { ReasonReview } from "./reason-review.ts";

export interface ImportIssue {
  /** In the file as an editor shows it. */
  line: number;
  column: string | null;
  severity: "skipped" | "warning";
  /** What is wrong and what to do about it; never what the cell holds. */
  cause: string;
  /**
   * The text that could not be read, shortened; only of columns of dates, amounts, stages and reasons. For the person
   * at the terminal: it is never stored.
   */
  value?: string;
}

/** One lead as the map reads it, for people to check the map with. */
export interface SampleLead {
  line: number;
  externalId: string;
  partner: string;
  channel: string | null;
  stage: LeadStage;
  submittedAt: string;
  reason: ReasonCode | null;
  amountCents: number | null;
  currency: string | null;
  company: string | null;
}

/** What an import adds to a lead that was there. */
export interface LeadUpdate {
  line: number;
  externalId: string;
  from: LeadStage;
  to: LeadStage;
  events: { type: LeadEventType; occurredAt: string }[];
  /** As the lead has them afterwards. */
  reason: ReasonCode | null;
  amountCents: number | null;
  currency: string | null;
}

/** What an import did, or would do. `rows` = `created` + `updated` + `unchanged` + `skipped`. */
export interface ImportReport {
  importId: ImportId | null;
  fileName: string;
  isDryRun: boolean;
  format: DetectedFormat;
  /** Of the file's own columns: what each is read as, and those that are not read. */
  columns: ColumnUsage;
  /** The map that was found by the column names, to save and import with; `null` when a map was given. */
  proposedMap: ImportMapInput | null;
  rows: number;
  created: number;
  /** Known leads to which the file added what happened since; none unless updates are asked for. */
  updated: number;
  unchanged: number;
  /** Known leads about which the file still says otherwise. */
  differing: number;
  skipped: number;
  warnings: number;
  partnersCreated: number;
  /** How many rows an earlier, broken run had already brought in. */
  resumedAfterRows: number;
  /** The first problems; all of them are kept with the import. */
  issues: ImportIssue[];
  /** All problems, those with one cause together. */
  issueGroups: IssueGroup[];
  /** Leads whose end waits for a person to say its reason. */
  toReview: number;
  /** The first texts among them; like every text of a lead they are stored with the lead alone. */
  reviews: ReasonReview[];
  remarks: string[];
  /** The first updates. */
  updates: LeadUpdate[];
  /** The first leads as they were read. */
  sample: SampleLead[];
}

export interface ImportProgress {
  phase: "checking" | "writing";
  rows: number;
  totalRows: number;
}
