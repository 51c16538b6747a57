import type {
  DigestCorrection,
  DigestMaterial,
  DigestProfileChange,
  DigestRecognition,
  DigestSignature,
  DigestSnapshot,
} from "@leadback/email";
import { type Locale, type ReasonCode, smallSample } from "@leadback/scoring";
import { formatRef } from "../../leads/draw-refs.ts";
import { describeChanges } from "../../profiles/describe-changes.ts";
import { profileFit } from "../../profiles/profile-fit.ts";
import type { DigestFacts } from "../digest-facts.ts";
import { localDate, shiftPeriod } from "../digest-period.ts";
import type { MissedPeriod } from "../partner-news.ts";

const shownRecognitions = 2;
const shownMaterials = 2;
const shownAdopted = 2;
const shownChanges = 3;
const shownMissed = 2;
const lastLeads = 20;

/** Recorded, published or said after the letter before, and known now. */
function isNew(facts: DigestFacts, at: Date | null): boolean {
  return at !== null && at > facts.since && at <= facts.cutoff;
}

/** What has been reached lately, the greatest first; what an old history brings along is no news. */
export function recognitionsOf(facts: DigestFacts): DigestRecognition[] {
  return facts.ownNews.recognitions
    .filter(
      ({ recordedAt, reachedAt }) => isNew(facts, recordedAt) && reachedAt >= facts.previousPeriod.start,
    )
    .map(({ code, evidence }) => recognitionOf(code, evidence))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.count - a.count)
    .slice(0, shownRecognitions);
}

const ranks: readonly DigestRecognition["kind"][] = [
  "wins",
  "first_win",
  "steady_quality",
  "anniversary",
  "first_accepted",
];

function rankOf({ kind }: DigestRecognition): number {
  return ranks.indexOf(kind);
}

function recognitionOf(code: string, evidence: Record<string, number | string>): DigestRecognition {
  const number = (name: string) => Number(evidence[name] ?? 1);
  if (code.startsWith("wins_")) return { kind: "wins", count: number("count") };
  if (code.startsWith("anniversary_")) return { kind: "anniversary", count: number("years") };
  if (code === "steady_quality") return { kind: "steady_quality", count: Math.round(number("n")) };
  return { kind: code === "first_win" ? "first_win" : "first_accepted", count: 1 };
}

/** What changed in whom we look for, and what the partner's last leads would have been under it. */
export function profileChange(facts: DigestFacts, locale: Locale): DigestProfileChange | null {
  const { profiles } = facts.news;
  const [current] = profiles;
  if (current === undefined || !isNew(facts, current.publishedAt)) return null;
  const before = profiles.find(({ publishedAt }) => publishedAt <= facts.since) ?? null;
  const changes = describeChanges(before?.criteria ?? null, current.criteria, locale, facts.program.locale);
  if (changes.length === 0) return null;
  const known = facts.leads
    .filter((lead) => lead.erasedAt === null)
    .slice(-lastLeads)
    .map((lead) => profileFit(current.criteria, lead))
    .filter(({ misses, unknown }) => misses.length > 0 || unknown.length === 0);
  return {
    changes: changes.slice(0, shownChanges),
    fits:
      known.length < smallSample.reasonSharesMin
        ? null
        : { k: known.filter(({ misses }) => misses.length === 0).length, n: known.length },
  };
}

/** What was published in the reader's language since the letter before. */
export function newMaterials(facts: DigestFacts, locale: Locale): DigestMaterial[] {
  return inForce(facts, locale)
    .filter(({ publishedAt }) => isNew(facts, publishedAt))
    .slice(0, shownMaterials)
    .map(({ title, url, version, change }) => ({ title, isNew: version === 1, change, link: url }));
}

/** What helps with a reason, where the programme has something in the reader's language. */
export function materialFor(
  facts: DigestFacts,
  locale: Locale,
  reason: ReasonCode,
): { title: string; link: string } | null {
  const helpful = inForce(facts, locale).find((material) => material.reason === reason);
  return helpful === undefined ? null : { title: helpful.title, link: helpful.url };
}

/** The newest version of every key, newest first. */
function inForce({ news }: DigestFacts, locale: Locale) {
  const own = news.materials.filter((material) => material.locale === locale);
  return own.filter(
    ({ key, version, isWithdrawn }) =>
      !isWithdrawn && own.every((other) => other.key !== key || other.version <= version),
  );
}

