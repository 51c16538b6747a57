import { closeRequestedRun, listRequestedRuns, settleRuns } from "@leadback/operations";
import type { Config } from "../config.ts";
import type { DeliveryReport } from "../deliver-digests.ts";
import { createCircuitBreaker } from "../pacing/circuit-breaker.ts";
import { type DigestRun, runDigest } from "../run-digest.ts";
import type { LetterProgram } from "../transports/create-transport.ts";
import type { Transport } from "../transports/transport.ts";
import { forEachProgram, type Rounds } from "./for-each-program.ts";

/** A programme with many letters lets the others send after this long and goes on a minute later. */
const longestTurnMs = 45_000;

export interface TickOptions extends Rounds {
  sender: Pick<Config, "emailFrom" | "publicUrl">;
  transportFor: (program: LetterProgram) => Transport;
}

/** Makes the function that runs, for every programme, whatever is due now in its partners' zones. */
export function createDigestTick(options: TickOptions): () => Promise<void> {
  const { clock, transportFor, sender, signal } = options;
  const breaker = createCircuitBreaker();
  // The provider and the disk are the same for every programme, so one pause holds for all.
  let pausedUntilMs = Number.NEGATIVE_INFINITY;
  return () =>
    forEachProgram(options, "digest-tick", async (context, program, log) => {
      const { database, now } = context;
      const common = { database, program, sender, clock, breaker, signal, longestMs: longestTurnMs };
      for (const requested of await listRequestedRuns(context)) {
        if (signal.aborted) return;
        const run = await runDigest({
          ...common,
          asOf: requested.asOf ?? now,
          isAsOfNow: requested.asOf === null,
          isDryRun: requested.isDryRun,
          transport: transportFor(program),
        });
        await closeRequestedRun({ ...context, now: clock.now() }, requested, trialOf(run));
        await settleRuns({ ...context, now: clock.now() });
        log.info(
          { run: requested.id, planned: run.plan.planned, frozen: run.freeze.frozen },
          "a run was asked for",
        );
      }
      if (clock.monotonicMs() < pausedUntilMs) return;
      const run = await runDigest({
        ...common,
        asOf: now,
        isAsOfNow: true,
        transport: transportFor(program),
      });
      for (const { partnerId, message } of [...run.freeze.failed, ...run.notices.failed]) {
        log.error({ partnerId, type: message }, "a letter could not be written; it is tried again");
      }
      const { delivery, clear } = run;
      if (clear !== null && clear.held > 0)
        log.warn({ held: clear.held, holds: clear.holds }, "letters wait for a person to approve their run");
      if (delivery === null || isQuiet(run.plan.planned + run.freeze.frozen + run.notices.frozen, delivery))
        return;
      const { stoppedBy } = delivery;
      if (stoppedBy !== null && stoppedBy.resumeAfterMs > 0) {
        pausedUntilMs = clock.monotonicMs() + stoppedBy.resumeAfterMs;
      }
      log[stoppedBy === null || stoppedBy.resumeAfterMs === 0 ? "info" : "error"](
        {
          planned: run.plan.planned,
          frozen: run.freeze.frozen,
          notices: run.notices.frozen,
          swept: run.swept,
          ...delivery,
        },
        stoppedBy === null ? "digests were sent" : "sending stopped before the last letter",
      );
    });
}

/** What a trial found, in numbers. */
function trialOf({ isDryRun, plan, freeze }: DigestRun) {
  if (!isDryRun) return undefined;
  const failed = freeze.failed.length;
  return {
    partners: plan.partners,
    written: freeze.frozen,
    known: plan.known,
    failed,
    skipped: [...plan.skipped, ...freeze.skipped],
  };
}

function isQuiet(prepared: number, { outcomes, letGo, stoppedBy }: DeliveryReport): boolean {
  const handedOver = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  return prepared + handedOver + letGo === 0 && stoppedBy === null;
}
