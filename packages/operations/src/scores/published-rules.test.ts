import { connect, leadScores, leads } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { type RuleSetInput, ruleSetSchema } from "@leadback/scoring";
import { eq, type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { getScore } from "../leads/get-score.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { checkProjections } from "../maintenance/check-projections.ts";
import { rescoreLiveLeads } from "../maintenance/rescore-live-leads.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { previewRules } from "./preview-rules.ts";
import { publishRules, readRules } from "./published-rules.ts";
import { hasRulesToApply, rescoreByNewRules } from "./rescore-by-new-rules.ts";

const now = new Date("2026-11-10T14:00:00Z");
let test: TestDatabase;
let context: OperationContext;
let serial = 0;

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  serial += 1;
  const actor = { kind: "system" as const, id: "test" };
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: `vertice-${serial}`, name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
});

function rulesOf(points: number, least = 20): RuleSetInput {
  const size = { field: "company.employees", op: "gte", value: least } as const;
  const known = { field: "company.domain", op: "exists" } as const;
  return {
    rules: [
      { id: "size", dimension: "fit", when: size, points },
      { id: "domain", dimension: "fit", when: known, points: 10 },
    ],
  };
}

async function submit(employees: number) {
  const { id: partnerId } = await createPartner(context, { name: `Parceira ${employees}` });
  return (await submitLead(context, { partnerId, company: { name: "Moinho", employees } })).id;
}

async function scoreOf(leadId: Awaited<ReturnType<typeof submit>>) {
  const { score, rulesVersion } = await getScore(context, leadId);
  return { score, rulesVersion };
}

describe("publishRules", () => {
  it("scores new leads at once, live ones when a worker comes round, and leaves ended ones as they are", async () => {
    const [live, ended] = [await submit(50), await submit(60)];
    await recordEvent(context, ended, { type: "won", amountCents: 100, currency: "BRL" });
    const before = await scoreOf(ended);
    const { version, rescoring } = await publishRules(context, rulesOf(30));
    expect(rescoring).toBe("pending");
    expect(await scoreOf(await submit(10))).toEqual({ score: 0, rulesVersion: version });
    expect((await scoreOf(live)).rulesVersion).toBe(before.rulesVersion);
    expect(await rescoreByNewRules(context)).toBe(2);
    expect(await scoreOf(live)).toEqual({ score: 75, rulesVersion: version });
    expect(await scoreOf(ended)).toEqual(before);
    expect(await hasRulesToApply(context)).toBe(false);
    expect(await readRules(context)).toMatchObject({ version, rescoring: "done", isInForce: true });
    expect(await checkProjections(context)).toMatchObject({
      scores: 3,
      scoresWithoutRules: 0,
      differences: [],
    });
  });

  it("goes back to earlier rules, also at the same instant, and keeps those between", async () => {
    const first = await publishRules(context, rulesOf(30));
    const second = await publishRules(context, rulesOf(40));
    expect(second.version).not.toBe(first.version);
    const again = await publishRules(context, rulesOf(30));
    expect(again.version).toBe(first.version);
    expect((await readRules(context)).version).toBe(first.version);
    expect(await readRules(context, { version: second.version })).toMatchObject({
      isInForce: false,
      rules: ruleSetSchema.parse(rulesOf(40)),
    });
  });

  it("leaves the rules in force alone, and refuses to overwrite what its sender has not seen", async () => {
    const ours = await readRules(context);
    expect(ours).toMatchObject({ isInForce: true, publishedAt: null });
    const { version } = await publishRules(context, rulesOf(30), { seenVersion: ours.version });
    expect(await publishRules(context, rulesOf(30))).toMatchObject({ version, rescoring: "pending" });
    await expect(publishRules(context, rulesOf(40), { seenVersion: ours.version })).rejects.toMatchObject({
      code: "precondition_failed",
    });
    expect((await readRules(context)).version).toBe(version);
  });

  it("lets one of many who saw the same version publish", async () => {
    const { version: seenVersion } = await readRules(context);
    const tries = Array.from({ length: 20 }, (_, index) =>
      publishRules(context, rulesOf(index + 1), { seenVersion }).then(
        () => "published",
        (error: { code: string }) => error.code,
      ),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => outcome === "published")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "precondition_failed")).toHaveLength(19);
  });

  it("says of a stored score whose rules now mean something else that it cannot be computed again", async () => {
    const lead = await submit(50);
    await test.database.inProgram(context.programId, (transaction) =>
      transaction.update(leadScores).set({ rulesVersion: "r1-before" }).where(eq(leadScores.leadId, lead)),
    );
    expect(await checkProjections(context)).toMatchObject({ scoresWithoutRules: 1, differences: [] });
  });
});

