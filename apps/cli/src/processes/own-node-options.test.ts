import { expect, it } from "vitest";
import { ownNodeOptions } from "./own-node-options.ts";

it("passes on everything but the file of settings", () => {
  const options = ["--import=./apps/cli/read-env-file.mjs", "--import", "./a.mjs", "--no-warnings"];
  expect(ownNodeOptions(options)).toEqual(["--import", "./a.mjs", "--no-warnings"]);
});
