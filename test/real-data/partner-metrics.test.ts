import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  apiOf,
  type House,
  leadback,
  newDataFolder,
  removeDataFolder,
  startHouse,
} from "../processes/house.ts";
import {
  isDataHere,
  marketstarLeads,
  olistLeads,
  type Tally,
  tallyMarketstar,
  tallyOlist,
  whySkipped,
  wilson,
} from "./csv-oracle.ts";

const maps = fileURLToPath(new URL("../../packages/operations/maps/", import.meta.url));
const qualityWeights: Record<string, number> = {
  approach_not_interested: 1,
  approach_unaware: 1,
  data_invalid_contact: 1,
  budget_insufficient: 1,
  timing_no_priority: 0.5,
  competition_lost: 0,
  // Nobody logged five attempts, so silence counts against nobody.
  no_response: 0,
};

interface Metrics {
  leads: { submitted: number; won: number; decidedInPeriod: number; qualifiedInPeriod: number };
  conversion: { value: number; n: number; interval: { lower: number; upper: number } };
  qualityRate: { value: number | null; n: number; weightSum: number };
  reasons: { reason: string; count: number }[];
}

type Programs = Record<string, Map<string, Metrics>>;

let house: House;
let measured: Programs;
let reports: Record<
  string,
  { rows: number; created: number; skipped: number; warnings: number; partnersCreated: number }
>;

/** Imports a file into a programme of its own and asks the API for every partner's metrics. */
async function measure(slug: string, file: string, map: string): Promise<Map<string, Metrics>> {
  await leadback(house.dataFolder, "program", "create", "--slug", slug, "--name", slug);
  reports[slug] = await leadback(house.dataFolder, "import", file, "--program", slug, "--map", map);
  const scopes = "partners:read,metrics:read,leads:read";
  const { key } = await leadback<{ key: string }>(
    house.dataFolder,
    "key",
    "create",
    "--program",
    slug,
    "--scopes",
    scopes,
  );
  const get = apiOf(house, key);
  const partners: { id: string; externalId: string }[] = [];
  let cursor: unknown = "";
  while (cursor !== null) {
    const { body } = await get(`/partners?limit=200${cursor === "" ? "" : `&cursor=${cursor}`}`);
    partners.push(...(body.data as typeof partners));
    cursor = body.nextCursor;
  }
  const metrics = new Map<string, Metrics>();
  for (const { id, externalId } of partners) {
    const { status, body } = await get(`/partners/${id}/metrics`);
    expect(status).toBe(200);
    metrics.set(externalId, body as unknown as Metrics);
  }
  return metrics;
}

async function mapWith(
  folder: string,
  name: string,
  file: string,
  changes: Record<string, unknown>,
): Promise<string> {
  const map = JSON.parse(await readFile(join(maps, file), "utf8"));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), JSON.stringify({ ...map, fields: { ...map.fields, ...changes } }));
  return join(folder, name);
}

