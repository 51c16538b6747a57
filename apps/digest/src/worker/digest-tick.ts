import type { Config } from "../config.ts";
import type { DeliveryReport } from "../deliver-digests.ts";
import { createCircuitBreaker } from "../pacing/circuit-breaker.ts";
import { runDigest } from "../run-digest.ts";
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
    forEachProgram(options, "digest-tick", async ({ database, now }, program, log) => {
      if (clock.monotonicMs() < pausedUntilMs) return;
      const transport = transportFor(program);
      const run = await runDigest({
        database,
        program,
        asOf: now,
        sender,
        transport,
        clock,
        breaker,
        signal,
        longestMs: longestTurnMs,
      });
      for (const { partnerId, message } of run.freeze.failed) {
        log.error({ partnerId, type: message }, "a letter could not be written; it is tried again");
      }
      const { delivery } = run;
      if (delivery === null || isQuiet(run.plan.planned + run.freeze.frozen, delivery)) return;
      const { stoppedBy } = delivery;
      if (stoppedBy !== null && stoppedBy.resumeAfterMs > 0) {
        pausedUntilMs = clock.monotonicMs() + stoppedBy.resumeAfterMs;
      }
      log[stoppedBy === null || stoppedBy.resumeAfterMs === 0 ? "info" : "error"](
        { planned: run.plan.planned, frozen: run.freeze.frozen, swept: run.swept, ...delivery },
        stoppedBy === null ? "digests were sent" : "sending stopped before the last letter",
      );
    });
}

function isQuiet(prepared: number, { outcomes, letGo, stoppedBy }: DeliveryReport): boolean {
  const handedOver = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  return prepared + handedOver + letGo === 0 && stoppedBy === null;
}
