import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@leadback/db/testing";
import type { Locale } from "@leadback/scoring";
import { sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { createProgram } from "../programs/create-program.ts";
import { type ImportFileInput, importFile } from "./import-file.ts";
import type { ImportReport } from "./import-report.ts";

const fixtureNow = new Date("2026-11-21T12:00:00Z");

/** For tests: a database of one's own, a folder for files, and programmes to import them into. */
export async function openImportFixture() {
  const testDatabase = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), "leadback-import-"));
  const actor = { kind: "user" as const, id: "tester" };
  let files = 0;

  async function createContext(slug: string, locale: Locale = "en"): Promise<OperationContext> {
    const { database } = testDatabase;
    const founder = { kind: "system" as const, id: "tester" };
    const program = await createProgram(
      { database, actor: founder, now: fixtureNow },
      { slug, name: slug, locale },
    );
    return { database, programId: program.id, actor, now: fixtureNow };
  }

  async function write(content: string | Uint8Array, name = `file-${++files}.csv`): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  return {
    folder,
    createContext,
    write,
    async import(
      context: OperationContext,
      content: string | Uint8Array,
      input: Omit<ImportFileInput, "path"> = {},
    ): Promise<ImportReport> {
      return importFile(context, { path: await write(content), fileName: "leads.csv", ...input });
    },
    /** How many rows each table of an import holds for the programme. */
    async count(context: OperationContext): Promise<Record<string, number>> {
      const [row] = await context.database.inProgram(context.programId, (transaction) =>
        transaction.execute<Record<string, number>>(sql`select
          (select count(*)::int from leads) as leads,
          (select count(*)::int from lead_events) as events,
          (select count(*)::int from partners) as partners,
          (select count(*)::int from imports) as imports,
          (select count(*)::int from import_issues) as issues,
          (select count(*)::int from audit_entries where action = 'leads.imported') as audits`),
      );
      return { ...row };
    },
    async close() {
      await testDatabase.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type ImportFixture = Awaited<ReturnType<typeof openImportFixture>>;

/** The refusal that the work ends in; fails when it succeeds. */
export async function refusalOf(work: Promise<unknown>): Promise<OperationError> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof OperationError) return outcome;
  throw new Error("The work was expected to be refused.", { cause: outcome });
}
