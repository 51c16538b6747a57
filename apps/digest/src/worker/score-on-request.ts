import type { Listening } from "@leadback/db";
import {
  hasRulesToApply,
  hasWaitingTraining,
  rescoreByNewRules,
  runTrainings,
  scoringChannel,
} from "@leadback/operations";
import type { PgBoss } from "pg-boss";
import { describeError } from "./describe-error.ts";
import { type RequestRounds, workOnRequest } from "./work-on-request.ts";

/** Scores live leads anew by rules that were published, and learns the models that were asked for. */
export function scoreOnRequest(queue: PgBoss, rounds: RequestRounds): Promise<Listening> {
  const clock = () => rounds.clock.now();
  return workOnRequest(queue, rounds, {
    name: "scoring",
    sweepName: "scoring-sweep",
    channel: scoringChannel,
    atOnce: 1,
    expireInSeconds: 4 * 3600,
    hasWaiting: async (context) => (await hasRulesToApply(context)) || (await hasWaitingTraining(context)),
    async run(context, log) {
      const rescored = await rescoreByNewRules(context, { clock });
      if (rescored > 0) log.info({ rescored }, "leads were scored by new rules");
      const isTrained = await runTrainings(context, {
        clock,
        onFault: (error) => log.error(describeError(error), "a training failed; it is tried again"),
      });
      if (isTrained) log.info("a training ended");
    },
  });
}
