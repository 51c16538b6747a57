import { createHash } from "node:crypto";
import { locales } from "@leadback/scoring";
import { expect, test } from "vitest";
import { renderDigest } from "../src/render-digest.tsx";
import { templateVersion } from "../src/template-version.ts";
import { fixtures } from "./fixtures.ts";

/** What all sample letters came to with each version of their templates. */
const known: Readonly<Record<string, string>> = {
  "2": "0027da61ce898371",
};

test("a letter that changes raises the version of its templates, so that each digest says how it was written", () => {
  const letters = Object.values(fixtures).flatMap((fixture) =>
    locales.map((locale) => renderDigest(fixture(locale))),
  );
  const sum = createHash("sha256").update(JSON.stringify(letters)).digest("hex").slice(0, 16);
  expect(
    sum,
    `The letters are not those of version ${templateVersion}: raise it in src/template-version.ts and note their sum here.`,
  ).toBe(known[templateVersion]);
});
