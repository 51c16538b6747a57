import { type DeliveryState, deliveries, digestRuns } from "@leadback/db";
import { and, count, eq, gte, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { ledgerNow } from "../digests/ledger-now.ts";
import { countUnplanned } from "./count-unplanned.ts";

const overdueHours = 24;
/** Rates of a run above which somebody should look; at more it stops by itself. */
const alarms = { complaints: 0.0005, bounces: 0.02, refused: 0.005 } as const;
const recentDays = 8;

const unfinished: DeliveryState[] = [
  "planned",
  "frozen",
  "held",
  "sending",
  "retry_wait",
  "unknown",
  "quarantined",
];

export interface DeliveryReport {
  /** Letters that have not come to an end a day after they were due. */
  overdue: { state: DeliveryState; count: number }[];
  /** Readers who should have a letter by now and of whom not even a row is there. */
  unplanned: number;
  /** Rates of recent runs that are higher than they should be. */
  alarms: { runId: string; kind: keyof typeof alarms; rate: number; sent: number }[];
}

/** What a person should look at: counts that are 0 when all is well. */
export async function reportDeliveries(context: OperationContext): Promise<DeliveryReport> {
  const { database, programId, now } = context;
  const unplanned = await countUnplanned(context, { asOf: now });
  return database.inProgram(programId, async (transaction) => {
    const ledgerTime = await ledgerNow(transaction);
    const overdue = await transaction
      .select({ state: deliveries.state, count: count() })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.programId, programId),
          inArray(deliveries.state, unfinished),
          lt(deliveries.createdAt, new Date(ledgerTime.getTime() - overdueHours * 3_600_000)),
        ),
      )
      .groupBy(deliveries.state)
      .orderBy(deliveries.state);
    const runs = await transaction
      .select({
        runId: digestRuns.id,
        sent: sql<number>`count(*)::int`,
        bounces: sql<number>`count(*) filter (where ${deliveries.state} = 'bounced' and ${deliveries.stateReason} = 'permanent')::int`,
        complaints: sql<number>`count(*) filter (where ${deliveries.state} = 'complained')::int`,
        refused: sql<number>`count(*) filter (where ${deliveries.state} = 'rejected')::int`,
      })
      .from(deliveries)
      .innerJoin(
        digestRuns,
        and(eq(digestRuns.programId, deliveries.programId), eq(digestRuns.id, deliveries.runId)),
      )
      .where(
        and(
          eq(deliveries.programId, programId),
          isNotNull(deliveries.firstAttemptAt),
          gte(digestRuns.createdAt, new Date(now.getTime() - recentDays * 86_400_000)),
        ),
      )
      .groupBy(digestRuns.id);
    const kinds = Object.keys(alarms) as (keyof typeof alarms)[];
    return {
      overdue,
      unplanned,
      alarms: runs.flatMap(({ runId, sent, ...counts }) =>
        kinds
          .map((kind) => ({ runId, kind, sent, rate: counts[kind] / sent }))
          .filter(({ kind, rate }) => rate > 0 && rate >= alarms[kind]),
      ),
    };
  });
}
