import type { Change, Locale, ReasonGroup } from "@leadback/scoring";
import type { DigestTip } from "./digest-tips.ts";

/**
 * What one digest says, frozen. `operations` builds it, stores it and renders it; a template decides nothing
 * and counts nothing. Plain JSON: instants are ISO 8601 in UTC, local dates are `YYYY-MM-DD` in `zone`, money is
 * in minor units, text is in `locale` unless a field says otherwise.
 */
export interface DigestSnapshot {
  version: 1;
  /**
   * `quiet`: nothing moved, three lines. `welcome`: the first one, says what each number means. `closing`: the last one
   * of a programme that pauses or ends.
   */
  edition: DigestEdition;
  locale: DigestLocale;
  /** In which the vendor's people write their sentences; quoted where the reader has another one. */
  wordsLocale: DigestLocale;
  /** IANA zone in which the local dates below were taken. */
  zone: string;
  programme: DigestProgramme;
  partner: { name: string };
  /** `null` greets the partner by its company name. */
  recipient: { name: string | null };
  period: DigestPeriod;
  /** Sent after its day, within the 72 hours of catching up. */
  isLate: boolean;
  /** What we promise every partner; said in the welcome edition and beside our response time. */
  promises: DigestPromises;

  /** Deals won in the period; they come before the number. `first` has at most three. */
  wins: { total: number; first: DigestWin[] };
  /** Milestones and badges reached since the letter before; at most two, the greatest first. */
  recognitions: DigestRecognition[];
  headline: DigestHeadline;
  /** `null` below n = 10: counts are said instead. */
  qualityRate: DigestRate | null;
  /** The latest cohort that has had its full time to convert; `null` when there is none to tell about. */
  conversion: DigestConversion | null;
  nextStep: DigestNextStep;
  funnel: DigestFunnel | null;
  reasons: DigestReasons | null;
  responseTime: DigestResponseTime | null;
  examples: { good: DigestGoodExample[]; bad: DigestBadExample[] };
  /** One story of at most 80 words that a person approved. */
  caseStory: { text: string; locale: DigestLocale } | null;
  goal: DigestGoal | null;
  /** No goal has been agreed upon, and now is the time to. */
  invitesToGoal: boolean;
  /** Up to eight periods, oldest first, this one last; `null` when there are fewer than three. */
  trend: DigestTrendPeriod[] | null;
  corrections: DigestCorrection[];
  /** What the programme changed since the letter before. */
  profile: DigestProfileChange | null;
  /** At most two. */
  materials: DigestMaterial[];
  /** What became of partners' suggestions, in `wordsLocale`; at most two. */
  adopted: string[];
  /** Leads that are still with us; the second line of a quiet edition. */
  openLeads: { total: number; waitingForPartner: number };
  /** After four quiet periods in a row the partner is offered one digest a month. */
  offersMonthlyRhythm: boolean;
  /** Welcome edition: local date of the first digest that compares with an earlier one. */
  comparisonFrom: string | null;
  /** Closing edition: what the partner and we did together. */
  closing: DigestClosing | null;
  /** Web copy for a reader who is signed in: the leads behind the numbers. A mail has none. */
  leads: DigestLeadRow[] | null;
  /** The named manager who signs and to whom replies go; `null` signs with the programme's sender name. */
  signature: DigestSignature | null;
  links: DigestLinks;
}

export type DigestEdition = "regular" | "quiet" | "welcome" | "closing";

export type DigestLocale = Locale;

export interface DigestProgramme {
  name: string;
  senderName: string;
  legalName: string;
  /** Empty when the programme has not stated one. */
  postalAddress: string;
  /** Address or page of the person who answers for personal data. */
  privacyContact: string | null;
}

/** `monthly` is every four weeks. */
export type DigestCadence = "weekly" | "biweekly" | "monthly";

/** Half-open: [`start`, `end`). `lastDay` is the last local date inside it. */
export interface DigestPeriod {
  cadence: DigestCadence;
  start: string;
  end: string;
  firstDay: string;
  lastDay: string;
  /** Only facts recorded up to this instant are in the snapshot. */
  cutoff: string;
}

export interface DigestPromises {
  /** Business hours to our first attempt. */
  firstAttemptHours: number;
  /** Business days to a decision. */
  decisionDays: number;
  /** Business days to the answer to a dispute. */
  disputeDays: number;
}

