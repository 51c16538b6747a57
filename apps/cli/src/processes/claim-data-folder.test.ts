import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { claimDataFolder, refuseSecondStart } from "./claim-data-folder.ts";

let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "leadback-claim-"));
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

async function standIn(...parameters: string[]): Promise<ChildProcess> {
  const source = "setInterval(() => {}, 1000); process.send('here')";
  const child = spawn(process.execPath, ["-e", source, "--", ...parameters], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  children.push(child);
  await once(child, "message");
  return child;
}

const leftBy = (pid: number | undefined, address: string | null) =>
  writeFile(join(folder, "running.json"), JSON.stringify({ pid, address }));

it("names the Leadback that runs from the folder, until that one has ended", async () => {
  const { pid } = await standIn("apps/cli/src/main.ts", "start");
  await leftBy(pid, "http://localhost:3200");
  const sentence = `Leadback already runs from this folder at http://localhost:3200 (process ${pid}); nothing to do.`;
  await expect(refuseSecondStart(folder)).rejects.toMatchObject({ message: sentence, exitCode: 1 });
  await expect(claimDataFolder(folder)).rejects.toMatchObject({ message: sentence });
  await leftBy(pid, null);
  await expect(refuseSecondStart(folder)).rejects.toThrow(
    `Leadback is already starting from this folder (process ${pid}); nothing to do.`,
  );
  children[0]?.kill("SIGKILL");
  await once(children[0] as ChildProcess, "exit");
  await expect(refuseSecondStart(folder)).resolves.toBeUndefined();
});

it("takes over what a Leadback left that is gone, although its process id is in use again", async () => {
  const { pid } = await standIn("something", "else");
  for (const left of [pid, process.pid]) {
    await leftBy(left, "http://localhost:3200");
    await (await claimDataFolder(folder)).release();
  }
  await writeFile(join(folder, "running.json"), "{");
  await (await claimDataFolder(folder)).release();
});

it("gives the folder back", async () => {
  const claimed = await claimDataFolder(folder);
  await claimed.announce("http://localhost:3200");
  await claimed.release();
  await expect(claimDataFolder(folder)).resolves.toBeDefined();
});
