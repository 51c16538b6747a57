import type { ImportIssue } from "./import-report.ts";

/** Issues of one cause in one column, for people to read as one. */
export interface IssueGroup {
  column: string | null;
  severity: ImportIssue["severity"];
  cause: string;
  /** The first lines. */
  lines: number[];
  count: number;
  /** The first texts that could not be read, where they hold no personal data. */
  values: string[];
}

const groupLimit = 50;
const linesPerGroup = 3;
const valuesPerGroup = 3;

/** Adds issues to their groups; further causes than the limit stay with the import alone. */
export function groupIssues(groups: IssueGroup[], issues: readonly ImportIssue[]): void {
  for (const { line, column, severity, cause, value } of issues) {
    let group = groups.find(
      (other) => other.cause === cause && other.column === column && other.severity === severity,
    );
    if (group === undefined) {
      if (groups.length === groupLimit) continue;
      group = { column, severity, cause, lines: [], count: 0, values: [] };
      groups.push(group);
    }
    group.count += 1;
    if (group.lines.length < linesPerGroup) group.lines.push(line);
    if (value === undefined || group.values.includes(value)) continue;
    if (group.values.length < valuesPerGroup) group.values.push(value);
  }
}
