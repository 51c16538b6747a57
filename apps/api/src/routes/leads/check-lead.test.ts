import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";
import { createApp, createLogger } from "../../index.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

describe("200", () => {
  test("what would not be compared is told of before anything is submitted", async () => {
    const response = await api.request("POST", "/v1/leads/check", {
      headers: { "Accept-Language": "es" },
      body: {
        partnerId: api.partnerId,
        company: { domain: "andrade.com.br" },
        contacts: [{ phone: "+55 11 91234-5678" }, { phone: "123" }],
      },
    });
    expect(await response.json()).toMatchObject({
      verdict: "new",
      warnings: [{ pointer: "/contacts/1/phone", detail: expect.stringMatching(/no se comparó/) }],
    });
  });
});

describe("429", () => {
  test.each([
    ["beside the usual limit", { requestsPerMinute: 10_000 }],
    ["where the usual limit is switched off", {}],
  ])(
    "%s a partner asks 60 times an hour, with all its keys together; the programme as often as it likes",
    async (_name, usual) => {
      const app = createApp({
        database: api.testDatabase.database,
        clock: () => startedAt,
        logger: createLogger("silent"),
        publicUrl: "https://leads.example",
        sessionSecret: "a secret of at least thirty-two letters",
        oidc: null,
        ...usual,
        trustedProxies: 0,
      });
      const check = async (key: string, body: object) => {
        const response = await app.request("/v1/leads/check", {
          method: "POST",
          headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
          body: JSON.stringify({ ...body, company: { domain: "andrade.com.br" } }),
        });
        return response.status;
      };
      const keys = [
        await api.keyWith(["leads:write"], api.partnerId),
        await api.keyWith(["leads:write"], api.partnerId),
      ];
      for (let asked = 0; asked < 60; asked += 1) expect(await check(keys[asked % 2] ?? "", {})).toBe(200);
      for (const key of keys) expect(await check(key, {})).toBe(429);
      const sibling = await api.keyWith(["leads:write"], await api.addPartner("Boreal"));
      expect(await check(sibling, {})).toBe(200);
      expect(await check(api.key, { partnerId: api.partnerId })).toBe(200);
    },
  );
});
