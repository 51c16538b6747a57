import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { connect, type ImportId, imports } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { checkProjections } from "../maintenance/check-projections.ts";
import { createProgram } from "../programs/create-program.ts";
import { bringInSource } from "./bring-in-source.ts";
import { getImport, readImportIssues } from "./import-view.ts";
import { importMessages } from "./messages.ts";
import { receiveUpload } from "./receive-upload.ts";
import { requestImport } from "./request-import.ts";
import { runUploads, sweepUploads } from "./run-uploads.ts";
import { uploadSource } from "./upload-source.ts";

const now = new Date("2026-11-21T12:00:00Z");
const actor = { kind: "system" as const, id: "tester" };
let testDatabase: TestDatabase;
let programs = 0;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

async function freshProgram(): Promise<OperationContext> {
  const { database } = testDatabase;
  programs += 1;
  const program = await createProgram(
    { database, actor, now },
    { slug: `p-${programs}`, name: "P", locale: "en" },
  );
  return { database, programId: program.id, actor, now };
}

async function* rowsOf(count: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from("externalId,partner,submittedAt,company.name,contact.email\n");
  for (let row = 0; row < count; row += 1) {
    const day = String((row % 28) + 1).padStart(2, "0");
    // Every hundredth row cannot be read.
    const month = row % 100 === 99 ? "13" : "03";
    yield Buffer.from(
      `${row},Partner ${row % 7},2026-${month}-${day},Company ${row},p${row}@c${row}.example\n`,
    );
  }
}

async function queue(context: OperationContext, content: AsyncGenerator<Uint8Array>): Promise<ImportId> {
  const upload = await receiveUpload(context, "leads.csv", content);
  return (await requestImport(context, upload, { isDryRun: false, isStrict: false })).id;
}

async function offsetOf({ database, programId }: OperationContext, id: ImportId): Promise<number> {
  const [row] = await database.inProgram(programId, (transaction) =>
    transaction.select({ offsetRows: imports.offsetRows }).from(imports).where(eq(imports.id, id)),
  );
  return row?.offsetRows ?? -1;
}

/** A worker in a process of its own, as the house runs it. */
function startWorkerProcess({ programId }: OperationContext) {
  const register = pathToFileURL(createRequire(import.meta.url).resolve("../../../email/register.mjs")).href;
  const program = `
    import { connect } from "@leadback/db";
    import { runUploads } from "@leadback/operations";
    const database = connect({ url: process.argv[1], maxConnections: 1 });
    const now = new Date("2026-11-21T12:00:00Z");
    await runUploads({ database, programId: process.argv[2], actor: { kind: "system", id: "imports" }, now });
    await database.close();`;
  return spawn(
    process.execPath,
    ["--import", register, "--input-type=module", "--eval", program, testDatabase.applicationUrl, programId],
    { cwd: new URL("../..", import.meta.url), stdio: ["ignore", "ignore", "inherit"] },
  );
}

