import { connect, type ProgramId } from "@leadback/db";
import { type FreezeResult, freezeDigests } from "@leadback/operations";
import { sender } from "./sender.ts";

export interface FrozenOnce extends FreezeResult {
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

/** In a process of its own, so that its memory is that of the letters and of nothing else. */
const [url = "", programId = "", now = ""] = process.argv.slice(2);
const database = connect({ url, maxConnections: 2 });
const context = {
  database,
  programId: programId as ProgramId,
  actor: { kind: "system", id: "bench" } as const,
  now: new Date(now),
};
const [begin, cpu] = [performance.now(), process.cpuUsage()];
const result = await freezeDigests(context, { sender });
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(cpu);
await database.close();
const measured: FrozenOnce = {
  ...result,
  seconds,
  cpuSeconds: (user + system) / 1_000_000,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measured));
