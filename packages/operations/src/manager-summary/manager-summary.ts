import {
  digestRatings,
  messages,
  type PartnerId,
  partnerContacts,
  partners,
  type Transaction,
  type UserId,
} from "@leadback/db";
import { type ActivityReason, locales } from "@leadback/scoring";
import { and, asc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import { z } from "zod";
import type { LeadTrace } from "../comparison/lead-traces.ts";
import type { OperationContext } from "../context.ts";
import { type DigestFacts, readDigestFacts } from "../digests/digest-facts.ts";
import { latestPeriod, shiftPeriod } from "../digests/digest-period.ts";
import { previewLinks } from "../digests/links-of-letter.ts";
import { PeerReasons } from "../digests/peer-reasons.ts";
import { NewsOfProgram } from "../digests/program-news.ts";
import { buildSnapshot } from "../digests/snapshot/build-snapshot.ts";
import { weighingRules } from "../digests/snapshot/headline.ts";
import { activityAt } from "../metrics/activity-at.ts";
import { parseInput } from "../parse-input.ts";
import { withinReach } from "../people/reach.ts";
import { getProgram } from "../programs/program.ts";
import { byWeight, type Need, weightOfNeeds } from "./need.ts";
import { tracesOfNeed } from "./need-traces.ts";
import { sayNeed, summaryWords } from "./need-words.ts";

const partnersPerBatch = 100;
const ratingDays = 28;
const dayMs = 86_400_000;

export const managerSummaryInput = z.strictObject({
  managerId: z.string().trim().min(1).max(100).optional(),
  asOf: z.iso
    .datetime({ offset: true, error: "Give an instant, for example 2026-11-17T12:00:00Z." })
    .optional(),
  locale: z.enum(locales).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(20),
});

export interface PartnerInNeed {
  partnerId: PartnerId;
  partnerName: string;
  managerId: UserId | null;
  /** What weighs most first, each with its sentence and the leads that its counts are of. */
  needs: { need: Need; text: string; traces: LeadTrace[] }[];
}

export interface ManagerSummary {
  /** The week that it is about, in the programme's zone. */
  period: { firstDay: string; lastDay: string };
  partners: number;
  inNeed: number;
  /** Who needs somebody most first. */
  data: PartnerInNeed[];
  /** The same to read or to send. */
  text: string;
}

/** Who needs help with what, of the partners that the actor looks after: one page for the week. */
export async function managerSummary(
  context: OperationContext,
  input: z.input<typeof managerSummaryInput>,
): Promise<ManagerSummary> {
  const { managerId, asOf, locale: wanted, limit } = parseInput(managerSummaryInput, input);
  const at = asOf === undefined ? context.now : new Date(asOf);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const locale = wanted ?? program.locale;
    const { digest } = program.settings;
    const week = latestPeriod(at, { zone: program.zone, cadence: "weekly" }, digest);
    const known = await transaction
      .select()
      .from(partners)
      .where(
        and(
          eq(partners.programId, context.programId),
          withinReach(context.actor, partners.id),
          isNull(partners.archivedAt),
          isNull(partners.offboardedAt),
          managerId === undefined ? undefined : eq(partners.managerId, managerId as UserId),
        ),
      )
      .orderBy(asc(partners.name), asc(partners.id));
    const counts = await countOf(transaction, context, at);
    const shared = {
      peerReasons: new PeerReasons(),
      newsOfProgram: new NewsOfProgram(),
      needsWholeHistory: true,
    };
    const found: PartnerInNeed[] = [];
    for (let start = 0; start < known.length; start += partnersPerBatch) {
      const jobs = known.slice(start, start + partnersPerBatch).map((partner) => {
        const zone = partner.zone ?? program.zone;
        const period = latestPeriod(at, { zone, cadence: partner.cadence }, digest);
        return { partner, period, previousPeriod: shiftPeriod(period, -1, digest), isLate: false };
      });
      const facts = await readDigestFacts(transaction, context, program, jobs, at, shared);
      for (const one of facts) {
        const { needs, lessonWeeks } = needsOf(one, locale, counts);
        if (needs.length === 0) continue;
        const { id: partnerId, name: partnerName, managerId: manager } = one.partner;
        const said = needs.map((need) => ({
          need,
          text: sayNeed(need, locale),
          traces: tracesOfNeed(need, one, lessonWeeks === null),
        }));
        found.push({ partnerId, partnerName, managerId: manager, needs: said });
      }
    }
    const weight = ({ needs }: PartnerInNeed) => weightOfNeeds(needs.map(({ need }) => need));
    const ranked = found.toSorted(
      (a, b) => weight(b) - weight(a) || a.partnerName.localeCompare(b.partnerName, locale),
    );
    const data = ranked.slice(0, limit);
    const words = summaryWords[locale];
    const day = (date: string) =>
      new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "long" }).format(
        new Date(`${date}T00:00:00Z`),
      );
    const calm = known.length - found.length;
    return {
      period: { firstDay: week.firstDay, lastDay: week.lastDay },
      partners: known.length,
      inNeed: found.length,
      data,
      text: [
        words.title(day(week.firstDay), day(week.lastDay)),
        ...(data.length === 0 ? [words.nothing] : []),
        ...data.map(({ partnerName, needs }) =>
          [partnerName, ...needs.map(({ text }) => `- ${text}`)].join("\n"),
        ),
        ...(calm > 0 && data.length > 0 ? [words.others(calm)] : []),
      ].join("\n\n"),
    };
  });
}

