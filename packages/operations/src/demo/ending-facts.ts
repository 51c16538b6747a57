import type { Evidence, ReasonCode } from "@leadback/scoring";
import type { Random } from "./seeded-random.ts";

/** What is known of a lead when it ends, from which the sentence for the partner is made. Dates are local. */
export interface EndingFacts {
  random: Random;
  submittedOn: string;
  endedOn: string;
  /** Dates to wait for lie after it: the demo ends here. */
  today: string;
  employees: number;
  industry: string;
  /** The sector as a sentence calls it, when it is one that is not served. */
  described: string;
  city: string;
  /** The person we spoke with and the one who signs, each with the article. */
  contact: string;
  decider: string;
  attempts: number;
  waitedDays: number;
  /** The earlier registration, for duplicates. */
  earlier: { ref: string; submittedOn: string } | null;
}

/** What was said at the end, what was seen, and until when the lead waits. */
export interface Ending {
  sentence: string;
  evidence?: Evidence;
  /** A local date: the lead is recycled until then. */
  reopenAt?: string;
}

export type DrawEnding = (facts: EndingFacts) => Ending;
export type Endings = Partial<Record<ReasonCode, DrawEnding>>;

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
