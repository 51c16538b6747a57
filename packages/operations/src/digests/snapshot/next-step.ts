import type { DigestNextStep } from "@leadback/email";
import {
  type Locale,
  partnerHint,
  type ReasonCode,
  reasonCatalogue,
  reasonOverRepresentation,
  reasonShares,
} from "@leadback/scoring";
import { countReasons } from "../../metrics/ended-leads.ts";
import { type DigestFacts, lessonPeriods, lessonSpan } from "../digest-facts.ts";
import { decidedIn } from "./headline.ts";
import { endedIn, labelOf, weightOf } from "./reasons.ts";
import { isWaitingForPartner } from "./waiting.ts";

const noRepeatWithin = 6;
const maxCharacters = 140;

type Ended = ReturnType<typeof endedIn>;

const without: Pick<DigestNextStep, "because" | "text" | "link"> = { because: null, text: null, link: null };

/** Exactly one thing to do, chosen from a counted fact. */
export function nextStep(facts: DigestFacts, locale: Locale): DigestNextStep {
  const waiting = facts.leads.filter(isWaitingForPartner).length;
  if (waiting > 0)
    return { ...without, kind: "answer_request", leadCount: waiting, linkLabel: "waiting_leads" };
  const lesson = habit(facts, locale) ?? frequent(facts, locale, facts.period, null) ?? older(facts, locale);
  if (lesson !== null) return lesson;
  const qualified = decidedIn(facts, facts.period).filter((lead) => lead.decision === "qualified").length;
  if (qualified > 0)
    return { ...without, kind: "repeat_success", leadCount: qualified, linkLabel: "all_leads" };
  return { ...without, kind: "send_next_lead", leadCount: 0, linkLabel: "submit_lead" };
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
    ? step(facts, locale, lesson, ended, lessonWeeks(facts))
    : step(facts, locale, lesson, now, null);
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
  return best === undefined ? null : step(facts, locale, best.reason, ended, weeks);
}

function older(facts: DigestFacts, locale: Locale): DigestNextStep | null {
  return frequent(facts, locale, lessonSpan(facts.period, facts.program), lessonWeeks(facts));
}

function lessonWeeks({ period }: DigestFacts): number {
  return lessonPeriods * (period.cadence === "weekly" ? 1 : 2);
}

/** What to do about a reason; `null` where the partner cannot act on it, it does not count, or it was said lately. */
function hintFor(facts: DigestFacts, locale: Locale, reason: ReasonCode, ended: Ended): string | null {
  if (reasonCatalogue[reason].partnerActionable === "no" || weightOf(facts, reason, ended) === 0) return null;
  const hint = shortHint(partnerHint(reason, locale));
  const given = facts.earlier.slice(0, noRepeatWithin).map(({ snapshot }) => snapshot.nextStep.text);
  return hint === null || given.includes(hint) ? null : hint;
}

function step(
  facts: DigestFacts,
  locale: Locale,
  reason: ReasonCode,
  ended: Ended,
  weeks: number | null,
): DigestNextStep {
  const count = countReasons(ended)[reason] ?? 0;
  return {
    kind: "coach",
    text: hintFor(facts, locale, reason, ended),
    because: { reasonLabel: labelOf(facts, reason, ended, locale), count, of: ended.length, weeks },
    leadCount: count,
    link: null,
    linkLabel: "stopped_leads",
  };
}

/** As many whole sentences of the hint as fit. */
function shortHint(hint: string | null): string | null {
  if (hint === null || hint.length <= maxCharacters) return hint;
  const sentences = hint.match(/[^.?]+[.?]+\s*/g) ?? [];
  const fitting = sentences.reduce(
    (text, sentence) => (text.length + sentence.trim().length < maxCharacters ? text + sentence : text),
    "",
  );
  return fitting.trim() === "" ? null : fitting.trim();
}
