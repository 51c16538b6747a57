import type { Formats } from "../locales/formats.ts";
import { type Verdict, verdicts } from "./comparison-search.ts";
import type { ComparisonWords } from "./comparison-words.ts";
import type { ComparedGroup } from "./use-comparison.ts";

/** What one sees, in one sentence: who is really above or below, and of how many that cannot be said. */
export function sayComparison(
  rows: readonly Pick<ComparedGroup, "verdict">[],
  words: ComparisonWords,
  formats: Formats,
): string {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const isTold = count("above") + count("below") > 0;
  const parts = verdicts
    .filter((verdict) => count(verdict) > 0 && (isTold || verdict === "not_enough_data"))
    .map((verdict) => formats.plural(count(verdict), words.verdictCounts[verdict]));
  const said = [...(isTold ? [] : [words.nobody]), ...parts].join("; ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
