import type { ReasonCode, ReasonEvidence } from "@leadback/scoring";
import type { MappedRow } from "./map-row.ts";

/** A free text that does not say clearly why its leads ended, with what it may mean, for a person to decide. */
export interface ReasonReview {
  text: string;
  /** Likeliest first; empty when nothing of it is known. */
  guesses: ReasonCode[];
  /** What in the text speaks for which reason. */
  evidence: ReasonEvidence[];
  /** The first lines of the file that say so. */
  lines: number[];
  count: number;
}

const linesPerText = 3;

/** Adds the rows that wait for a decision to their texts; further texts than the limit are counted by the caller. */
export function groupReviews(reviews: ReasonReview[], rows: readonly MappedRow[], limit: number): void {
  for (const { line, rawReason: text, reasonReading } of rows) {
    if (reasonReading === null) continue;
    let review = reviews.find((other) => other.text === text);
    if (review === undefined) {
      if (reviews.length === limit) continue;
      const { guesses, evidence } = reasonReading;
      review = { text, guesses, evidence, lines: [], count: 0 };
      reviews.push(review);
    }
    review.count += 1;
    if (review.lines.length < linesPerText) review.lines.push(line);
  }
}