interface Counts {
  overdue: ReadonlyMap<PartnerId, number>;
  unhelpful: ReadonlyMap<PartnerId, number>;
  readers: ReadonlyMap<PartnerId, number>;
  contacts: ReadonlyMap<PartnerId, number>;
}

async function countOf(transaction: Transaction, { programId }: OperationContext, at: Date): Promise<Counts> {
  const count = sql<number>`count(*)::int`;
  const overdue = await transaction
    .select({ partnerId: messages.partnerId, count })
    .from(messages)
    .where(and(eq(messages.programId, programId), isNull(messages.answeredAt), lt(messages.dueAt, at)))
    .groupBy(messages.partnerId);
  const unhelpful = await transaction
    .select({ partnerId: digestRatings.partnerId, count })
    .from(digestRatings)
    .where(
      and(
        eq(digestRatings.programId, programId),
        eq(digestRatings.isUseful, false),
        gte(digestRatings.ratedAt, new Date(at.getTime() - ratingDays * dayMs)),
        lt(digestRatings.ratedAt, at),
      ),
    )
    .groupBy(digestRatings.partnerId);
  const people = await transaction
    .select({
      partnerId: partnerContacts.partnerId,
      count,
      readers: sql<number>`count(*) filter (where ${partnerContacts.receivesDigest} and ${partnerContacts.unsubscribedAt} is null and ${partnerContacts.lettersPausedAt} is null)::int`,
    })
    .from(partnerContacts)
    .where(eq(partnerContacts.programId, programId))
    .groupBy(partnerContacts.partnerId);
  const byPartner = (rows: readonly { partnerId: PartnerId; count: number }[]) =>
    new Map(rows.map((row) => [row.partnerId, row.count]));
  return {
    overdue: byPartner(overdue),
    unhelpful: byPartner(unhelpful),
    readers: new Map(people.map(({ partnerId, readers }) => [partnerId, readers])),
    contacts: byPartner(people),
  };
}

/** From the same snapshot that the partner reads, and from what only we know. */
function needsOf(facts: DigestFacts, locale: (typeof locales)[number], counts: Counts) {
  const { partner, cutoff } = facts;
  const links = previewLinks({ publicUrl: "https://preview.invalid" }, locale);
  const { headline, responseTime, goal, nextStep, openLeads } = buildSnapshot(facts, {
    locale,
    name: null,
    links,
  });
  const { standing } = activityAt(facts.leads, cutoff, {
    ...weighingRules(facts),
    contactCount: counts.contacts.get(partner.id) ?? 0,
  });
  const needs: Need[] = [];
  if (standing.state === "at_risk" || standing.state === "dormant")
    needs.push({ kind: standing.state, days: silentDays(standing.causes) });
  const overdue = counts.overdue.get(partner.id) ?? 0;
  if (overdue > 0) needs.push({ kind: "messages_overdue", count: overdue });
  if (responseTime !== null && responseTime.lateCount > 0)
    needs.push({ kind: "answered_late", count: responseTime.lateCount });
  if (headline.change === "down" && headline.previous !== null)
    needs.push({
      kind: "quality_fell",
      qualified: headline.qualified,
      decided: headline.decided,
      before: headline.previous,
    });
  if ((counts.readers.get(partner.id) ?? 0) === 0) needs.push({ kind: "nobody_reads" });
  if (goal?.pace === "behind" && goal.currency === null && goal.target >= 1)
    needs.push({ kind: "goal_behind", done: goal.done ?? 0, target: goal.target });
  const unhelpful = counts.unhelpful.get(partner.id) ?? 0;
  if (unhelpful > 0) needs.push({ kind: "letter_unhelpful", count: unhelpful });
  const { because, reason } = nextStep;
  if (because !== null && reason !== undefined && because.count > 1)
    needs.push({
      kind: "lesson",
      reason,
      label: because.reasonLabel,
      count: because.count,
      of: because.of,
    });
  if (openLeads.waitingForPartner > 0)
    needs.push({ kind: "information_waits", count: openLeads.waitingForPartner });
  return { needs: needs.toSorted(byWeight), lessonWeeks: because?.weeks ?? null };
}

function silentDays(causes: readonly ActivityReason[]): number | null {
  const silent = causes.find((cause) => cause.code === "silent");
  return silent === undefined ? null : Math.floor(silent.days);
}
