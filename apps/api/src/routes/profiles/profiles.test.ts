import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

function publish(body: unknown, { key = api.key, locale = "pt-BR" } = {}) {
  return api.request("POST", "/v1/profiles", { key, body, headers: { "Accept-Language": locale } });
}

describe("/v1/profiles", () => {
  test("201 and 200: versions say what they changed, in three languages; the same once more is no version", async () => {
    const first = { criteria: { employees: { min: 10 }, countries: ["BR"] } };
    expect(await (await publish(first)).json()).toMatchObject({
      version: 1,
      changes: ["Funcionários: agora a partir de 10.", "Países: agora Brasil."],
    });
    expect(await (await publish(first)).json()).toMatchObject({ version: 1 });
    const second = { criteria: { employees: { min: 20, max: 500 }, industries: ["Varejo", "Alimentos"] } };
    await publish(second);
    const read = async (locale: string) =>
      (await api.request("GET", "/v1/profiles", { headers: { "Accept-Language": locale } })).json();
    expect(await read("en")).toMatchObject({
      data: [
        {
          version: 2,
          changes: [
            "Industries we look for: now Alimentos and Varejo.",
            "Employees: 10 or more before, 20 to 500 now.",
            "Countries: no longer asked for.",
          ],
        },
        { version: 1 },
      ],
    });
    expect(await read("es")).toMatchObject({
      data: [{ changes: expect.arrayContaining(["Empleados: antes desde 10; ahora de 20 a 500."]) }, {}],
    });
  });

  test("201: an example is kept without who it is", async () => {
    const leadId = await api.addLead();
    const response = await publish({ criteria: { employees: { min: 21 } }, positiveLeadIds: [leadId] });
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ examples: [{ isPositive: true, employees: "20–49" }] });
    expect(text).not.toContain(leadId);
    expect(text).not.toContain("Empresa");
  });

  test("403 and 404: not by a partner's key; no example of another programme", async () => {
    const key = await api.keyWith(["settings:write"], api.partnerId);
    expect((await publish({ criteria: { countries: ["BR"] } }, { key })).status).toBe(403);
    const other = await api.addOtherProgram();
    const body = { criteria: { countries: ["BR"] }, negativeLeadIds: [other.leadId] };
    expect((await publish(body)).status).toBe(404);
  });

  test.each([
    ["a profile that asks for nothing", { criteria: {} }],
    ["a least above the most", { criteria: { employees: { min: 50, max: 10 } } }],
    ["a country that is none", { criteria: { countries: ["Brasil"] } }],
  ])("422: %s", async (_name, body) => {
    expect((await publish(body)).status).toBe(422);
  });
});

describe("GET /v1/partners/{id}/profile-fit", () => {
  test("200: the last twenty leads under the profile in force", async () => {
    const partnerId = await api.addPartner("Sob o perfil");
    for (let index = 0; index < 22; index += 1) await api.addLead(partnerId);
    await publish({ criteria: { employees: { min: 50 }, industries: ["Varejo"] } });
    const key = await api.keyWith(["partners:read"], partnerId);
    const response = await api.request("GET", `/v1/partners/${partnerId}/profile-fit`, { key });
    const { data } = (await response.json()) as { data: unknown[] };
    expect(data).toHaveLength(20);
    // The leads of the tests have 40 employees and no industry.
    expect(data[0]).toMatchObject({ misses: ["employees"], unknown: ["industries"], fits: [] });
  });

  test("404: a sibling's", async () => {
    const key = await api.keyWith(["partners:read"], api.partnerId);
    const sibling = await api.addPartner("Irmã");
    expect((await api.request("GET", `/v1/partners/${sibling}/profile-fit`, { key })).status).toBe(404);
  });
});
