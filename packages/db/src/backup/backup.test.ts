import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type AuditEntryId,
  auditEntries,
  type PartnerId,
  type ProgramId,
  partners,
  programs,
} from "../index.ts";
import { createTestDatabase, type TestDatabase } from "../testing.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const now = new Date("2026-11-16T12:00:00Z");
const programId = "00000000-0000-7000-8000-000000000001" as ProgramId;

let source: TestDatabase;
let target: TestDatabase;
let folder: string;

beforeEach(async () => {
  [source, target] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  folder = join(await mkdtemp(join(tmpdir(), "leadback-backup-")), "backup");
  await source.database.inProgram(programId, async (transaction) => {
    const program = {
      slug: "vertice",
      name: "Vértice",
      zone: "UTC",
      currency: "BRL",
      locale: "pt-BR",
      country: "BR",
    };
    await transaction.insert(programs).values({ id: programId, ...program, createdAt: now });
    await transaction.insert(partners).values({
      programId,
      id: "00000000-0000-7000-8000-00000000000a" as PartnerId,
      name: 'Tab\tline\nquote"back\\slash é 你',
      type: "referral",
      stage: "activation",
      cadence: "weekly",
      createdAt: now,
    });
    await transaction.insert(auditEntries).values({
      programId,
      id: "00000000-0000-7000-8000-00000000000b" as AuditEntryId,
      at: now,
      actorKind: "system",
      actorId: "test",
      action: "partner.created",
      subjectKind: "partner",
      subjectId: "a",
      detail: { nested: [1, null, "x\n"] },
    });
  });
});
afterEach(async () => {
  await Promise.all([source.drop(), target.drop()]);
  await rm(join(folder, ".."), { recursive: true });
});

async function contentOf({ ownerUrl }: TestDatabase): Promise<Record<string, string>> {
  const owner = postgres(ownerUrl, { max: 1 });
  const names = await owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth') order by 1`;
  const content: Record<string, string> = {};
  for (const { name } of names) {
    const [row] = await owner.unsafe<{ rows: string }[]>(
      `select coalesce(string_agg(t::text, E'\\n' order by t::text), '') as rows from ${name} t`,
    );
    content[name] = row?.rows ?? "";
  }
  await owner.end();
  return content;
}

describe("a backup", () => {
  it("restored into an empty database gives every table back as it was, and the application serves from it", async () => {
    const written = await writeBackup(source.ownerUrl, folder, now);
    expect(written.tables.find(({ name }) => name === "public.partners")?.rows).toBe(1);
    await restoreBackup(target.ownerUrl, folder);
    expect(await contentOf(target)).toEqual(await contentOf(source));
    const seen = await target.database.inProgram(programId, (transaction) =>
      transaction.select().from(partners),
    );
    expect(seen).toHaveLength(1);
  });

  it("is of one instant, whatever is written meanwhile", async () => {
    const before = await contentOf(source);
    const writing = source.database.inProgram(programId, async (transaction) => {
      await transaction.update(partners).set({ name: "later" });
      await writeBackup(source.ownerUrl, folder, now);
    });
    await writing;
    await restoreBackup(target.ownerUrl, folder);
    expect(await contentOf(target)).toEqual(before);
  });

  it("is refused to a role that does not see everything", async () => {
    await expect(writeBackup(source.applicationUrl, folder, now)).rejects.toMatchObject({ code: "42501" });
    await expect(readFile(join(folder, "manifest.json"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("does not go where something is", async () => {
    await writeBackup(source.ownerUrl, folder, now);
    await expect(writeBackup(source.ownerUrl, folder, now)).rejects.toThrow("is not empty");
    await restoreBackup(target.ownerUrl, folder);
    await expect(restoreBackup(target.ownerUrl, folder)).rejects.toThrow("The database is not empty");
  });

  it("that was changed, cut off or written by another version is not restored, not even in part", async () => {
    await writeBackup(source.ownerUrl, folder, now);
    const empty = await contentOf(target);
    const file = join(folder, "manifest.json");
    const manifest = await readFile(file, "utf8");
    await writeFile(file, manifest.replace(/"migration": \d+/, '"migration": 1'));
    await expect(restoreBackup(target.ownerUrl, folder)).rejects.toThrow("another version");
    await writeFile(file, manifest.replace(/("name": "public.programs"[^}]*"rows": )1/, "$12"));
    await expect(restoreBackup(target.ownerUrl, folder)).rejects.toThrow("not the one that was written");
    await appendFile(join(folder, "public.partners.copy.gz"), "x");
    await writeFile(file, manifest);
    await expect(restoreBackup(target.ownerUrl, folder)).rejects.toThrow(
      "public.partners (public.partners.copy.gz) is missing or not the one",
    );
    await truncate(join(folder, "public.partners.copy.gz"), 15);
    await expect(restoreBackup(target.ownerUrl, folder)).rejects.toThrow("public.partners.copy.gz");
    await rm(join(folder, "public.partners.copy.gz"));
    await expect(restoreBackup(target.ownerUrl, folder)).rejects.toThrow("public.partners.copy.gz");
    await rm(file);
    await expect(restoreBackup(target.ownerUrl, folder)).rejects.toThrow("no whole backup");
    expect(await contentOf(target)).toEqual(empty);
  });
});
