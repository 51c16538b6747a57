import { readFile } from "node:fs/promises";
import { leadStages, reasonCatalogue, reasonCodes } from "@leadback/scoring";
import { expect, test } from "vitest";
import { namedFields } from "./import-fields.ts";
import { nearestCodes } from "./nearest-codes.ts";

const doc = await readFile(new URL("../../../../docs/importing.md", import.meta.url), "utf8");

test("the guide names every reason with its labels, as the catalogue has them", () => {
  const rows = doc.split("\n").filter((line) => /^\| `[a-z_]+` \| [^|]+ \| [^|]+ \|$/.test(line));
  for (const code of reasonCodes) {
    const { labels } = reasonCatalogue[code];
    expect(rows).toContain(`| \`${code}\` | ${labels.en} | ${labels["pt-BR"]} |`);
  }
});

test("the guide names every field of a map and every stage that can be imported", () => {
  for (const field of namedFields) expect(doc).toContain(`\`${field}\``);
  for (const stage of leadStages.filter((known) => known !== "recycled"))
    expect(doc).toMatch(new RegExp(`^\\| \`${stage}\` \\|`, "m"));
});

test("nothing close to a code is no suggestion", () => {
  expect(nearestCodes("xyz", reasonCodes)).toEqual([]);
  expect(nearestCodes("no_priority", reasonCodes)[0]).toBe("timing_no_priority");
});
