import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { frugalOptions, ownNodeOptions, promptOptions } from "./own-node-options.ts";

it("passes on everything but the file of settings and what we ask of memory", () => {
  const options = [
    "--import=./apps/cli/read-env-file.mjs",
    "--import",
    "./a.mjs",
    "--no-warnings",
    ...frugalOptions,
    ...promptOptions,
  ];
  expect(ownNodeOptions(options)).toEqual(["--import", "./a.mjs", "--no-warnings"]);
});

it("the command that imports is frugal with memory", () => {
  const file = readFileSync(new URL("../../../../package.json", import.meta.url), "utf8");
  const { scripts } = JSON.parse(file) as { scripts: { leadback: string } };
  expect(scripts.leadback).toContain(`node ${frugalOptions.join(" ")} `);
});
