import { insertRows, insertTogether, pipelined, type RowsOfTable, type Transaction } from "@leadback/db";
import type { CompiledRules } from "@leadback/scoring";
import type { OperationContext } from "../context.ts";
import type { Program } from "../programs/program.ts";
import { announce } from "../webhooks/announce.ts";
import { historyHappenings } from "../webhooks/lead-happenings.ts";
import type { LeadHistory } from "./lead-history.ts";
import { type LeadHistoryRows, leadHistoryRows, tablesOfLeads } from "./lead-history-rows.ts";

/** Up to so many, the cost is the asking; beyond, it is the rows. */
const fewLeads = 200;

/**
 * Writes new leads with their events, words, people, identities, scores and projection: one lead from the API or
 * thousands from a file take the same way. The transaction is the caller's.
 */
export async function writeLeadHistories(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  rules: CompiledRules,
  histories: readonly LeadHistory[],
): Promise<void> {
  await writeLeadRows(transaction, context, histories, leadHistoryRows(context, program, rules, histories));
}

/** The same for histories that are rows already, with rows of other tables beside them. */
export async function writeLeadRows(
  transaction: Transaction,
  context: OperationContext,
  histories: readonly LeadHistory[],
  rows: LeadHistoryRows,
  beside: readonly RowsOfTable[] = [],
): Promise<void> {
  const tables = [...tablesOfLeads(rows), ...beside];
  const announceAll = () =>
    announce(transaction, context, () => {
      const eventIds = Map.groupBy(rows.events, ({ leadId }) => leadId);
      return histories.flatMap((history) =>
        historyHappenings(
          history,
          history.entries.map(({ fact }) => fact),
          (eventIds.get(history.id) ?? []).map(({ id }) => id),
        ),
      );
    });
  if (histories.length <= fewLeads) {
    await pipelined([insertTogether(transaction, tables), announceAll()]);
    return;
  }
  for (const { table, rows: many } of tables) await insertRows(transaction, table, many);
  await announceAll();
}
