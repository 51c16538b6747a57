import { chmod, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createApp, createLogger } from "@leadback/api";
import { connect, prepareDatabase } from "@leadback/db";
import { removeServer, startServer } from "@leadback/db/embedded";
import { createApiKey, createProgram, keepRollups, listPrograms } from "@leadback/operations";
import { seededRandom } from "@leadback/scoring";
import { byGroupBy } from "./comparison/by-group-by.ts";
import { fillLeads, fillPartners, firstDay, partnerCount } from "./comparison/fill.ts";
import { type Figure, printFigures, printTable } from "./figure.ts";

const dayMs = 86_400_000;
const now = new Date("2026-11-20T15:00:00Z");
const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: {
    leads: { type: "string", default: "1000000,10000000" },
    requests: { type: "string", default: "40" },
    raw: { type: "string", default: "3" },
    /** Keeps the database there for another run. */
    data: { type: "string" },
  },
});
const sizes = options.leads.split(",").map(Number);
const requests = Number(options.requests);
const rawRounds = Number(options.raw);

const dataFolder = options.data ?? (await mkdtemp(join(tmpdir(), "leadback-bench-")));
await mkdir(dataFolder, { recursive: true });
await chmod(dataFolder, 0o755);
const server = await startServer({ dataFolder, durability: "none" });
try {
  const migrationUrl = server.superuserUrl("bench");
  const { applicationUrl } = await prepareDatabase({ migrationUrl, dataFolder });
  const owner = connect({ url: migrationUrl, maxConnections: 1 });
  const database = connect({ url: applicationUrl, maxConnections: 4 });
  await compareSizes(owner, database);
  await database.close();
  await owner.close();
} finally {
  await server.stop();
  if (options.data === undefined) await removeServer(dataFolder);
}

async function compareSizes(owner: ReturnType<typeof connect>, database: typeof owner): Promise<void> {
  const actor = { kind: "system", id: "bench" } as const;
  const known = (await listPrograms(database)).find(({ slug }) => slug === "bench");
  const program = known ?? (await createProgram({ database, actor, now }, { slug: "bench", name: "Bench" }));
  const context = { database, programId: program.id, actor, now };
  const { key } = await createApiKey(context, { scopes: ["leads:write", "metrics:read"] });
  const app = createApp({
    database,
    clock: () => now,
    logger: createLogger("silent"),
    publicUrl: "http://localhost:3000",
    sessionSecret: "a secret of the benchmark, 32 characters",
    oidc: null,
  });
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await app.request(`http://localhost:3000${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text;
  };
  if (known === undefined) await fillPartners(owner, program.id);
  const figures: Figure[] = [];
  const lines: string[][] = [];
  const [stored] = await owner.global.execute(
    "select count(*)::int as leads from leads where id < '01900001-0000-7000-8000-000000000000'",
  );
  let filled = Number(stored?.leads ?? 0);
  for (const size of sizes) {
    if (size < filled) continue;
    const started = performance.now();
    if (size > filled)
      await fillLeads(owner, program.id, { from: filled, to: size, until: now }, (written) =>
        console.error(`${written} leads, ${Math.round((performance.now() - started) / 1000)} s`),
      );
    const building = performance.now();
    if (size > filled) {
      await owner.global.execute("vacuum analyze leads");
      await owner.global.execute(`delete from rollup_states where program_id = '${program.id}'`);
    }
    await keepRollups(context);
    const buildSeconds = (performance.now() - building) / 1000;
    if (size > filled) await owner.global.execute("vacuum analyze rollup_blocks");
    await owner.global.execute("checkpoint");
    filled = size;
    const random = seededRandom(size);
    const period = () => {
      const whole = Math.floor((now.getTime() - Date.parse(firstDay)) / dayMs);
      const start = Math.floor(random() * (whole - 30));
      const days = 30 + Math.floor(random() * (whole - start - 30));
      const date = (day: number) => new Date(Date.parse(firstDay) + day * dayMs).toISOString().slice(0, 10);
      return { from: date(start), to: date(start + days) };
    };
    const measured: number[] = [];
    const cpu: number[] = [];
    let serial = 0;
    let bytes = 0;
    for (let request = -3; request < requests; request += 1) {
      serial += 1;
      const { id } = JSON.parse(
        await call("POST", "/v1/leads", {
          partnerId: `00000000-0000-7000-8000-${(serial % partnerCount).toString(16).padStart(12, "0")}`,
          company: { name: `Company ${size} ${serial}` },
          submittedAt: new Date(now.getTime() - (5 + random() * 900) * dayMs).toISOString(),
        }),
      ) as { id: string };
      const occurredAt = new Date(now.getTime() - random() * 4 * dayMs).toISOString();
      await call("POST", `/v1/leads/${id}/events`, { type: "attempted", channel: "phone", occurredAt });
      const { from, to } = period();
      const [begin, cpuBefore] = [performance.now(), process.cpuUsage()];
      bytes = (await call("GET", `/v1/comparison?from=${from}&to=${to}`)).length;
      if (request < 0) continue;
      measured.push(performance.now() - begin);
      const { user, system } = process.cpuUsage(cpuBefore);
      cpu.push((user + system) / 1000);
    }
    const raw: number[] = [];
    for (let round = 0; round < rawRounds; round += 1) {
      const { from, to } = period();
      const begin = performance.now();
      await byGroupBy(owner, program.id, new Date(from), new Date(to));
      raw.push(performance.now() - begin);
    }
    const [p50, p95, rawMedian] = [quantile(measured, 0.5), quantile(measured, 0.95), quantile(raw, 0.5)];
    const [blocks] = await owner.global.execute(
      "select pg_total_relation_size('rollup_blocks') / 1048576 as blocks, pg_total_relation_size('leads') / 1048576 as leads",
    );
    lines.push([
      `${size} leads`,
      `${Math.round(p50)} ms`,
      `${Math.round(p95)} ms`,
      `${Math.round(quantile(cpu, 0.5))} ms`,
      `${Math.round(rawMedian)} ms`,
      `${Math.round(buildSeconds)} s`,
      `${blocks?.blocks} MB`,
      `${blocks?.leads} MB`,
      `${Math.round(bytes / 1024)} KB`,
    ]);
    console.error(lines.at(-1)?.join("  "));
    const [limit, times] = size > 2_000_000 ? [200, 20] : [150, 4];
    figures.push(
      figure(`comparison p95, ${size} leads`, p95, rawMedian, `<= ${limit} ms`, p95 <= limit),
      figure(
        `comparison median against GROUP BY, ${size} leads`,
        p50,
        rawMedian,
        `>= ${times} x`,
        rawMedian / p50 >= times,
      ),
    );
    const smaller = figures.length > 2 ? figures.at(-4) : undefined;
    if (smaller !== undefined) {
      const growth = p95 / smaller.value;
      figures.push(
        figure(`comparison growth to ${size} leads`, p95, smaller.value, "<= 1.5 x", growth <= 1.5),
      );
    }
  }
  printTable([
    ["", "median", "p95", "cpu here", "GROUP BY", "built in", "blocks", "leads", "answer"],
    ...lines,
  ]);
  printFigures(figures);
}

function figure(bench: string, value: number, baseline: number, target: string, ok: boolean): Figure {
  return { bench, value, unit: "ms", baseline, ratio: baseline / value, target, ok };
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}
