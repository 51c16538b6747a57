import { expect, it } from "vitest";
import { ownNodeOptions } from "./own-node-options.ts";

it("passes on everything but the file of settings", () => {
  const options = ["--env-file-if-exists=.env", "--import", "./a.mjs", "--env-file", ".env", "--no-warnings"];
  expect(ownNodeOptions(options)).toEqual(["--import", "./a.mjs", "--no-warnings"]);
});
