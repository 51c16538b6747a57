import { execFile } from "node:child_process";
import { createHmac } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MigrationError, prepareDatabase } from "./migrate.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

describe("migrations", () => {
  it("say everything that the schema says", async () => {
    const out = await mkdtemp(join(tmpdir(), "leadback-migrations-"));
    await cp(join(packageFolder, "migrations"), out, { recursive: true });
    const before = await readdir(out);
    const options = [
      "--dialect=postgresql",
      "--schema=src/schema/index.ts",
      "--casing=snake_case",
      `--out=${out}`,
    ];
    await promisify(execFile)("npx", ["drizzle-kit", "generate", ...options], { cwd: packageFolder });
    const added = (await readdir(out)).filter((file) => !before.includes(file));
    await rm(out, { recursive: true });
    expect(added, "The schema changed: run `npx drizzle-kit generate --name <what>` in packages/db.").toEqual(
      [],
    );
  });

  it("key the hashes of addresses from before there were keys, for an owner whom row-level security binds too", async () => {
    const migration = await readFile(
      join(packageFolder, "migrations/0019_promise-history-and-address-keys.sql"),
      "utf8",
    );
    const keying = migration.split("--> statement-breakpoint").at(-1) ?? "";
    const owner = postgres(test.ownerUrl, { max: 1 });
    const programId = "0192b1c0-0000-7000-8000-000000000001";
    const [program] = await owner<{ key: string }[]>`
      insert into programs (id, slug, name, zone, currency, locale, country, created_at)
      values (${programId}, 'before', 'Before', 'UTC', 'BRL', 'pt-BR', 'BR', now()) returning address_key as key`;
    await owner`insert into suppressions values (${programId}, 'a-hash-without-a-key', 'unsubscribed', now())`;
    await owner.unsafe(keying);
    const [kept] = await owner<{ hash: string }[]>`select address_hash as hash from suppressions`;
    await owner.end();
    expect(program?.key).toMatch(/^[0-9a-f]{64}$/);
    expect(kept?.hash).toBe(
      createHmac("sha256", program?.key ?? "")
        .update("a-hash-without-a-key")
        .digest("base64url"),
    );
  });

  it("refuse a database that a newer version has migrated", async () => {
    const folder = await mkdtemp(join(tmpdir(), "leadback-migrations-"));
    const owner = postgres(test.ownerUrl, { max: 1 });
    await owner`insert into drizzle.__drizzle_migrations (hash, created_at) values ('future', 99999999999999)`;
    await owner.end();
    await expect(
      prepareDatabase({
        migrationUrl: test.ownerUrl,
        applicationUrl: test.applicationUrl,
        dataFolder: folder,
      }),
    ).rejects.toThrow(MigrationError);
    await rm(folder, { recursive: true });
  });
});
