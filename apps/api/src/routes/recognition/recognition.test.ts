import type { PartnerId } from "@leadback/db";
import { recognizePartners } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

async function qualify(partnerId: PartnerId, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const leadId = await api.addLead(partnerId);
    await api.request("POST", `/v1/leads/${leadId}/events`, { body: { type: "qualified" } });
  }
}

async function codesOf(partnerId: string): Promise<string[]> {
  const response = await api.request("GET", `/v1/partners/${partnerId}/recognitions`);
  return ((await response.json()) as { data: { code: string }[] }).data.map(({ code }) => code);
}

describe("what a partner has reached", () => {
  test("is given once each, dated by when it happened", async () => {
    const partnerId = await api.addPartner("Primeira");
    const leadId = await api.addLead(partnerId);
    await api.request("POST", `/v1/leads/${leadId}/events`, { body: { type: "accepted" } });
    const later = { ...api.context, now: new Date(startedAt.getTime() + 366 * 86_400_000) };
    expect(await recognizePartners(api.context)).toBe(1);
    expect(await recognizePartners(api.context)).toBe(0);
    // A year with us: for both partners.
    expect(await recognizePartners(later)).toBe(2);
    expect(await codesOf(partnerId)).toEqual(["first_accepted", "anniversary_1"]);
    expect(await auditOf(api.context, partnerId)).toEqual([
      "partner.created",
      "partner.recognized",
      "partner.recognized",
    ]);
  });

  test("is no anniversary of a partner that has left", async () => {
    const partnerId = await api.addPartner("Foi embora");
    await api.request("PATCH", `/v1/partners/${partnerId}`, {
      body: { stage: "offboarding", churnReason: "inactive" },
      headers: { "If-Match": "*" },
    });
    await recognizePartners({ ...api.context, now: new Date(startedAt.getTime() + 800 * 86_400_000) });
    expect(await codesOf(partnerId)).toEqual([]);
  });

  test("is no badge for a few lucky leads", async () => {
    const [few, many] = [await api.addPartner("Poucos"), await api.addPartner("Muitos")];
    await qualify(few, 5);
    await qualify(many, 30);
    await recognizePartners(api.context);
    expect(await codesOf(few)).not.toContain("steady_quality");
    expect(await codesOf(many)).toContain("steady_quality");
  });
});

describe("PUT /v1/partners/{id}/recognitions/{code}", () => {
  test("200: public only while the partner says so", async () => {
    const partnerId = await api.addPartner("Discreta");
    await qualify(partnerId, 1);
    await recognizePartners(api.context);
    const key = await api.keyWith(["partners:write"], partnerId);
    const path = `/v1/partners/${partnerId}/recognitions/first_accepted`;
    const agreed = await api.request("PUT", path, { key, body: { isPublic: true } });
    expect(await agreed.json()).toMatchObject({ isPublic: true, publicConsentAt: startedAt.toISOString() });
    const taken = await api.request("PUT", path, { key, body: { isPublic: false } });
    expect(await taken.json()).toMatchObject({ isPublic: false, publicConsentAt: null });
  });

  test("404: what was not reached, or by another partner", async () => {
    const path = `/v1/partners/${api.partnerId}/recognitions`;
    expect((await api.request("PUT", `${path}/first_win`, { body: { isPublic: true } })).status).toBe(404);
    const key = await api.keyWith(["partners:write", "partners:read"], await api.addPartner("Irmã"));
    const sibling = await api.request("PUT", `${path}/first_accepted`, { key, body: { isPublic: true } });
    expect(sibling.status).toBe(404);
    expect((await api.request("GET", path, { key })).status).toBe(404);
  });
});
