import type {
  DigestBadExample,
  DigestEvidence,
  DigestGoodExample,
  DigestSnapshot,
  DigestWin,
} from "@leadback/email";
import type { Evidence, LeadEventType, Locale } from "@leadback/scoring";
import { formatRef } from "../../leads/draw-refs.ts";
import type { LeadRecord } from "../../metrics/lead-record.ts";
import { saidToPartner } from "../../reasons/own-reasons.ts";
import type { DigestFacts, LeadWords } from "../digest-facts.ts";
import { localDate } from "../digest-period.ts";
import { isWithin } from "./headline.ts";
import { endedIn, weightOf } from "./reasons.ts";

const shownWins = 3;
const shownExamples = 2;

export function wins(facts: DigestFacts): DigestSnapshot["wins"] {
  const won = facts.leads.filter((lead) => lead.stage === "won" && isWithin(lead.wonAt, facts.period));
  const isAggregate = facts.program.settings.privacyLevel === "aggregate";
  const first = won
    .toSorted((a, b) => (b.amountCents ?? 0) - (a.amountCents ?? 0) || (a.ref < b.ref ? -1 : 1))
    .slice(0, shownWins)
    .map(
      (lead): DigestWin => ({
        ref: isAggregate ? null : formatRef(lead.ref),
        company: facts.companies.get(lead.id) ?? null,
        amountCents: lead.amountCents,
        currency: lead.currency,
        date: lead.isEndUndated || lead.wonAt === null ? null : localDate(lead.wonAt, facts.period.zone),
        sentence: isAggregate ? null : (wordsOf(facts, lead, "won")?.sentence ?? null),
      }),
    );
  return { total: won.length, first };
}

/** At most two good and two bad leads with what was said about them. Ends without a sentence teach nothing. */
export function examples(facts: DigestFacts, locale: Locale): DigestSnapshot["examples"] {
  if (facts.program.settings.privacyLevel === "aggregate") return { good: [], bad: [] };
  const good = facts.leads
    .filter(
      (lead) =>
        isWithin(lead.qualifiedAt, facts.period) && lead.decision === "qualified" && lead.stage !== "won",
    )
    .flatMap((lead) => example(facts, lead, "qualified"))
    .slice(0, shownExamples);
  const ended = endedIn(facts, facts.period);
  const taught = ended
    .filter((lead) => !lead.isLegacyEnd && lead.stage !== "lost" && weightOf(facts, lead.reason, ended) > 0)
    .toSorted((a, b) => countOf(ended, b) - countOf(ended, a) || (a.ref < b.ref ? -1 : 1));
  const isFirstOfReason = (lead: (typeof taught)[number], index: number) =>
    taught.findIndex((other) => other.reason === lead.reason) === index;
  const bad = [
    ...taught.filter(isFirstOfReason),
    ...taught.filter((lead, index) => !isFirstOfReason(lead, index)),
  ]
    .flatMap((lead): DigestBadExample[] =>
      example(facts, lead, "disqualified").map((base) => ({
        ...base,
        reasonLabel: saidToPartner(facts.own, lead.reason, lead.ownReason, locale),
        ...observedAgainstExpected(wordsOf(facts, lead, "disqualified")?.evidence ?? null),
      })),
    )
    .slice(0, shownExamples);
  return { good, bad };
}

function example(facts: DigestFacts, lead: LeadRecord, type: LeadEventType): DigestGoodExample[] {
  const words = wordsOf(facts, lead, type);
  if (words === undefined) return [];
  return [
    {
      ref: formatRef(lead.ref),
      company: facts.companies.get(lead.id) ?? null,
      date: localDate(words.occurredAt, facts.period.zone),
      segment: lead.industry,
      employees: lead.employees,
      sentence: words.sentence,
    },
  ];
}

/** What was said when this happened in the period; what was said later belongs to a later letter. */
function wordsOf(facts: DigestFacts, lead: LeadRecord, type: LeadEventType): LeadWords | undefined {
  return facts.words
    .get(lead.id)
    ?.findLast((words) => words.type === type && isWithin(words.occurredAt, facts.period));
}

/** Numbers and dates leave as they are; of words only what was observed and expected, never a name of somebody else. */
function observedAgainstExpected(evidence: Evidence | null): {
  observed: DigestEvidence | null;
  expected: DigestEvidence | null;
} {
  if (evidence === null) return { observed: null, expected: null };
  const observed = evidence.observed ?? (evidence.date === undefined ? null : { date: evidence.date });
  return { observed, expected: evidence.expected ?? null };
}

function countOf(ended: readonly { reason: string }[], lead: { reason: string }): number {
  return ended.filter((other) => other.reason === lead.reason).length;
}
