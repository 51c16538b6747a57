import type { DigestEdition, DigestLinks, DigestSnapshot } from "@leadback/email";
import { isLive, type Locale } from "@leadback/scoring";
import type { DigestFacts } from "../digest-facts.ts";
import { shiftPeriod } from "../digest-period.ts";
import { examples, wins } from "./examples.ts";
import { decidedIn, headline, isWithin, maturedConversion, qualityRateOf, trend } from "./headline.ts";
import { nextStep } from "./next-step.ts";
import { endedIn, reasons } from "./reasons.ts";
import { responseTimeOf } from "./response-time.ts";
import { isWaitingForPartner } from "./waiting.ts";

const quietBeforeMonthly = 4;

export interface SnapshotReader {
  locale: Locale;
  name: string | null;
  links: DigestLinks;
}

/** Puts together what one digest says to one reader. Pure: the same facts give the same snapshot. */
export function buildSnapshot(facts: DigestFacts, reader: SnapshotReader): DigestSnapshot {
  const { program, partner, period, leads } = facts;
  const { locale } = reader;
  const { sender, promises } = program.settings;
  const edition = editionOf(facts);
  const isRegular = edition === "regular";
  const submitted = leads.filter((lead) => isWithin(lead.submittedAt, period)).length;
  return {
    version: 1,
    edition,
    locale,
    wordsLocale: program.locale,
    zone: period.zone,
    programme: {
      name: program.name,
      senderName: sender.name ?? program.name,
      legalName: sender.legalName ?? program.name,
      postalAddress: sender.postalAddress ?? "",
      privacyContact: sender.privacyContact ?? null,
    },
    partner: { name: partner.name },
    recipient: { name: reader.name },
    period: {
      cadence: period.cadence,
      start: period.start.toISOString(),
      end: period.end.toISOString(),
      firstDay: period.firstDay,
      lastDay: period.lastDay,
      cutoff: facts.cutoff.toISOString(),
    },
    isLate: facts.isLate,
    promises: {
      firstAttemptHours: promises.firstAttemptHours,
      decisionDays: promises.decisionDays,
      disputeDays: promises.disputeDays,
    },
    wins: wins(facts),
    headline: headline(facts),
    qualityRate: isRegular ? qualityRateOf(facts) : null,
    conversion: isRegular ? maturedConversion(facts) : null,
    nextStep: nextStep(facts, locale),
    funnel:
      edition === "quiet"
        ? null
        : {
            received: submitted,
            accepted: leads.filter((lead) => isWithin(lead.acceptedAt, period)).length,
            qualified: leads.filter((lead) => isWithin(lead.qualifiedAt, period)).length,
            won: leads.filter((lead) => isWithin(lead.wonAt, period)).length,
          },
    reasons: edition === "quiet" ? null : reasons(facts, locale),
    responseTime: edition === "quiet" ? null : responseTimeOf(facts),
    examples: isRegular ? examples(facts, locale) : { good: [], bad: [] },
    caseStory: null,
    goal: null,
    trend: isRegular ? trend(facts) : null,
    corrections: [],
    openLeads: {
      total: leads.filter((lead) => isLive(lead.stage) && lead.erasedAt === null).length,
      waitingForPartner: leads.filter(isWaitingForPartner).length,
    },
    offersMonthlyRhythm: edition === "quiet" && wasQuiet(facts),
    comparisonFrom: edition === "welcome" ? shiftPeriod(period, 2, program.settings.digest).sendDay : null,
    signature:
      sender.signerName === undefined
        ? null
        : { name: sender.signerName, role: sender.signerRole ?? null, note: null },
    links: reader.links,
  };
}

/** `welcome` for a partner's first digest with its first leads, `quiet` when nothing moved. */
function editionOf(facts: DigestFacts): DigestEdition {
  const { leads, period } = facts;
  const isNew = facts.earlier.length === 0 && leads.every((lead) => lead.submittedAt >= period.start);
  const hasNews =
    decidedIn(facts, period).length > 0 ||
    endedIn(facts, period).length > 0 ||
    leads.some((lead) =>
      [lead.submittedAt, lead.acceptedAt, lead.contactedAt, lead.qualifiedAt, lead.wonAt].some((at) =>
        isWithin(at, period),
      ),
    );
  if (!hasNews) return "quiet";
  return isNew && decidedIn(facts, period).length === 0 ? "welcome" : "regular";
}

function wasQuiet(facts: DigestFacts): boolean {
  const last = facts.earlier.slice(0, quietBeforeMonthly - 1);
  return (
    last.length === quietBeforeMonthly - 1 && last.every((digest) => digest.snapshot.edition === "quiet")
  );
}

/** Whether a facts' partner has sent anything yet: before that there is nothing to write about. */
export function hasLeads(facts: Pick<DigestFacts, "leads" | "period">): boolean {
  return facts.leads.some((lead) => lead.submittedAt < facts.period.end);
}
