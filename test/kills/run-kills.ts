import { setTimeout as sleep } from "node:timers/promises";
import { scopes } from "@leadback/db";
import { createTestDatabase } from "@leadback/db/testing";
import { createApiKey, createPartner, createProgram } from "@leadback/operations";
import { type ApiProcess, startApi } from "./api-process.ts";
import { compareWithLedger, type LedgerComparison } from "./compare-with-ledger.ts";
import { seededRandom } from "./seeded-random.ts";
import { type LoadCounts, startLoad } from "./write-load.ts";

export interface KillOptions {
  kills: number;
  seed: number;
  writers?: number;
  onKill?: (done: number) => void;
}

export interface KillReport extends LedgerComparison {
  kills: number;
  counts: LoadCounts;
}

const longestServiceMs = 250;

/**
 * Writers write through one API process after the other, each of which is killed at a random moment. Then everything
 * that was acknowledged is looked for, and everything that is computed from the events is computed again.
 */
export async function runKills({ kills, seed, writers = 8, onKill }: KillOptions): Promise<KillReport> {
  const test = await createTestDatabase();
  const random = seededRandom(seed);
  const actor = { kind: "system" as const, id: "kills" };
  const clock = () => new Date();
  const { database } = test;
  const program = await createProgram({ database, actor, now: clock() }, { slug: "kills", name: "Kills" });
  const context = { database, programId: program.id, actor, now: clock() };
  const { id: partnerId } = await createPartner(context, { name: "Aurora" });
  const { key } = await createApiKey(context, { scopes: [...scopes] });
  // One that ends in good order leaves its compiled code behind, and the others start sooner.
  await (await startApi(test.applicationUrl)).stop();
  let serving = await startApi(test.applicationUrl);
  const load = startLoad({ writers, key, partnerId, random, address: () => serving.address });
  let next: Promise<ApiProcess> = startApi(test.applicationUrl);
  try {
    for (let done = 1; done <= kills; done += 1) {
      const successor = await next;
      next = startApi(test.applicationUrl);
      await sleep(random() * longestServiceMs);
      const doomed = serving;
      await doomed.kill();
      serving = successor;
      onKill?.(done);
    }
    await load.stop();
    const compared = await compareWithLedger({ ...context, now: clock() }, load.asked);
    return { kills, counts: load.counts, ...compared };
  } finally {
    await serving.kill();
    await (await next).kill();
    await test.drop();
  }
}