describe.skipIf(!isDataHere)(
  isDataHere ? "metrics of real partners" : `metrics of real partners: ${whySkipped}`,
  () => {
    beforeAll(async () => {
      const dataFolder = await newDataFolder();
      house = await startHouse(dataFolder);
      [measured, reports] = [{}, {}];
      const changed = join(dataFolder, "maps");
      const byOrigin = await mapWith(changed, "origins.json", "olist.json", {
        partner: { column: "origin", default: "(empty)" },
      });
      const stages = {
        New: "submitted",
        Working: "contacted",
        "Decision Maker": "contacted",
        Gatekeeper: "contacted",
      };
      const byOwner = await mapWith(changed, "owners.json", "marketstar.json", {
        partner: { column: "OwnerEmployeeId", default: "unassigned" },
        stage: {
          column: "Stage",
          values: { ...stages, Scheduled: "contacted", Qualified: "qualified", Disqualified: "disqualified" },
        },
      });
      measured.olist = await measure("olist", olistLeads, join(maps, "olist.json"));
      measured.origins = await measure("origins", olistLeads, byOrigin);
      measured.marketstar = await measure("marketstar", marketstarLeads, join(maps, "marketstar.json"));
      measured.owners = await measure("owners", marketstarLeads, byOwner);
    }, 600_000);

    afterAll(async () => {
      expect(await house?.stop()).toBe(0);
      await removeDataFolder(house.dataFolder);
    });

    it("import every row of both files, and nothing the second time", async () => {
      expect(reports.olist).toMatchObject({
        rows: 8000,
        created: 8000,
        skipped: 0,
        warnings: 1,
        partnersCreated: 495,
      });
      expect(reports.marketstar).toMatchObject({ rows: 43033, created: 43033, skipped: 0 });
      const again = await leadback(
        house.dataFolder,
        "import",
        olistLeads,
        "--program",
        "olist",
        "--map",
        join(maps, "olist.json"),
      );
      expect(again).toMatchObject({ rows: 8000, created: 0, unchanged: 8000 });
    });

    it("agree with the file for every one of the 495 landing pages", () => {
      const expected = tallyOlist((row) => row.landing_page_id ?? "");
      expect(measured.olist?.size).toBe(495);
      for (const [partner, tally] of expected) expectConversion(measured.olist?.get(partner), tally);
      expect([...expected.values()].reduce((sum, tally) => sum + tally.won, 0)).toBe(842);
    });

    it.each([
      ["unknown", 1099, 179, 0.142225, 0.185874],
      ["paid search", 1586, 195, 0.107694, 0.140029],
      ["organic search", 2296, 271, 0.105468, 0.131871],
      ["direct traffic", 499, 56, 0.08744, 0.142934],
      ["referral", 284, 24, 0.057445, 0.12266],
      ["social", 1350, 75, 0.04455, 0.069083],
      ["display", 118, 6, 0.02351, 0.106507],
      ["other publicities", 65, 3, 0.01582, 0.127138],
      ["email", 493, 15, 0.018524, 0.049589],
      ["other", 150, 4, 0.010418, 0.066554],
      ["(empty)", 60, 14, 0.144396, 0.354363],
    ])("agree with R for the origin %s", (origin, n, won, lower, upper) => {
      const metrics = measured.origins?.get(origin);
      expect(metrics?.conversion.n).toBe(n);
      expect(metrics?.leads.won).toBe(won);
      expect(metrics?.conversion.interval.lower).toBeCloseTo(lower, 6);
      expect(metrics?.conversion.interval.upper).toBeCloseTo(upper, 6);
    });

    it.each([
      ["1", 162, 5055],
      ["2", 213, 6211],
      ["3", 193, 6600],
      ["4", 259, 6083],
      ["5", 234, 6785],
    ])("agree with the published count of sales person %s", (owner, qualified, closed) => {
      expect(measured.owners?.get(owner)?.leads).toMatchObject({
        qualifiedInPeriod: qualified,
        decidedInPeriod: closed,
      });
    });

    it("agree with the file for every source and owner of MarketStar, reason by reason", () => {
      const expected = tallyMarketstar(
        (row) => `${row.LeadSource} / ${row.OwnerEmployeeId || "unassigned"}`,
        ["Scheduled", "Qualified"],
      );
      expect([...(measured.marketstar?.keys() ?? [])].sort()).toEqual([...expected.keys()].sort());
      for (const [partner, tally] of expected) {
        const metrics = measured.marketstar?.get(partner);
        expect(metrics?.leads).toMatchObject({
          submitted: tally.submitted,
          qualifiedInPeriod: tally.qualified,
          decidedInPeriod: tally.qualified + tally.disqualified,
        });
        expect(
          Object.fromEntries(metrics?.reasons.map(({ reason, count }) => [reason, count]) ?? []),
        ).toEqual(tally.reasons);
        const weightSum = sum(
          Object.entries(tally.reasons).map(([reason, count]) => count * (qualityWeights[reason] ?? 0)),
        );
        const weighing = sum(
          Object.entries(tally.reasons).map(([reason, count]) =>
            (qualityWeights[reason] ?? 0) > 0 ? count : 0,
          ),
        );
        expect(metrics?.qualityRate).toMatchObject({ n: tally.qualified + weighing, weightSum });
        if (tally.qualified + weighing > 0) {
          expect(metrics?.qualityRate.value).toBeCloseTo(tally.qualified / (tally.qualified + weightSum), 12);
        }
      }
    });
  },
);

function expectConversion(metrics: Metrics | undefined, tally: Tally): void {
  expect(metrics?.leads).toMatchObject({ submitted: tally.submitted, won: tally.won });
  expect(metrics?.conversion.value).toBeCloseTo(tally.won / tally.submitted, 12);
  const [lower, upper] = wilson(tally.won, tally.submitted);
  expect(metrics?.conversion.interval.lower).toBeCloseTo(Math.max(0, lower), 9);
  expect(metrics?.conversion.interval.upper).toBeCloseTo(Math.min(1, upper), 9);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
