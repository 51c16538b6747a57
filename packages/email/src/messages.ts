import type { Change } from "@leadback/scoring";
import type { Formats } from "./formats.ts";
import type {
  DigestCadence,
  DigestClosing,
  DigestGoal,
  DigestLeadRow,
  DigestLocale,
  DigestNextStep,
  DigestReason,
  DigestRecognition,
} from "./snapshot.ts";

/**
 * Every word of a digest. A locale file `satisfies Messages`, so a missing one does not compile. Arguments named
 * `range`, `day`, `hours` and the like are phrases that the same locale has already formed.
 */
export interface Messages {
  locale: DigestLocale;
  /** Stands for an address in a text that came from outside. */
  linkRemoved: string;

  formats: Formats;
  /** "12 de novembro"; with the year when it is not the year of `near`. */
  day(date: string, near: string): string;
  dayShort(date: string): string;
  /** "em setembro"; with the year when it is not the year of `near`. */
  month(date: string, near: string): string;
  /** "de 9 a 15 de novembro": fits after a participle. */
  range(firstDay: string, lastDay: string, near: string): string;
  /** "9–15 nov" */
  rangeShort(firstDay: string, lastDay: string): string;
  /** "2h10 úteis" */
  businessHours(hours: number): string;
  /** "7 de 12" */
  outOf(part: number, whole: number): string;

  subject: {
    decided(qualified: number, decided: number): string;
    won(count: number): string;
    received(count: number): string;
    moving(count: number): string;
    oneDecided(isQualified: boolean): string;
    stopped(count: number): string;
    quiet: string;
    welcome: string;
    closing: string;
  };

  greeting(name: string): string;
  late: string;

  wins: {
    title(count: number): string;
    /** `day` as in "na quinta" or "em 12 de novembro". */
    became(ref: string | null, day: string | null): string;
    onWeekday(date: string): string;
    onDay(day: string): string;
    more(count: number): string;
  };

  recognition: Record<DigestRecognition["kind"], (count: number) => string>;

  headline: {
    decided(qualified: number, decided: number, range: string): string;
    won(count: number, range: string): string;
    received(count: number, range: string): string;
    moving(count: number, range: string): string;
    countingAgainst(result: string, excluded: number): string;
    /** Nothing that was decided depended on the partner. */
    noneCounts(decided: number): string;
    oneDecided(isQualified: boolean, range: string): string;
    /** Leads that were decided before have ended, and nothing else is new. */
    stopped(count: number, range: string): string;
    /** `decided` where the letter has not said that it counts qualified leads; else `null`. */
    previous(result: string | null, cadence: DigestCadence, decided: number | null): string;
    change: Record<Change, string>;
    qualityRate(rate: string, n: number, lower: string, upper: string, isSmallSample: boolean): string;
  };

  conversion(won: number, submitted: number, range: string, resent: number): string;

  nextStep: {
    title: string;
    text: Record<Exclude<DigestNextStep["kind"], "coach">, (leadCount: number) => string>;
    because(reasonLabel: string, count: number, of: number, weeks: number | null): string;
    button: Record<DigestNextStep["linkLabel"], (leadCount: number) => string>;
    material: string;
  };

  funnel: {
    title(cadence: DigestCadence): string;
    received: string;
    accepted: string;
    qualified: string;
    won: string;
    /** So many of those received had been sent by the same partner before. */
    resent(count: number): string;
  };

  reasons: {
    title(total: number): string;
    group: Record<DigestReason["group"], string>;
    others: string;
    before(count: number): string;
    reopensOn(count: number, total: number, day: string, isOneDate: boolean): string;
    ourAttemptLate(count: number, total: number): string;
    tooFewAttempts(count: number, total: number): string;
    notCounted: string;
    /** `count` of the `total` were qualified, and lost later. */
    qualifiedBefore(count: number, total: number): string;
  };

  responseTime: {
    title: string;
    late(count: number): string;
    median(hours: string, target: string): string;
    answered(answered: number, n: number, target: string): string;
    /** All of them, in time: said once. */
    allInTime(n: number, target: string): string;
    /** All of them, and none in time. */
    allLate(n: number, target: string): string;
    allLateExcuse(n: number): string;
    /** `count` of the `n` were decided before anybody wrote down a try. */
    decidedUntried(count: number, n: number): string;
    withinTarget(result: string): string;
    p90(hours: string): string;
    oldestWaiting(ref: string | null, hours: string): string;
    waitingForPartner(count: number): string;
  };

  examples: {
    title: string;
    good: string;
    bad: string;
    employees(count: number): string;
    evidence(observed: string | null, expected: string | null): string;
  };

  caseStory: { title: string };

  goal: {
    title(day: string): string;
    /** `result` as "28 of 40", "R$ 18,400 of R$ 50,000", or as a rate beside its target. */
    progress: Record<DigestGoal["metric"], (result: string) => string>;
    amountOf(done: string, target: string): string;
    rateOf(rate: string | null, target: string): string;
    pace: Record<DigestGoal["pace"], string>;
    daysLeft(days: number): string;
    neededPerWeek(count: string): string;
    invitation: string;
  };

  trend: { title(count: number, cadence: DigestCadence): string };

  corrections: {
    title: string;
    recount(range: string, before: string, after: string): string;
    receivedRecount(range: string, before: number, after: number): string;
    winsRecount(range: string, before: number, after: number): string;
    disputeOverturned(ref: string | null, count: number): string;
    skippedPeriod(range: string): string;
    /** `days` as in "3 de outubro". */
    erasure(count: number, days: readonly string[]): string;
  };

  adopted: { title: string };

  profile: { title: string; fits(k: number, n: number): string };

  materials: { title: string; new: string; changed: string };

  closing: {
    title(programme: string, state: DigestClosing["state"], day: string): string;
    together(submitted: number, qualified: number, won: number): string;
    openLeads(count: number): string;
  };

  leads: {
    title: string;
    outcome: Record<DigestLeadRow["outcome"], string>;
    /** On the web, for who is not signed in. */
    signIn: string;
    signInButton: string;
  };

  quiet: {
    title(range: string): string;
    openLeads(total: number, waitingForPartner: number): string;
    monthlyRhythm: string;
  };

  welcome: {
    title(cadence: DigestCadence): string;
    received(count: number): string;
    terms: {
      number: Term;
      reasons: Term;
      ourPart(firstAttempt: string, decisionDays: number): Term;
      dispute(disputeDays: number): Term;
      smallNumbers(comparisonDay: string | null): Term;
    };
  };

  signature: { manager: string; reply(name: string): string };

  answers: {
    question: string;
    useful: string;
    notUseful: string;
    disagree: string;
    newInformation: string;
    ask: string;
    suggest: string;
    recommend(programme: string): string;
    rate: string;
  };

  footer: {
    period(firstDay: string, lastDay: string, zoneName: string): string;
    cutoff(day: string, time: string): string;
    why(partner: string, programme: string): string;
    privacy: string;
    definitions: string;
    preferences: string;
    webCopy: string;
    unsubscribe: string;
  };
}

export interface Term {
  name: string;
  meaning: string;
}