describe("checkProjections", () => {
  it("tells a score that an earlier version made of another reading of the lead from one that is wrong", async () => {
    const lead = await submit(50);
    const store = (change: { score: number } | { detail: SQL }) =>
      test.database.inProgram(context.programId, (transaction) =>
        transaction.update(leadScores).set(change).where(eq(leadScores.leadId, lead)),
      );
    await store({ score: 12.5 });
    expect(await checkProjections(context)).toMatchObject({
      scoresReadOtherwise: 0,
      differences: [{ leadId: lead, field: "score", stored: 12.5 }],
    });
    await store({ detail: sql`${leadScores.detail} - 'reading'` });
    expect(await checkProjections(context)).toMatchObject({ scoresReadOtherwise: 1, differences: [] });
    await rescoreLiveLeads(context);
    expect(await checkProjections(context)).toMatchObject({ scoresReadOtherwise: 0, differences: [] });
  });
});

describe("previewRules", () => {
  it("shows before and after with who moves and why, and stores nothing", async () => {
    const [large, small] = [await submit(50), await submit(10)];
    await publishRules(context, rulesOf(30));
    const stored = await storedScores();
    const preview = await previewRules(context, { rules: rulesOf(30, 5) });
    expect(preview).toMatchObject({
      n: 2,
      before: { meanScore: 37.5 },
      after: { meanScore: 75 },
      changes: { higher: 1, lower: 0, same: 1 },
    });
    expect(preview.movers).toEqual([
      expect.objectContaining({
        leadId: small,
        before: { score: 0, grade: null },
        after: { score: 75, grade: null },
        because: [{ ruleId: "size", before: 0, after: 75 }],
      }),
    ]);
    expect(preview.movers.map(({ leadId }) => leadId)).not.toContain(large);
    expect(await storedScores()).toEqual(stored);
  });

  it("tells how well a draft sets won leads apart", async () => {
    for (const employees of [80, 90]) {
      await recordEvent(context, await submit(employees), { type: "won", amountCents: 1, currency: "BRL" });
      await recordEvent(context, await submit(employees - 70), {
        type: "disqualified",
        reason: "fit_company_too_small",
        sentence: `A empresa tem ${employees - 70} funcionários; atendemos a partir de 40.`,
        evidence: { observed: employees - 70, expected: 40 },
      });
    }
    const { after } = await previewRules(context, { rules: rulesOf(30, 40) });
    expect(after.separation).toEqual({ auc: 1, n: 4, won: 2 });
  });

  it("takes at most so many leads, the newest", async () => {
    for (const employees of [10, 20, 30]) await submit(employees);
    expect(await previewRules(context, { rules: rulesOf(30), leads: 2 })).toMatchObject({ n: 2 });
  });
});

async function storedScores() {
  const owner = connect({ url: test.ownerUrl, maxConnections: 1 });
  const rows = await owner.inProgram(context.programId, (transaction) =>
    transaction
      .select({ id: leads.id, score: leadScores.score, version: leadScores.rulesVersion })
      .from(leadScores)
      .innerJoin(leads, eq(leads.id, leadScores.leadId))
      .orderBy(leads.id),
  );
  await owner.close();
  return rows;
}
