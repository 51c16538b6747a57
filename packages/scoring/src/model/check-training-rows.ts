import { LeadMetricsError } from "../lead-metrics-error.ts";
import type { TrainingRow } from "./training-row.ts";

/** A lead of the training sample with its instants read; null where none is given. */
export interface CheckedRow {
  id: string;
  features: TrainingRow["features"];
  outcome: 0 | 1;
  submittedMs: number | null;
  endedMs: number | null;
}

/** Refuses rows that are no leads, in a fixed order, so that the order they came in cannot matter. */
export function checkTrainingRows(rows: readonly TrainingRow[]): CheckedRow[] {
  const checked = rows.map(checkRow).sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = checked.find((row, i) => row.id === checked[i + 1]?.id);
  if (twice) throw new LeadMetricsError("DUPLICATE_ID", `Two leads have the id "${twice.id}"`);
  return checked;
}

function checkRow(row: TrainingRow): CheckedRow {
  const id = String(row.id ?? "");
  if (id === "") throw new LeadMetricsError("INVALID_INPUT", "Every lead has an id");
  if (row.outcome !== "won" && row.outcome !== "lost") {
    throw new LeadMetricsError("INVALID_INPUT", `Lead "${id}": the outcome is "won" or "lost"`);
  }
  if (typeof row.features !== "object" || row.features === null || Array.isArray(row.features)) {
    throw new LeadMetricsError("INVALID_INPUT", `Lead "${id}": features are named values`);
  }
  return {
    id,
    features: row.features,
    outcome: row.outcome === "won" ? 1 : 0,
    submittedMs: readInstant(id, "submittedAt", row.submittedAt),
    endedMs: readInstant(id, "endedAt", row.endedAt),
  };
}

function readInstant(id: string, field: string, value: string | number | null | undefined): number | null {
  if (value === null || value === undefined || value === "") return null;
  // Other spellings than ISO 8601 would be read in the machine's own zone.
  const isIso = typeof value === "string" && /^\d{4}-\d{2}-\d{2}(?:$|T.*(?:Z|[+-]\d{2}:?\d{2})$)/.test(value);
  const instantMs = isIso ? Date.parse(value) : value;
  if (typeof instantMs === "number" && Number.isFinite(instantMs)) return instantMs;
  throw new LeadMetricsError(
    "INVALID_INPUT",
    `Lead "${id}": ${field} is an instant in ISO 8601 or epoch milliseconds`,
  );
}
