import { insertRows, rollupDeltas, type Transaction } from "@leadback/db";
import { contributionsOf, type TalliedLead } from "../comparison/lead-tally.ts";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { newId } from "../new-id.ts";
import type { Program } from "../programs/program.ts";
import { localDayOf } from "./local-days.ts";
import { rollupRules } from "./rollup-rules.ts";

export interface LeadChange {
  /** Null for a lead that is new. */
  before: TalliedLead | null;
  after: TalliedLead;
}

interface Delta {
  lead: TalliedLead;
  day: number;
  amounts: Map<number, number>;
}

/**
 * Writes down by how much the figures of which days change, in the transaction that changes the leads. Only adds rows:
 * writers never wait for one another here.
 */
export async function recordDeltas(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  changes: readonly LeadChange[],
): Promise<void> {
  await insertRows(transaction, rollupDeltas, deltaRows(context, program, changes));
}

/** The same as rows, for who writes them with others. */
export function deltaRows(
  context: Pick<OperationContext, "programId" | "now">,
  program: Program,
  changes: readonly LeadChange[],
): (typeof rollupDeltas.$inferInsert)[] {
  if (changes.length === 0) return [];
  const firstYear = Math.min(...changes.map(({ after }) => after.submittedAt.getUTCFullYear())) - 1;
  const calendar = businessCalendar(program, firstYear, context.now.getUTCFullYear() + 1);
  const deltas = new Map<string, Delta>();
  const add = (lead: TalliedLead, sign: 1 | -1) => {
    for (const { at, place, amount } of contributionsOf(lead, {
      settings: program.settings,
      earlierPromises: program.earlierPromises,
      calendar,
    })) {
      const day = localDayOf(at, program.zone);
      const name = `${lead.partnerId} ${day} ${lead.channel ?? ""}`;
      const delta = deltas.get(name) ?? { lead, day, amounts: new Map<number, number>() };
      delta.amounts.set(place, (delta.amounts.get(place) ?? 0) + sign * amount);
      deltas.set(name, delta);
    }
  };
  for (const { before, after } of changes) {
    if (before !== null) add(before, -1);
    add(after, 1);
  }
  const rules = rollupRules(program);
  return [...deltas.values()].flatMap(({ lead, day, amounts }) => {
    const changed = [...amounts].filter(([, amount]) => amount !== 0);
    if (changed.length === 0) return [];
    return {
      programId: context.programId,
      id: newId<string>(context.now),
      rules,
      partnerId: lead.partnerId,
      channel: lead.channel,
      day,
      places: changed.map(([place]) => place),
      amounts: changed.map(([, amount]) => amount),
    };
  });
}
