import type { DigestNextStep } from "@leadback/email";
import { type Locale, partnerHint, partnerLabel, type ReasonCode, reasonCatalogue } from "@leadback/scoring";
import type { DigestFacts } from "../digest-facts.ts";
import { shiftPeriod } from "../digest-period.ts";
import { decidedIn } from "./headline.ts";
import { endedIn, weightOf } from "./reasons.ts";
import { isWaitingForPartner } from "./waiting.ts";

const noRepeatWithin = 6;
const lookBackPeriods = 8;
const maxCharacters = 140;

const without: Pick<DigestNextStep, "because" | "text" | "link"> = { because: null, text: null, link: null };

/** Exactly one thing to do, chosen from a counted fact. */
export function nextStep(facts: DigestFacts, locale: Locale): DigestNextStep {
  const waiting = facts.leads.filter(isWaitingForPartner).length;
  if (waiting > 0)
    return { ...without, kind: "answer_request", leadCount: waiting, linkLabel: "waiting_leads" };
  const recent = {
    start: shiftPeriod(facts.period, 1 - lookBackPeriods, facts.program.settings.digest).start,
    end: facts.period.end,
  };
  const lesson = coach(facts, locale, facts.period);
  if (lesson !== null) return lesson;
  const weeks = lookBackPeriods * (facts.period.cadence === "weekly" ? 1 : 2);
  const older = coach(facts, locale, recent, weeks);
  if (older !== null) return older;
  const qualified = decidedIn(facts, facts.period).filter((lead) => lead.decision === "qualified").length;
  if (qualified > 0)
    return { ...without, kind: "repeat_success", leadCount: qualified, linkLabel: "all_leads" };
  return { ...without, kind: "send_next_lead", leadCount: 0, linkLabel: "submit_lead" };
}

/** The hint of the most frequent reason that the partner can act on, that counts, and that was not the last lessons'. */
function coach(
  facts: DigestFacts,
  locale: Locale,
  span: { start: Date; end: Date },
  weeks: number | null = null,
): DigestNextStep | null {
  const ended = endedIn(facts, span);
  const given = new Set(
    facts.earlier.slice(0, noRepeatWithin).map((digest) => digest.snapshot.nextStep.text),
  );
  const counts = new Map<ReasonCode, number>();
  for (const { reason } of ended) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const candidates = [...counts]
    .filter(
      ([reason]) => reasonCatalogue[reason].partnerActionable !== "no" && weightOf(facts, reason, ended) > 0,
    )
    .map(([reason, count]) => ({ reason, count, text: shortHint(partnerHint(reason, locale)) }))
    .filter(({ text }) => text !== null && !given.has(text))
    .toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  const [best] = candidates;
  if (best === undefined) return null;
  return {
    kind: "coach",
    text: best.text,
    because: { reasonLabel: partnerLabel(best.reason, locale), count: best.count, of: ended.length, weeks },
    leadCount: best.count,
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
