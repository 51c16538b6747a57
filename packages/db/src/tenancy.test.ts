import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, DatabaseRoleError } from "./connect.ts";
import { globalTables, type PartnerId, type ProgramId, partners, programs } from "./index.ts";
import { appendOnlyTables } from "./secure.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

const now = new Date("2026-11-10T12:00:00Z");
const ours = "00000000-0000-7000-8000-000000000001" as ProgramId;
const theirs = "00000000-0000-7000-8000-000000000002" as ProgramId;

let test: TestDatabase;

beforeAll(async () => {
  test = await createTestDatabase();
  for (const [id, slug] of [
    [ours, "ours"],
    [theirs, "theirs"],
  ] as const) {
    await test.database.inProgram(id, async (transaction) => {
      const program = {
        name: slug,
        zone: "UTC",
        currency: "BRL",
        locale: "pt-BR",
        country: "BR",
        createdAt: now,
      };
      await transaction.insert(programs).values({ id, slug, ...program });
      await transaction.insert(partners).values(partnerOf(id));
    });
  }
});
afterAll(() => test.drop());

function partnerOf(programId: ProgramId) {
  const id = "00000000-0000-7000-8000-00000000000a" as PartnerId;
  return {
    programId,
    id,
    name: "Aurora",
    type: "referral" as const,
    stage: "activation" as const,
    cadence: "weekly" as const,
    createdAt: now,
  };
}

describe("row-level security", () => {
  it("returns nothing of another programme to a query that forgot to ask for its own", async () => {
    const seen = await test.database.inProgram(ours, (transaction) => transaction.select().from(partners));
    expect(seen.map((partner) => partner.programId)).toEqual([ours]);
  });

  it("refuses to write into another programme", async () => {
    const intrusion = test.database.inProgram(ours, (transaction) =>
      transaction
        .insert(partners)
        .values({ ...partnerOf(theirs), id: "00000000-0000-7000-8000-00000000000b" as PartnerId }),
    );
    await expect(intrusion).rejects.toMatchObject({ cause: { code: "42501" } });
    const changed = await test.database.inProgram(ours, (transaction) =>
      transaction.update(partners).set({ name: "taken" }).returning({ programId: partners.programId }),
    );
    expect(changed).toEqual([{ programId: ours }]);
  });

  it("shows no row of any programme where none was chosen", async () => {
    expect(await test.database.global.select().from(partners)).toEqual([]);
  });

  it("never carries a programme over from one use of a connection to the next", async () => {
    const switches = 10_000;
    const atOnce = 500;
    const one = connect({ url: test.applicationUrl, maxConnections: 1 });
    let leaks = 0;
    const look = async (number: number) => {
      const program = number % 2 === 0 ? ours : theirs;
      const seen = await one.inProgram(program, (transaction) =>
        transaction.select({ programId: partners.programId }).from(partners),
      );
      leaks += seen.filter(({ programId }) => programId !== program).length;
      expect(seen).toHaveLength(1);
      // Between two programmes, the connection as it lies there.
      if (number % 10 === 0) leaks += (await one.global.select().from(partners)).length;
    };
    try {
      for (let done = 0; done < switches; done += atOnce)
        await Promise.all(Array.from({ length: atOnce }, (_, index) => look(done + index)));
    } finally {
      await one.close();
    }
    process.stdout.write(`${switches} switches of programme on one connection: ${leaks} leaks\n`);
    expect(leaks).toBe(0);
  }, 300_000);

  it("is enabled, forced and given a policy on every table that is not listed as global", async () => {
    const owner = postgres(test.ownerUrl, { max: 1 });
    const tables = await owner<
      { name: string; isForced: boolean; policies: number; firstKeyColumn: string | null }[]
    >`
      select relname as name, relrowsecurity and relforcerowsecurity as "isForced",
        (select count(*)::int from pg_policy where polrelid = c.oid and polqual is not null and polwithcheck is not null) as policies,
        (select attname from pg_index join pg_attribute on attrelid = c.oid and attnum = indkey[0]
          where indrelid = c.oid and indisprimary) as "firstKeyColumn"
      from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
    await owner.end();
    expect(tables.length).toBeGreaterThan(20);
    const open = tables.filter(({ name, isForced, policies, firstKeyColumn }) =>
      name in globalTables ? false : !isForced || policies !== 1 || firstKeyColumn !== "program_id",
    );
    expect(open).toEqual([]);
  });
});

describe("the application's role", () => {
  it("is no superuser, cannot bypass row-level security and owns nothing", async () => {
    await expect(test.database.assertRestrictedRole()).resolves.toBeUndefined();
  });

  it("is refused when it could read every programme", async () => {
    const owner = connect({ url: test.ownerUrl, maxConnections: 1 });
    await expect(owner.assertRestrictedRole()).rejects.toThrow(DatabaseRoleError);
    await owner.close();
  });

  it.each(appendOnlyTables)("adds to %s and can neither change nor delete what is there", async (table) => {
    for (const statement of [
      sql`update ${sql.identifier(table)} set program_id = program_id`,
      sql`delete from ${sql.identifier(table)}`,
    ]) {
      const attempt = test.database.inProgram(ours, (transaction) => transaction.execute(statement));
      await expect(attempt).rejects.toMatchObject({ cause: { code: "42501" } });
    }
  });

  it("reads the ledger's clock and cannot set it", async () => {
    const attempt = test.database.global.execute(sql`update ledger_clock set "offset" = '1 hour'`);
    await expect(attempt).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});
