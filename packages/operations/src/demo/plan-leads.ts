import type { DuplicateVerdict, LeadId, PartnerId } from "@leadback/db";
import { businessHoursBetween } from "@leadback/scoring";
import { localDate } from "../digests/digest-period.ts";
import { formatRef } from "../leads/draw-refs.ts";
import type { LeadHistory } from "../leads/lead-history.ts";
import type { DemoSpan } from "./demo-span.ts";
import { type DrawnLead, drawLead } from "./draw-lead.ts";
import { drawLife } from "./draw-life.ts";
import { drawSubmissions } from "./draw-submissions.ts";
import { drawFate, type Fate } from "./fate.ts";
import type { DiaryEntry } from "./lead-diary.ts";
import type { PartnerProfile } from "./partner-profile.ts";
import { type Random, seededRandom } from "./seeded-random.ts";
import { newsTypes, type Stretch, type Telling, tellings } from "./tellings.ts";

export interface PlannedPartner {
  id: PartnerId;
  profile: PartnerProfile;
  leads: number;
}

export interface LeadPlanInput {
  seed: number;
  span: DemoSpan;
  partners: readonly PlannedPartner[];
  zone: string;
  /** To whom leads are given: four, whoever they are. */
  salesPeople: readonly string[];
  /** Who a lead is: not drawn from the seed. */
  identify: (submittedAt: Date) => { id: LeadId; ref: string };
}

/** A lead that a later one may turn out to be. */
interface Original {
  id: LeadId;
  ref: string;
  submittedAt: Date;
  company: LeadHistory["company"];
  contacts: LeadHistory["contacts"];
}

const remembered = 60;
const tries = 400;
/** Questions to a partner are answered well before the week that its digest tells about. */
const askingEndsMs = 14 * 86_400_000;

/** Every lead of the demo with its history up to now, one at a time, partner by partner. Pure but for `identify`. */
export function* planLeads(input: LeadPlanInput): Generator<LeadHistory> {
  const { seed, span, zone } = input;
  const holidays = new Set(span.calendar.holidays);
  const names = new Set<string>();
  const takeName = (slug: string) => {
    if (names.has(slug)) return false;
    names.add(slug);
    return true;
  };
  let serial = 0;
  let fromOthers: Original[] = [];
  for (const [index, partner] of input.partners.entries()) {
    const { profile } = partner;
    const random = seededRandom(seed, `leads ${index} ${profile.name}`);
    const told = tellings(profile, partner.leads, span);
    const own: Original[] = [];
    const pattern = {
      zone: profile.zone ?? zone,
      from: span.start,
      to: told.lastSubmission,
      holidays,
      growth: profile.growth,
      ...(told.sparse === null ? {} : { sparse: told.sparse }),
    };
    const usual = drawSubmissions(random, partner.leads - told.leads.length, pattern);
    const wanted: readonly { telling: Telling | null; at: Date | null }[] = [
      ...usual.map((at) => ({ telling: null, at })),
      ...told.leads.map((telling) => ({ telling, at: null })),
    ];
    for (const { telling, at } of wanted) {
      serial += 1;
      const draft = { input, partner, random, serial, takeName, own, fromOthers, until: told.until };
      const history =
        telling === null
          ? drawUsual({ ...draft, submittedAt: at ?? span.start, avoid: told.avoid })
          : drawTold({ ...draft, telling });
      const { id, ref } = history;
      const submittedAt = history.entries[0]?.fact.occurredAt ?? span.start;
      if (history.duplicate.verdict === "new") {
        own.push({ id, ref, submittedAt, company: history.company, contacts: history.contacts });
        if (own.length > remembered) own.shift();
      }
      yield history;
    }
    fromOthers = [...fromOthers, ...own].slice(-4 * remembered);
  }
}

interface Draft {
  input: LeadPlanInput;
  partner: PlannedPartner;
  random: Random;
  serial: number;
  takeName: (slug: string) => boolean;
  own: readonly Original[];
  fromOthers: readonly Original[];
  /** Nothing happens to this partner's leads from here on. */
  until: Date;
}

