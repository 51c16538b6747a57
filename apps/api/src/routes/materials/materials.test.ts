import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const script = {
  key: "roteiro",
  locale: "pt-BR",
  kind: "script",
  reason: "fit_company_too_small",
  title: "Perguntar o porte",
  url: "https://materiais.example/roteiro-1",
};

function put(body: Record<string, unknown> = {}, key = api.key) {
  return api.request("PUT", "/v1/materials", { key, body: { ...script, ...body } });
}

describe("/v1/materials", () => {
  test("200: each change is a version, the same once more is none", async () => {
    expect(await (await put()).json()).toMatchObject({ version: 1 });
    expect(await (await put()).json()).toMatchObject({ version: 1 });
    const url = "https://materiais.example/roteiro-2";
    expect(await (await put({ url, change: "Exemplos novos" })).json()).toMatchObject({ version: 2, url });
    expect(await auditOf(api.context, "roteiro/pt-BR")).toEqual(["material.published", "material.published"]);
    const list = await api.request("GET", "/v1/materials?reason=fit_company_too_small&locale=pt-BR");
    expect(await list.json()).toMatchObject({ data: [{ version: 2, url }], nextCursor: null });
  });

  test("200: of many at once each is a version of its own; what was withdrawn is not listed", async () => {
    await Promise.all(Array.from({ length: 6 }, (_, n) => put({ key: "pitch", title: `Pitch ${n}` })));
    const last = await put({ key: "pitch", isWithdrawn: true });
    expect(await last.json()).toMatchObject({ version: 7 });
    const { data } = (await (await api.request("GET", "/v1/materials")).json()) as {
      data: { key: string }[];
    };
    expect(data.map(({ key }) => key)).not.toContain("pitch");
  });

  test("200: pages by key and locale", async () => {
    await put({ key: "a" });
    await put({ key: "a", locale: "en" });
    const first = (await (await api.request("GET", "/v1/materials?limit=1")).json()) as {
      nextCursor: string;
    };
    expect(first).toMatchObject({ data: [{ key: "a", locale: "en" }] });
    const second = await api.request("GET", `/v1/materials?limit=1&cursor=${first.nextCursor}`);
    expect(await second.json()).toMatchObject({ data: [{ key: "a", locale: "pt-BR" }] });
  });

  test("403: a partner's key reads and publishes nothing", async () => {
    const key = await api.keyWith(["partners:read", "partners:write"], api.partnerId);
    expect((await put({}, key)).status).toBe(403);
    expect((await api.request("GET", "/v1/materials", { key })).status).toBe(200);
  });

  test.each([
    ["an address that is no page", { url: "javascript:alert(1)" }],
    ["a key with spaces", { key: "o roteiro" }],
    ["a language that we do not speak", { locale: "fr" }],
  ])("422: %s", async (_name, body) => {
    expect((await put(body)).status).toBe(422);
  });
});
