import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

describe("GET /v1/outcome-delay", () => {
  test("200: of all partners and of each, with what waits still", async () => {
    const id = await api.addLead();
    const won = { type: "won", amountCents: 100, currency: "BRL" };
    await api.request("POST", `/v1/leads/${id}/events`, { key: api.key, body: won });
    const response = await api.request("GET", "/v1/outcome-delay", { key: api.key });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      all: { outcomes: 1, told: 0, waiting: 1, medianHours: { value: null, reason: "TOO_FEW" } },
      partners: [{ partnerId: api.partnerId, partnerName: "Contábil Aurora", waiting: 1 }],
    });
  });

  test("422: a period that ends before it begins", async () => {
    const reversed = "/v1/outcome-delay?from=2026-11-10&to=2026-11-01";
    expect((await api.request("GET", reversed, { key: api.key })).status).toBe(422);
  });
});
