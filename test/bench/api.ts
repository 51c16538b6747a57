import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { connect, prepareDatabase } from "@leadback/db";
import { removeServer, startServer } from "@leadback/db/embedded";
import { createApiKey, createPartner, createProgram } from "@leadback/operations";
import autocannon from "autocannon";
import { recordStatements } from "./api/record-statements.ts";
import { type Figure, printFigures, printTable } from "./figure.ts";

const seconds = 5;
const rounds = 3;
const connectionCounts = [20, 80];

const hasPgbench = await promisify(execFile)("pgbench", ["--version"]).then(
  () => true,
  () => false,
);
if (!hasPgbench) {
  console.log("Skipped: pgbench is missing (Debian: postgresql-contrib).");
  process.exit(0);
}

const folder = await mkdtemp(join(tmpdir(), "leadback-bench-"));
const server = await startServer({ dataFolder: folder });
const ownerUrl = server.superuserUrl("bench");
const { applicationUrl } = await prepareDatabase({ migrationUrl: ownerUrl, dataFolder: folder });
const owner = connect({ url: ownerUrl, maxConnections: 1 });
const database = connect({ url: applicationUrl, maxConnections: 2 });
const actor = { kind: "system" as const, id: "bench" };
const now = new Date();
const program = await createProgram({ database, actor, now }, { slug: "bench", name: "Bench" });
const context = { database, programId: program.id, actor, now };
const partner = await createPartner(context, { name: "Parceira" });
const { key, id: keyId } = await createApiKey(context, { scopes: ["leads:write", "leads:read"] });

const main = fileURLToPath(new URL("../../apps/api/src/main.ts", import.meta.url));
const templates = new URL("../../packages/email/register.mjs", import.meta.url).href;
const api = fork(main, {
  execArgv: ["--import", templates],
  stdio: ["ignore", "ignore", "inherit", "ipc"],
  env: {
    PORT: "0",
    DATABASE_URL: applicationUrl,
    RATE_LIMIT: "0",
    LOG_LEVEL: "warn",
    DATABASE_CONNECTIONS: "20",
  },
});
const [{ port }] = (await once(api, "message")) as [{ port: number }];
const address = `http://127.0.0.1:${port}`;

let serial = 0;
let benchRuns = 0;
function submission(marker?: string): { headers: Record<string, string>; body: string } {
  serial += 1;
  const name = marker ?? `${process.pid}-${serial}`;
  return {
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json", "Idempotency-Key": name },
    body: JSON.stringify({
      partnerId: partner.id,
      company: { name: `Empresa ${name}`, domain: `e${name}.com.br`, employees: 40, country: "BR" },
      contacts: [{ name: "Ana", email: `ana@e${name}.com.br` }],
    }),
  };
}

const script = await recordOneSubmission();
const measured: { connections: number; api: number; p99: number; pgbench: number; empty: number }[] = [];
for (const connections of connectionCounts) {
  const found = [];
  for (let round = 0; round < rounds; round += 1) {
    const submitted = await load("POST", "/v1/leads", connections);
    const empty = await load("GET", "/livez", connections);
    found.push({
      connections,
      api: submitted.perSecond,
      p99: submitted.p99,
      pgbench: await runPgbench(connections),
      empty: empty.perSecond,
    });
  }
  const middle = found.toSorted((a, b) => a.api / a.pgbench - b.api / b.pgbench)[Math.floor(rounds / 2)];
  if (middle !== undefined) measured.push(middle);
}
const leads = await owner.global.execute<{ count: number }>("select count(*)::int as count from leads");

