import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";
import { partnerMetricsSchema } from "./metrics-schema.ts";
import { partnerSchema } from "./partner-schema.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const aurora = {
  name: "Contábil Sereno",
  externalId: "p-1",
  zone: "America/Manaus",
  contacts: [{ name: "Rui", email: "Rui@sereno.com.br", locale: "pt-BR" }],
};

describe("POST /v1/partners", () => {
  test("201: the partner is found at its Location", async () => {
    const response = await api.request("POST", "/v1/partners", { body: aurora });
    expect(response.status).toBe(201);
    const partner = partnerSchema.parse(await response.json());
    expect(partner).toMatchObject({ name: aurora.name, stage: "onboarding", cadence: "weekly" });
    expect(partner.contacts).toMatchObject([{ email: "rui@sereno.com.br", receivesDigest: true }]);
    expect(response.headers.get("Location")).toBe(`/v1/partners/${partner.id}`);
    const found = await api.request("GET", `/v1/partners/${partner.id}`);
    expect(await found.json()).toEqual(partner);
  });

  test("403: a partner's key adds no partners", async () => {
    const key = await api.keyWith(["partners:write"], api.partnerId);
    expect((await api.request("POST", "/v1/partners", { key, body: { name: "Nova" } })).status).toBe(403);
  });

  test("409: an external id names one partner", async () => {
    const body = { name: "Duas Vezes", externalId: "p-2" };
    expect((await api.request("POST", "/v1/partners", { body })).status).toBe(201);
    expect((await api.request("POST", "/v1/partners", { body })).status).toBe(409);
  });

  test.each([
    ["an unknown zone", { name: "A", zone: "Brazil/Nowhere" }, "/zone"],
    ["two addresses in one", { name: "A", contacts: [{ email: "a@b.com, c@d.com" }] }, "/contacts/0/email"],
    ["an unknown property", { name: "A", programId: "x" }, "/programId"],
    ["no name", {}, "/name"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await api.request("POST", "/v1/partners", { body });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });
});

describe("GET /v1/partners", () => {
  test("200: by name, and a partner's key sees itself alone", async () => {
    const mine = await api.addPartner("Zelo");
    const key = await api.keyWith(["partners:read"], mine);
    const own = await api.request("GET", "/v1/partners", { key });
    expect(await own.json()).toMatchObject({ data: [{ id: mine }], nextCursor: null });
    const all = await api.request("GET", "/v1/partners?limit=2");
    expect(await all.json()).toMatchObject({ data: [{}, {}], nextCursor: expect.any(String) });
  });
});

describe("GET /v1/partners/{id}", () => {
  test("404: another programme's or a sibling looks like one that is not there", async () => {
    const other = await api.addOtherProgram();
    const sibling = await api.addPartner("Irmã");
    const bound = await api.keyWith(["partners:read", "metrics:read"], api.partnerId);
    for (const part of ["", "/metrics"]) {
      const answers = await Promise.all(
        [
          { id: other.partnerId, key: api.key },
          { id: sibling, key: bound },
          { id: "0192b1c0-0000-7000-8000-000000000000", key: api.key },
          { id: "no-id", key: api.key },
        ].map(async ({ id, key }) => {
          const headers = { "X-Request-Id": "same" };
          const response = await api.request("GET", `/v1/partners/${id}${part}`, { key, headers });
          return { status: response.status, body: await response.text() };
        }),
      );
      expect(answers[0]?.status).toBe(404);
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
  });
});

describe("GET /v1/partners/{id}/metrics", () => {
  test("200: what was recorded is what is counted", async () => {
    const partnerId = await api.addPartner("Medida");
    const [won, ended] = [
      await api.addLead(partnerId),
      await api.addLead(partnerId),
      await api.addLead(partnerId),
    ];
    await api.request("POST", `/v1/leads/${won}/events`, {
      body: { type: "won", amountCents: 184_000, currency: "BRL" },
    });
    await api.request("POST", `/v1/leads/${ended}/events`, {
      body: {
        type: "disqualified",
        reason: "fit_company_too_small",
        sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
        evidence: { observed: 8, expected: 20 },
      },
    });
    const response = await api.request("GET", `/v1/partners/${partnerId}/metrics`);
    expect(response.status).toBe(200);
    const metrics = partnerMetricsSchema.parse(await response.json());
    expect(metrics.leads).toMatchObject({ submitted: 3, open: 1, won: 1, wonInPeriod: 1 });
    expect(metrics.conversion).toMatchObject({ value: 1 / 3, n: 3 });
    expect(metrics.qualityRate).toMatchObject({ value: 0.5, n: 2 });
    expect(metrics.reasons).toMatchObject([{ reason: "fit_company_too_small", count: 1, share: null }]);
    expect(metrics.revenue).toEqual([{ currency: "BRL", amountCents: 184_000, deals: 1 }]);
  });

  test("200: a partner without leads has no rates, and the answer says why", async () => {
    const partnerId = await api.addPartner("Silêncio");
    const response = await api.request(
      "GET",
      `/v1/partners/${partnerId}/metrics?from=2026-01-01&to=2026-02-01`,
    );
    const metrics = partnerMetricsSchema.parse(await response.json());
    expect(metrics.conversion).toEqual({ value: null, interval: null, n: 0, reason: "NO_DATA" });
    expect(metrics.period.from).toBe("2026-01-01T03:00:00.000Z");
    expect(new Date(metrics.period.to) < startedAt).toBe(true);
  });

  test.each(["from=yesterday", "from=2026-02-30", "from=2026-03-01&to=2026-02-01", "by=week"])(
    "422: %s",
    async (query) => {
      expect((await api.request("GET", `/v1/partners/${api.partnerId}/metrics?${query}`)).status).toBe(422);
    },
  );
});
