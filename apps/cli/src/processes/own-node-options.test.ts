import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { frugalOptions, ownNodeOptions } from "./own-node-options.ts";

it("passes on everything but the file of settings and how much memory we take", () => {
  const options = [
    "--import=./apps/cli/read-env-file.mjs",
    "--import",
    "./a.mjs",
    "--no-warnings",
    ...frugalOptions,
  ];
  expect(ownNodeOptions(options)).toEqual(["--import", "./a.mjs", "--no-warnings"]);
});

it("the command that imports is frugal with memory", () => {
  const file = readFileSync(new URL("../../../../package.json", import.meta.url), "utf8");
  const { scripts } = JSON.parse(file) as { scripts: { leadback: string } };
  expect(scripts.leadback).toContain(`node ${frugalOptions.join(" ")} `);
});
