import { connect, type Database } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { type SQL, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { chainAudit } from "./chain-audit.ts";
import { verifyAudit } from "./verify-audit.ts";

const now = new Date("2026-11-16T12:00:00Z");
let test: TestDatabase;
let owner: Database;
let context: OperationContext;

beforeEach(async () => {
  test = await createTestDatabase();
  owner = connect({ url: test.ownerUrl, maxConnections: 1 });
  const actor = { kind: "system" as const, id: "test" };
  const program = { slug: "vertice", name: "Vértice" };
  const { id: programId } = await createProgram({ database: test.database, actor, now }, program);
  context = { database: test.database, programId, actor, now };
  for (const name of ["Aurora", "Brisa", "Cais"]) await createPartner(context, { name });
});
afterEach(async () => {
  await owner.close();
  await test.drop();
});

const asOwner = (statement: SQL) => owner.global.execute(statement);
const chain = (isRecentOnly = true) => chainAudit(context, { isRecentOnly });
const verify = (noted?: { number: number; hash: string }) =>
  verifyAudit(context, noted === undefined ? {} : { noted });
const entryAt = async (number: number) => {
  const [row] = await asOwner(sql`select entry_id as id from audit_chain where number = ${number}`);
  return String(row?.id ?? "");
};

describe("the chain over the audit log", () => {
  it("seals every entry once, in two runs as in one, and fits", async () => {
    expect((await verify()).waiting).toBe(4);
    expect(await chain()).toBe(4);
    await createPartner({ ...context, now: new Date(now.getTime() + 60_000) }, { name: "Duna" });
    expect(await chain()).toBe(1);
    expect(await chain()).toBe(0);
    expect(await verify()).toMatchObject({ entries: 5, waiting: 0, broken: null, head: { number: 5 } });
  });

  it("is made by one at a time, whoever else runs", async () => {
    const counts = await Promise.all([chain(), chain(), chain()]);
    expect(counts.toSorted()).toEqual([0, 0, 4]);
    expect((await verify()).broken).toBeNull();
  });

  it("takes in by a run over all what carries an older instant", async () => {
    await chain();
    await createPartner({ ...context, now: new Date(now.getTime() - 86_400_000) }, { name: "Duna" });
    expect(await chain()).toBe(0);
    expect(await chain(false)).toBe(1);
  });

  it.each([
    "action = 'lead.won'",
    "actor_id = 'somebody'",
    "at = at + interval '1 ms'",
    "detail = '{\"a\": 1}'",
  ])("names the first entry that was changed: %s", async (change) => {
    await chain();
    await asOwner(
      sql`update audit_entries set ${sql.raw(change)} where id in (${await entryAt(2)}, ${await entryAt(3)})`,
    );
    expect(await verify()).toMatchObject({
      entries: 1,
      broken: { number: 2, entryId: await entryAt(2), why: "changed" },
    });
  });

  it("names an entry that is gone, and a seal that is gone", async () => {
    await chain();
    const entryId = await entryAt(3);
    await asOwner(sql`delete from audit_entries where id = ${entryId}`);
    expect((await verify()).broken).toEqual({ number: 3, entryId, why: "missing" });
    await asOwner(sql`delete from audit_chain where number = 3`);
    expect((await verify()).broken).toEqual({ number: 3, entryId: null, why: "gap" });
  });

  it("written anew or cut short as a whole, differs from the head that was noted", async () => {
    await chain();
    const noted = (await verify()).head ?? { number: 0, hash: "" };
    await asOwner(sql`delete from audit_entries where id = ${await entryAt(4)}`);
    await asOwner(sql`delete from audit_chain where number = 4`);
    expect((await verify()).broken).toBeNull();
    expect((await verify(noted)).broken).toMatchObject({ number: 4, why: "gap" });
    await createPartner(context, { name: "Duna" });
    await chain();
    expect((await verify()).broken).toBeNull();
    expect((await verify(noted)).broken).toMatchObject({ number: 4, why: "other_history" });
  });
});

describe("what is older than a year", () => {
  const forget = (programId: string = context.programId) =>
    context.database.inProgram(context.programId, (transaction) =>
      transaction.execute<{ forgotten: number }>(`select forget_old_audit('${programId}') as forgotten`),
    );
  const passTime = (time: string) =>
    asOwner(
      sql`update ledger_clock set "offset" = ${time}::interval + (${now.toISOString()}::timestamptz - now())`,
    );

  it("can be forgotten by the application, nothing younger, and the chain goes on from there", async () => {
    await chain();
    await passTime("11 months");
    expect([...(await forget())]).toEqual([{ forgotten: 0 }]);
    await createPartner({ ...context, now: new Date("2027-10-16T12:00:00Z") }, { name: "Duna" });
    await chain(false);
    await passTime("13 months");
    expect([...(await forget())]).toEqual([{ forgotten: 4 }]);
    expect(await verify()).toMatchObject({
      entries: 1,
      forgottenUntil: 4,
      broken: null,
      head: { number: 5 },
    });
    expect(await chain(false)).toBe(0);
  });

  it("of another programme is not ours to forget", async () => {
    await expect(forget("00000000-0000-7000-8000-000000000009")).rejects.toMatchObject({
      cause: { code: "42501" },
    });
  });

  it("is kept as long as it is not sealed", async () => {
    await passTime("13 months");
    expect([...(await forget())]).toEqual([{ forgotten: 0 }]);
  });
});
