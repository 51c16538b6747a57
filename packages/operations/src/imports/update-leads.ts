import { leads, type Transaction } from "@leadback/db";
import { inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { appendFact, type LeadRow } from "../leads/append-fact.ts";
import { applyFact } from "../leads/project-lead.ts";
import type { Program } from "../programs/program.ts";
import type { Entry } from "./build-history.ts";
import type { StoredLead } from "./find-differences.ts";
import type { ImportIssue, LeadUpdate } from "./import-report.ts";
import type { MappedRow } from "./map-row.ts";
import type { ImportMessages } from "./messages.ts";
import { planUpdate, type UpdatePlan } from "./plan-update.ts";

interface UpdateTerms {
  program: Program;
  isDryRun: boolean;
  messages: ImportMessages;
}

export interface UpdatesOfChunk {
  /** The rows that were applied, by what they call their lead. */
  applied: Set<string>;
  /** The first of them. */
  updates: LeadUpdate[];
  /** The rows that may not be. */
  refusals: Map<string, ImportIssue>;
  warnings: ImportIssue[];
  /** Rows whose end came in now and waits for a reason. */
  toReview: MappedRow[];
}

const toldUpdates = 20;

/**
 * Appends what happened to known leads since they came in, and brings `known` up to date with it. A dry run does the same
 * without writing.
 */
export async function updateLeads(
  transaction: Transaction,
  context: OperationContext,
  terms: UpdateTerms,
  rows: readonly MappedRow[],
  known: Map<string, StoredLead>,
): Promise<UpdatesOfChunk> {
  const outcome: UpdatesOfChunk = {
    applied: new Set(),
    updates: [],
    refusals: new Map(),
    warnings: [],
    toReview: [],
  };
  const concerned = rows.flatMap((row) => {
    const lead = known.get(row.externalId);
    return lead === undefined || planFor(row, lead, context, terms).kind === "nothing" ? [] : [{ row, lead }];
  });
  if (concerned.length === 0) return outcome;
  const locked = await takeLeads(transaction, concerned, terms.isDryRun);
  for (const { row, lead: seen } of concerned) {
    const lead = locked.get(seen.id);
    if (lead === undefined) continue;
    const plan = planFor(row, lead, context, terms);
    if (plan.kind === "refused") outcome.refusals.set(row.externalId, refusalOf(row, plan.cause));
    if (plan.kind !== "append") continue;
    let now = lead;
    for (const entry of plan.entries) {
      if (!terms.isDryRun) await appendFact(transaction, context, terms.program, now, entry);
      now = { ...now, ...applyFact(now, entry.fact) };
    }
    locked.set(lead.id, now);
    known.set(row.externalId, now);
    outcome.applied.add(row.externalId);
    outcome.warnings.push(...plan.warnings);
    if (isToReview(row, plan.entries)) outcome.toReview.push(row);
    if (outcome.updates.length < toldUpdates) outcome.updates.push(updateOf(row, lead, now, plan.entries));
  }
  return outcome;
}

function planFor(
  row: MappedRow,
  lead: StoredLead,
  { now }: OperationContext,
  { program, messages }: UpdateTerms,
): UpdatePlan {
  const { partnerId } = lead;
  return planUpdate(row, lead, { partnerId, isBackfill: false, now, locale: program.locale, messages });
}

/** In the order of their ids, as everybody who takes several leads does: then nobody waits for each other in a circle. */
async function takeLeads(
  transaction: Transaction,
  concerned: readonly { lead: StoredLead }[],
  isDryRun: boolean,
): Promise<Map<LeadRow["id"], LeadRow>> {
  const wanted = concerned.map(({ lead }) => lead.id);
  const query = transaction.select().from(leads).where(inArray(leads.id, wanted)).orderBy(leads.id);
  const found = await (isDryRun ? query : query.for("update"));
  return new Map(found.map((lead) => [lead.id, lead]));
}

function refusalOf(row: MappedRow, cause: string): ImportIssue {
  const dates = Object.keys(row.dates).map((field) => row.columnOf(field));
  const column = row.columnOf("stage") ?? dates.findLast((name) => name !== null) ?? null;
  return { line: row.line, column, severity: "warning", cause };
}

function isToReview(row: MappedRow, entries: readonly Entry[]): boolean {
  const isEnd = entries.some(({ fact }) => fact.type === "disqualified" || fact.type === "lost");
  return isEnd && row.reasonReading !== null && row.reasonReading.reason === null;
}

function updateOf(row: MappedRow, before: LeadRow, after: LeadRow, entries: readonly Entry[]): LeadUpdate {
  return {
    line: row.line,
    externalId: row.externalId,
    from: before.stage,
    to: after.stage,
    events: entries.map(({ fact }) => ({ type: fact.type, occurredAt: fact.occurredAt.toISOString() })),
    reason: after.reason,
    amountCents: after.amountCents,
    currency: after.currency,
  };
}
