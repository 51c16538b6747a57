import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp, createLogger } from "../src/index.ts";
import { leadSchema } from "../src/routes/leads/lead-schema.ts";
import { createTestApi, type TestApi } from "./test-api.ts";

const canary = "Zenóbia Quartim";
const canaries = [
  canary,
  "zenobia@canario.com.br",
  "91234-5678",
  "52998224725",
  "canario.com.br",
  "segredo-da-nota",
];

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

function logged(): string {
  return api.logs.join("");
}

function expectNoCanary(): void {
  for (const word of canaries) expect(logged().toLowerCase()).not.toContain(word.toLowerCase());
  expect(logged()).not.toContain(encodeURIComponent(canary));
  expect(logged()).not.toContain(api.key);
}

test("nothing that says who a lead is reaches the log, whatever the answer", async () => {
  const body = {
    partnerId: api.partnerId,
    externalId: canary,
    company: { name: canary, domain: "canario.com.br", taxId: "52998224725" },
    contacts: [{ name: canary, email: "zenobia@canario.com.br", phone: "+55 11 91234-5678" }],
    note: "segredo-da-nota",
  };
  const lead = leadSchema.parse(await (await api.request("POST", "/v1/leads", { body })).json());
  const events = `/v1/leads/${lead.id}/events`;
  const statuses = await Promise.all(
    [
      api.request("POST", "/v1/leads", { body }),
      api.request("POST", "/v1/leads", { body: { ...body, [canary]: canary } }),
      api.request("POST", "/v1/leads", { body: `{"name":"${canary}"` }),
      api.request("GET", `/v1/leads?q=${encodeURIComponent(canary)}`),
      api.request("GET", `/v1/leads/${encodeURIComponent(canary)}`),
      api.request("GET", `/${encodeURIComponent(canary)}`),
      api.request("GET", `/u/${encodeURIComponent(canary)}`),
      api.request("GET", "/v1/leads", { key: canary.replace(" ", "") }),
      api.request("POST", events, {
        body: { type: "disqualified", reason: "no_response", sentence: canary },
      }),
      api.request("POST", events, { body: { type: "noted", text: canary, visibility: "internal" } }),
    ].map(async (answer) => (await answer).status),
  );
  expect(statuses).toEqual([409, 422, 400, 200, 404, 404, 404, 401, 422, 201]);
  expectNoCanary();
  const metrics = await (await api.request("GET", "/metrics", { key: null })).text();
  expect(metrics).toContain('route="/v1/leads"');
  for (const word of [...canaries, encodeURIComponent(canary), lead.id]) expect(metrics).not.toContain(word);
});

test("a statement that fails is logged with its place and the database's code, without text or parameters", async () => {
  const broken = await createTestApi();
  const { database } = broken.testDatabase;
  const failing = {
    ...database,
    inProgram: async () => {
      const postgres = Object.assign(new Error(`duplicate key: ${canary}`), {
        code: "23514",
        detail: canary,
        constraint_name: "leads_check",
      });
      throw Object.assign(
        new Error(`Failed query: insert into leads\nparams: ${canary}`, { cause: postgres }),
        {
          name: "DrizzleQueryError",
          query: "insert into leads",
          params: [canary],
        },
      );
    },
  } as typeof database;
  const logs: string[] = [];
  const app = createApp({
    database: failing,
    clock: () => new Date(0),
    logger: createLogger("info", { write: (line) => void logs.push(line) }),
    publicUrl: "http://localhost:3000",
    sessionSecret: "a secret of the tests, 32 characters long",
    oidc: null,
  });
  const response = await app.request("/v1/leads", { headers: { Authorization: `Bearer ${broken.key}` } });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toMatch(/Zen|insert|23514/);
  await broken.drop();
  const line = JSON.parse(logs.at(-1) ?? "{}") as unknown;
  expect(logs.join("")).not.toMatch(/Zen|insert into/);
  expect(line).toMatchObject({
    level: 50,
    route: "/v1/leads",
    status: 500,
    error: {
      name: "DrizzleQueryError",
      frames: expect.arrayContaining([expect.stringContaining("log-privacy.test.ts")]),
      cause: { name: "Error", code: "23514", subject: "leads_check" },
    },
  });
});

test("a request is one line: id, method, route as a pattern, status, duration", async () => {
  const leadId = await api.addLead();
  const before = api.logs.length;
  await api.request("GET", `/v1/leads/${leadId}?`, { headers: { "X-Request-Id": "line-1" } });
  expect(api.logs.slice(before)).toHaveLength(1);
  expect(JSON.parse(api.logs.at(-1) ?? "{}")).toMatchObject({
    app: "api",
    requestId: "line-1",
    method: "GET",
    route: "/v1/leads/:id",
    status: 200,
    durationMs: expect.any(Number),
    programId: api.program.id,
  });
  expect(api.logs.at(-1)).not.toContain(leadId);
});
