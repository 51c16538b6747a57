import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createApp, createLogger, readWebApp, serveApp } from "@leadback/api";
import { connect, prepareDatabase, type Role } from "@leadback/db";
import { removeServer, startServer } from "@leadback/db/embedded";
import { createProgram, demoSignIns, keepRollups, listPrograms, submitLead } from "@leadback/operations";
import { type Browser, chromium } from "playwright-core";
import { fillLeads, fillPartners, firstPartnerId, partnerCount } from "./comparison/fill.ts";
import { type Figure, printFigures, printTable } from "./figure.ts";
import { fillDesk } from "./web/fill-desk.ts";
import { measuredPages } from "./web/measured-pages.ts";
import {
  type Interaction,
  interact,
  layoutShiftOf,
  loadUntil,
  scriptsOf,
  watchPage,
} from "./web/watch-page.ts";

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: {
    open: { type: "string", default: "50000" },
    rounds: { type: "string", default: "5" },
    /** Keeps the database there for another run. */
    data: { type: "string" },
  },
});
const open = Number(options.open);
const rounds = Number(options.rounds);
/** About a fifth of the leads is being worked. */
const leadCount = open * 6;

const executablePath = "/usr/bin/chromium";
if (!existsSync(executablePath)) {
  console.log("Skipped: Chromium is missing (Debian: chromium).");
  process.exit(0);
}
const root = fileURLToPath(new URL("../..", import.meta.url));
execFileSync(process.execPath, ["apps/web/build.mjs"], { cwd: root, stdio: "inherit" });
const webFolder = join(root, "apps/web/dist");
const webApp = await readWebApp(webFolder);
if (webApp === null) throw new Error("apps/web/build.mjs left nothing to serve.");

const dataFolder = options.data ?? (await mkdtemp(join(tmpdir(), "leadback-bench-")));
await mkdir(dataFolder, { recursive: true });
await chmod(dataFolder, 0o755);
const databaseServer = await startServer({ dataFolder, durability: "none" });
const migrationUrl = databaseServer.superuserUrl("bench");
const { applicationUrl } = await prepareDatabase({ migrationUrl, dataFolder });
const owner = connect({ url: migrationUrl, maxConnections: 1 });
const database = connect({ url: applicationUrl, maxConnections: 4 });
const server = await serveApp({
  port: 0,
  host: "127.0.0.1",
  appAt: (port) =>
    createApp({
      database,
      clock: () => new Date(),
      logger: createLogger("silent"),
      publicUrl: `http://localhost:${port}`,
      sessionSecret: "a secret of the benchmark, 32 characters",
      oidc: null,
      webApp,
    }),
});
const baseURL = `http://localhost:${server.port}`;
const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
try {
  await measurePages(browser, await fillProgram());
} finally {
  await browser.close();
  await server.stop(1_000);
  await database.close();
  await owner.close();
  await databaseServer.stop();
  if (options.data === undefined) await removeServer(dataFolder);
}

/** Partners, three years of leads, and as many open ones as asked for; the links by which people sign in. */
async function fillProgram() {
  const now = new Date();
  const actor = { kind: "system", id: "bench" } as const;
  const known = (await listPrograms(database)).find(({ slug }) => slug === "bench");
  const program = known ?? (await createProgram({ database, actor, now }, { slug: "bench", name: "Bench" }));
  const place = { programId: program.id, partnerId: firstPartnerId };
  if (known === undefined) await fillPartners(owner, program.id);
  const signIns = await demoSignIns({ database, actor, now }, place);
  const context = { database, programId: program.id, actor, now };
  if (known === undefined) {
    const [assignee] = await owner.global.execute<{ id: string }>(
      `select user_id as id from memberships where program_id = '${program.id}' and role = 'sales'`,
    );
    await fillLeads(owner, program.id, { from: 0, to: leadCount, until: now }, () => undefined);
    const sample = await submitLead(context, {
      partnerId: firstPartnerId,
      company: { name: "Amostra", domain: "amostra.com.br", employees: 40, country: "BR" },
    });
    const filled = await fillDesk(owner, program.id, {
      open,
      assignee: assignee?.id ?? "",
      sampleId: sample.id,
      now,
    });
    console.error(`${leadCount} leads of ${partnerCount} partners, ${filled} of them open.`);
    await owner.global.execute(`delete from rollup_states where program_id = '${program.id}'`);
  }
  await keepRollups(context);
  return (role: Role) => signIns.find((one) => one.role === role)?.path ?? "";
}

async function measurePages(browser: Browser, linkOf: (role: Role) => string): Promise<void> {
  const figures: Figure[] = [];
  const lines: string[][] = [];
  for (const measured of measuredPages) {
    const context = await browser.newContext({
      baseURL,
      locale: "en",
      viewport: { width: 1440, height: 900 },
    });
    const entrance = await context.newPage();
    await entrance.goto(linkOf(measured.role));
    await entrance.getByRole("button").click();
    await entrance.getByRole("navigation").waitFor();
    const storageState = await context.storageState();
    await context.close();
    const loads: number[] = [];
    const shifts: number[] = [];
    let scriptBytes = 0;
    const done: Record<string, Interaction[]> = {};
    for (let round = 0; round < rounds; round += 1) {
      // With a context of its own, nothing is kept from the round before.
      const fresh = await browser.newContext({
        baseURL,
        locale: "en",
        viewport: { width: 1440, height: 900 },
        storageState,
      });
      const page = await fresh.newPage();
      page.setDefaultTimeout(30_000);
      await watchPage(page);
      loads.push(await loadUntil(page, measured.path, page.locator(measured.ready).first()));
      scriptBytes = await gzipBytes(await scriptsOf(page));
      for (const [name, act] of Object.entries(measured.acts)) {
        done[name] = [...(done[name] ?? []), await interact(page, () => act(page))];
      }
      shifts.push(await layoutShiftOf(page));
      await fresh.close();
    }
    lines.push([`${measured.name}: first load`, "", `${Math.round(median(loads))} ms`]);
    figures.push(
      limit(`${measured.name}: JavaScript of the first load, gzip`, scriptBytes / 1024, "KB", 250),
      limit(`${measured.name}: layout shift`, Math.max(...shifts), "", 0.05),
    );
    for (const [name, interactions] of Object.entries(done)) {
      const paint = median(interactions.map(({ paintMs }) => paintMs));
      const answer = median(interactions.map(({ answerMs }) => answerMs));
      lines.push([`${measured.name}: ${name}`, `${Math.round(paint)} ms`, `${Math.round(answer)} ms`]);
      figures.push(limit(`${measured.name}: ${name}, input to next paint`, paint, "ms", 100));
    }
  }
  printTable([["", "next paint", "all there"], ...lines]);
  printFigures(figures);
}

async function gzipBytes(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => (await stat(join(webFolder, `${path}.gz`))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function limit(bench: string, value: number, unit: string, most: number): Figure {
  return {
    bench,
    value,
    unit,
    baseline: most,
    ratio: value / most,
    target: `<= ${most} ${unit}`.trim(),
    ok: value <= most,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
