import { type DigestNextStep, type DigestTip, digestTips } from "@leadback/email";
import {
  coachingHint,
  isLive,
  type Locale,
  type ReasonCode,
  reasonCatalogue,
  reasonOverRepresentation,
  reasonShares,
} from "@leadback/scoring";
import { countReasons } from "../../metrics/ended-leads.ts";
import { type DigestFacts, lessonPeriods, lessonSpan } from "../digest-facts.ts";
import { weeksOf } from "../digest-period.ts";
import { decidedIn } from "./headline.ts";
import { materialFor } from "./news.ts";
import { endedIn, labelOf, segmentOf, weightOf } from "./reasons.ts";
import { isWaitingForPartner } from "./waiting.ts";

const noRepeatWithin = 6;

type Ended = ReturnType<typeof endedIn>;

const without: Pick<DigestNextStep, "because" | "text" | "link" | "material"> = {
  because: null,
  text: null,
  link: null,
  material: null,
};

/** Exactly one thing to do, chosen from a counted fact, and none of those of the last six letters. */
export function nextStep(facts: DigestFacts, locale: Locale): DigestNextStep {
  return (
    request(facts) ??
    habit(facts, locale) ??
    frequent(facts, locale, facts.period, null) ??
    older(facts, locale) ??
    tip(facts)
  );
}

/** What we wait for comes first, once; asked for again only when there is more to ask. */
function request(facts: DigestFacts): DigestNextStep | null {
  const waiting = facts.leads.filter(isWaitingForPartner);
  const isNew = waiting.some((lead) =>
    lead.clockPauses.some(({ from, to }) => to === null && from > facts.since.getTime()),
  );
  const kind = "answer_request";
  if (waiting.length === 0 || (wasSaid(facts, kind) && !isNew)) return null;
  return { ...without, kind, code: kind, leadCount: waiting.length, linkLabel: "waiting_leads" };
}

/** The reason that ends this partner's leads more often than those of its peers, where there is evidence of one. */
function habit(facts: DigestFacts, locale: Locale): DigestNextStep | null {
  const ended = endedIn(facts, lessonSpan(facts.period, facts.program));
  const counts = countReasons(ended);
  const { lesson } = reasonOverRepresentation(counts, facts.peerReasons, {
    canAdvise: (reason) => hintFor(facts, locale, reason, ended) !== null,
  });
  if (lesson === null) return null;
  // The letter is about this period: where it shows the habit too, its own counts say so.
  const now = endedIn(facts, facts.period);
  return hintFor(facts, locale, lesson, now) === null
    ? coach(facts, locale, lesson, ended, lessonWeeks(facts))
    : coach(facts, locale, lesson, now, null);
}

/** The most frequent reason of a span that the partner can act on. */
function frequent(
  facts: DigestFacts,
  locale: Locale,
  span: { start: Date; end: Date },
  weeks: number | null,
): DigestNextStep | null {
  const ended = endedIn(facts, span);
  const best = reasonShares(countReasons(ended)).find(
    ({ reason }) => hintFor(facts, locale, reason, ended) !== null,
  );
  return best === undefined ? null : coach(facts, locale, best.reason, ended, weeks);
}

function older(facts: DigestFacts, locale: Locale): DigestNextStep | null {
  return frequent(facts, locale, lessonSpan(facts.period, facts.program), lessonWeeks(facts));
}

function lessonWeeks({ period }: DigestFacts): number {
  return lessonPeriods * weeksOf(period.cadence);
}

/** Where no reason teaches anything: what the facts suggest first, and then the longest unsaid. */
function tip(facts: DigestFacts): DigestNextStep {
  const qualified = decidedIn(facts, facts.period).filter((lead) => lead.decision === "qualified").length;
  const open = facts.leads.filter((lead) => isLive(lead.stage) && lead.erasedAt === null).length;
  const isFitting = (kind: DigestTip) =>
    (kind !== "repeat_success" || qualified > 0) &&
    (kind !== "news_of_open_leads" || open > 0) &&
    (kind !== "read_profile" || facts.news.profiles.length > 0);
  const kind = digestTips.find((one) => isFitting(one) && !wasSaid(facts, one)) ?? "send_next_lead";
  return {
    ...without,
    kind,
    code: kind,
    leadCount: kind === "repeat_success" ? qualified : 0,
    linkLabel: tipLinks[kind] ?? "submit_lead",
  };
}

const tipLinks: Partial<Record<DigestTip, DigestNextStep["linkLabel"]>> = {
  repeat_success: "all_leads",
  news_of_open_leads: "news",
  read_profile: "profile",
  ask_us: "ask",
};

function wasSaid({ earlier }: DigestFacts, code: string): boolean {
  return earlier.slice(0, noRepeatWithin).some(({ snapshot }) => snapshot.nextStep.code === code);
}

interface Hint {
  code: string;
  text: string;
}

/** What to do about a reason; `null` where the partner cannot act on it, it does not count, or it was said lately. */
function hintFor(facts: DigestFacts, locale: Locale, reason: ReasonCode, ended: Ended): Hint | null {
  if (reasonCatalogue[reason].partnerActionable === "no" || weightOf(facts, reason, ended) === 0) return null;
  const text = coachingHint(reason, locale, segmentOf(facts));
  return text === null || wasSaid(facts, reason) ? null : { code: reason, text };
}

function coach(
  facts: DigestFacts,
  locale: Locale,
  reason: ReasonCode,
  ended: Ended,
  weeks: number | null,
): DigestNextStep {
  const count = countReasons(ended)[reason] ?? 0;
  const hint = hintFor(facts, locale, reason, ended);
  return {
    kind: "coach",
    code: hint?.code ?? reason,
    reason,
    text: hint?.text ?? null,
    because: { reasonLabel: labelOf(facts, reason, ended, locale), count, of: ended.length, weeks },
    // The page behind the button shows the leads of this period.
    leadCount: weeks === null ? count : 0,
    link: null,
    linkLabel: "stopped_leads",
    material: materialFor(facts, locale, reason),
  };
}
