import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { threatRows } from "./threat-rows.ts";

test("each of the 55 threats is held by a test that exists, or says what it waits for", () => {
  expect(Object.keys(threatRows).map(Number)).toEqual(Array.from({ length: 55 }, (_, index) => index + 1));
  for (const row of Object.values(threatRows)) {
    if ("pending" in row) continue;
    for (const file of row.tests) {
      const root = /^(?:apps|packages)\//.test(file) ? "../../../.." : "../..";
      expect(existsSync(fileURLToPath(new URL(`${root}/${file}`, import.meta.url))), file).toBe(true);
    }
  }
});
