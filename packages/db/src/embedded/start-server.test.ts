import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect } from "../connect.ts";
import { findBinaries } from "./find-binaries.ts";
import { locateCluster } from "./locate-cluster.ts";
import { isAlive, isPostmasterOf } from "./postmaster.ts";
import { withStartLock } from "./start-lock.ts";
import { attachOrStartServer, type RunningServer, removeServer, startServer } from "./start-server.ts";
import { waitUntil } from "./wait-until.ts";

let dataFolder: string;
let children: ChildProcess[] = [];

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "leadback-embedded-"));
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  children = [];
  await removeServer(dataFolder);
});

const start = () => attachOrStartServer({ dataFolder, durability: "none" });

async function query(server: RunningServer, statement: string): Promise<unknown[]> {
  const database = connect({ url: server.superuserUrl("postgres"), maxConnections: 1 });
  try {
    return [...(await database.global.execute(sql.raw(statement)))];
  } finally {
    await database.close();
  }
}

async function killed(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL");
  await waitUntil(() => (isAlive(pid) ? null : true), { timeoutMs: 10_000, everyMs: 10 });
}

/** A process of its own that starts or attaches, says so on standard output and then waits. */
async function startInOtherProcess(): Promise<ChildProcess> {
  const module = pathToFileURL(join(import.meta.dirname, "index.ts")).href;
  const child = spawn(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `const { attachOrStartServer } = await import(${JSON.stringify(module)});
       const server = await attachOrStartServer({ dataFolder: ${JSON.stringify(dataFolder)}, durability: "none" });
       process.on("SIGTERM", async () => { await server.stop(); process.exit(0); });
       console.log(server.pid);
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  children.push(child);
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

describe("a server's life", () => {
  it("serves UTF-8 on this machine alone, with a password, and sorts the same everywhere", async () => {
    const server = await start();
    expect(server.isStartedHere).toBe(true);
    const settings = await query(
      server,
      `select name, setting from pg_settings
       where name in ('listen_addresses', 'unix_socket_directories', 'server_encoding', 'fsync') order by name`,
    );
    expect(settings).toEqual([
      { name: "fsync", setting: "off" },
      { name: "listen_addresses", setting: "127.0.0.1" },
      { name: "server_encoding", setting: "UTF8" },
      { name: "unix_socket_directories", setting: "" },
    ]);
    expect(
      await query(
        server,
        "select datlocprovider::text, datlocale from pg_database where datname = 'postgres'",
      ),
    ).toEqual([{ datlocprovider: "b", datlocale: "C.UTF-8" }]);
    expect(await query(server, "select lower('ÁGUA') as lower")).toEqual([{ lower: "água" }]);
    const wrong = connect({ url: server.superuserUrl("postgres").replace(/:[^:@]+@/, ":wrong@") });
    await expect(wrong.ping()).rejects.toThrow();
    await wrong.close();
  });

  it("is durable unless a test asks otherwise", async () => {
    const server = await attachOrStartServer({ dataFolder });
    expect(
      await query(
        server,
        `select setting from pg_settings
         where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name`,
      ),
    ).toEqual([{ setting: "on" }, { setting: "on" }, { setting: "on" }]);
    expect(await query(server, "show data_checksums")).toEqual([{ data_checksums: "on" }]);
  });

  it("keeps its data from one start to the next", async () => {
    const first = await start();
    await query(first, "create table kept as select 42 as answer");
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(await query(second, "select answer from kept")).toEqual([{ answer: 42 }]);
  });

  it("shows its secrets and its record to their owner alone", async () => {
    const server = await start();
    for (const file of ["credentials.json", "server.json", "postgres.log"]) {
      expect((await stat(join(dataFolder, file))).mode & 0o077, file).toBe(0);
    }
    expect(JSON.parse(await readFile(join(dataFolder, "server.json"), "utf8"))).toMatchObject({
      port: server.port,
      pid: server.pid,
    });
  });

  it("runs in a process group of its own, out of reach of a Ctrl-C in the terminal", async () => {
    const server = await start();
    expect(() => process.kill(-server.pid, 0)).not.toThrow();
  });

  it("works in a folder that everyone may enter", async () => {
    await chmod(dataFolder, 0o755);
    const server = await start();
    expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
    expect((await locateCluster(dataFolder)).cluster).toBe(join(dataFolder, "postgres"));
  });

  it("works in a folder whose name has spaces, quotes and dollars", async () => {
    await chmod(dataFolder, 0o755);
    const odd = join(dataFolder, `it's "odd" $HOME`);
    const server = await attachOrStartServer({ dataFolder: odd, durability: "none" });
    expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
    await removeServer(odd);
  });
});

