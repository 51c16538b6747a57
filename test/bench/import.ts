import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { connect, prepareDatabase } from "@leadback/db";
import { removeServer, startServer } from "@leadback/db/embedded";
import { printFigures, printTable } from "./figure.ts";
import { writeCsv } from "./import/write-csv.ts";

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: { leads: { type: "string", default: "20000,200000" }, rounds: { type: "string", default: "3" } },
});
/** Those that the command itself runs with. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const { scripts } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as {
  scripts: { leadback: string };
};
const [, ...words] = scripts.leadback.split(" ");
const nodeOptions = words.slice(0, words.indexOf("apps/cli/src/main.ts"));
const sizes = options.leads.split(",").map(Number);
const rounds = Number(options.rounds);

/** In the order in which their keys ask for one another. */
const written = [
  "leads",
  "lead_company",
  "lead_contacts",
  "lead_person",
  "lead_identities",
  "lead_events",
  "event_text",
  "lead_scores",
];
/** What the rows refer to: there before the clock starts. */
const referredTo = ["programs", "partners"];

interface Run {
  seconds: number;
  megabytes: number;
  copySeconds: number;
}

const dataFolder = await mkdtemp(join(tmpdir(), "leadback-bench-"));
await chmod(dataFolder, 0o755);
const server = await startServer({ dataFolder, durability: "none" });
const perSize: { leads: number; runs: Run[] }[] = [];
try {
  for (const leads of sizes) {
    const path = join(dataFolder, `leads-${leads}.csv`);
    await writeCsv(path, leads);
    const runs: Run[] = [];
    for (let round = 0; round < (leads === Math.max(...sizes) ? rounds : 1); round += 1) {
      runs.push(await runOnce(path, leads, round));
    }
    perSize.push({ leads, runs });
  }
} finally {
  await server.stop();
  await removeServer(dataFolder);
}

const rows = perSize.map(({ leads, runs }) => {
  const middle = (figure: (run: Run) => number) =>
    runs.map(figure).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
  return {
    leads,
    seconds: middle((run) => run.seconds),
    copySeconds: middle((run) => run.copySeconds),
    ratio: middle((run) => run.copySeconds / run.seconds),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
  };
});
printTable([
  ["leads", "import s", "COPY s", "leads/s", "ratio", "RSS MB"],
  ...rows.map(({ leads, seconds, copySeconds, ratio, megabytes }) => [
    leads.toLocaleString("en"),
    seconds.toFixed(1),
    copySeconds.toFixed(1),
    Math.round(leads / seconds).toLocaleString("en"),
    ratio.toFixed(3),
    megabytes.toFixed(0),
  ]),
]);
const [small, large = small] = rows;
if (small !== undefined && large !== undefined) {
  printFigures([
    {
      bench: "import",
      value: large.leads / large.seconds,
      unit: "leads/s",
      baseline: large.leads / large.copySeconds,
      ratio: large.ratio,
      target: ">= 0.25 of COPY",
      ok: large.ratio >= 0.25,
    },
    {
      bench: "import memory",
      value: large.megabytes,
      unit: "MB",
      baseline: small.megabytes,
      ratio: large.megabytes / small.megabytes,
      target: `<= 300 MB; growth from ${small.leads} to ${large.leads} leads`,
      ok: large.megabytes <= 300,
    },
    {
      bench: "import growth",
      value: (large.seconds / large.leads) * 1e6,
      unit: "µs/lead",
      baseline: (small.seconds / small.leads) * 1e6,
      ratio: large.seconds / large.leads / (small.seconds / small.leads),
      target: "a lead costs the same in a file ten times as large (<= 1.2)",
      ok: large.seconds / large.leads <= (1.2 * small.seconds) / small.leads,
    },
  ]);
}

/** Imports the file into an empty database; then copies the rows that came of it into another empty one. */
async function runOnce(path: string, leads: number, round: number): Promise<Run> {
  const [from, to] = [`import_${leads}_${round}`, `copy_${leads}_${round}`].map((name) =>
    server.superuserUrl(name),
  );
  if (from === undefined || to === undefined) throw new Error("There are two databases.");
  const { applicationUrl } = await prepareDatabase({ migrationUrl: from, dataFolder });
  await prepareDatabase({ migrationUrl: to, dataFolder });
  const script = fileURLToPath(new URL("import/import-once.ts", import.meta.url));
  const parameters = [...nodeOptions, script, applicationUrl, path, "bench"];
  const child = await promisify(execFile)(process.execPath, parameters, { cwd: root });
  const { seconds, megabytes, created } = JSON.parse(child.stdout) as Run & { created: number };
  if (created !== leads) throw new Error(`${created} of ${leads} leads came in.`);
  const source = connect({ url: from, maxConnections: 1 });
  const target = connect({ url: to, maxConnections: 1 });
  try {
    const [place] = await source.global.execute<{ folder: string }>(
      "select current_setting('data_directory') as folder",
    );
    const fileOf = (table: string) => `${place?.folder}/bench_${table}.copy`;
    for (const table of [...referredTo, ...written]) {
      await source.global.execute(`copy public.${table} to '${fileOf(table)}' (format binary)`);
    }
    for (const table of referredTo)
      await target.global.execute(`copy public.${table} from '${fileOf(table)}' (format binary)`);
    const start = performance.now();
    for (const table of written)
      await target.global.execute(`copy public.${table} from '${fileOf(table)}' (format binary)`);
    return { seconds, megabytes, copySeconds: (performance.now() - start) / 1000 };
  } finally {
    await source.close();
    await target.close();
  }
}
