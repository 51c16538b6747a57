import { createApiKey, createDemo, type Demo, type OperationContext } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { partnerMetricsSchema } from "../partners/metrics-schema.ts";
import { comparisonSchema } from "./comparison-schema.ts";

const now = new Date("2026-11-21T23:00:00Z");
const halfYear = "from=2026-05-10&to=2026-11-01";

let api: TestApi;
let demo: Demo;
let context: OperationContext;
let key: string;
beforeAll(async () => {
  api = await createTestApi();
  api.setNow(now);
  const { database } = api.testDatabase;
  const actor = { kind: "system" as const, id: "test" };
  demo = await createDemo({ database, actor, now });
  context = { database, programId: demo.program.id, actor, now };
  ({ key } = await createApiKey(context, { scopes: ["leads:read", "metrics:read"] }));
});
afterAll(() => api.drop());

async function compare(query: string): Promise<z.output<typeof comparisonSchema>> {
  const response = await api.request("GET", `/v1/comparison?${query}`, { key });
  expect(response.status).toBe(200);
  return comparisonSchema.parse(await response.json());
}

async function countListed(href: string): Promise<number> {
  let [count, cursor] = [0, ""];
  for (;;) {
    const response = await api.request("GET", `${href}&limit=200${cursor}`, { key });
    expect(response.status, href).toBe(200);
    const page = (await response.json()) as { data: unknown[]; nextCursor: string | null };
    count += page.data.length;
    if (page.nextCursor === null) return count;
    cursor = `&cursor=${page.nextCursor}`;
  }
}

