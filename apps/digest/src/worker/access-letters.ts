import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@leadback/db";
import { type ClaimedAccessLetter, claimAccessLetter, settleAccessLetter } from "@leadback/operations";
import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Pause, Transport } from "../transports/transport.ts";
import { describeError } from "./describe-error.ts";

/** Somebody waits in front of a page for such a letter. */
const lookEveryMs = 1_000;

export interface AccessLetterOptions {
  database: Database;
  clock: Clock;
  log: Logger;
  signal: AbortSignal;
  sender: Pick<Config, "emailFrom" | "publicUrl">;
  transport: Transport;
}

/** Sends the letters that let people in, as they are asked for, until it is told to stop. */
export async function keepSendingAccessLetters(options: AccessLetterOptions): Promise<void> {
  const { log, signal } = options;
  while (!signal.aborted) {
    const pause = await sendAccessLetters(options).catch((error: unknown) => {
      log.error(describeError(error), "letters that let people in could not be sent; they are tried again");
      return null;
    });
    await sleep(pause?.resumeAfterMs ?? lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Sends what is due now; gives the pause that the provider asked for, if it did. */
export async function sendAccessLetters(options: AccessLetterOptions): Promise<Pause | null> {
  const { database, clock, log, signal, sender, transport } = options;
  const from = { from: sender.emailFrom, publicUrl: sender.publicUrl };
  let sent = 0;
  try {
    while (!signal.aborted) {
      const letter = await claimAccessLetter(database, from, clock.now());
      if (letter === null) return null;
      const closed = await transport.waitForTurn(signal);
      if (closed !== null) {
        const afterMs = closed.resumeAfterMs;
        const waiting = { kind: "retry", reason: closed.reason, afterMs } as const;
        await settleAccessLetter(database, letter, waiting, clock.now());
        return closed;
      }
      const { outcome, pause } = await transport.send(asOutgoing(letter));
      await settleAccessLetter(database, letter, outcome, clock.now());
      if (outcome.kind === "accepted") sent += 1;
      else
        log.warn({ letter: letter.id, kind: outcome.kind, reason: outcome.reason }, "a letter did not leave");
      if (pause !== undefined) return pause;
    }
    return null;
  } finally {
    if (sent > 0) await transport.finish();
  }
}

function asOutgoing({ name, day, ...letter }: ClaimedAccessLetter) {
  return { ...letter, partnerName: name, periodStartLocal: day };
}
