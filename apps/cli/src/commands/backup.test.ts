import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { removeServer } from "@leadback/db/embedded";
import { afterEach, beforeEach, expect, it } from "vitest";
import { repositoryFolder } from "../repository.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "leadback-backup-"));
});
afterEach(async () => {
  for (const name of ["before", "after"]) await removeServer(join(folder, name));
  await rm(folder, { recursive: true, force: true });
});

async function leadback(data: string, ...words: string[]): Promise<string> {
  const child = spawn(
    process.execPath,
    ["--import", "./packages/email/register.mjs", "apps/cli/src/main.ts", ...words],
    {
      cwd: repositoryFolder,
      env: { LEADBACK_DATA: join(folder, data) },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return output + errors;
}

it("a backup is put back into another folder, and what comes next is a command that works there", async () => {
  await leadback("before", "program", "create", "--slug", "vertice", "--name", "Vértice");
  const copy = join(folder, "copy");
  expect(await leadback("before", "backup", copy)).toContain(`tables are in ${copy}.`);
  const restored = await leadback("after", "restore", copy);
  const next = /^Next: LEADBACK_DATA=(\S+) npx pnpm leadback (.+)$/m.exec(restored);
  expect(next?.[1], restored).toBe(join(folder, "after"));
  expect(await leadback("after", ...(next?.[2] ?? "").split(" "))).toContain(
    "vertice: 0 leads and 0 scores computed again, 0 differences",
  );
});