test("an import whose worker is killed again and again comes in whole, every row once", {
  timeout: 300_000,
}, async () => {
  const context = await freshProgram();
  const rows = 16_000;
  const id = await queue(context, rowsOf(rows));
  const seen: number[] = [];
  for (let kill = 0; kill < 2; kill += 1) {
    const before = await offsetOf(context, id);
    const child = startWorkerProcess(context);
    const ended = once(child, "exit");
    while ((await offsetOf(context, id)) === before && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill("SIGKILL");
    await ended;
    seen.push(await offsetOf(context, id));
  }
  expect(seen.every((offset) => offset > 0 && offset < rows)).toBe(true);
  expect(await runUploads(context)).toBe(1);
  const skipped = rows / 100;
  expect(await getImport(context, id)).toMatchObject({
    state: "done",
    created: rows - skipped,
    unchanged: 0,
    skipped,
    partnersCreated: 7,
    issueGroups: [{ column: "submittedAt", count: skipped }],
  });
  const [counted] = await context.database.inProgram(context.programId, (transaction) =>
    transaction.execute<Record<string, number>>(sql`select
      (select count(*)::int from leads) as leads,
      (select count(distinct external_id)::int from leads) as distinct,
      (select count(*)::int from lead_scores) as scores,
      (select count(*)::int from import_issues) as issues,
      (select count(*)::int from import_chunks) as pieces,
      (select count(*)::int from audit_entries where action = 'leads.imported') as audits`),
  );
  expect({ ...counted }).toEqual({
    leads: rows - skipped,
    distinct: rows - skipped,
    scores: rows - skipped,
    issues: skipped,
    pieces: 0,
    audits: 1,
  });
  expect(await checkProjections(context)).toMatchObject({ differences: [] });
});

test("two workers on one programme bring every row in once", async () => {
  const context = await freshProgram();
  const ids = [await queue(context, rowsOf(6_000)), await queue(context, rowsOf(6_000))];
  await Promise.all([runUploads(context), runUploads(context)]);
  await runUploads(context);
  const views = await Promise.all(ids.map((id) => getImport(context, id)));
  // Both were sent in the same instant: which of them goes first is open.
  expect(views.map(({ state, created, unchanged }) => [state, created + unchanged])).toEqual([
    ["done", 5_940],
    ["done", 5_940],
  ]);
  expect(views.reduce((sum, { created }) => sum + created, 0)).toBe(5_940);
});

test("a worker that is told to stop ends its chunk, and the next one goes on there", async () => {
  const context = await freshProgram();
  const id = await queue(context, rowsOf(6_000));
  const stopping = new AbortController();
  const running = runUploads(context, { signal: stopping.signal });
  while ((await offsetOf(context, id)) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  stopping.abort();
  expect(await running).toBeLessThanOrEqual(1);
  await runUploads(context);
  expect(await getImport(context, id)).toMatchObject({ state: "done", created: 5_940, skipped: 60 });
});

test("a file of which nothing ever comes in is given up after five attempts, however far it was checked", async () => {
  const context = await freshProgram();
  const id = await queue(context, rowsOf(6_000));
  const owner = connect({ url: testDatabase.ownerUrl, maxConnections: 1 });
  await owner.global.execute(
    sql.raw(
      `alter table leads add constraint refuse_all check (program_id <> '${context.programId}') not valid`,
    ),
  );
  const faults: ImportId[] = [];
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    expect(await runUploads(context, { onFault: (importId) => faults.push(importId) })).toBe(0);
    expect(await getImport(context, id)).toMatchObject({ state: "running" });
  }
  await runUploads(context);
  await owner.global.execute(sql`alter table leads drop constraint refuse_all`);
  await owner.close();
  expect(faults).toEqual([id, id, id, id, id]);
  expect(await getImport(context, id)).toMatchObject({
    state: "failed",
    failure: {
      code: "internal",
      detail: "The import failed again and again on our side. What came in before is kept.",
    },
  });
});

test("a file that waited its turn is answered in the language of whoever sent it, be it brought in or refused", async () => {
  const program = await freshProgram();
  const sender: OperationContext = { ...program, locale: "es" };
  const id = await queue(sender, rowsOf(100));
  await runUploads(program);
  const causes: string[] = [];
  for await (const rows of readImportIssues(program, id)) causes.push(...rows.map(({ cause }) => cause));
  expect(causes).toEqual([importMessages.es.badDate("impossible")]);
  const { report } = await getImport(program, id);
  expect(report?.remarks).toEqual([]);
  const upload = await receiveUpload(sender, "leads.csv", rowsOf(100));
  const settings = { map: { fields: {}, join: 1 }, isDryRun: false, isStrict: false };
  const refused = await requestImport(sender, upload, settings);
  await runUploads(program);
  const { failure } = await getImport(program, refused.id);
  expect(failure?.detail).toContain(importMessages.es.badMap);
  expect(failure?.errors).toEqual([{ pointer: "/join", detail: "Indique una lista." }]);
});

test("what has ended stays ended, whoever else was still at it, and its file is gone", async () => {
  const context = await freshProgram();
  const { database, programId } = context;
  const id = await queue(context, rowsOf(3));
  const late = async (onProgress: () => Promise<unknown>) =>
    bringInSource(context, uploadSource(context, id, "leads.csv"), {
      uploadId: id,
      onProgress: async () => void (await onProgress()),
    });
  const [pieces] = await database.inProgram(programId, async (transaction) => {
    await transaction.update(imports).set({ state: "running" }).where(eq(imports.id, id));
    return transaction.execute<{ count: number }>(sql`select count(*)::int from import_chunks`);
  });
  expect(pieces).toEqual({ count: 1 });
  // All rows are in; before this worker closes the import, another one does.
  await expect(late(() => runUploads(context))).rejects.toMatchObject({ type: "import_running" });
  expect(await getImport(context, id)).toMatchObject({ state: "done", created: 3 });
  const [counted] = await database.inProgram(programId, (transaction) =>
    transaction.execute<Record<string, number>>(sql`select
      (select count(*)::int from import_chunks) as pieces,
      (select count(*)::int from audit_entries where action = 'leads.imported') as audits`),
  );
  expect({ ...counted }).toEqual({ pieces: 0, audits: 1 });
});

test("an upload that nobody asked to bring in is swept away after an hour, and no sooner", async () => {
  const context = await freshProgram();
  await receiveUpload(context, "leads.csv", rowsOf(3));
  expect(await sweepUploads(context)).toBe(0);
  expect(await sweepUploads({ ...context, now: new Date(now.getTime() + 3_601_000) })).toBe(1);
});

test("a partner sends no file, and neither does somebody who sees only some partners", async () => {
  const context = await freshProgram();
  for (const narrow of [
    { ...actor, partnerId: "x" as never },
    { ...actor, managedPartnerIds: [] },
  ]) {
    await expect(receiveUpload({ ...context, actor: narrow }, "a.csv", rowsOf(1))).rejects.toThrow("partner");
  }
});
