import {
  checkpointActions,
  checkpoints,
  messages,
  type PartnerId,
  partnerContacts,
  type Transaction,
} from "@leadback/db";
import { isLive } from "@leadback/scoring";
import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { localDate } from "../digests/digest-period.ts";
import { runningGoals } from "../goals/partner-goals.ts";
import { activityAt } from "../metrics/activity-at.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { countReasons, endedForReason } from "../metrics/ended-leads.ts";
import type { LeadRecord } from "../metrics/lead-record.ts";
import { readLeads } from "../metrics/read-leads.ts";
import { getProgram } from "../programs/program.ts";
import { readOwnReasons } from "../reasons/own-reasons.ts";
import type { Agenda, AgendaItem } from "./agenda.ts";

const dayMs = 86_400_000;
const spanDays = 90;
const reasonsMax = 3;

/** What there is to talk about with a partner, from the data: good news first, then what to change, then what is open. */
export async function makeAgenda(
  transaction: Transaction,
  context: OperationContext,
  partnerId: PartnerId,
): Promise<Agenda> {
  const since = await sinceLast(transaction, context, partnerId);
  const leads = await readLeads(transaction, context.programId, partnerId);
  const isWithin = (at: Date | null) => at !== null && at >= since && at <= context.now;
  const goals = await runningGoals(transaction, context, partnerId);
  return [
    ...newsOf(leads, isWithin, Math.round((context.now.getTime() - since.getTime()) / dayMs)),
    ...goals.map(
      ({ measure, target, currency, progress }): AgendaItem => ({
        code: "goal",
        measure,
        status: progress.status,
        achieved: progress.achieved,
        target,
        currency,
      }),
    ),
    ...reasonsOf(leads, isWithin),
    ...(await signsOf(transaction, context, partnerId, leads)),
    ...waitingOf(leads, context.now),
    ...(await openMessages(transaction, context, partnerId)),
    ...(await openActions(transaction, context, partnerId)),
    ...(goals.length === 0 ? [{ code: "next_goal" as const }] : []),
  ];
}

async function sinceLast(
  transaction: Transaction,
  { programId, now }: OperationContext,
  partnerId: PartnerId,
): Promise<Date> {
  const [last] = await transaction
    .select({ doneAt: checkpoints.doneAt })
    .from(checkpoints)
    .where(
      and(
        eq(checkpoints.programId, programId),
        eq(checkpoints.partnerId, partnerId),
        eq(checkpoints.state, "done"),
      ),
    )
    .orderBy(desc(checkpoints.doneAt))
    .limit(1);
  return last?.doneAt ?? new Date(now.getTime() - spanDays * dayMs);
}

function newsOf(
  leads: readonly LeadRecord[],
  isWithin: (at: Date | null) => boolean,
  days: number,
): AgendaItem[] {
  const wins = leads.filter(({ wonAt }) => isWithin(wonAt)).length;
  const decided = leads.filter(({ decidedAt }) => isWithin(decidedAt));
  const qualified = decided.filter(({ decision }) => decision === "qualified").length;
  return [
    ...(wins > 0 ? [{ code: "wins" as const, count: wins }] : []),
    ...(decided.length > 0 ? [{ code: "decided" as const, qualified, decided: decided.length, days }] : []),
  ];
}

function reasonsOf(leads: readonly LeadRecord[], isWithin: (at: Date | null) => boolean): AgendaItem[] {
  const ended = endedForReason(leads, isWithin);
  return Object.entries(countReasons(ended))
    .toSorted(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
    .slice(0, reasonsMax)
    .map(
      ([reason, times]): AgendaItem => ({
        code: "reason",
        reason: reason as (typeof ended)[number]["reason"],
        count: times,
        ended: ended.length,
      }),
    );
}

async function signsOf(
  transaction: Transaction,
  context: OperationContext,
  partnerId: PartnerId,
  leads: readonly LeadRecord[],
): Promise<AgendaItem[]> {
  const program = await getProgram(transaction, context.programId);
  const [contacts] = await transaction
    .select({ known: count() })
    .from(partnerContacts)
    .where(and(eq(partnerContacts.programId, context.programId), eq(partnerContacts.partnerId, partnerId)));
  const firstYear = (leads[0]?.submittedAt ?? context.now).getUTCFullYear() - 1;
  const { standing } = activityAt(leads, context.now, {
    settings: program.settings,
    earlierPromises: program.earlierPromises,
    calendar: businessCalendar(program, firstYear, context.now.getUTCFullYear() + 1),
    own: await readOwnReasons(transaction, context),
    now: context.now,
    contactCount: contacts?.known ?? 0,
  });
  return standing.causes.map((cause) =>
    cause.code === "silent" ? { code: "silent", days: Math.floor(cause.days) } : { code: cause.code },
  );
}

function waitingOf(leads: readonly LeadRecord[], now: Date): AgendaItem[] {
  const waiting = leads.filter(
    ({ stage, firstAttemptAt, submittedAt }) =>
      isLive(stage) && firstAttemptAt === null && now.getTime() - submittedAt.getTime() > dayMs,
  ).length;
  return waiting > 0 ? [{ code: "waiting_for_us", count: waiting }] : [];
}

async function openMessages(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerId: PartnerId,
): Promise<AgendaItem[]> {
  const open = await transaction
    .select({ kind: messages.kind })
    .from(messages)
    .where(
      and(eq(messages.programId, programId), eq(messages.partnerId, partnerId), isNull(messages.answeredAt)),
    );
  const disputed = open.filter(({ kind }) => kind === "dispute").length;
  return [
    ...(disputed > 0 ? [{ code: "open_disputes" as const, count: disputed }] : []),
    ...(open.length > disputed ? [{ code: "open_messages" as const, count: open.length - disputed }] : []),
  ];
}

async function openActions(
  transaction: Transaction,
  context: OperationContext,
  partnerId: PartnerId,
): Promise<AgendaItem[]> {
  const { zone } = await getProgram(transaction, context.programId);
  const today = localDate(context.now, zone);
  const open = await transaction
    .select({ isOurs: checkpointActions.isOurs, dueOn: checkpointActions.dueOn })
    .from(checkpointActions)
    .where(
      and(
        eq(checkpointActions.programId, context.programId),
        eq(checkpointActions.partnerId, partnerId),
        isNull(checkpointActions.doneAt),
      ),
    );
  if (open.length === 0) return [];
  const ours = open.filter(({ isOurs }) => isOurs).length;
  const overdue = open.filter(({ dueOn }) => dueOn < today).length;
  return [{ code: "open_actions", ours, theirs: open.length - ours, overdue }];
}
