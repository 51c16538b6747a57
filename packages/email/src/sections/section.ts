import type { ReactNode } from "react";
import type { Messages } from "../messages.ts";
import type { DigestEdition, DigestSnapshot } from "../snapshot.ts";

export interface DigestView {
  snapshot: DigestSnapshot;
  messages: Messages;
  /** A date in the words of the reader, with its year only where that differs from the period's. */
  day(date: string): string;
  range(firstDay: string, lastDay: string): string;
  /** What was left out to keep the letter short. */
  trimmed: ReadonlySet<Trim>;
}

/** One part of the letter, said twice: for the HTML part and, in the same words and numbers, for the plain one. */
export interface DigestSection {
  name: SectionName;
  editions: readonly DigestEdition[];
  /** Without content the section is not shown in either part. */
  isShown(view: DigestView): boolean;
  html(view: DigestView): ReactNode;
  /** Blocks, each already wrapped; a blank line stands between them. */
  text(view: DigestView): string[];
}

/** A whole section, or a detail of one. */
export type Trim =
  | SectionName
  | "meanings"
  | "lesser_hints"
  | "all_hints"
  | "lesser_wins"
  | "lesser_examples"
  | "because";

export type SectionName =
  | "masthead"
  | "greeting"
  | "quiet"
  | "welcome"
  | "wins"
  | "headline"
  | "next-step"
  | "funnel"
  | "conversion"
  | "reasons"
  | "response-time"
  | "examples"
  | "case-story"
  | "goal"
  | "trend"
  | "corrections"
  | "profile"
  | "materials"
  | "adopted"
  | "closing"
  | "leads"
  | "signature"
  | "answers"
  | "footer";