export interface DigestWin {
  /** Six-letter reference; `null` at the aggregate privacy level. */
  ref: string | null;
  /** Where the programme may name companies, and only then; what was frozen before it could has none. */
  company?: string | null;
  amountCents: number | null;
  currency: string | null;
  /** Local date; `null` when the source named none. */
  date: string | null;
  /** The checked sentence for the partner. */
  sentence: string | null;
}

export interface DigestRecognition {
  kind: "first_accepted" | "first_win" | "wins" | "anniversary" | "steady_quality";
  /** Wins, years, or decided leads behind the badge; 1 for a first. */
  count: number;
}

/** Leads decided in the period: `qualified` of `decided`. With `decided` = 0 the mail says what arrived instead. */
export interface DigestHeadline {
  qualified: number;
  decided: number;
  /** The same without the leads that weigh nothing; `null` when there is none to leave out. */
  countingAgainst: { qualified: number; of: number; excluded: number } | null;
  previous: { qualified: number; decided: number } | null;
  /** `up` and `down` only where the 95 % interval of the difference excludes 0; `null` without a comparison. */
  change: Change | null;
}

/** A rate in 0..1 with its base and its interval. */
export interface DigestRate {
  value: number;
  lower: number;
  upper: number;
  n: number;
  /** 10 ≤ n < 30. */
  isSmallSample: boolean;
}

/** Won ÷ submitted of the leads submitted from `firstDay` to `lastDay` (local dates, both included). */
export interface DigestConversion {
  won: number;
  submitted: number;
  /** Of those submitted, what the partner had sent before; what was frozen before it was counted has none. */
  resent?: number;
  firstDay: string;
  lastDay: string;
}

/** Exactly one thing to do. */
export interface DigestNextStep {
  /** `coach` is a hint and needs `text`; `answer_request`: we wait for information on `leadCount` leads. */
  kind: "coach" | "answer_request" | DigestTip;
  /** What the hint is about, and which of its hints; what was said in a letter is not said again in the next six. */
  code: string;
  /** Of a lesson: what it is about. */
  reason?: string;
  /** At most 140 characters, one or two sentences with their full stop. */
  text: string | null;
  /**
   * The counted fact behind it: `count` of the `of` leads that stopped, with this label; in the period, or in the
   * last `weeks`.
   */
  because: { reasonLabel: string; count: number; of: number; weeks: number | null } | null;
  /** Leads that the button opens; 0 gives a button without a number. */
  leadCount: number;
  /** `null` shows no button. */
  link: string | null;
  linkLabel: "stopped_leads" | "waiting_leads" | "all_leads" | "submit_lead" | "profile" | "news" | "ask";
  /** What helps with it, where the programme has published something. */
  material: { title: string; link: string } | null;
}

/** Leads that reached each stage in the period, each by the date of that step; not a cohort. */
export interface DigestFunnel {
  received: number;
  /** As of a conversion. */
  resent?: number;
  accepted: number;
  qualified: number;
  won: number;
}

/** Ends in the period, disqualified and lost together: `total` = the counts of `top` + `others`. */
export interface DigestReasons {
  total: number;
  /** Of these, leads that had been qualified first, and still count so; what was frozen before it was counted has none. */
  qualifiedBefore?: number;
  /** At most three, most frequent first. */
  top: DigestReason[];
  others: { count: number; sharePercent: number | null } | null;
}

export interface DigestReason {
  code: string;
  /** As partners see it: the neutral label where the catalogue has one. */
  label: string;
  /** At most 90 characters, plain words; `null` when the label says it all. */
  meaning: string | null;
  /** The coaching hint; `null` where there is nothing to do differently. */
  hint: string | null;
  count: number;
  /** The count of the previous period; `null` without a comparison. */
  previousCount: number | null;
  /** Whole percent; `null` below n = 5. With `others` they sum to 100. */
  sharePercent: number | null;
  group: ReasonGroup;
  countsAgainstPartner: boolean;
  note: DigestReasonNote | null;
}

export type DigestReasonNote =
  /** We reopen `count` of them on this local date; the first of several unless `isOneDate`. */
  | { kind: "reopens_on"; date: string; count: number; isOneDate: boolean }
  /** `count` of them do not count: our first attempt was late. */
  | { kind: "our_attempt_late"; count: number }
  /** `count` of them do not count: we tried fewer than five times. */
  | { kind: "too_few_attempts"; count: number };

