import { randomBytes } from "node:crypto";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { connect, type Database } from "./connect.ts";
import { removeServer, startServer } from "./embedded/index.ts";
import { prepareDatabase } from "./migrate.ts";

const serverVariable = "LEADBACK_TEST_SERVER";
const templateName = "leadback_template";

/**
 * Global set-up of a package's tests: one real server, with a migrated database that each test file copies.
 * `DATABASE_URL`, when set, names the server to use instead of an embedded one.
 */
export default async function setUpTestServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "leadback-test-"));
  await chmod(folder, 0o755);
  const given = process.env.DATABASE_URL;
  const server = given ? undefined : await startServer({ dataFolder: folder, durability: "none" });
  const serverUrl = server?.superuserUrl("postgres") ?? (given as string);
  const template = `${templateName}_${randomBytes(4).toString("hex")}`;
  const { applicationUrl } = await prepareDatabase({
    migrationUrl: inDatabase(serverUrl, template),
    // Several packages may test on one given server at once: they share the application role's password.
    dataFolder: given ? join(tmpdir(), "leadback-test-credentials") : folder,
  });
  process.env[serverVariable] = JSON.stringify({ serverUrl, template, applicationUrl });
  return async () => {
    if (given)
      await onServer(given, (client) => client`drop database if exists ${client(template)} with (force)`);
    await server?.stop();
    await removeServer(folder);
  };
}

export interface TestDatabase {
  /** As the application: restricted by row-level security. */
  database: Database;
  applicationUrl: string;
  /** As the owner of the tables: for what a test must see from outside. */
  ownerUrl: string;
  drop(): Promise<void>;
}

/** A database of one's own, copied from the migrated template in some 40 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const setup = process.env[serverVariable];
  if (setup === undefined) {
    throw new Error(
      'Add globalSetup: ["@leadback/db/testing"] to this package\'s vitest.config.ts: it starts the server.',
    );
  }
  const { serverUrl, template, applicationUrl } = JSON.parse(setup) as {
    serverUrl: string;
    template: string;
    applicationUrl: string;
  };
  const name = `leadback_test_${randomBytes(6).toString("hex")}`;
  await onServer(serverUrl, (client) => client`create database ${client(name)} template ${client(template)}`);
  const url = inDatabase(applicationUrl, name);
  const database = connect({ url, maxConnections: 4 });
  return {
    database,
    applicationUrl: url,
    ownerUrl: inDatabase(serverUrl, name),
    async drop() {
      await database.close();
      await onServer(serverUrl, (client) => client`drop database if exists ${client(name)} with (force)`);
    },
  };
}

async function onServer(url: string, work: (client: postgres.Sql) => Promise<unknown>): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(client);
  } finally {
    await client.end({ timeout: 5 });
  }
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
