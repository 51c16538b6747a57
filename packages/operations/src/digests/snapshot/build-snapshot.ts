import type { PeriodFigures, RestatedPeriod } from "@leadback/db";
import {
  type DigestClosing,
  type DigestEdition,
  type DigestLinks,
  type DigestNextStep,
  type DigestSnapshot,
  leadsAnchor,
} from "@leadback/email";
import { isLive, isReasonCode, type Locale, type ReasonCode } from "@leadback/scoring";
import { isResent } from "../../metrics/response-clock.ts";
import type { DigestFacts } from "../digest-facts.ts";
import { localDate, shiftPeriod } from "../digest-period.ts";
import { corrections, figuresOf } from "./corrections.ts";
import { examples, wins } from "./examples.ts";
import { goalOf, invitesToGoal } from "./goal.ts";
import { decidedIn, headline, isWithin, maturedConversion, qualityRateOf, trend } from "./headline.ts";
import {
  adoptedSuggestions,
  caseFor,
  newMaterials,
  profileChange,
  recognitionsOf,
  signatureOf,
  updates,
} from "./news.ts";
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

/** What a digest says in numbers, beside its words: the books that later corrections are counted against. */
export interface DigestBooks {
  reported: PeriodFigures;
  restated: RestatedPeriod[];
}

export function booksOf({ leads, period, reported }: DigestFacts): DigestBooks {
  return { reported: figuresOf(leads, period), restated: corrections(leads, reported).restated };
}

/** What its one thing to do is about, where that is a lesson. */
export function coachedReason({ nextStep: { reason } }: DigestSnapshot): ReasonCode | null {
  return reason !== undefined && isReasonCode(reason) ? reason : null;
}

/** The letter with the links of one person in it. */
export function addressTo(
  snapshot: DigestSnapshot,
  { name, links }: Pick<SnapshotReader, "name" | "links">,
): DigestSnapshot {
  const { nextStep: step } = snapshot;
  return { ...snapshot, recipient: { name }, links, nextStep: { ...step, link: linkOf(step, links) } };
}

/** Where the one button leads; without a page for it there is no button. */
function linkOf({ linkLabel, leadCount }: DigestNextStep, { answers, webCopy }: DigestLinks): string | null {
  switch (linkLabel) {
    case "waiting_leads":
    case "news":
      return answers?.newInformation ?? null;
    case "ask":
      return answers?.question ?? null;
    case "stopped_leads":
    case "all_leads":
      return leadCount > 0 && webCopy !== null ? `${webCopy}#${leadsAnchor}` : null;
    case "submit_lead":
    case "profile":
      return null;
  }
}

/** Puts together what one digest says to one reader. Pure: the same facts give the same snapshot. */
export function buildSnapshot(facts: DigestFacts, reader: SnapshotReader): DigestSnapshot {
  return addressTo(buildUnaddressed(facts, reader), reader);
}

function buildUnaddressed(facts: DigestFacts, reader: SnapshotReader): DigestSnapshot {
  const { program, partner, period, leads } = facts;
  const { locale } = reader;
  const { sender, promises } = program.settings;
  const edition = editionOf(facts);
  const isRegular = edition === "regular";
  const isSilent = edition === "quiet" || edition === "closing";
  const received = leads.filter((lead) => isWithin(lead.submittedAt, period));
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
    recognitions: edition === "closing" ? [] : recognitionsOf(facts),
    headline: headline(facts),
    qualityRate: isRegular ? qualityRateOf(facts) : null,
    conversion: isRegular ? maturedConversion(facts) : null,
    nextStep: nextStep(facts, locale),
    funnel: isSilent
      ? null
      : {
          received: received.length,
          resent: received.filter(isResent).length,
          accepted: leads.filter((lead) => isWithin(lead.acceptedAt, period)).length,
          qualified: leads.filter((lead) => isWithin(lead.qualifiedAt, period)).length,
          won: leads.filter((lead) => isWithin(lead.wonAt, period)).length,
        },
    reasons: isSilent ? null : reasons(facts, locale),
    responseTime: isSilent ? null : responseTimeOf(facts),
    examples: isRegular ? examples(facts, locale) : { good: [], bad: [] },
    caseStory: isRegular ? caseFor(facts, locale) : null,
    goal: isRegular || edition === "welcome" ? goalOf(facts) : null,
    invitesToGoal: !isSilent && invitesToGoal(facts, edition === "welcome"),
    trend: isRegular ? trend(facts) : null,
    corrections: [...corrections(leads, facts.reported).lines, ...updates(facts)],
    profile: edition === "closing" ? null : profileChange(facts, locale),
    materials: edition === "closing" ? [] : newMaterials(facts, locale),
    adopted: edition === "closing" ? [] : adoptedSuggestions(facts),
    openLeads: {
      total: leads.filter((lead) => isLive(lead.stage) && lead.erasedAt === null).length,
      waitingForPartner: leads.filter(isWaitingForPartner).length,
    },
    offersMonthlyRhythm: edition === "quiet" && period.cadence !== "monthly" && wasQuiet(facts),
    comparisonFrom: edition === "welcome" ? shiftPeriod(period, 2, program.settings.digest).sendDay : null,
    closing: edition === "closing" ? closingOf(facts) : null,
    leads: null,
    signature: signatureOf(facts),
    links: reader.links,
  };
}

/** `welcome` for a partner's first digest with its first leads, `quiet` when nothing moved. */
function editionOf(facts: DigestFacts): DigestEdition {
  const { leads, period } = facts;
  if (isProgramOff(facts)) return "closing";
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

/** Whether the programme pauses or has ended by the day of this letter. */
function isProgramOff({ program, cutoff }: Pick<DigestFacts, "program" | "cutoff">): boolean {
  const { state, since } = program.settings.lifecycle;
  return state !== "running" && since !== undefined && since <= localDate(cutoff, program.zone);
}

/** After the letter that closes a programme there is none, until it runs again. */
export function hasClosed(facts: DigestFacts): boolean {
  const { state, since } = facts.program.settings.lifecycle;
  if (state === "running" || !isProgramOff(facts)) return false;
  return facts.earlier.some(({ snapshot }) => snapshot.closing?.since === since);
}

function closingOf({ leads, program: { settings } }: DigestFacts): DigestClosing | null {
  const { state, since } = settings.lifecycle;
  if (state === "running" || since === undefined) return null;
  return {
    state,
    since,
    submitted: leads.length,
    qualified: leads.filter((lead) => lead.decision === "qualified").length,
    won: leads.filter((lead) => lead.stage === "won").length,
  };
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
