import { type Listening, listen, type ProgramId } from "@leadback/db";
import type { OperationContext } from "@leadback/operations";
import type { PgBoss } from "pg-boss";
import type { Logger } from "pino";
import { describeError } from "./describe-error.ts";
import { forEachProgram, type Rounds } from "./for-each-program.ts";

export interface RequestRounds extends Rounds {
  databaseUrl: string;
}

export interface RequestedWork {
  name: string;
  sweepName: string;
  /** What the API says on it is the id of a programme that has work. */
  channel: string;
  /** Programmes that one process works for side by side. */
  atOnce: number;
  expireInSeconds: number;
  /** Looked up every minute: what was said while nobody listened is found. */
  hasWaiting(context: OperationContext): Promise<boolean>;
  run(context: OperationContext, log: Logger): Promise<void>;
}

/**
 * Does what was asked for as soon as it is there: the work of one programme one after the other, whichever process takes
 * it. A process that dies frees the programme by its missing heartbeat, and the next one goes on where it stopped.
 */
export async function workOnRequest(
  queue: PgBoss,
  rounds: RequestRounds,
  { name, sweepName, channel, atOnce, expireInSeconds, hasWaiting, run }: RequestedWork,
): Promise<Listening> {
  const { database, clock, log, signal, databaseUrl } = rounds;
  const options = { retryLimit: 0, heartbeatSeconds: 30, deleteAfterSeconds: 24 * 3600 };
  // Of one programme at most one job runs and one waits.
  await queue.createQueue(name, { ...options, policy: "stately", expireInSeconds });
  await queue.createQueue(sweepName, { ...options, policy: "exclusive", expireInSeconds: 600 });
  await queue.work<{ programId: ProgramId }>(name, { localConcurrency: atOnce }, async (jobs) => {
    for (const { data } of jobs) {
      const { programId } = data;
      const actor = { kind: "system" as const, id: name };
      await run({ database, programId, actor, now: clock.now() }, log.child({ job: name, programId }));
    }
  });
  const call = (programId: ProgramId) => queue.send(name, { programId }, { singletonKey: programId });
  await queue.work(sweepName, () =>
    forEachProgram(rounds, sweepName, async (context, program) => {
      if (await hasWaiting(context)) await call(program.id);
    }),
  );
  await queue.schedule(sweepName, "* * * * *", null, { missed: "skip" });
  await queue.send(sweepName);
  try {
    return await listen(databaseUrl, channel, (programId) => {
      if (signal.aborted) return;
      call(asProgramId(programId)).catch((error: unknown) =>
        log.error(
          { job: name, ...describeError(error) },
          "work could not be queued; the next sweep finds it",
        ),
      );
    });
  } catch (error) {
    log.warn(
      { job: name, ...describeError(error) },
      "the database does not let us listen; work waits for the sweep of each minute",
    );
    return { stop: async () => {} };
  }
}

/** Safe: our own API sends it, and row-level security holds whatever it is. */
function asProgramId(text: string): ProgramId {
  return text as ProgramId;
}
