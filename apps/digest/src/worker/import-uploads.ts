import { type Listening, listen, type ProgramId } from "@leadback/db";
import { hasWaitingUploads, importChannel, runUploads, sweepUploads } from "@leadback/operations";
import type { PgBoss } from "pg-boss";
import { describeError } from "./describe-error.ts";
import { forEachProgram, type Rounds } from "./for-each-program.ts";

const queueName = "imports";
const sweepName = "import-sweep";
/** Imports of different programmes that one process runs side by side. */
const atOnce = 2;

export interface ImportRounds extends Rounds {
  databaseUrl: string;
}

interface ImportJob {
  programId: ProgramId;
}

/**
 * Brings uploaded files in as soon as they are there: those of one programme one after the other, whichever process takes
 * them. A process that dies frees the programme by its missing heartbeat, and the next one goes on where it stopped.
 */
export async function importUploads(queue: PgBoss, rounds: ImportRounds): Promise<Listening> {
  const { log, signal, databaseUrl } = rounds;
  const options = { retryLimit: 0, heartbeatSeconds: 30, deleteAfterSeconds: 24 * 3600 };
  // Of one programme at most one job runs and one waits.
  await queue.createQueue(queueName, { ...options, policy: "stately", expireInSeconds: 12 * 3600 });
  await queue.createQueue(sweepName, { ...options, policy: "exclusive", expireInSeconds: 600 });
  await queue.work<ImportJob>(queueName, { localConcurrency: atOnce }, async (jobs) => {
    for (const { data } of jobs) await importOf(rounds, data.programId);
  });
  const call = (programId: ProgramId) => queue.send(queueName, { programId }, { singletonKey: programId });
  await queue.work(sweepName, () =>
    forEachProgram(rounds, sweepName, async (context, program) => {
      await sweepUploads(context);
      if (await hasWaitingUploads(context)) await call(program.id);
    }),
  );
  await queue.schedule(sweepName, "* * * * *", null, { missed: "skip" });
  await queue.send(sweepName);
  try {
    return await listen(databaseUrl, importChannel, (programId) => {
      if (signal.aborted) return;
      call(asProgramId(programId)).catch((error: unknown) =>
        log.error(describeError(error), "a file could not be queued; the next sweep finds it"),
      );
    });
  } catch (error) {
    log.warn(
      describeError(error),
      "the database does not let us listen; files wait for the sweep of each minute",
    );
    return { stop: async () => {} };
  }
}

async function importOf({ database, clock, log, signal }: Rounds, programId: ProgramId): Promise<void> {
  const ended = await runUploads(
    { database, programId, actor: { kind: "system", id: "imports" }, now: clock.now() },
    {
      signal,
      clock: () => clock.now(),
      onFault: (importId, error) =>
        log.error(
          { job: queueName, importId, ...describeError(error) },
          "an import failed; it is tried again",
        ),
    },
  );
  if (ended > 0) log.info({ job: queueName, programId, ended }, "files were brought in");
}

/** Safe: our own API sends it, and row-level security holds whatever it is. */
function asProgramId(text: string): ProgramId {
  return text as ProgramId;
}
