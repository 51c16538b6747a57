import type { Database } from "@leadback/db";
import type { Transport } from "../../apps/digest/src/transports/transport.ts";
import type { ProviderFake } from "../../apps/digest/test/provider-fake/start-provider-fake.ts";

/** Where a process of the tests can die: between any two things that it waits for. */
export interface KillSwitch {
  /** Counts one step; at the chosen one the process is dead and this, like every later step, never ends. */
  step(name: string): Promise<void>;
  /** Whether the next step is the last. */
  isNext(): boolean;
  /** Resolves with the name of the step at which it died. */
  died: Promise<string>;
  steps(): number;
}

/** Whoever waits for this waits for a process that is no more. */
const forever = new Promise<never>(() => {});

export function createKillSwitch(at: number): KillSwitch {
  let steps = 0;
  let isDead = false;
  let tell: (name: string) => void = () => {};
  const died = new Promise<string>((resolve) => {
    tell = resolve;
  });
  return {
    died,
    steps: () => steps,
    isNext: () => steps + 1 === at,
    async step(name) {
      if (isDead) return forever;
      steps += 1;
      if (steps !== at) return;
      isDead = true;
      tell(name);
      return forever;
    },
  };
}

/** A database whose process can die before a transaction, before its commit and after it. */
export function killable(database: Database, kill: KillSwitch): Database {
  return {
    ...database,
    async inProgram(programId, work) {
      await kill.step("before a transaction");
      const result = await database.inProgram(programId, async (transaction) => {
        const done = await work(transaction);
        await kill.step("before a commit");
        return done;
      });
      await kill.step("after a commit");
      return result;
    },
  };
}

/** A transport whose process can die before a letter leaves, while it is on its way, and after the answer. */
export function killableTransport(
  transport: Transport,
  kill: KillSwitch,
  provider: Pick<ProviderFake, "nextRequest">,
): Transport {
  return {
    ...transport,
    async send(letter) {
      await kill.step("before a post");
      if (kill.isNext()) {
        const arrived = provider.nextRequest();
        transport.send(letter).catch(() => undefined);
        await arrived;
      }
      await kill.step("during a post");
      const result = await transport.send(letter);
      await kill.step("after an answer");
      return result;
    },
  };
}
