import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { connect, type Database, prepareDatabase } from "@leadback/db";
import { removeServer, startServer } from "@leadback/db/embedded";
import { digestTree, renderDigest, renderMarkupAlone, renderWithReactEmail } from "@leadback/email/testing";
import {
  createProgram,
  freezeDigests,
  getDigest,
  listDigests,
  listPrograms,
  type OperationContext,
  planDigests,
} from "@leadback/operations";
import { frugalOptions } from "../../apps/cli/src/processes/own-node-options.ts";
import { fillLeads, fillPartners } from "./comparison/fill.ts";
import { fillEarlierLetters, fillHistories, fillReaders } from "./digest/fill.ts";
import type { FrozenOnce } from "./digest/freeze-once.ts";
import { sender } from "./digest/sender.ts";
import { type Figure, medianSecondsAsync, printFigures, printTable } from "./figure.ts";

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: {
    /** The first size holds the newest leads, the second the history before them, too. */
    leads: { type: "string", default: "100000,1000000" },
    partners: { type: "string", default: "5000" },
    /** Keeps the database there for another run. */
    data: { type: "string" },
    /** Only fills it. */
    fill: { type: "boolean", default: false },
  },
});
const sizes = options.leads.split(",").map(Number);
const largest = Math.max(...sizes);
const partnerCount = Number(options.partners);
/** Letters fall due on Tuesday at nine in São Paulo and are written at five. */
const firstWeek = new Date("2026-11-10T13:00:00Z");
const secondWeek = new Date("2026-11-17T13:00:00Z");
const historyBegins = new Date("2023-11-20T00:00:00Z");

const dataFolder = options.data ?? (await mkdtemp(join(tmpdir(), "leadback-bench-")));
await mkdir(dataFolder, { recursive: true });
await chmod(dataFolder, 0o755);
const server = await startServer({ dataFolder, durability: "none" });
try {
  const rows: string[][] = [];
  const figures: Figure[] = [];
  for (const size of sizes) {
    const measured = await measureSize(size);
    if (measured === null) continue;
    const smaller = figures[0];
    rows.push([
      `${size} leads`,
      `${measured.frozen}`,
      `${measured.seconds.toFixed(1)} s`,
      `${measured.cpuSeconds.toFixed(1)} s`,
      `${measured.statements.toFixed(1)}`,
      `${measured.peakMb} MB`,
    ]);
    figures.push(
      plain(
        `freeze ${partnerCount} partners, ${size} leads`,
        measured.seconds,
        "s",
        "<= 60 s",
        measured.seconds <= 60,
      ),
      plain(
        `statements for 500 partners, ${size} leads`,
        measured.statements,
        "statements",
        "<= 20",
        measured.statements <= 20,
      ),
      plain(`memory at its peak, ${size} leads`, measured.peakMb, "MB", "<= 512 MB", measured.peakMb <= 512),
    );
    if (smaller !== undefined) {
      const growth = measured.seconds / smaller.value;
      figures.push({
        ...plain(
          `growth with ${size / (sizes[0] ?? size)} times the history`,
          measured.seconds,
          "s",
          "<= 2",
          growth <= 2,
        ),
        baseline: smaller.value,
        ratio: growth,
      });
    }
    if (size === largest) figures.push(...(await compareComposing(size)));
  }
  printTable([["", "letters", "freeze", "cpu here", "statements / 500", "peak"], ...rows]);
  printFigures(figures);
} finally {
  await server.stop();
  if (options.data === undefined) await removeServer(dataFolder);
}

interface Measured {
  frozen: number;
  seconds: number;
  cpuSeconds: number;
  /** For 500 partners. */
  statements: number;
  peakMb: number;
}

/** One database a size: its partners have read the letters of eight weeks, and this week's are frozen once. */
async function measureSize(size: number): Promise<Measured | null> {
  return inDatabase(size, async (owner, database) => {
    const actor = { kind: "system", id: "bench" } as const;
    const known = (await listPrograms(database)).find(({ slug }) => slug === "bench");
    const program =
      known ?? (await createProgram({ database, actor, now: firstWeek }, { slug: "bench", name: "Bench" }));
    const at = (now: Date): OperationContext => ({ database, programId: program.id, actor, now });
    if (known === undefined) await fill(owner, at(firstWeek), size);
    if (options.fill) return null;
    await owner.global.execute("checkpoint");
    const context = at(secondWeek);
    await planDigests(context, { asOf: secondWeek });
    const logged = await logStatements(owner);
    const { seconds, cpuSeconds, megabytes, frozen, failed, skipped } = await freezeOnce(size, program.id);
    const count = await logged();
    if (failed.length > 0) throw new Error(`${failed.length} partners failed: ${failed[0]?.message}`);
    const left = skipped.reduce((sum, { count: letters }) => sum + letters, 0);
    return {
      frozen,
      seconds,
      cpuSeconds,
      statements: count / ((frozen + left) / 500),
      peakMb: Math.round(megabytes),
    };
  });
}

