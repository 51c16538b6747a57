import { randomBytes } from "node:crypto";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Database, prepareDatabase } from "@leadback/db";
import { removeServer, startServer } from "@leadback/db/embedded";
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
  /** Kills the server itself, without a word to anybody, and starts it again; only on a server of one's own. */
  crash?: () => Promise<void>;
}

export interface FaultPlace {
  server: FaultServer;
  /** A database that `fill` has filled and that each run copies. */
  template: string;
  drop(): Promise<void>;
}

type Fill = (database: Database, ownerUrl: string) => Promise<void>;

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

/** The server of the tests. */
export async function onTestServer(fill: Fill): Promise<FaultPlace> {
  const test = await createTestDatabase();
  await fill(test.database, test.ownerUrl);
  await test.database.close();
  const server = faultServer(test);
  const template = new URL(test.ownerUrl).pathname.slice(1);
  return { server, template, drop: () => server.drop(template) };
}

/** A server of one's own that keeps what it has committed whatever happens, so that it can be killed. */
export async function onDurableServer(fill: Fill): Promise<FaultPlace> {
  const dataFolder = await mkdtemp(join(tmpdir(), "leadback-faults-"));
  await chmod(dataFolder, 0o755);
  let running = await startServer({ dataFolder, durability: "full" });
  const template = newName();
  const ownerUrl = running.superuserUrl(template);
  const { applicationUrl } = await prepareDatabase({ migrationUrl: ownerUrl, dataFolder });
  const database = connect({ url: applicationUrl, maxConnections: 4 });
  await fill(database, ownerUrl);
  await database.close();
  return {
    template,
    server: {
      ...faultServer({ ownerUrl, applicationUrl }),
      async crash() {
        process.kill(running.pid, "SIGKILL");
        const { port } = running;
        running = await startServer({ dataFolder, durability: "full" });
        if (running.port !== port) throw new Error("The server came back elsewhere.");
      },
    },
    drop: async () => {
      await running.stop();
      await removeServer(dataFolder);
    },
  };
}
