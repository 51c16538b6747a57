import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const session = {
  kind: "role_play",
  heldAt: "2026-11-13T14:00:00Z",
  reason: "fit_company_too_small",
  participants: ["Rui", "Ana"],
  summary: "Treinamos a pergunta sobre o porte.",
};
const consent = { givenBy: ["Rui"], givenAt: "2026-11-12T10:00:00Z", source: "E-mail de 12/11" };

function record(body: Record<string, unknown>, { key = api.key, partnerId = api.partnerId as string } = {}) {
  return api.request("POST", `/v1/partners/${partnerId}/coaching`, { key, body: { ...session, ...body } });
}

describe("POST /v1/partners/{id}/coaching", () => {
  test("201: on record, with one audit entry and no words in it", async () => {
    const response = await record({});
    expect(response.status).toBe(201);
    const kept = (await response.json()) as { id: string };
    expect(kept).toMatchObject({ ...session, heldAt: "2026-11-13T14:00:00.000Z", recordingUrl: null });
    expect(await auditOf(api.context, kept.id)).toEqual(["coaching.recorded"]);
  });

  test("201: a recorded call with who agreed to it", async () => {
    const call = { kind: "call_review", recordingUrl: "https://calls.example/17", recordingConsent: consent };
    expect(await (await record(call)).json()).toMatchObject({ recordingConsent: consent });
  });

  test("403: a partner's key records nothing", async () => {
    const key = await api.keyWith(["partners:write"], api.partnerId);
    expect((await record({}, { key })).status).toBe(403);
  });

  test("404: about a lead of another partner, or for one that is not there", async () => {
    const leadId = await api.addLead(await api.addPartner("Irmã"));
    expect((await record({ leadId })).status).toBe(404);
    const other = await api.addOtherProgram();
    expect((await record({}, { partnerId: other.partnerId })).status).toBe(404);
  });

  test.each([
    [
      "a recording nobody agreed to",
      { kind: "call_review", recordingUrl: "https://calls.example/1" },
      "/recordingConsent",
    ],
    [
      "consent after the call",
      { kind: "call_review", recordingConsent: { ...consent, givenAt: "2026-11-14T10:00:00Z" } },
      "/recordingConsent/givenAt",
    ],
    [
      "a recording of a role play",
      { recordingUrl: "https://calls.example/1", recordingConsent: consent },
      "/recordingUrl",
    ],
    [
      "an address that is no page",
      { kind: "call_review", recordingUrl: "javascript:alert(1)", recordingConsent: consent },
      "/recordingUrl",
    ],
    ["a session of tomorrow", { heldAt: "2026-12-01T10:00:00Z" }, "/heldAt"],
    ["nobody", { participants: [] }, "/participants"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await record(body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });
});

describe("GET /v1/partners/{id}/coaching", () => {
  test("200: newest first; a sibling's is not there", async () => {
    const partnerId = await api.addPartner("Treinada");
    await record({ heldAt: "2026-11-01T10:00:00Z" }, { partnerId });
    await record({ heldAt: "2026-11-10T10:00:00Z" }, { partnerId });
    const path = `/v1/partners/${partnerId}/coaching`;
    const first = (await (await api.request("GET", `${path}?limit=1`)).json()) as { nextCursor: string };
    expect(first).toMatchObject({ data: [{ heldAt: "2026-11-10T10:00:00.000Z" }] });
    const second = await api.request("GET", `${path}?limit=1&cursor=${first.nextCursor}`);
    expect(await second.json()).toMatchObject({
      data: [{ heldAt: "2026-11-01T10:00:00.000Z" }],
      nextCursor: null,
    });
    const key = await api.keyWith(["partners:read"], api.partnerId);
    expect((await api.request("GET", path, { key })).status).toBe(404);
  });
});