export function adoptedSuggestions(facts: DigestFacts): string[] {
  return facts.news.adopted
    .filter(({ adoptedAt }) => isNew(facts, adoptedAt))
    .slice(0, shownAdopted)
    .map(({ weDid }) => weDid);
}

/** A case that this partner has not been told: older than what we remember of its letters, it may have been. */
export function caseFor(facts: DigestFacts, locale: Locale): DigestSnapshot["caseStory"] {
  const { earlier, news, program } = facts;
  const told = new Set(earlier.map(({ snapshot }) => snapshot.caseStory?.text));
  const oldest = earlier.at(-1)?.cutoffAt;
  const fresh = news.cases.filter(
    ({ approvedAt, text }) =>
      approvedAt !== null && (oldest === undefined || approvedAt > oldest) && !told.has(text),
  );
  const readable =
    fresh.find((one) => one.locale === locale) ?? fresh.find((one) => one.locale === program.locale);
  return readable === undefined ? null : { text: readable.text, locale: readable.locale };
}

/** The partner's own manager, or whom the programme names, with the newest note to this partner or to all. */
export function signatureOf(facts: DigestFacts): DigestSignature | null {
  const { partner, news, program } = facts;
  const { sender } = program.settings;
  const notes = news.notes.filter(
    ({ createdAt, withdrawnAt, partnerId, managerId }) =>
      isNew(facts, createdAt) &&
      (withdrawnAt === null || withdrawnAt > facts.cutoff) &&
      (partnerId === null || partnerId === partner.id) &&
      (managerId === null || managerId === partner.managerId),
  );
  const said = notes.find(({ partnerId }) => partnerId !== null) ?? notes[0];
  const note = said === undefined ? null : { text: said.text, locale: said.locale };
  const manager = signingManager(facts);
  if (manager !== null) return { name: manager.name, role: { kind: "manager" }, note };
  if (sender.signerName !== undefined)
    return { name: sender.signerName, role: sender.signerRole ?? null, note };
  return note === null ? null : { name: sender.name ?? program.name, role: null, note };
}

/** The partner's own manager, who signs the letter and to whom an answer to it goes. */
export function signingManager({
  partner,
  news,
}: Pick<DigestFacts, "partner" | "news">): { name: string; email: string } | null {
  const manager = partner.managerId === null ? undefined : news.managers.get(partner.managerId);
  return manager === undefined || manager.name === "" ? null : manager;
}

/** What we have to take back, to say late, or to ask for by law. */
export function updates(facts: DigestFacts): DigestCorrection[] {
  const isAggregate = facts.program.settings.privacyLevel === "aggregate";
  const overturned = facts.ownNews.overturned.filter(({ closedAt }) => isNew(facts, closedAt));
  const erased = facts.leads.filter((lead) => isNew(facts, lead.erasedAt));
  return [
    ...missedPeriods(facts),
    ...(isAggregate
      ? overturned.length === 0
        ? []
        : [{ kind: "dispute_overturned" as const, ref: null, count: overturned.length }]
      : overturned.map(({ ref }) => ({
          kind: "dispute_overturned" as const,
          ref: formatRef(ref),
          count: 1,
        }))),
    ...(erased.length === 0
      ? []
      : [
          {
            kind: "erasure" as const,
            count: erased.length,
            sentOn: [...new Set(erased.map((lead) => localDate(lead.submittedAt, facts.period.zone)))],
          },
        ]),
  ];
}

/** Periods between the letter before and this one that no letter told of. */
function missedPeriods({ ownNews, period, reported, program }: DigestFacts): DigestCorrection[] {
  const last = reported[0]?.firstDay ?? "";
  const isUntold = ({ cadence, periodStartLocal }: MissedPeriod) =>
    cadence === period.cadence && periodStartLocal > last && periodStartLocal < period.firstDay;
  return ownNews.missed
    .filter(isUntold)
    .slice(0, shownMissed)
    .map(({ periodStartLocal }) => {
      const { firstDay, lastDay } = shiftPeriod(
        { ...period, firstDay: periodStartLocal },
        0,
        program.settings.digest,
      );
      return { kind: "skipped_period", firstDay, lastDay };
    });
}
