import { access, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { importIssues, leads, partners } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { count, countDistinct, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { createProgram } from "../programs/create-program.ts";
import { importFile } from "./import-file.ts";

const dataFolder = fileURLToPath(new URL("../../../../../shared/data/", import.meta.url));
const isThere = await access(dataFolder).then(
  () => true,
  () => false,
);
if (!isThere) process.stderr.write(`Skipped: imports of real files, because ${dataFolder} is not there.\n`);

const now = new Date("2026-11-21T12:00:00Z");

async function readMap(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../maps/${name}.json`, import.meta.url), "utf8"));
}

async function contextOf(testDatabase: TestDatabase, slug: string): Promise<OperationContext> {
  const actor = { kind: "system" as const, id: "tester" };
  const program = await createProgram(
    { database: testDatabase.database, actor, now },
    { slug, name: slug, locale: "en" },
  );
  return { database: testDatabase.database, programId: program.id, actor, now };
}

describe.skipIf(!isThere)("real files", { timeout: 300_000 }, () => {
  let testDatabase: TestDatabase;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
  });
  afterAll(() => testDatabase.drop());

  test("Olist: 8,000 leads of 495 partners, 842 won, one of them before its submission; a second import adds nothing", async () => {
    const context = await contextOf(testDatabase, "olist");
    const input = {
      path: `${dataFolder}olist/olist_marketing_qualified_leads_dataset.csv`,
      map: await readMap("olist"),
    };
    const report = await importFile(context, input);
    expect(report).toMatchObject({
      rows: 8000,
      created: 8000,
      unchanged: 0,
      skipped: 0,
      warnings: 1,
      partnersCreated: 495,
    });
    expect(report.issues.map(({ column, severity }) => ({ column, severity }))).toEqual([
      { column: "won_date", severity: "warning" },
    ]);
    const figures = await context.database.inProgram(context.programId, async (transaction) => {
      const [stored] = await transaction
        .select({
          leads: count(),
          partners: countDistinct(leads.partnerId),
          won: sql<number>`count(*) filter (where stage = 'won')::int`,
          withoutChannel: sql<number>`count(*) filter (where channel is null)::int`,
          negative: sql<number>`count(*) filter (where won_at < submitted_at)::int`,
          medianDays: sql<number>`percentile_cont(0.5) within group (order by floor(extract(epoch from won_at - submitted_at) / 86400)) filter (where won_at >= submitted_at)`,
          undated: sql<number>`count(*) filter (where is_end_undated)::int`,
        })
        .from(leads);
      return stored;
    });
    expect(figures).toMatchObject({
      leads: 8000,
      partners: 495,
      won: 842,
      withoutChannel: 60,
      negative: 1,
      undated: 0,
    });
    expect(figures?.medianDays).toBe(14);
    const again = await importFile({ ...context, now: new Date("2026-11-22T12:00:00Z") }, input);
    expect(again).toMatchObject({
      rows: 8000,
      created: 0,
      unchanged: 8000,
      differing: 0,
      skipped: 0,
      partnersCreated: 0,
    });
  });

  test("MarketStar: 43,033 leads, stages and reasons as the map says, a reason of an open lead as a note", async () => {
    const context = await contextOf(testDatabase, "marketstar");
    const input = { path: `${dataFolder}marketstar/leads.csv`, map: await readMap("marketstar") };
    const report = await importFile(context, input);
    expect(report).toMatchObject({
      rows: 43033,
      created: 43033,
      unchanged: 0,
      skipped: 0,
      partnersCreated: 18,
    });
    const figures = await context.database.inProgram(context.programId, async (transaction) => {
      const byStage = await transaction
        .select({ stage: leads.stage, n: count() })
        .from(leads)
        .groupBy(leads.stage);
      const byReason = await transaction
        .select({ reason: leads.reason, n: count() })
        .from(leads)
        .where(eq(leads.stage, "disqualified"))
        .groupBy(leads.reason);
      const [legacy] = await transaction
        .select({ n: count() })
        .from(leads)
        .where(eq(leads.isLegacyEnd, true));
      const notes = await transaction.execute<{ n: number; visible: number }>(
        sql`select count(*)::int as n, count(*) filter (where note_visibility <> 'internal')::int as visible from event_text where note is not null`,
      );
      const [unassigned] = await transaction
        .select({ n: count() })
        .from(leads)
        .innerJoin(partners, eq(partners.id, leads.partnerId))
        .where(sql`${partners.name} like '% / unassigned'`);
      const [issues] = await transaction.select({ n: count() }).from(importIssues);
      return {
        stages: Object.fromEntries(byStage.map(({ stage, n }) => [stage, n])),
        reasons: Object.fromEntries(byReason.map(({ reason, n }) => [reason, n])),
        legacy: legacy?.n,
        notes: notes[0],
        unassigned: unassigned?.n,
        issues: issues?.n,
      };
    });
    expect(figures).toEqual({
      stages: { submitted: 10466, contacted: 1784, qualified: 1110, disqualified: 29673 },
      reasons: {
        no_response: 21394,
        approach_not_interested: 3700,
        approach_unaware: 1867,
        data_invalid_contact: 2700,
        budget_insufficient: 7,
        timing_no_priority: 3,
        competition_lost: 2,
      },
      legacy: 29673,
      notes: { n: 545, visible: 0 },
      unassigned: 10466,
      issues: report.warnings,
    });
    const again = await importFile(context, input);
    expect(again).toMatchObject({ rows: 43033, created: 0, unchanged: 43033, differing: 0, skipped: 0 });
  });
});
