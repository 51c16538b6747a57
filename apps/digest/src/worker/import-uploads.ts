import type { Listening } from "@leadback/db";
import { hasWaitingUploads, importChannel, runUploads, sweepUploads } from "@leadback/operations";
import type { PgBoss } from "pg-boss";
import { describeError } from "./describe-error.ts";
import { type RequestRounds, workOnRequest } from "./work-on-request.ts";

/** Brings uploaded files in as soon as they are there, those of one programme one after the other. */
export function importUploads(queue: PgBoss, rounds: RequestRounds): Promise<Listening> {
  const { signal, clock } = rounds;
  return workOnRequest(queue, rounds, {
    name: "imports",
    sweepName: "import-sweep",
    channel: importChannel,
    atOnce: 2,
    expireInSeconds: 12 * 3600,
    async hasWaiting(context) {
      await sweepUploads(context);
      return hasWaitingUploads(context);
    },
    async run(context, log) {
      const ended = await runUploads(context, {
        signal,
        clock: () => clock.now(),
        onFault: (importId, error) =>
          log.error({ importId, ...describeError(error) }, "an import failed; it is tried again"),
      });
      if (ended > 0) log.info({ ended }, "files were brought in");
    },
  });
}
