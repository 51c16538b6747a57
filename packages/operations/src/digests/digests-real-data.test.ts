import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { digests, type PeriodFigures, partners } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { parse } from "csv-parse/sync";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { importFile } from "../imports/import-file.ts";
import { createProgram } from "../programs/create-program.ts";
import { asSnapshot } from "./digest-facts.ts";
import { freezeDigests } from "./freeze-digests.ts";
import { planDigests } from "./plan-digests.ts";

const dataFolder = fileURLToPath(new URL("../../../../../shared/data/olist/", import.meta.url));
const [leadsFile, dealsFile] = [
  "olist_marketing_qualified_leads_dataset.csv",
  "olist_closed_deals_dataset.csv",
];
const isThere = await readFile(join(dataFolder, leadsFile)).then(
  () => true,
  () => false,
);
if (!isThere)
  process.stderr.write(`Skipped: letters about real leads, because ${dataFolder} is not there.\n`);

type Row = Record<string, string>;
const dayMs = 86_400_000;
const firstMonday = "2018-02-26";
const weeks = 12;
/** The busiest landing pages: all 495 agree too, in minutes. */
const pages = 25;
const sender = {
  from: "retorno@vertice.example",
  publicUrl: "https://leads.example",
  environment: "test",
  writesWithoutAddress: true,
};

const addDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The figures of one week counted straight from the files: a deal decides and qualifies its lead on its day. */
function countWeek(leads: readonly Row[], deals: ReadonlyMap<string, string>, monday: string) {
  const [sunday, tuesday] = [addDays(monday, 6), addDays(monday, 8)];
  const isInWeek = (date = "") => date.slice(0, 10) >= monday && date.slice(0, 10) <= sunday;
  const byPartner = new Map<string, PeriodFigures>();
  for (const lead of leads) {
    const partner = lead.landing_page_id ?? "";
    const figures = byPartner.get(partner) ?? { received: 0, qualified: 0, decided: 0, won: 0 };
    byPartner.set(partner, figures);
    const submitted = lead.first_contact_date ?? "";
    if (isInWeek(submitted)) figures.received += 1;
    // A deal that is dated before its lead is known only once the lead is.
    if (!isInWeek(deals.get(lead.mql_id ?? "")) || submitted >= tuesday) continue;
    figures.qualified += 1;
    figures.decided += 1;
    figures.won += 1;
  }
  return byPartner;
}

