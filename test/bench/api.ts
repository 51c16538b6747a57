import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { connect, prepareDatabase } from "@leadback/db";
import { removeServer, startServer } from "@leadback/db/embedded";
import { createApiKey, createPartner, createProgram } from "@leadback/operations";
import autocannon from "autocannon";
import { promptOptions } from "../../apps/cli/src/processes/own-node-options.ts";
import { fillHistory } from "./api/fill-history.ts";
import { loadAtRate, type SentRequest } from "./api/load-at-rate.ts";
import { pgbenchScript, recordStatements } from "./api/record-statements.ts";
import { type Figure, printFigures, printTable } from "./figure.ts";

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: {
    seconds: { type: "string", default: "5" },
    rounds: { type: "string", default: "3" },
    /** Leads that are there before: a second size shows how the cost grows. */
    history: { type: "string", default: "10000,100000" },
    /** Prints what pgbench runs. */
    script: { type: "boolean", default: false },
  },
});
const seconds = Number(options.seconds);
const rounds = Number(options.rounds);
const sizes = options.history.split(",").map(Number);
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
  execArgv: [...promptOptions, "--import", templates],
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
function submission(marker?: string): SentRequest {
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

interface Measured {
  history: number;
  connections: number;
  /** Leads a second. */
  api: number;
  p99Ms: number;
  /** With half as many leads a second as were taken at most, which come by chance; of all rounds together. */
  calmP50Ms: number;
  calmP99Ms: number;
  pgbench: number;
  empty: number;
}

const statements = await recordOneSubmission();
if (options.script) console.log(pgbenchScript(statements));
const measured: Measured[] = [];
// Compiled before it is measured, as pgbench has prepared what it sends.
for (const connections of connectionCounts) await load("POST", "/v1/leads", connections);
for (const history of sizes) {
  await fillHistory(owner, program.id, history);
  for (const connections of connectionCounts) measured.push(await measure(history, connections));
}
printTable([
  [
    "leads before",
    "connections",
    "POST /v1/leads /s",
    "mean ms",
    "p99 ms",
    "at half: p50 ms",
    "p99 ms",
    "pgbench, same SQL /s",
    "empty route /s",
  ],
  ...measured.map((row) =>
    [
      row.history,
      row.connections,
      Math.round(row.api),
      Math.round((row.connections / row.api) * 1000),
      row.p99Ms,
      Math.round(row.calmP50Ms),
      Math.round(row.calmP99Ms),
      Math.round(row.pgbench),
      Math.round(row.empty),
    ].map(String),
  ),
]);
console.log(
  `${statements.length} statements for one lead that comes alone, begin and commit included, prepared in both. ` +
    "Leads that come at the same time share them; pgbench runs them for each lead.\n" +
    "At full load every connection sends again as soon as it is answered, so the mean wait is connections divided by leads a " +
    "second, whatever is done about it; what a sender waits is told by half of that load, coming by chance.\n",
);
printFigures([...measured.flatMap(figuresOf), ...connectionCounts.flatMap(growthOf)]);

api.kill("SIGTERM");
await once(api, "exit");
await database.close();
await owner.close();
await server.stop();
await removeServer(folder);

async function measure(history: number, connections: number): Promise<Measured> {
  const found: Omit<Measured, "calmP50Ms" | "calmP99Ms">[] = [];
  const calmWaits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Each begins with nothing left to write of the one before.
    await owner.global.execute("checkpoint");
    const full = await load("POST", "/v1/leads", connections);
    await owner.global.execute("checkpoint");
    calmWaits.push(
      ...(await loadAtRate(`${address}/v1/leads`, {
        connections,
        perSecond: full.perSecond / 2,
        seconds,
        seed: round,
        next: submission,
      })),
    );
    await owner.global.execute("checkpoint");
    const pgbench = await runPgbench(connections);
    const empty = await load("GET", "/livez", connections);
    found.push({
      history,
      connections,
      api: full.perSecond,
      p99Ms: full.p99Ms,
      pgbench,
      empty: empty.perSecond,
    });
  }
  const middle = found.toSorted((a, b) => a.api / a.pgbench - b.api / b.pgbench)[Math.floor(rounds / 2)];
  if (middle === undefined) throw new Error("There is no round.");
  calmWaits.sort((a, b) => a - b);
  const calmMs = (share: number) => calmWaits[Math.ceil(share * calmWaits.length) - 1] ?? Number.NaN;
  return { ...middle, calmP50Ms: calmMs(0.5), calmP99Ms: calmMs(0.99) };
}

