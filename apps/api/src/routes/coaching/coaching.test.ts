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

describe("PATCH /v1/partners/{id}/coaching/{sessionId}", () => {
  type Session = { id: string; tag: string };
  const kept = async (body: Record<string, unknown> = {}) => (await (await record(body)).json()) as Session;
  function correct(
    { id }: Session,
    body: unknown,
    { key = api.key, partnerId = api.partnerId as string, tag = "" } = {},
  ) {
    const headers = tag === "" ? {} : { "If-Match": `"${tag}"` };
    return api.request("PATCH", `/v1/partners/${partnerId}/coaching/${id}`, { key, body, headers });
  }

  test("200: what was wrong is put right, with an audit entry that says what it was before and no words", async () => {
    const session = await kept();
    const response = await correct(
      session,
      { heldAt: "2026-11-12T14:00:00Z", reason: null, summary: "Treinamos a pergunta sobre o prazo." },
      { tag: session.tag },
    );
    expect(response.status).toBe(200);
    const corrected = (await response.json()) as Session;
    expect(corrected).toMatchObject({
      kind: "role_play",
      heldAt: "2026-11-12T14:00:00.000Z",
      reason: null,
      participants: ["Rui", "Ana"],
      summary: "Treinamos a pergunta sobre o prazo.",
      correctedAt: expect.any(String),
    });
    expect(corrected.tag).not.toBe(session.tag);
    expect((await auditOf(api.context, session.id)).toSorted()).toEqual([
      "coaching.corrected",
      "coaching.recorded",
    ]);
  });

  test("200: a recording is taken away together with its consent", async () => {
    const call = { kind: "call_review", recordingUrl: "https://calls.example/17", recordingConsent: consent };
    const session = await kept(call);
    const response = await correct(session, { recordingUrl: null, recordingConsent: null });
    expect(await response.json()).toMatchObject({ recordingUrl: null, recordingConsent: null });
  });

  test("403: a partner's key corrects nothing", async () => {
    const key = await api.keyWith(["partners:write"], api.partnerId);
    expect((await correct(await kept(), { summary: "Outra coisa." }, { key })).status).toBe(403);
  });

  test("404: a session of another partner, or about its lead", async () => {
    const session = await kept();
    const sibling = await api.addPartner("Outra");
    expect((await correct(session, { summary: "x y z" }, { partnerId: sibling })).status).toBe(404);
    expect((await correct(session, { leadId: await api.addLead(sibling) })).status).toBe(404);
  });

  test("412: somebody else was faster", async () => {
    const session = await kept();
    await correct(session, { summary: "Primeiro." }, { tag: session.tag });
    expect((await correct(session, { summary: "Segundo." }, { tag: session.tag })).status).toBe(412);
  });

  test.each([
    ["a session of tomorrow", { heldAt: "2026-12-01T10:00:00Z" }, "/heldAt"],
    [
      "a recording of a role play",
      { recordingUrl: "https://calls.example/1", recordingConsent: consent },
      "/recordingUrl",
    ],
    [
      "a recording nobody agreed to",
      { kind: "call_review", recordingUrl: "https://calls.example/1" },
      "/recordingConsent",
    ],
    ["nobody", { participants: [] }, "/participants"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await correct(await kept(), body);
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
