import { leads } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { and, eq, ne, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { createDemo, type Demo } from "../demo/create-demo.ts";
import { listLeads, listLeadsInput } from "../leads/list-leads.ts";
import { measureCohorts } from "./measure-cohorts.ts";

const now = new Date("2026-11-21T23:00:00Z");
const dayMs = 86_400_000;
let test: TestDatabase;
let demo: Demo;
let context: OperationContext;
beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  demo = await createDemo({ database: test.database, actor, now });
  context = { database: test.database, programId: demo.program.id, actor, now };
});
afterAll(() => test.drop());

async function countLeads(href: string): Promise<number> {
  const query = Object.fromEntries(new URL(href, "https://x.invalid").searchParams);
  const filter = { ...listLeadsInput.parse(query), limit: 200 };
  let page = await listLeads(context, filter);
  let count = page.data.length;
  while (page.nextCursor !== null) {
    page = await listLeads(context, { ...filter, cursor: page.nextCursor });
    count += page.data.length;
  }
  return count;
}

describe.each(["won", "decided"] as const)("cohorts by month of submission, %s", (measure) => {
  it("counts what the leads themselves say, in months of the programme's zone", async () => {
    const rows = await context.database.inProgram(context.programId, (transaction) =>
      transaction
        .select({
          month: sql<string>`to_char(submitted_at at time zone ${demo.program.zone}, 'YYYY-MM')`,
          submittedAt: leads.submittedAt,
          stage: leads.stage,
          wonAt: leads.wonAt,
          decidedAt: leads.decidedAt,
          isEndUndated: leads.isEndUndated,
        })
        .from(leads),
    );
    const { cohorts, all } = await measureCohorts(context, { measure, months: 24 });
    expect(cohorts.length).toBeGreaterThan(3);
    expect(cohorts.reduce((sum, { n }) => sum + n, 0)).toBe(rows.length);
    for (const { month, n, points } of cohorts) {
      const cohort = rows.filter((row) => row.month === month);
      expect(n).toBe(cohort.length);
      for (const { days, count } of points) {
        const there = cohort.filter(({ submittedAt, stage, wonAt, decidedAt }) => {
          const at = measure === "decided" ? decidedAt : stage === "won" ? wonAt : null;
          return at !== null && at.getTime() - submittedAt.getTime() <= days * dayMs;
        });
        expect(count, `${month}, ${days} days`).toBe(there.length);
      }
    }
    expect(all.map(({ count }) => count)).toEqual(
      all.map((_, index) => cohorts.reduce((sum, { points }) => sum + (points[index]?.count ?? 0), 0)),
    );
  });

  it("lists exactly the leads behind every number", async () => {
    const { cohorts } = await measureCohorts(context, { measure });
    for (const { traces } of cohorts) {
      for (const { count, href } of traces) expect(await countLeads(href), href).toBe(count);
    }
  });
});

it("says of a matured month what was won, of a young one what to expect, and of one just begun nothing", async () => {
  const { cohorts, horizonDays } = await measureCohorts(context, {});
  const first = cohorts[0];
  expect(first?.expected?.value).toBeCloseTo(
    (first?.points.find(({ days }) => days === horizonDays)?.count ?? 0) / (first?.n ?? 1),
    12,
  );
  const young = cohorts.at(-2);
  expect(young?.expected).toMatchObject({ interval: { method: "wilson-completed" } });
  expect(young?.expected?.effectiveN).toBeLessThan(young?.n ?? 0);
  expect(cohorts.at(-1)?.points.at(-1)?.share).toMatchObject({ value: null, reason: "IMMATURE" });
});

it("leaves out ends without a date, as the conversion after so many days does", async () => {
  const [undated] = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select()
      .from(leads)
      .where(and(eq(leads.stage, "disqualified"), ne(leads.ref, "")))
      .limit(1),
  );
  const before = await measureCohorts(context, { months: 24 });
  const set = (isEndUndated: boolean) =>
    context.database.inProgram(context.programId, (transaction) =>
      transaction
        .update(leads)
        .set({ isEndUndated })
        .where(eq(leads.ref, undated?.ref ?? "")),
    );
  await set(true);
  const after = await measureCohorts(context, { months: 24 });
  await set(false);
  const total = ({ cohorts }: typeof before) => cohorts.reduce((sum, { n }) => sum + n, 0);
  expect(total(after)).toBe(total(before) - 1);
});

it("shows a manager the leads of partners in care alone, and anybody one partner", async () => {
  const [{ id: partnerId, leads: sent } = { id: "" as never, leads: 0 }] = demo.partners;
  const actor = { kind: "user" as const, id: "m", role: "channel_manager" as const };
  const total = async (input: Parameters<typeof measureCohorts>[1], own = context) =>
    (await measureCohorts(own, { months: 24, ...input })).cohorts.reduce((sum, { n }) => sum + n, 0);
  expect(await total({}, { ...context, actor: { ...actor, managedPartnerIds: [partnerId] } })).toBe(sent);
  expect(await total({ partnerId })).toBe(sent);
  expect(await total({ partnerId }, { ...context, actor: { ...actor, managedPartnerIds: [] } })).toBe(0);
});