describe("several users of one server", () => {
  it("attach to the one that lives, and the last one to leave stops it", async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ isStartedHere: false, port: first.port, pid: first.pid });
    await first.stop();
    await first.stop();
    expect(await query(second, "select 1 as one")).toEqual([{ one: 1 }]);
    await second.stop();
    expect(isAlive(first.pid)).toBe(false);
  });

  it("get one server when they start at the same moment", async () => {
    const servers = await Promise.all([start(), start(), start(), start()]);
    expect(servers.filter((server) => server.isStartedHere)).toHaveLength(1);
    expect(new Set(servers.map((server) => server.pid)).size).toBe(1);
  });

  it("are told when they insist on starting their own", async () => {
    await start();
    await expect(startServer({ dataFolder })).rejects.toMatchObject({ code: "already_running" });
  });
});

describe("after kill -9", () => {
  it("of the process that started it, the next start attaches, loses nothing and can stop it", async () => {
    const starter = await startInOtherProcess();
    const witness = await start();
    await query(witness, "create table kept as select 42 as answer");
    await witness.stop();
    starter.kill("SIGKILL");
    await once(starter, "exit");
    const next = await start();
    expect(next).toMatchObject({ isStartedHere: false, pid: witness.pid });
    expect(await query(next, "select answer from kept")).toEqual([{ answer: 42 }]);
    await next.stop();
    // Its starter is gone, so it is the system that buries it, in its own time.
    await expect.poll(() => isAlive(next.pid), { timeout: 20_000 }).toBe(false);
  });

  it("of the server, the next start recovers everything that was committed", async () => {
    const first = await attachOrStartServer({ dataFolder });
    await query(first, "create table kept as select generate_series(1, 1000) as number");
    await killed(first.pid);
    const next = await attachOrStartServer({ dataFolder });
    expect(next.isStartedHere).toBe(true);
    expect(await query(next, "select count(*)::int as count from kept")).toEqual([{ count: 1000 }]);
  });

  it("of the server, an alien process with its old id is neither taken for it nor hurt", async () => {
    const first = await start();
    await killed(first.pid);
    const { cluster } = await locateCluster(dataFolder);
    const { uid, gid } = await stat(cluster);
    const alien = spawn("sleep", ["600"], { stdio: "ignore", ...(process.getuid?.() === 0 && { uid, gid }) });
    children.push(alien);
    const pidFile = join(cluster, "postmaster.pid");
    const [, ...rest] = (await readFile(pidFile, "utf8")).split("\n");
    await writeFile(pidFile, [String(alien.pid), ...rest].join("\n"));
    const next = await start();
    expect(next.isStartedHere).toBe(true);
    expect(await query(next, "select 1 as one")).toEqual([{ one: 1 }]);
    await next.stop();
    expect(alien.exitCode).toBe(null);
    expect(alien.signalCode).toBe(null);
  });

  it("in the middle of the first start, half a cluster is made anew", async () => {
    const { home } = await locateCluster(dataFolder);
    await mkdir(join(home, "postgres.new", "base"), { recursive: true });
    await writeFile(join(home, "postgres.new", "PG_VERSION"), "18\n");
    const server = await start();
    expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("of a process that held the lock, the lock is free", async () => {
    const module = pathToFileURL(join(import.meta.dirname, "start-lock.ts")).href;
    const holder = spawn(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `const { withStartLock } = await import(${JSON.stringify(module)});
         await withStartLock(${JSON.stringify(dataFolder)}, 1000, () => {
           console.log("held");
           return new Promise((resolve) => setTimeout(resolve, 600_000));
         });`,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    children.push(holder);
    await once(holder.stdout, "data");
    await expect(attachOrStartServer({ dataFolder, lockTimeoutMs: 50 })).rejects.toMatchObject({
      code: "locked",
      message: expect.stringContaining(dataFolder),
    });
    holder.kill("SIGKILL");
    await once(holder, "exit");
    expect((await start()).isStartedHere).toBe(true);
  });
});

describe("what cannot work is said in one sentence", () => {
  it("a data folder that cannot be made", async () => {
    await writeFile(join(dataFolder, "file"), "");
    await expect(attachOrStartServer({ dataFolder: join(dataFolder, "file", "data") })).rejects.toMatchObject(
      {
        code: "data_folder_unreachable",
        message: expect.stringMatching(/LEADBACK_DATA\.$/),
      },
    );
  });

  it("data of another PostgreSQL", async () => {
    await (await start()).stop();
    const { cluster } = await locateCluster(dataFolder);
    await writeFile(join(cluster, "PG_VERSION"), "17\n");
    await expect(start()).rejects.toMatchObject({
      code: "other_version",
      message: expect.stringMatching(/from PostgreSQL 17.* brings PostgreSQL 18.*DATABASE_URL/),
    });
  });

  it("a damaged cluster", async () => {
    await (await start()).stop();
    const { cluster } = await locateCluster(dataFolder);
    await truncate(join(cluster, "global", "pg_control"), 100);
    await expect(start()).rejects.toMatchObject({
      code: "damaged",
      message: expect.not.stringContaining("\n"),
    });
    await rm(join(cluster, "PG_VERSION"));
    await expect(start()).rejects.toMatchObject({ code: "damaged" });
  });

  it("a lost password", async () => {
    await (await start()).stop();
    await rm(join(dataFolder, "credentials.json"));
    await expect(start()).rejects.toMatchObject({
      code: "damaged",
      message: expect.stringContaining("credentials.json"),
    });
  });

  it("a server that does not come up, with what it said last", async () => {
    await (await start()).stop();
    const { cluster } = await locateCluster(dataFolder);
    await writeFile(join(cluster, "postgresql.auto.conf"), "max_connections = 1\nmax_wal_senders = 10\n");
    await expect(start()).rejects.toMatchObject({
      code: "not_ready",
      message: expect.stringMatching(/superuser_reserved_connections.*postgres\.log/),
    });
  });

  it("a platform without binaries", async () => {
    await expect(findBinaries("win32", "arm64")).rejects.toMatchObject({
      code: "unsupported_platform",
      message: expect.stringContaining("DATABASE_URL"),
    });
  });
});

it("a lock lets one in at a time", async () => {
  let inside = 0;
  const peaks = await Promise.all(
    Array.from({ length: 5 }, () =>
      withStartLock(dataFolder, 10_000, async () => {
        inside += 1;
        const seen = inside;
        await stat(dataFolder);
        inside -= 1;
        return seen;
      }),
    ),
  );
  expect(peaks).toEqual([1, 1, 1, 1, 1]);
});

it("removing a server leaves neither process nor folder", async () => {
  const server = await start();
  const { home, cluster } = await locateCluster(dataFolder);
  await removeServer(dataFolder);
  expect(isPostmasterOf(server.pid, cluster)).toBe(false);
  await expect(stat(home)).rejects.toMatchObject({ code: "ENOENT" });
  await expect(stat(dataFolder)).rejects.toMatchObject({ code: "ENOENT" });
});
