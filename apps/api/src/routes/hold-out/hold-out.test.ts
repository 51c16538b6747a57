import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

describe("GET /v1/hold-out", () => {
  test("200: both sides, and nothing said of their difference while nobody is held out", async () => {
    const response = await api.request("GET", "/v1/hold-out", { key: api.key });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      holdOut: null,
      withLetters: { partners: 0, sentLeads: 0, hadLeadsQualified: 0 },
      sentLeads: {
        difference: { value: null, interval: null, n: 0, reason: "NO_DATA" },
        verdict: "not_enough_data",
      },
    });
  });

  test("403: a partner does not learn who gets letters and who does not", async () => {
    const key = await api.keyWith(["metrics:read"], api.partnerId);
    expect((await api.request("GET", "/v1/hold-out", { key })).status).toBe(403);
  });
});
