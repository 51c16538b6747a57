import { businessHoursBetween, type LeadEventType, type ReasonCode } from "@leadback/scoring";
import type { DemoSpan } from "./demo-span.ts";
import type { Fate } from "./fate.ts";
import type { DiaryEntry } from "./lead-diary.ts";
import type { PartnerProfile } from "./partner-profile.ts";

const dayMs = 86_400_000;
const quietDays = 28;
/** Above so many leads a week there is enough to tell without arranging it. */
const toldWeeklyMax = 40;
const weeks = 12;

const negotiating: Fate = { kind: "negotiating", isLate: false };

export const newsTypes: ReadonlySet<LeadEventType> = new Set<LeadEventType>([
  "qualified",
  "disqualified",
  "won",
  "lost",
]);

export interface Stretch {
  from: Date;
  to: Date;
}

/** One lead that a digest must be able to tell about. */
export interface Telling {
  fate: Fate;
  submitted: Stretch;
  fits: (entries: readonly DiaryEntry[]) => boolean;
}

export interface Tellings {
  leads: readonly Telling[];
  /** No other lead of this partner is decided, won or lost in it. */
  avoid: Stretch | null;
  sparse: Stretch | null;
  lastSubmission: Date;
  /** Nothing happens from here on. */
  until: Date;
}

/** What is arranged, and not drawn, about a partner's latest weeks, so that every kind of digest can be seen. */
export function tellings(profile: PartnerProfile, leadCount: number, span: DemoSpan): Tellings {
  const { start, now, calendar, week } = span;
  const inWeek: Stretch = { from: week.start, to: week.end };
  const none: Tellings = { leads: [], avoid: null, sparse: null, lastSubmission: now, until: now };
  switch (profile.habit) {
    case "showcase":
      return leadCount / weeks > toldWeeklyMax
        ? none
        : {
            ...none,
            leads: showcase(inWeek, { from: daysFrom(week.start, -7), to: week.start }),
            avoid: { from: daysFrom(week.start, -7), to: week.end },
            sparse: { from: daysFrom(week.start, -8), to: daysFrom(week.end, -1) },
          };
    case "quiet": {
      const until = daysFrom(week.start, -quietDays);
      const submitted = { from: start, to: daysFrom(start, 14) };
      return {
        ...none,
        until,
        lastSubmission: daysFrom(until, -7),
        leads: [{ fate: { kind: "stalled", isLate: false }, submitted, fits: () => true }],
      };
    }
    case "new": {
      const submitted = { from: daysFrom(week.start, 1), to: daysFrom(week.start, 4) };
      const fits = happens("contacted", inWeek);
      const fate: Fate = { kind: "talking", isLate: false };
      return { ...none, leads: Array.from({ length: leadCount }, () => ({ fate, submitted, fits })) };
    }
    case "single": {
      const fate: Fate = { kind: "disqualified", isLate: false, reason: "timing_in_contract" };
      const submitted = { from: daysFrom(week.start, -6), to: daysFrom(week.start, -1) };
      return { ...none, leads: [{ fate, submitted, fits: happens("disqualified", inWeek) }] };
    }
    case "steady": {
      const awaited: Telling = {
        fate: { kind: "awaiting_partner", isLate: false },
        submitted: { from: week.start, to: daysFrom(week.end, -2) },
        fits: happens("information_requested", inWeek),
      };
      const unanswered: Telling = {
        fate: { kind: "unanswered", isLate: false },
        submitted: { from: daysFrom(now, -6), to: now },
        fits: ([first]) => {
          if (first === undefined) return false;
          const hours = businessHoursBetween(first.fact.occurredAt.getTime(), now.getTime(), calendar);
          return hours > 5 && hours < 16;
        },
      };
      const times = (count: number | undefined, telling: Telling) =>
        Array.from({ length: count ?? 0 }, () => telling);
      return {
        ...none,
        leads: [
          ...(profile.told ?? []).map((fate) => decidedIn(fate, inWeek)),
          ...times(profile.awaited, awaited),
          ...times(profile.unanswered, unanswered),
        ],
      };
    }
  }
}

/** A win, seven of twelve qualified after five of eleven, three ended for the same cause: the letter of a good week. */
function showcase(week: Stretch, before: Stretch): Telling[] {
  const ended = (reason: ReasonCode, isLate = false): Fate => ({ kind: "disqualified", isLate, reason });
  const times = (count: number, fate: Fate, stretch: Stretch) =>
    Array.from({ length: count }, () => decidedIn(fate, stretch));
  const isWon = happens("won", week);
  const isQualifiedLately = happens("qualified", { from: before.from, to: week.to });
  return [
    {
      fate: { kind: "won", isLate: false, amountCents: 1_840_000 },
      submitted: { from: daysFrom(week.from, -35), to: daysFrom(week.from, -12) },
      fits: (entries) => isWon(entries) && !isQualifiedLately(entries),
    },
    ...times(6, negotiating, week),
    {
      ...decidedIn({ kind: "negotiating", isLate: true }, week),
      submitted: { from: week.from, to: daysFrom(week.from, 3) },
    },
    ...times(3, ended("fit_company_too_small"), week),
    decidedIn(ended("timing_future_date"), week),
    decidedIn(ended("no_response", true), week),
    ...times(5, negotiating, before),
    ...times(3, ended("fit_company_too_small"), before),
    decidedIn(ended("approach_no_decision_maker"), before),
    decidedIn(ended("price_too_high"), before),
    decidedIn(ended("timing_in_contract"), before),
  ];
}

/** A lead with this fate whose decision falls into the stretch. */
function decidedIn(fate: Fate, stretch: Stretch): Telling {
  const isLong =
    fate.kind === "disqualified" && (fate.reason === "no_response" || fate.reason === "vendor_capacity");
  return {
    fate,
    submitted: isLong
      ? { from: daysFrom(stretch.from, -13), to: daysFrom(stretch.from, -1) }
      : { from: daysFrom(stretch.from, -3), to: daysFrom(stretch.to, -3) },
    fits: happens(fate.kind === "disqualified" ? "disqualified" : "qualified", stretch),
  };
}

function happens(type: LeadEventType, { from, to }: Stretch): Telling["fits"] {
  return (entries) =>
    entries.some(({ fact }) => fact.type === type && fact.occurredAt >= from && fact.occurredAt < to);
}

function daysFrom(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * dayMs);
}
