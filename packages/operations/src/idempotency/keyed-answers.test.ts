import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { createProgram } from "../programs/create-program.ts";
import { claimKeys, keepAnswers } from "./keyed-answers.ts";

const now = new Date("2026-11-10T14:00:00Z");
let test: TestDatabase;
let context: OperationContext;

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
});
afterAll(() => test.drop());

it("looks up the keys that are asked for and no others, before anything is known of how many there are", async () => {
  const answers = Array.from({ length: 2_000 }, (_, index) => ({
    scope: `scope-${index}`,
    fingerprint: `fingerprint-${index}`,
    status: 201,
    headers: {},
    body: "{}",
  }));
  const { claims, read } = await test.database.inProgram(context.programId, async (transaction) => {
    const rowsRead = async () => {
      const [row] = await transaction.execute<{ read: number }>(
        "select (seq_tup_read + idx_tup_fetch)::int as read from pg_stat_xact_user_tables where relname = 'idempotency_keys'",
      );
      return row?.read ?? Number.NaN;
    };
    await keepAnswers(transaction, context, answers);
    const before = await rowsRead();
    const found = await claimKeys(transaction, context, ["scope-7", "scope-1999", "scope-new"]);
    return { claims: found, read: (await rowsRead()) - before };
  });
  expect([...claims.values()]).toMatchObject([
    { fingerprint: "fingerprint-7" },
    { fingerprint: "fingerprint-1999" },
    "free",
  ]);
  expect(read).toBe(2);
});
