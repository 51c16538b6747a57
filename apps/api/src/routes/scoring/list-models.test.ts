import { submitLead, trainModel } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { modelSchema } from "./model-schema.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

describe("200", () => {
  test("models come newest first and say why they are not used", async () => {
    expect(await (await api.request("GET", "/v1/scoring/models")).json()).toEqual({
      data: [],
      nextCursor: null,
      training: null,
    });
    await submitLead(api.context, { partnerId: api.partnerId, company: { name: "Empresa" } });
    await trainModel(api.context);
    await trainModel(api.context);
    const first = (await (await api.request("GET", "/v1/scoring/models?limit=1")).json()) as Page;
    const [newest] = first.data.map((item) => modelSchema.parse(item));
    expect(newest).toMatchObject({
      version: 2,
      status: "insufficient-evidence",
      reason: "NO_DATA",
      learnt: [],
    });
    const next = await api.request("GET", `/v1/scoring/models?limit=1&cursor=${first.nextCursor}`);
    expect(await next.json()).toMatchObject({ data: [{ version: 1 }], nextCursor: null });
  });
});

interface Page {
  data: unknown[];
  nextCursor: string | null;
}

describe("403", () => {
  test("a partner's key learns nothing of the programme's model", async () => {
    const key = await api.keyWith(["metrics:read"], api.partnerId);
    expect((await api.request("GET", "/v1/scoring/models", { key })).status).toBe(403);
  });
});

describe("400", () => {
  test("a cursor that is not ours", async () => {
    expect((await api.request("GET", "/v1/scoring/models?cursor=x")).status).toBe(400);
  });
});

describe("422", () => {
  test.each(["limit=0", "limit=51", "page=2"])("%s", async (query) => {
    expect((await api.request("GET", `/v1/scoring/models?${query}`)).status).toBe(422);
  });
});
