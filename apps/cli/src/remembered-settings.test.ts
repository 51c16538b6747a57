import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readRememberedSettings, rememberSettings } from "./remembered-settings.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "leadback-settings-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("keeps where Leadback is reached, for its owner alone", async () => {
  const settings = { publicUrl: "http://localhost:3200", port: 3200, transport: "resend" };
  expect(readRememberedSettings(folder)).toBeNull();
  await rememberSettings(folder, settings);
  expect(readRememberedSettings(folder)).toEqual(settings);
  expect((await stat(join(folder, "settings.json"))).mode & 0o777).toBe(0o600);
});

it.each(["", "{", '{"port": 3200}', '{"publicUrl": "javascript:alert(1)", "port": 3200}'])(
  "a file that holds %j counts as none",
  async (content) => {
    await writeFile(join(folder, "settings.json"), content);
    expect(readRememberedSettings(folder)).toBeNull();
  },
);