describe("200", () => {
  test.each([halfYear, "", "from=2026-09-13T11:17:00Z&to=2026-11-18T09:30:00Z"])(
    "a partner's row says what the partner's own page says: %s",
    async (period) => {
      const { rows, period: compared } = await compare(period);
      expect(rows).toHaveLength(demo.partners.length);
      for (const row of rows) {
        const path = `/v1/partners/${row.id}/metrics?from=${compared.from}&to=${compared.to}`;
        const page = partnerMetricsSchema.parse(await (await api.request("GET", path, { key })).json());
        expect(page.leads, row.name ?? "").toMatchObject(row.leads);
        expect(row.conversion).toEqual(page.conversion);
        expect(row.qualityRate).toMatchObject(page.qualityRate);
        expect(row.reasons).toEqual(page.reasons);
        expect(row.revenue).toEqual(page.revenue);
        const { firstAttempt } = page.responseTime;
        const { n, answered, open, excluded } = row.responseTime;
        expect({ n, answered, open, excluded }).toEqual({
          n: firstAttempt.n,
          answered: firstAttempt.answered,
          open: firstAttempt.open,
          excluded: firstAttempt.excluded,
        });
        for (const quantile of ["medianHours", "p90Hours"] as const) {
          const [given, exact] = [row.responseTime[quantile].value, firstAttempt[quantile].value];
          // Whoever still waits in the bucket of an answer may move a quantile to the next answer.
          if (open > 0) continue;
          if (exact === null) expect(given).toBeNull();
          else {
            expect(given).toBeGreaterThanOrEqual(exact - 1e-9);
            expect(given).toBeLessThanOrEqual(exact * 1.03 + 1 / 60 + 1e-9);
          }
        }
        expect(row.responseTime.withinTarget.value ?? -1).toBeCloseTo(
          firstAttempt.withinTarget.value ?? -1,
          2,
        );
      }
    },
  );

  test.each(["partner", "channel", "manager", "type", "tier", "region"])(
    "by %s: every figure lists exactly the leads behind it, and the groups add up to the programme",
    async (by) => {
      const { rows, benchmark, concentration } = await compare(`${halfYear}&by=${by}&explain=true`);
      const traced = rows.flatMap((row) => row.traces ?? []);
      expect(traced.length).toBeGreaterThan(rows.length * 8);
      for (const { href, count, figure } of traced)
        expect(await countListed(href), `${figure} ${href}`).toBe(count);
      const submitted = rows.reduce((sum, row) => sum + row.leads.submitted, 0);
      expect(submitted).toBe(benchmark.n);
      expect(submitted).toBe(concentration.leads.total);
    },
  );

  test.each(["", "&from=2026-05-10&to=2026-11-01"])(
    "every figure of a partner's own page lists exactly the leads behind it: %s",
    async (period) => {
      const figures = new Set<string>();
      for (const { id } of demo.partners.filter((_, index) => index % 4 === 0)) {
        const path = `/v1/partners/${id}/metrics?explain=true${period}`;
        const page = partnerMetricsSchema.parse(await (await api.request("GET", path, { key })).json());
        for (const { href, count, figure } of page.traces ?? []) {
          figures.add(figure);
          expect(await countListed(href), `${figure} ${href}`).toBe(count);
        }
      }
      expect(figures).toEqual(
        new Set([...figures, "leads.open", "stages.won", "conversionMatured.n", "timeToClose.n"]),
      );
      expect(figures.size).toBeGreaterThan(35);
    },
  );

  test("the largest partner is named and its share of all leads is said", async () => {
    const { concentration, rows } = await compare(halfYear);
    const largest = rows.toSorted((a, b) => b.leads.submitted - a.leads.submitted)[0];
    const [top] = concentration.leads.shares;
    expect(top?.ids).toEqual([largest?.id]);
    expect(top?.share).toBeCloseTo((largest?.leads.submitted ?? 0) / concentration.leads.total, 12);
  });

  test("the quality rate can be what is judged, with its own base", async () => {
    const { rows, measure } = await compare(`${halfYear}&measure=qualityRate`);
    expect(measure).toBe("qualityRate");
    for (const row of rows) expect(row.n).toBe(row.qualityRate.n);
  });

  test("a partner with few leads gets no verdict and no rank", async () => {
    const { rows } = await compare("");
    const small = rows.filter(({ n }) => n < 10);
    expect(small.length).toBeGreaterThan(0);
    for (const row of small)
      expect(row).toMatchObject({ verdict: "not_enough_data", lacks: "leads", rank: null });
  });

  test("what is usual in the market stands beside, for the programme and for a channel", async () => {
    const { key: settings } = await createApiKey(context, { scopes: ["settings:write"] });
    const benchmarks = {
      source: "Association of distributors, 2026",
      all: { conversion: 0.12 },
      channels: { site: { qualityRate: 0.4 } },
    };
    const { rows: before } = await compare(`${halfYear}&by=channel`);
    const put = await api.request("PUT", "/v1/benchmarks", { key: settings, body: benchmarks });
    expect(put.status).toBe(200);
    const read = await api.request("GET", "/v1/benchmarks", { key });
    expect(await read.json()).toEqual(benchmarks);
    const { market, rows } = await compare(`${halfYear}&by=channel`);
    expect(market).toEqual({ source: benchmarks.source, conversion: 0.12 });
    expect(rows.map((row) => ({ ...row, market: null }))).toEqual(before);
    for (const row of rows) expect(row.market).toEqual(row.id === "site" ? { qualityRate: 0.4 } : null);
    const empty = await api.request("PUT", "/v1/benchmarks", { key: settings, body: {} });
    expect(await empty.json()).toEqual({ all: {}, channels: {} });
    const wrong = { all: { conversion: 12 } };
    const refused = await api.request("PUT", "/v1/benchmarks", { key: settings, body: wrong });
    expect(refused.status).toBe(422);
  });

  test("nobody's leads of another programme are in it", async () => {
    const response = await api.request("GET", "/v1/comparison");
    const { rows } = comparisonSchema.parse(await response.json());
    expect(rows.map(({ name }) => name)).toEqual(["Contábil Aurora"]);
  });
});

describe("403", () => {
  test("a key that belongs to one partner", async () => {
    const bound = await api.keyWith(["metrics:read"], api.partnerId);
    expect((await api.request("GET", "/v1/comparison", { key: bound })).status).toBe(403);
  });
});

describe("422", () => {
  test.each([
    "from=yesterday",
    "from=2026-11-02&to=2026-11-01",
    "by=colour",
    "measure=revenue",
    "explain=perhaps",
    "partnerId=1",
  ])("%s", async (query) => {
    expect((await api.request("GET", `/v1/comparison?${query}`)).status).toBe(422);
  });
});
