import {
  type Database,
  type DeliveryId,
  deliveries,
  digests,
  type LeadId,
  leads,
  type PartnerId,
  type ProgramId,
  partnerContacts,
  type Transaction,
} from "@leadback/db";
import { type DigestLeadRow, type DigestSnapshot, renderDigest } from "@leadback/email";
import { isLive, type Locale, partnerLabel } from "@leadback/scoring";
import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "../context.ts";
import { formatRef } from "../leads/draw-refs.ts";
import { endOf } from "../metrics/ended-leads.ts";
import type { LeadRecord } from "../metrics/lead-record.ts";
import { readLeadsAsOf } from "../metrics/read-leads.ts";
import { isWithinReach } from "../people/reach.ts";
import { asLocale } from "../programs/program.ts";
import { asSnapshot, type LeadWords, readWords } from "./digest-facts.ts";
import { localDate } from "./digest-period.ts";
import { findLetterLink } from "./letter-links.ts";
import { isWithin } from "./snapshot/headline.ts";

const openDays = 30;
const dayMs = 86_400_000;
const shownLeads = 100;

/** Who looks, where that is known. */
export interface Viewer {
  programId: ProgramId;
  actor: Actor;
}

export type WebCopy =
  | { state: "gone"; locale: Locale }
  | { state: "open"; locale: Locale; html: string; withLeads: boolean };

interface WebCopyRequest {
  now: Date;
  viewer: Viewer | null;
  /** Where somebody who is not signed in can do so and come back. */
  signInUrl: string;
  /** Below it every lead has its page. */
  leadsUrl: string;
}

/**
 * The copy of a letter on the web. Whoever has its link sees totals, for thirty days; the leads behind them sees a person
 * who is signed in and may see the partner. Null for a link that is none of ours.
 */
export async function findWebCopy(
  database: Database,
  token: string,
  { now, viewer, signInUrl, leadsUrl }: WebCopyRequest,
): Promise<WebCopy | null> {
  const target = await findLetterLink(database, "letter", token);
  if (target === null) return null;
  const { programId } = target;
  return database.inProgram(programId, async (transaction) => {
    const letter = await letterOf(transaction, programId, target.id);
    if (letter === null) return null;
    const { digest, readerLocale } = letter;
    const own = asSnapshot(digest.snapshot);
    const locale = readerLocale === null ? own.locale : asLocale(readerLocale);
    const translated = digest.translations[locale];
    const snapshot = translated === undefined ? own : asSnapshot(translated);
    if (digest.frozenAt.getTime() + openDays * dayMs <= now.getTime()) return { state: "gone", locale };
    const withLeads =
      viewer !== null && viewer.programId === programId && isWithinReach(viewer.actor, digest.partnerId);
    const shown = withLeads
      ? {
          ...publicCopy(snapshot),
          examples: snapshot.examples,
          leads: await rowsOf(transaction, digest, { locale: snapshot.locale, leadsUrl }),
        }
      : withSignIn(publicCopy(snapshot), signInUrl);
    const { html } = await renderDigest(shown);
    return { state: "open", locale: snapshot.locale, html, withLeads };
  });
}

type DigestRow = typeof digests.$inferSelect;

async function letterOf(
  transaction: Transaction,
  programId: ProgramId,
  deliveryId: DeliveryId,
): Promise<{ digest: DigestRow; readerLocale: string | null } | null> {
  const [row] = await transaction
    .select({ digest: digests, readerLocale: partnerContacts.locale })
    .from(deliveries)
    .innerJoin(digests, and(eq(digests.programId, deliveries.programId), eq(digests.id, deliveries.digestId)))
    .leftJoin(
      partnerContacts,
      and(
        eq(partnerContacts.programId, deliveries.programId),
        eq(partnerContacts.id, deliveries.recipientId),
      ),
    )
    .where(and(eq(deliveries.programId, programId), eq(deliveries.id, deliveryId)));
  return row ?? null;
}

