import { runErasures } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { withoutRequestId } from "../../../test/without-request-id.ts";
import { erasureSchema } from "./erasure-schema.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

async function erase(leadId: string) {
  const response = await api.request("POST", `/v1/leads/${leadId}/erasure`);
  expect(response.status).toBe(202);
  return { response, erasure: erasureSchema.parse(await response.json()) };
}

describe("202", () => {
  test("the erasure is taken down, carried out by the worker, and its end can be seen", async () => {
    const leadId = await api.addLead();
    const { response, erasure } = await erase(leadId);
    const location = response.headers.get("Location") ?? "";
    expect(location).toBe(`/v1/erasures/${erasure.id}`);
    expect(erasure).toMatchObject({ leadId, state: "requested", finishedAt: null, disclosures: [] });
    expect((await erase(leadId)).erasure.id).toBe(erasure.id);
    expect(await runErasures(api.context)).toEqual({ done: 1, waiting: 0 });
    const done = erasureSchema.parse(await (await api.request("GET", location)).json());
    expect(done).toMatchObject({ state: "done", counts: { lead_company: 1, lead_identities: 1 } });
  });
});

describe("404", () => {
  test("an erased lead is answered byte for byte like one that never was, on every path", async () => {
    const leadId = await api.addLead();
    await erase(leadId);
    await runErasures(api.context);
    const nobodys = "0192b1c0-0000-7000-8000-000000000000";
    for (const [method, path, body] of [
      ["GET", "", undefined],
      ["PATCH", "", { note: "x" }],
      ["GET", "/events", undefined],
      ["GET", "/score", undefined],
      ["POST", "/events", { type: "accepted" }],
      ["POST", "/erasure", undefined],
    ] as const) {
      const answers = await Promise.all(
        [leadId, nobodys].map(async (id) => {
          const options = { headers: { "If-Match": "*" }, ...(body === undefined ? {} : { body }) };
          const response = await api.request(method, `/v1/leads/${id}${path}`, options);
          expect(response.status, `${method} ${path}`).toBe(404);
          return withoutRequestId(await response.json());
        }),
      );
      expect(answers[0]).toEqual(answers[1]);
    }
    const list = await (await api.request("GET", "/v1/leads")).text();
    expect(list).not.toContain(leadId);
  });

  test("another programme's lead and erasure", async () => {
    const other = await api.addOtherProgram();
    const path = `/v1/leads/${other.leadId}/erasure`;
    expect((await api.request("POST", path)).status).toBe(404);
    const { id } = erasureSchema.parse(await (await api.request("POST", path, { key: other.key })).json());
    expect((await api.request("GET", `/v1/erasures/${id}`)).status).toBe(404);
  });
});

describe("403", () => {
  test("a key that may write leads may not erase them, nor may a partner's", async () => {
    const leadId = await api.addLead();
    for (const key of [
      await api.keyWith(["leads:read", "leads:write"]),
      await api.keyWith(["settings:write"], api.partnerId),
    ]) {
      expect((await api.request("POST", `/v1/leads/${leadId}/erasure`, { key })).status).toBe(403);
    }
  });
});