function drawUsual(draft: Draft & { submittedAt: Date; avoid: Stretch | null }): LeadHistory {
  const { random, partner, submittedAt, avoid } = draft;
  const fate = drawFate(random, partner.profile);
  const { original, ...sent } = send(draft, fate, submittedAt);
  const entries = live(draft, sent.fate, sent.lead, submittedAt, original);
  // The week that is told lead by lead has no other news: what would fall into it stays open.
  const news = avoid === null ? -1 : entries.findIndex((entry) => isNewsIn(entry, avoid));
  return historyOf(draft, sent.lead, news < 0 ? entries : entries.slice(0, news), sent.fate, original);
}

/** Draws until the lead's story fits the week in which it is told. */
function drawTold(draft: Draft & { telling: Telling }): LeadHistory {
  const { random, input } = draft;
  const { fate, submitted, fits } = draft.telling;
  const { lead } = send(draft, fate, submitted.from);
  const lengthSeconds = (submitted.to.getTime() - submitted.from.getTime()) / 1_000;
  for (let count = 0; ; count += 1) {
    const at = submitted.from.getTime() + Math.floor(random.next() * lengthSeconds) * 1_000;
    const isLastTry = count === tries;
    if (!isLastTry && businessHoursBetween(at, at + 60_000, input.span.calendar) === 0) continue;
    const entries = live(draft, fate, lead, new Date(at), null);
    if (isLastTry || fits(entries)) return historyOf(draft, lead, entries, fate, null);
  }
}

/** What the partner sends: a company of its own, or one that was sent before. */
function send(draft: Draft, fate: Fate, submittedAt: Date) {
  const { random, partner, serial, takeName } = draft;
  const reason = fate.kind === "disqualified" ? fate.reason : null;
  const isResend = reason === "duplicate_same_partner";
  const candidates = (
    isResend ? draft.own : reason === "duplicate_other_partner" ? draft.fromOthers : []
  ).filter((earlier) => earlier.submittedAt < submittedAt);
  const original = candidates.length > 0 ? random.pick(candidates) : null;
  const isAlone = reason?.startsWith("duplicate_") === true && original === null;
  const happening: Fate = isAlone ? { kind: "disqualified", isLate: false, reason: "no_response" } : fate;
  const drawn = drawLead(random, partner.profile, happening, serial, takeName);
  const lead =
    original === null ? drawn : { ...drawn, company: original.company, contacts: [...original.contacts] };
  return { fate: happening, lead, original };
}

function live(
  { input, partner, random, serial, until }: Draft,
  fate: Fate,
  lead: DrawnLead,
  submittedAt: Date,
  original: Original | null,
): DiaryEntry[] {
  const { calendar, now, week } = input.span;
  return drawLife({
    random,
    calendar,
    partnerId: partner.id,
    submittedAt,
    fate,
    lead,
    serial,
    now,
    salesPeople: input.salesPeople,
    earlier:
      original === null
        ? null
        : {
            ref: formatRef(original.ref),
            submittedOn: localDate(original.submittedAt, calendar.zone),
          },
    canAsk: submittedAt.getTime() < week.start.getTime() - askingEndsMs,
  }).filter(({ fact }) => fact.occurredAt <= until);
}

function historyOf(
  { input, partner }: Draft,
  lead: DrawnLead,
  entries: readonly DiaryEntry[],
  fate: Fate,
  original: Original | null,
): LeadHistory {
  const submittedAt = entries[0]?.fact.occurredAt ?? input.span.start;
  return {
    ...input.identify(submittedAt),
    partnerId: partner.id,
    externalScope: "program",
    externalId: null,
    company: lead.company,
    contacts: lead.contacts,
    introduction: lead.introduction,
    introductionStatedBy: `partner:${partner.id}`,
    channel: lead.channel,
    note: lead.note,
    attributes: lead.attributes,
    duplicate: { verdict: verdictOf(fate, original), leadId: original?.id ?? null },
    entries,
  };
}

function verdictOf(fate: Fate, original: Original | null): DuplicateVerdict {
  if (fate.kind !== "disqualified") return "new";
  if (fate.reason === "vendor_already_working") return "vendor_already_owns";
  if (original === null) return "new";
  return fate.reason === "duplicate_same_partner" ? "same_partner_resend" : "other_partner_active";
}

function isNewsIn({ fact }: DiaryEntry, { from, to }: Stretch): boolean {
  return newsTypes.has(fact.type) && fact.occurredAt >= from && fact.occurredAt < to;
}
