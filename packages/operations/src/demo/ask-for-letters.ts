import { type DigestRunId, digestRuns, insertRows, type Transaction } from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { latestPeriod, shiftPeriod } from "../digests/digest-period.ts";
import { newId } from "../new-id.ts";
import type { Program } from "../programs/program.ts";
import { demoPersonOf } from "./demo-people.ts";
import type { DemoSpan } from "./demo-span.ts";

const pastWeeks = 4;
/** By then the letters of every zone in which the demo has partners are due. */
const afterSendingMs = 6 * 3_600_000;

/**
 * Asks for the letters of past weeks, which somebody has approved, and for those of the latest, which wait. The worker
 * writes them at its next turn, as it writes all letters: making the demo costs no more for them.
 */
export async function askForLetters(
  transaction: Transaction,
  { programId, now }: OperationContext,
  { settings }: Program,
  { week }: DemoSpan,
): Promise<void> {
  const manager = `user:${await demoPersonOf(transaction, programId, "channel_manager")}`;
  const weekAt = (weeksAgo: number) => {
    const { sendAt, lastDay, zone } = shiftPeriod(week, -weeksAgo, settings.digest);
    return { lastDay, zone, asOf: new Date(Math.min(sendAt.getTime() + afterSendingMs, now.getTime())) };
  };
  const earliest = weekAt(pastWeeks);
  const fortnight = latestPeriod(
    earliest.asOf,
    { zone: earliest.zone, cadence: "biweekly" },
    settings.digest,
  );
  // It begins with a week at whose end a fortnight ends too, so that no letter is too late.
  const first = fortnight.lastDay === earliest.lastDay ? pastWeeks : pastWeeks + 1;
  const weeks = Array.from({ length: first + 1 }, (_, index) => first - index);
  await insertRows(
    transaction,
    digestRuns,
    weeks.map((weeksAgo) => {
      const { asOf, lastDay } = weekAt(weeksAgo);
      const approval = {
        by: manager,
        reasons: ["approval" as const, "recipients_changed" as const, "same_text" as const],
        at: asOf.toISOString(),
        reason: null,
      };
      return {
        programId,
        id: newId<DigestRunId>(asOf),
        lastDay,
        state: "scheduled" as const,
        asOf,
        requestedBy: manager,
        approvals: weeksAgo === 0 ? [] : [approval],
        createdAt: asOf,
        updatedAt: asOf,
      };
    }),
  );
}
