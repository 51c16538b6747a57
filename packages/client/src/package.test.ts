import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, expect, it } from "vitest";

const folder = join(import.meta.dirname, "..");
const packed = mkdtempSync(join(tmpdir(), "leadback-client-"));

beforeAll(() => {
  expect(spawnSync(process.execPath, ["build.mjs"], { cwd: folder }).status).toBe(0);
  cpSync(join(folder, "dist"), join(packed, "dist"), { recursive: true });
  const { publishConfig, ...manifest } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    publishConfig: { exports: object };
  };
  writeFileSync(
    join(packed, "package.json"),
    JSON.stringify({ ...manifest, exports: publishConfig.exports, devDependencies: {} }),
  );
});
afterAll(() => rmSync(packed, { recursive: true, force: true }));

it("publint has nothing to say about what is published", async () => {
  expect((await publint({ pkgDir: packed, pack: false, strict: true })).messages).toEqual([]);
});

it("what is published loads in plain Node", () => {
  const script = 'import("./dist/index.js").then((client) => process.exit(client.createLeadback ? 0 : 1))';
  expect(spawnSync(process.execPath, ["-e", script], { cwd: folder }).status).toBe(0);
});
