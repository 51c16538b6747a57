import type { Database } from "@leadback/db";
import { listPrograms, type OperationContext, type Program } from "@leadback/operations";
import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import { describeError } from "./describe-error.ts";

export interface Rounds {
  database: Database;
  clock: Clock;
  log: Logger;
  signal: AbortSignal;
}

/**
 * Does the work for one programme after the other. What fails for one is logged and stops no other. What the law wants
 * goes on for a programme that is suspended; everything else waits.
 */
export async function forEachProgram(
  { database, clock, log, signal }: Rounds,
  name: string,
  work: (context: OperationContext, program: Program, log: Logger) => Promise<void>,
  { withSuspended = false }: { withSuspended?: boolean } = {},
): Promise<void> {
  for (const program of await listPrograms(database)) {
    if (signal.aborted) return;
    if (program.suspendedAt !== null && !withSuspended) continue;
    const programLog = log.child({ job: name, program: program.slug });
    const context: OperationContext = {
      database,
      programId: program.id,
      actor: { kind: "system", id: "digest" },
      now: clock.now(),
    };
    try {
      await work(context, program, programLog);
    } catch (error) {
      programLog.error(describeError(error), "the programme's turn failed; it comes again");
    }
  }
}
