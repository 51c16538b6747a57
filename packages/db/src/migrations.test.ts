import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
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
