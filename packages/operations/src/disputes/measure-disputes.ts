import { disputes } from "@leadback/db";
import type { Estimate } from "@leadback/scoring";
import { and, gte, inArray, lt } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { type DatePeriodInput, datePeriod } from "../metrics/date-period.ts";
import { shareOf } from "../metrics/share-of.ts";
import { getProgram } from "../programs/program.ts";
import { type DisputeRow, visibleDisputes } from "./view-dispute.ts";

export interface OverturnRate {
  /** Whose ends, or which reason; null for all of them. */
  id: string | null;
  decided: number;
  overturned: number;
  rate: Estimate;
}

export interface DisputeMeasures {
  total: OverturnRate;
  byPerson: OverturnRate[];
  byReason: OverturnRate[];
}

/** How often an end did not stand, by who ended the lead and for what reason, most disputed first. */
export async function measureDisputes(
  context: OperationContext,
  input: DatePeriodInput,
): Promise<DisputeMeasures> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const { zone } = await getProgram(transaction, context.programId);
    const { from, to } = datePeriod(input, zone, context.now);
    const decided = await transaction
      .select()
      .from(disputes)
      .where(
        and(
          visibleDisputes(context),
          inArray(disputes.state, ["upheld", "overturned"]),
          gte(disputes.closedAt, from),
          lt(disputes.closedAt, to),
        ),
      );
    return {
      total: rateOf(null, decided),
      byPerson: ratesBy(decided, ({ closedByKind, closedById }) => `${closedByKind}:${closedById}`),
      byReason: ratesBy(decided, ({ reason }) => reason ?? "other"),
    };
  });
}

function ratesBy(decided: readonly DisputeRow[], keyOf: (dispute: DisputeRow) => string): OverturnRate[] {
  return [...Map.groupBy(decided, keyOf)]
    .map(([id, own]) => rateOf(id, own))
    .toSorted((left, right) => right.decided - left.decided || ((left.id ?? "") < (right.id ?? "") ? -1 : 1));
}

function rateOf(id: string | null, decided: readonly DisputeRow[]): OverturnRate {
  const overturned = decided.filter(({ state }) => state === "overturned").length;
  return { id, decided: decided.length, overturned, rate: shareOf(overturned, decided.length) };
}
