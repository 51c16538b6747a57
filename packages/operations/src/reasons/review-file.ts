import { type Locale, reasonCatalogue } from "@leadback/scoring";
import { byteOrderMark, csvDelimiter, csvLine } from "../exports/csv-text.ts";
import type { WaitingReason } from "./list-reason-reviews.ts";

/** The columns of a review file that `settleReasons` reads, in every language; the others are for the person who decides. */
export const reviewColumns = { lead: "lead", reason: "reason" } as const;

const headings = {
  "pt-BR": { line: "linha", text: "texto", maybe: "talvez", because: "porque" },
  en: { line: "line", text: "text", maybe: "maybe", because: "because" },
  es: { line: "línea", text: "texto", maybe: "quizás", because: "porque" },
} satisfies Record<Locale, unknown>;

/**
 * The waiting ends as a CSV that a spreadsheet opens: what the text is, what it may mean and why, and an empty
 * column for the reason.
 */
export function reviewFile(waiting: readonly WaitingReason[], locale: Locale): string {
  const rows = waiting.map(({ leadId, ref, externalId, line, text, guesses, evidence }) => [
    leadId,
    ref,
    externalId ?? "",
    line === null ? "" : String(line),
    text,
    guesses.map((code) => `${code} (${reasonCatalogue[code].labels[locale]})`).join("; "),
    evidence.map(({ start, end }) => text.slice(start, end)).join("; "),
    "",
  ]);
  const { line, text, maybe, because } = headings[locale];
  const header = [reviewColumns.lead, "ref", "externalId", line, text, maybe, because, reviewColumns.reason];
  const delimiter = csvDelimiter(locale);
  return `${byteOrderMark}${[header, ...rows].map((row) => csvLine(row, delimiter)).join("")}`;
}
