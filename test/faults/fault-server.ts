import { randomBytes } from "node:crypto";
import { connect, type Database } from "@leadback/db";
import { createTestDatabase } from "@leadback/db/testing";

/** A server on which databases are copied, thrown away and put back. */
export interface FaultServer {
  ownerUrl(name: string): string;
  applicationUrl(name: string): string;
  create(name: string, template: string): Promise<void>;
  drop(name: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Cuts off every connection to a database, or those of one process. */
  cutOff(name: string, process?: string): Promise<void>;
}

export const newName = () => `leadback_faults_${randomBytes(5).toString("hex")}`;

/** `inDatabase` names a database of the server, as its owner and as the application. */
function faultServer(urls: { ownerUrl: string; applicationUrl: string }): FaultServer {
  const inDatabase = (url: string, name: string) => {
    const changed = new URL(url);
    changed.pathname = `/${name}`;
    return changed.href;
  };
  const asAdmin = async (work: (admin: Database) => Promise<unknown>) => {
    const admin = connect({ url: inDatabase(urls.ownerUrl, "postgres"), maxConnections: 1 });
    try {
      await work(admin);
    } finally {
      await admin.close();
    }
  };
  const cutOff = (name: string, process?: string) =>
    asAdmin((admin) =>
      admin.global.execute(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'${process === undefined ? "" : ` and application_name = '${process}'`}`,
      ),
    );
  return {
    ownerUrl: (name) => inDatabase(urls.ownerUrl, name),
    applicationUrl: (name) => inDatabase(urls.applicationUrl, name),
    async create(name, template) {
      await cutOff(template);
      await asAdmin((admin) => admin.global.execute(`create database ${name} template ${template}`));
    },
    drop: (name) => asAdmin((admin) => admin.global.execute(`drop database if exists ${name} with (force)`)),
    async rename(from, to) {
      await cutOff(from);
      await asAdmin((admin) => admin.global.execute(`alter database ${from} rename to ${to}`));
    },
    cutOff,
  };
}

/** The server of the tests, with a database that work has filled and that is copied from then on. */
export async function onTestServer(
  fill: (database: Database, ownerUrl: string) => Promise<void>,
): Promise<{ server: FaultServer; template: string; drop(): Promise<void> }> {
  const test = await createTestDatabase();
  await fill(test.database, test.ownerUrl);
  await test.database.close();
  const server = faultServer(test);
  const template = new URL(test.ownerUrl).pathname.slice(1);
  return { server, template, drop: () => server.drop(template) };
}
