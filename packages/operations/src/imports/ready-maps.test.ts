import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { listLeads } from "../leads/list-leads.ts";
import { importFile } from "./import-file.ts";
import { type ImportFixture, openImportFixture, refusalOf } from "./import-fixture.ts";
import { parseImportMap } from "./import-map.ts";
import { readyMapNames } from "./ready-maps.ts";

let fixture: ImportFixture;
let programs = 0;
beforeAll(async () => {
  fixture = await openImportFixture();
});
afterAll(() => fixture.close());

const sample = (name: string) => fileURLToPath(new URL(`../../maps/samples/${name}.csv`, import.meta.url));

/** Each sample: its map, what comes in, its partners, what waits for a person, the rows that say nothing of a partner. */
const samples = [
  ["pipedrive", "pipedrive", 6, 2, 1, 0, { won: 1, lost: 3, submitted: 1, contacted: 1 }],
  ["pipedrive.pt-BR", "pipedrive", 5, 2, 1, 0, { won: 1, lost: 3, submitted: 1 }],
  ["hubspot", "hubspot", 5, 2, 1, 1, { won: 1, lost: 2, contacted: 2 }],
  ["hubspot.pt-BR", "hubspot", 3, 2, 0, 0, { won: 1, lost: 1, qualified: 1 }],
  ["salesforce-opportunities", "salesforce", 5, 2, 0, 0, { won: 1, lost: 2, contacted: 2 }],
  [
    "salesforce-leads",
    "salesforce",
    4,
    2,
    0,
    0,
    { qualified: 1, disqualified: 1, submitted: 1, contacted: 1 },
  ],
  ["bitrix24", "bitrix24", 5, 2, 1, 0, { won: 1, lost: 2, submitted: 1, contacted: 1 }],
  ["bitrix24.pt-BR", "bitrix24", 4, 2, 1, 0, { won: 1, lost: 2, submitted: 1 }],
  ["rdstation", "rdstation", 5, 2, 1, 0, { won: 1, lost: 2, submitted: 1, contacted: 1 }],
] as const;

async function stagesOf(context: OperationContext): Promise<Record<string, number>> {
  const { data } = await listLeads(context, { limit: 200 });
  const counts: Record<string, number> = {};
  for (const { stage } of data) counts[stage] = (counts[stage] ?? 0) + 1;
  return counts;
}

describe("the export of", () => {
  test.each(samples)(
    "%s comes in whole with the ready map, and again adds nothing",
    async (file, map, leads, partners, toReview, skipped, stages) => {
      const context = await fixture.createContext(
        `ready-${++programs}`,
        file.includes("pt-BR") || map === "rdstation" ? "pt-BR" : "en",
      );
      const path = sample(file);
      const dryRun = await importFile(context, { path, map, dryRun: true });
      const { issueGroups } = dryRun;
      expect({ ...dryRun, issueGroups }).toMatchObject({
        created: leads,
        partnersCreated: partners,
        toReview,
        skipped,
      });
      const report = await importFile(context, { path, map });
      expect(report).toMatchObject({ created: leads, partnersCreated: partners, toReview, skipped });
      expect(await stagesOf(context)).toEqual(stages);
      expect(await importFile(context, { path, map })).toMatchObject({
        created: 0,
        unchanged: leads,
        differing: 0,
      });
    },
  );

  test.each(samples)("%s is recognised by its columns", async (file, map) => {
    const context = await fixture.createContext(`known-${++programs}`);
    const refusal = await refusalOf(importFile(context, { path: sample(file), dryRun: true }));
    expect(refusal.extra).toMatchObject({ suggestedMap: map });
    expect(refusal.message).toContain(`--map ${map}`);
  });
});

test("an end has its date and its amount, and a deal that is open has neither, although the system expects a date", async () => {
  const context = await fixture.createContext(`dates-${++programs}`);
  await importFile(context, { path: sample("hubspot"), map: "hubspot" });
  const { data } = await listLeads(context, { stage: "won" });
  expect(data).toMatchObject([{ externalId: "351000001", amountCents: 1_850_000, currency: "USD" }]);
  expect(data[0]?.wonAt).toMatch(/^2026-03-18T/);
  const { data: lost } = await listLeads(context, { stage: "lost", reason: "budget_not_approved" });
  expect(lost.map(({ externalId }) => externalId)).toEqual(["351000002"]);
});

test("the hours that RD Station keeps in columns of their own are kept, in the programme's zone", async () => {
  const context = await fixture.createContext(`hours-${++programs}`, "pt-BR");
  await importFile(context, { path: sample("rdstation"), map: "rdstation" });
  const { data } = await listLeads(context, { stage: "won" });
  expect(data).toMatchObject([
    { submittedAt: "2026-02-03T17:20:00.000Z", wonAt: "2026-03-18T12:12:00.000Z" },
  ]);
});

test.each(readyMapNames)("every source of the map %s is a good one, whichever a file needs", async (name) => {
  const text = await readFile(new URL(`../../maps/ready/${name}.json`, import.meta.url), "utf8");
  const { fields } = JSON.parse(text) as { fields: Record<string, unknown[]> };
  for (const [field, sources] of Object.entries(fields)) {
    for (const source of sources) {
      const required = { partner: { column: "p" }, submittedAt: { column: "s" }, stage: { column: "t" } };
      expect(() => parseImportMap({ fields: { ...required, [field]: source } }, "en")).not.toThrow();
    }
  }
});

test("a file of another system is refused, and the columns that the map looks for are named", async () => {
  const context = await fixture.createContext(`other-${++programs}`);
  const refusal = await refusalOf(fixture.import(context, "a,b\n1,2\n", { map: "hubspot" }));
  expect(refusal).toMatchObject({ type: "bad_import_map", extra: { missing: ["partner", "submittedAt"] } });
  expect(refusal.message).toContain("Create Date");
});