function figuresOf({ history, connections, ...row }: Measured): Figure[] {
  const bench = `intake, ${connections} connections, ${history.toLocaleString("en")} leads before`;
  const base = { value: row.api, unit: "leads/s" };
  const wait = (name: string, value: number, baseline: number): Figure => ({
    bench: `${bench}, ${name}`,
    value,
    unit: "ms",
    baseline,
    ratio: value / baseline,
    target: "-",
    ok: true,
  });
  const ratio = row.api / row.pgbench;
  return [
    { ...base, bench, baseline: row.pgbench, ratio, target: ">= 0.8 of pgbench", ok: ratio >= 0.8 },
    {
      ...base,
      bench: `${bench}, of an empty route`,
      baseline: row.empty,
      ratio: row.api / row.empty,
      target: "-",
      ok: true,
    },
    wait("p99 at full load, of the mean", row.p99Ms, (connections / row.api) * 1000),
    {
      ...wait("p99 at half of it", row.calmP99Ms, 50),
      target: "<= 50 ms",
      ok: row.calmP99Ms <= 50,
    },
  ];
}

/** What a lead costs with the longest history, of what it costs with the shortest; beside pgbench, which grows too. */
function growthOf(connections: number): Figure[] {
  const same = measured.filter((row) => row.connections === connections);
  const [first, last] = [same[0], same.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const ratio = first.api / last.api;
  return [
    {
      bench: `intake, ${connections} connections, growth of a lead's cost with ${last.history / first.history} times the history`,
      value: last.api,
      unit: "leads/s",
      baseline: first.api,
      ratio,
      target: "<= 1.25",
      ok: ratio <= 1.25,
    },
  ];
}

/** One request with the server's log on; its connections have prepared everything before. */
async function recordOneSubmission(): Promise<string[]> {
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
  return recordStatements(logFile, size, {
    kept: [program.id, partner.id, keyId],
    hashes: [...hashes.map(({ hash }) => hash), answered?.scope ?? "", answered?.fingerprint ?? ""],
    name: "one-bench-run",
    ref: ref.replace("-", ""),
  });
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
  return { perSecond: result["2xx"] / result.duration, p99Ms: result.latency.p99 };
}

/** Its first half prepares statements on every connection and is not counted, as it is not for the API. */
async function runPgbench(connections: number): Promise<number> {
  const file = join(folder, "submit.sql");
  await writeFile(file, pgbenchScript(statements));
  benchRuns += 1;
  const { username, password, hostname, port: databasePort, pathname } = new URL(applicationUrl);
  const { stderr } = await promisify(execFile)(
    "pgbench",
    [
      "-n",
      "-M",
      "prepared",
      "-c",
      String(connections),
      "-j",
      "2",
      "-T",
      String(2 * seconds),
      "-P",
      "1",
      "-D",
      `n=${benchRuns * 5_000}`,
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
  const bySecond = [...stderr.matchAll(/^progress: .*?, ([\d.]+) tps/gm)].map(([, tps]) => Number(tps));
  const warm = bySecond.slice(-seconds);
  const perSecond = warm.reduce((sum, tps) => sum + tps, 0) / warm.length;
  if (/ERROR|aborted/.test(stderr) || !(perSecond > 0)) throw new Error(stderr.slice(0, 2_000));
  return perSecond;
}