async function freezeOnce(size: number, programId: string): Promise<FrozenOnce> {
  const { applicationUrl } = await prepareDatabase({
    migrationUrl: server.superuserUrl(`bench${size}`),
    dataFolder,
  });
  const once = fileURLToPath(new URL("./digest/freeze-once.ts", import.meta.url));
  const templates = fileURLToPath(new URL("../../packages/email/register.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...frugalOptions,
    "--import",
    templates,
    once,
    applicationUrl,
    programId,
    secondWeek.toISOString(),
  ]);
  // Safe: it is what `freeze-once.ts` prints.
  return JSON.parse(stdout) as FrozenOnce;
}

async function fill(owner: Database, context: OperationContext, size: number): Promise<void> {
  const { programId } = context;
  const started = performance.now();
  const say = (what: string) =>
    console.error(`${size} leads: ${what}, ${Math.round((performance.now() - started) / 1000)} s`);
  await fillPartners(owner, programId, partnerCount);
  await fillReaders(owner, programId);
  // As many a day in every size: the larger has a longer history, not a busier week.
  const whole = secondWeek.getTime() - historyBegins.getTime();
  const since = new Date(secondWeek.getTime() - (whole * size) / largest);
  const range = { from: 0, to: size, since, until: secondWeek, partners: partnerCount };
  await fillLeads(owner, programId, range, (written) => say(`${written} written`));
  await owner.global.execute("vacuum analyze leads");
  await fillHistories(owner, programId, range);
  say("with their histories");
  await planDigests(context, { asOf: firstWeek });
  const { frozen, failed } = await freezeDigests(context, { sender });
  say(`${frozen} letters of the week before, ${failed.length} failed`);
  await owner.global.execute("update deliveries set state = 'delivered' where state = 'frozen'");
  await fillEarlierLetters(owner, programId);
  say("with eight weeks of letters");
}

/** Counts what the application's role has the server do. */
async function logStatements(owner: Database): Promise<() => Promise<number>> {
  const set = async (value: string) => {
    await owner.global.execute(`alter system set log_statement = '${value}'`);
    await owner.global.execute("alter system set log_line_prefix = '%m [%u] '");
    await owner.global.execute("alter system set log_parameter_max_length = 0");
    await owner.global.execute("select pg_reload_conf()");
    await new Promise((resolve) => setTimeout(resolve, 500));
  };
  await set("all");
  const logFile = join(dataFolder, (await readdir(dataFolder)).find((name) => name.endsWith(".log")) ?? "");
  const { size } = await stat(logFile);
  return async () => {
    await set("none");
    const log = (await readFile(logFile)).subarray(size).toString();
    return [
      ...log.matchAll(/\[leadback_app\] LOG: {2}(?:execute [^:]*|statement): (?!select .*pg_catalog|set )/g),
    ].length;
  };
}

async function compareComposing(size: number): Promise<Figure[]> {
  return inDatabase(size, async (_, database) => {
    const known = (await listPrograms(database)).find(({ slug }) => slug === "bench");
    if (known === undefined) throw new Error("The programme is not there.");
    const actor = { kind: "system", id: "bench" } as const;
    const context: OperationContext = { database, programId: known.id, actor, now: secondWeek };
    const { data } = await listDigests(context, { limit: 100 });
    const snapshots: Awaited<ReturnType<typeof getDigest>>["snapshot"][] = [];
    for (const { id } of data) snapshots.push((await getDigest(context, id)).snapshot);
    const trees = snapshots.map((snapshot) => digestTree(snapshot));
    const letters = async (work: (index: number) => unknown) =>
      medianSecondsAsync(5, async () => {
        for (let index = 0; index < snapshots.length; index += 1) await work(index);
      });
    const one = <Item>(items: readonly Item[], index: number): Item => {
      const item = items[index];
      if (item === undefined) throw new Error("There are as many trees as snapshots.");
      return item;
    };
    const ours = await letters((index) => renderDigest(one(snapshots, index)));
    const theirs = await letters((index) => renderWithReactEmail(one(trees, index)));
    const bare = await letters((index) => renderMarkupAlone(one(trees, index)));
    const perLetter = (seconds: number) => (seconds / snapshots.length) * 1000;
    const figure = (bench: string, baseline: number, least: number): Figure => ({
      bench,
      value: perLetter(ours),
      unit: "ms",
      baseline: perLetter(baseline),
      ratio: baseline / ours,
      target: `>= ${least} x`,
      ok: baseline / ours >= least,
    });
    return [
      figure("compose a letter against render() + toPlainText()", theirs, 2),
      figure("compose a letter against bare markup", bare, 0.5),
    ];
  });
}

async function inDatabase<Result>(
  size: number,
  work: (owner: Database, database: Database) => Promise<Result>,
): Promise<Result> {
  const migrationUrl = server.superuserUrl(`bench${size}`);
  const { applicationUrl } = await prepareDatabase({ migrationUrl, dataFolder });
  const owner = connect({ url: migrationUrl, maxConnections: 1 });
  const database = connect({ url: applicationUrl, maxConnections: 4 });
  try {
    return await work(owner, database);
  } finally {
    await database.close();
    await owner.close();
  }
}

function plain(bench: string, value: number, unit: string, target: string, ok: boolean): Figure {
  return { bench, value, unit, baseline: value, ratio: 1, target, ok };
}