printTable([
  ["connections", "POST /v1/leads /s", "p99 ms", "pgbench, same SQL /s", "empty route /s"],
  ...measured.map((row) =>
    [row.connections, Math.round(row.api), row.p99, Math.round(row.pgbench), Math.round(row.empty)].map(
      String,
    ),
  ),
]);
console.log(`${script.split(";\n").length} statements for one lead; ${leads[0]?.count} leads at the end.\n`);
printFigures(
  measured.flatMap(({ connections, api: perSecond, p99, pgbench, empty }): Figure[] => {
    const base = { bench: `intake, ${connections} connections`, value: perSecond, unit: "leads/s" };
    return [
      {
        ...base,
        baseline: pgbench,
        ratio: perSecond / pgbench,
        target: ">= 0.8 of pgbench",
        ok: perSecond / pgbench >= 0.8,
      },
      {
        ...base,
        bench: `${base.bench}, of an empty route`,
        baseline: empty,
        ratio: perSecond / empty,
        target: "-",
        ok: true,
      },
      {
        bench: `${base.bench}, p99`,
        value: p99,
        unit: "ms",
        baseline: 50,
        ratio: p99 / 50,
        target: "<= 50 ms",
        ok: p99 <= 50,
      },
    ];
  }),
);

api.kill("SIGTERM");
await once(api, "exit");
await database.close();
await owner.close();
await server.stop();
await removeServer(folder);

/** One request with the server's log on; its connections have prepared everything before. */
async function recordOneSubmission(): Promise<string> {
  const post = (marker?: string) => fetch(`${address}/v1/leads`, { method: "POST", ...submission(marker) });
  for (let index = 0; index < 30; index += 1) await (await post()).text();
  await owner.global.execute("alter system set log_statement = 'all'");
  await owner.global.execute("alter system set log_parameter_max_length = -1");
  await owner.global.execute("alter system set log_line_prefix = '%m [%u] '");
  await owner.global.execute("select pg_reload_conf()");
  await new Promise((resolve) => setTimeout(resolve, 500));
  const logFile = join(folder, (await readdir(folder)).find((name) => name.endsWith(".log")) ?? "");
  const { size } = await stat(logFile);
  const answer = await post("one-bench-run");
  if (answer.status !== 201)
    throw new Error(`The lead was not taken: ${answer.status} ${await answer.text()}`);
  await owner.global.execute("alter system reset log_statement");
  await owner.global.execute("select pg_reload_conf()");
  const { id, ref } = (await answer.json()) as { id: string; ref: string };
  const hashes = await owner.global.execute<{ hash: string }>(
    `select value_hash as hash from lead_identities where lead_id = '${id}'`,
  );
  const [answered] = await owner.global.execute<{ scope: string; fingerprint: string }>(
    "select scope, fingerprint from idempotency_keys order by expires_at desc limit 1",
  );
  return recordStatements(
    logFile,
    size,
    [program.id, partner.id, keyId],
    [...hashes.map(({ hash }) => hash), answered?.scope ?? "", answered?.fingerprint ?? ""],
    ref.replace("-", ""),
  );
}

async function load(method: "GET" | "POST", path: string, connections: number) {
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    requests: [
      {
        method,
        path,
        setupRequest: (request) => (method === "POST" ? { ...request, ...submission() } : request),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result["2xx"] / result.duration, p99: result.latency.p99 };
}

async function runPgbench(connections: number): Promise<number> {
  const file = join(folder, "submit.sql");
  await writeFile(file, script);
  benchRuns += 1;
  const { username, password, hostname, port: databasePort, pathname } = new URL(applicationUrl);
  const { stdout, stderr } = await promisify(execFile)(
    "pgbench",
    [
      "-n",
      "-c",
      String(connections),
      "-j",
      "2",
      "-T",
      String(seconds),
      "-D",
      `n=${benchRuns * 1_000}`,
      "-f",
      file,
      "-h",
      hostname,
      "-p",
      databasePort,
      "-U",
      decodeURIComponent(username),
      pathname.slice(1),
    ],
    { env: { ...process.env, PGPASSWORD: decodeURIComponent(password) } },
  );
  const perSecond = Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  if (/ERROR|aborted/.test(stderr) || !(perSecond > 0)) throw new Error(stderr.slice(0, 2_000));
  return perSecond;
}