/** What may be passed on: totals and words that name nobody, and none of the reader's own links. */
function publicCopy(snapshot: DigestSnapshot): DigestSnapshot {
  const { wins, responseTime, corrections, nextStep, signature, links } = snapshot;
  const oldest = responseTime?.oldestWaiting ?? null;
  return {
    ...snapshot,
    recipient: { name: null },
    wins: {
      total: wins.total,
      first: wins.first.map((win) => ({ ...win, ref: null, company: null, sentence: null })),
    },
    responseTime:
      responseTime === null
        ? null
        : { ...responseTime, oldestWaiting: oldest === null ? null : { ...oldest, ref: null } },
    examples: { good: [], bad: [] },
    corrections: corrections.map((one) => (one.kind === "dispute_overturned" ? { ...one, ref: null } : one)),
    nextStep: { ...nextStep, link: null },
    signature: signature === null ? null : { ...signature, note: null },
    links: { ...links, unsubscribe: null, preferences: null, webCopy: null, answers: null },
  };
}

/** Where the leads stand for who is signed in, it says how to get to see them; a week without any has none. */
function withSignIn(snapshot: DigestSnapshot, signInUrl: string): DigestSnapshot {
  const hasLeads = snapshot.edition === "regular" || snapshot.edition === "welcome";
  return hasLeads ? { ...snapshot, links: { ...snapshot.links, signIn: signInUrl } } : snapshot;
}

/** The leads that the letter counts, as they stood when it was frozen; of one that was erased since there is nothing. */
async function rowsOf(
  transaction: Transaction,
  { programId, partnerId, cutoffAt, periodStart, periodEnd, zone }: DigestRow,
  { locale, leadsUrl }: { locale: Locale; leadsUrl: string },
): Promise<DigestLeadRow[]> {
  const period = { start: periodStart, end: periodEnd };
  const known = (await readLeadsAsOf(transaction, programId, [partnerId], cutoffAt)).get(partnerId) ?? [];
  const words = await readWords(transaction, { programId }, [partnerId], cutoffAt, {
    start: periodStart,
    end: periodEnd,
  });
  const kept = await keptLeads(transaction, programId, partnerId);
  return known
    .filter((lead) => kept.has(lead.id))
    .flatMap((lead) => rowOf(lead, words.get(lead.id) ?? [], period, { zone, locale, leadsUrl }))
    .slice(0, shownLeads);
}

async function keptLeads(
  transaction: Transaction,
  programId: ProgramId,
  partnerId: PartnerId,
): Promise<ReadonlySet<LeadId>> {
  const rows = await transaction
    .select({ id: leads.id })
    .from(leads)
    .where(and(eq(leads.programId, programId), eq(leads.partnerId, partnerId), isNull(leads.erasedAt)));
  return new Set(rows.map(({ id }) => id));
}

function rowOf(
  lead: LeadRecord,
  words: readonly LeadWords[],
  period: { start: Date; end: Date },
  { zone, locale, leadsUrl }: { zone: string; locale: Locale; leadsUrl: string },
): DigestLeadRow[] {
  const endedAt = endOf(lead) ?? lead.lostAt ?? lead.disqualifiedAt;
  const dates = [lead.submittedAt, lead.qualifiedAt, endedAt].filter((at) => isWithin(at, period));
  const latest = dates.at(-1);
  if (latest === undefined || latest === null) return [];
  const hasStopped = lead.reason !== null && isWithin(endedAt, period);
  const outcome = hasStopped
    ? "stopped"
    : lead.stage === "won" && isWithin(lead.wonAt, period)
      ? "won"
      : lead.decision === "qualified"
        ? "qualified"
        : "open";
  return [
    {
      ref: formatRef(lead.ref),
      outcome: outcome === "open" && !isLive(lead.stage) ? "stopped" : outcome,
      date: localDate(latest, zone),
      reasonLabel: hasStopped && lead.reason !== null ? partnerLabel(lead.reason, locale) : null,
      sentence: words.findLast(({ occurredAt }) => isWithin(occurredAt, period))?.sentence ?? null,
      link: `${leadsUrl}/${lead.id}`,
    },
  ];
}