describe.skipIf(!isThere)("Olist: letters about real leads", { timeout: 900_000 }, () => {
  let testDatabase: TestDatabase;
  let context: OperationContext;
  let folder: string;
  let leads: Row[];
  let deals: Map<string, string>;
  let map: Record<string, unknown>;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), "leadback-olist-"));
    const actor = { kind: "system" as const, id: "tester" };
    // After everything that the files tell: what they say happened counts from when it did.
    const now = new Date("2018-12-01T12:00:00Z");
    const program = await createProgram(
      { database: testDatabase.database, actor, now },
      { slug: "olist", name: "Olist", locale: "pt-BR", zone: "America/Sao_Paulo" },
    );
    context = { database: testDatabase.database, programId: program.id, actor, now };
    const rows = async (file: string): Promise<Row[]> =>
      parse(await readFile(join(dataFolder, file)), { columns: true, bom: true });
    const all = await rows(leadsFile);
    const perPage = Map.groupBy(all, ({ landing_page_id }) => landing_page_id);
    const busiest = [...perPage.values()].toSorted((a, b) => b.length - a.length).slice(0, pages);
    leads = busiest.flat();
    deals = new Map((await rows(dealsFile)).map((deal) => [deal.mql_id ?? "", deal.won_date ?? ""]));
    map = JSON.parse(await readFile(new URL("../../maps/olist.json", import.meta.url), "utf8"));
    const lines = leads.map((lead) =>
      [lead.mql_id, lead.first_contact_date, lead.landing_page_id, lead.origin].join(","),
    );
    await writeFile(
      join(folder, leadsFile),
      `mql_id,first_contact_date,landing_page_id,origin\n${lines.join("\n")}\n`,
    );
    await copyFile(join(dataFolder, dealsFile), join(folder, dealsFile));
    await importFile(context, { path: join(folder, leadsFile), map });
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await testDatabase.drop();
  });

  async function write(monday: string) {
    const asOf = new Date(`${addDays(monday, 8)}T12:30:00Z`);
    const at = { ...context, now: asOf };
    await planDigests(at, { asOf });
    const { failed } = await freezeDigests(at, { sender });
    expect(failed).toEqual([]);
    const rows = await context.database.inProgram(context.programId, (transaction) =>
      transaction
        .select({ digest: digests, partner: partners.externalId })
        .from(digests)
        .innerJoin(
          partners,
          and(eq(partners.programId, digests.programId), eq(partners.id, digests.partnerId)),
        )
        .where(eq(digests.periodStartLocal, monday)),
    );
    return rows.map(({ digest, partner }) => ({ ...digest, partner: partner ?? "" }));
  }

  test("twelve weeks running every letter tells what a count of the files tells, and corrects nothing", async () => {
    let [letters, wins] = [0, 0];
    for (let week = 0; week < weeks; week += 1) {
      const monday = addDays(firstMonday, 7 * week);
      const expected = countWeek(leads, deals, monday);
      const written = await write(monday);
      for (const { partner, reported, restated, snapshot } of written) {
        const { headline, wins: told, corrections } = asSnapshot(snapshot);
        const figures = expected.get(partner);
        expect(reported, `${monday} ${partner}`).toEqual(figures);
        expect({ ...headline, won: told.total }).toMatchObject({
          qualified: figures?.qualified,
          decided: figures?.decided,
          won: figures?.won,
        });
        expect([restated, corrections]).toEqual([[], []]);
        letters += 1;
        wins += told.total;
      }
      const silent = [...expected].filter(([id]) => !written.some(({ partner }) => partner === id));
      for (const [id, figures] of silent)
        expect(figures, `no letter to ${id}`).toMatchObject({ received: 0 });
    }
    process.stdout.write(
      `Olist: ${weeks} weeks, ${letters} letters, ${wins} deals, every figure as counted from the files\n`,
    );
    expect(wins).toBeGreaterThan(100);
  });

  test("a later import that changes outcomes is told as corrections, and these alone", async () => {
    const open = leads.filter(
      ({ mql_id = "", first_contact_date: day = "" }) => !deals.has(mql_id) && day < "2018-04-01",
    );
    const late = open.filter((_, index) => index % Math.ceil(open.length / 40) === 0);
    const changed = new Map(deals);
    for (const [index, { mql_id = "" }] of late.entries())
      changed.set(mql_id, `${addDays("2018-04-02", index)} 11:00:00`);
    const file = join(folder, leadsFile);
    const rows = [...changed].map(([id, wonAt]) => `${id},${wonAt}`);
    await writeFile(join(folder, dealsFile), `mql_id,won_date\n${rows.join("\n")}\n`);
    const importedAt = new Date("2018-12-02T15:00:00Z");
    const report = await importFile(
      { ...context, now: importedAt },
      { path: file, map: { ...map, backfill: false, updates: true } },
    );
    expect(report).toMatchObject({ created: 0, skipped: 0, updated: late.length });
    const written = await write("2018-11-26");
    expect(written.length).toBeGreaterThan(0);
    const seen = new Map(written.map((digest) => [digest.partner, digest]));
    let [periods, told] = [0, 0];
    for (let week = 0; week < weeks; week += 1) {
      const monday = addDays(firstMonday, 7 * week);
      const [before, after] = [countWeek(leads, deals, monday), countWeek(leads, changed, monday)];
      for (const [partner, figures] of after) {
        const delta = figures.won - (before.get(partner)?.won ?? 0);
        const restated = seen.get(partner)?.restated.filter(({ firstDay }) => firstDay === monday) ?? [];
        expect(
          restated.map(({ isTold: _, ...change }) => change),
          `${monday} ${partner}`,
        ).toEqual(
          delta === 0
            ? []
            : [{ firstDay: monday, received: 0, qualified: delta, decided: delta, won: delta }],
        );
        periods += restated.length;
        told += restated.filter(({ isTold }) => isTold).length;
      }
    }
    process.stdout.write(
      `Olist: ${late.length} outcomes changed later, ${periods} periods restated, ${told} told\n`,
    );
    expect(periods).toBeGreaterThan(10);
  });
});