/** Our first attempt, in business hours. `n` leads waited, `answered` of them have been tried. */
export interface DigestResponseTime {
  n: number;
  answered: number;
  /** Of the others, those that were decided without a try that anybody wrote down: they do not wait any more. */
  decidedUntried?: number;
  /** From n = 5. */
  medianHours: number | null;
  /** From n = 20. */
  p90Hours: number | null;
  targetHours: number;
  withinTarget: { k: number; n: number } | null;
  oldestWaiting: { ref: string | null; businessHours: number } | null;
  /** Leads whose first attempt broke the promise: answered late or still waiting past it. */
  lateCount: number;
}

export interface DigestGoodExample {
  ref: string;
  /** As of a win. */
  company?: string | null;
  /** Local date of the decision. */
  date: string;
  segment: string | null;
  employees: number | null;
  sentence: string;
}

export interface DigestBadExample extends DigestGoodExample {
  reasonLabel: string;
  observed: DigestEvidence | null;
  expected: DigestEvidence | null;
}

/** A number or a date is formatted for the reader; a string is printed as it is. */
export type DigestEvidence = string | number | { date: string };

export interface DigestGoal {
  metric: "received" | "accepted" | "qualified" | "won" | "revenue" | "quality_rate" | "conversion";
  /** In the unit of the metric: leads, minor units of `currency`, or 0..1; `null` for a rate of nothing. */
  done: number | null;
  target: number;
  currency: string | null;
  /** Local date of the last day. */
  lastDay: string;
  daysLeft: number;
  pace: "reached" | "ahead" | "on_track" | "behind" | "missed" | "too_early" | "not_enough_data";
  /** Leads a week that would still reach it; `null` where that says nothing. */
  neededPerWeek: number | null;
}

export interface DigestProfileChange {
  /** One plain line each, in the reader's language; at most three. */
  changes: string[];
  /** How many of the partner's last leads have all that the profile asks for, as far as it is known of them. */
  fits: { k: number; n: number } | null;
}

export interface DigestMaterial {
  title: string;
  isNew: boolean;
  /** What is different from the version before, in the words of the programme. */
  change: string | null;
  link: string;
}

export interface DigestClosing {
  state: "paused" | "ended";
  /** Local date from which on. */
  since: string;
  submitted: number;
  qualified: number;
  won: number;
}

export interface DigestLeadRow {
  ref: string;
  outcome: "qualified" | "won" | "stopped" | "open";
  /** Local date of the outcome, or of the submission of one that is open. */
  date: string;
  reasonLabel: string | null;
  sentence: string | null;
  /** The lead's own page, for who may open it. */
  link?: string;
}

export interface DigestTrendPeriod {
  firstDay: string;
  qualified: number;
  decided: number;
}

export type DigestCorrection =
  /** A closed period as reported, and as it stands now. */
  | {
      kind: "recount";
      firstDay: string;
      lastDay: string;
      before: { qualified: number; decided: number };
      after: { qualified: number; decided: number };
    }
  | {
      kind: "received_recount" | "wins_recount";
      firstDay: string;
      lastDay: string;
      before: number;
      after: number;
    }
  /** `count` of them where no reference may be said. */
  | { kind: "dispute_overturned"; ref: string | null; count: number }
  /** A period whose digest was never sent. */
  | { kind: "skipped_period"; firstDay: string; lastDay: string }
  /** Personal data of `count` leads sent on these local dates was erased here: the partner erases its copy too. */
  | { kind: "erasure"; sentOn: string[]; count?: number };

export interface DigestSignature {
  name: string;
  /** In the programme's words; `manager` stands for the reader's own word for it. */
  role: string | { kind: "manager" } | null;
  /** At most 300 characters. */
  note: { text: string; locale: DigestLocale } | null;
}

/** Absolute https addresses. A `null` link is not shown. */
export interface DigestLinks {
  /** Every letter has one; a copy on the web that may be passed on has none. */
  unsubscribe: string | null;
  preferences: string | null;
  webCopy: string | null;
  /** On a copy whose reader is not signed in: where to do so, and come back to the leads. */
  signIn?: string | null;
  /** How every number is counted. */
  definitions: string | null;
  answers: DigestAnswerLinks | null;
}

export interface DigestAnswerLinks {
  useful: string | null;
  notUseful: string | null;
  /** How likely one is to recommend the programme; asked in place of whether the letter was useful. */
  recommend: string | null;
  disagree: string | null;
  newInformation: string | null;
  question: string | null;
  suggestion: string | null;
}
