import {
  disputes,
  eventText,
  type LeadId,
  leads,
  messages,
  type NoticeKind,
  type partners,
  type Transaction,
} from "@leadback/db";
import type { NoticeItem, NoticeSnapshot } from "@leadback/email";
import { isReasonCode, type Locale } from "@leadback/scoring";
import { and, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { formatRef } from "../leads/draw-refs.ts";
import { asLocale, type Program } from "../programs/program.ts";
import { type OwnReasons, readOwnReasons, saidToPartner } from "../reasons/own-reasons.ts";

/** One thing that happened, as a notice knows it. */
export interface Happening {
  kind: NoticeKind;
  happeningId: string;
  leadId: LeadId;
}

/** What there is to say of happenings. */
export interface NoticeFacts {
  own: OwnReasons;
  leads: ReadonlyMap<LeadId, typeof leads.$inferSelect>;
  /** What was said to the partner, by the event that it came with. */
  sentences: ReadonlyMap<string, string>;
  overturned: ReadonlySet<string>;
  /** What those who decided a dispute wrote about it. */
  answers: ReadonlyMap<string, string>;
}

/** Reads what notices tell: a fixed number of statements, however many there are. */
export async function readNoticeFacts(
  transaction: Transaction,
  context: Pick<OperationContext, "programId">,
  happenings: readonly Happening[],
): Promise<NoticeFacts> {
  const { programId } = context;
  const leadIds = [...new Set(happenings.map(({ leadId }) => leadId))];
  const ids = happenings.map(({ happeningId }) => happeningId);
  if (ids.length === 0)
    return {
      own: await readOwnReasons(transaction, context),
      leads: new Map(),
      sentences: new Map(),
      overturned: new Set(),
      answers: new Map(),
    };
  const known = await transaction
    .select()
    .from(leads)
    .where(and(eq(leads.programId, programId), inArray(leads.id, leadIds)));
  const words = await transaction
    .select({ eventId: eventText.eventId, sentence: eventText.sentence })
    .from(eventText)
    .where(and(eq(eventText.programId, programId), inArray(eventText.leadId, leadIds)));
  const decided = await transaction
    .select({ id: disputes.id, state: disputes.state, answer: messages.answer })
    .from(disputes)
    .innerJoin(messages, and(eq(messages.programId, disputes.programId), eq(messages.id, disputes.id)))
    .where(and(eq(disputes.programId, programId), inArray(disputes.leadId, leadIds)));
  const wanted = new Set(ids);
  return {
    own: await readOwnReasons(transaction, context),
    leads: new Map(known.map((lead) => [lead.id, lead])),
    sentences: new Map(
      words.flatMap(({ eventId, sentence }) =>
        sentence !== null && wanted.has(eventId) ? [[eventId, sentence]] : [],
      ),
    ),
    overturned: new Set(decided.flatMap(({ id, state }) => (state === "overturned" ? [id] : []))),
    answers: new Map(decided.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer]]))),
  };
}

interface Addressed {
  locale: Locale;
  partner: Pick<typeof partners.$inferSelect, "name">;
  recipient: NoticeSnapshot["recipient"];
  signerName: string | null;
  links: NoticeSnapshot["links"];
  /** Where the partner can say what was asked for, by lead. */
  answerLinks: ReadonlyMap<LeadId, string>;
}

const order: Record<NoticeKind, number> = {
  won: 0,
  dispute_answered: 1,
  information_needed: 2,
  ended: 3,
  received: 4,
};

/** What can be answered by the partner, and therefore has a link. */
export function isAnswerable({ kind }: Happening): boolean {
  return kind === "information_needed" || kind === "ended";
}

/** Puts a notice together; null when nothing is left to tell. Pure: the same facts give the same snapshot. */
export function buildNotice(
  program: Program,
  facts: NoticeFacts,
  happenings: readonly Happening[],
  { locale, partner, recipient, signerName, links, answerLinks }: Addressed,
): NoticeSnapshot | null {
  const { sender, promises, privacyLevel } = program.settings;
  const namesLeads = privacyLevel !== "aggregate";
  const alive = happenings
    .filter(({ leadId }) => facts.leads.get(leadId)?.erasedAt === null)
    .toSorted((a, b) => order[a.kind] - order[b.kind]);
  const received = alive.filter(({ kind }) => kind === "received");
  const refOf = (leadId: LeadId) => {
    const lead = facts.leads.get(leadId);
    return namesLeads && lead !== undefined ? formatRef(lead.ref) : null;
  };
  const items = alive.flatMap((happening): NoticeItem[] => {
    const { kind, leadId, happeningId } = happening;
    const ref = refOf(leadId);
    const lead = facts.leads.get(leadId);
    const link = answerLinks.get(leadId) ?? null;
    const sentence = namesLeads ? (facts.sentences.get(happeningId) ?? null) : null;
    if (kind === "won") return [{ kind, ref, sentence }];
    if (kind === "dispute_answered") {
      const answer = namesLeads ? (facts.answers.get(happeningId) ?? null) : null;
      return [{ kind, ref, isOverturned: facts.overturned.has(happeningId), answer }];
    }
    if (lead === undefined || link === null) return [];
    if (kind === "information_needed") {
      return lead.requestedFields.length === 0 ? [] : [{ kind, ref, fields: lead.requestedFields, link }];
    }
    if (kind === "ended" && lead.reason !== null && isReasonCode(lead.reason)) {
      const reasonLabel = saidToPartner(facts.own, lead.reason, lead.ownReason, locale);
      return [{ kind, ref, reasonLabel, sentence, link }];
    }
    return [];
  });
  if (received.length > 0) {
    const refs = received.flatMap(({ leadId }) => refOf(leadId) ?? []);
    items.push({ kind: "received", count: received.length, refs: refs.length <= shownRefs ? refs : [] });
  }
  if (items.length === 0) return null;
  return {
    locale,
    wordsLocale: asLocale(program.locale),
    programme: {
      name: program.name,
      senderName: sender.name ?? program.name,
      legalName: sender.legalName ?? program.name,
      postalAddress: sender.postalAddress ?? "",
      privacyContact: sender.privacyContact ?? null,
    },
    partner: { name: partner.name },
    recipient,
    items,
    signerName,
    promises: { firstAttemptHours: promises.firstAttemptHours, decisionDays: promises.decisionDays },
    links,
  };
}

/** More references than these are counted and not named. */
const shownRefs = 5;
