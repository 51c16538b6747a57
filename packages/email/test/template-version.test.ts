import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { templateVersion } from "../src/template-version.ts";
import { sampleLetters } from "./sample-letters.ts";

/** What all sample letters came to with each version of their templates. */
const known: Readonly<Record<string, string>> = {
  "6": "12cec62193823473",
};

test("a letter that changes raises the version of its templates, so that each digest says how it was written", () => {
  const sum = createHash("sha256").update(JSON.stringify(sampleLetters())).digest("hex").slice(0, 16);
  expect(
    sum,
    `The letters are not those of version ${templateVersion}: raise it in src/template-version.ts and note their sum here.`,
  ).toBe(known[templateVersion]);
});
