import { updatePartner } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

const nobodysId = "0192b1c0-0000-7000-8000-000000000000";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

async function change(id: string, body: unknown, { key = api.key, ifMatch = "*" } = {}) {
  return api.request("PATCH", `/v1/partners/${id}`, { body, key, headers: { "If-Match": ifMatch } });
}

describe("PATCH /v1/partners/{id}", () => {
  test("200: what is named changes, what is not stays, null removes; one audit entry", async () => {
    const id = await api.addPartner("Antes");
    const etag = (await api.request("GET", `/v1/partners/${id}`)).headers.get("ETag") ?? "";
    expect(etag).toBe('"v1"');
    const response = await change(id, { name: "Depois", tier: "ouro", type: "agency" }, { ifMatch: etag });
    expect(response.status).toBe(200);
    expect(response.headers.get("ETag")).toBe('"v2"');
    expect(await response.json()).toMatchObject({
      name: "Depois",
      tier: "ouro",
      type: "agency",
      stage: "onboarding",
    });
    expect(await (await change(id, { tier: null })).json()).toMatchObject({ tier: null, name: "Depois" });
    expect(await auditOf(api.context, id)).toEqual(["partner.created", "partner.updated", "partner.updated"]);
  });

  test("200: a change that changes nothing raises no version and leaves no audit entry", async () => {
    const id = await api.addPartner("Igual");
    expect((await change(id, { name: "Igual" })).headers.get("ETag")).toBe('"v1"');
    expect(await auditOf(api.context, id)).toEqual(["partner.created"]);
  });

  test("200: stages are dated, and whoever is offboarded is so for a reason", async () => {
    const id = await api.addPartner("Jornada");
    api.setNow(new Date(startedAt.getTime() + 86_400_000));
    await change(id, { stage: "activation" });
    api.setNow(new Date(startedAt.getTime() + 2 * 86_400_000));
    expect((await change(id, { stage: "offboarding" })).status).toBe(422);
    const ended = await change(id, { stage: "offboarding", churnReason: "targets_missed" });
    expect(await ended.json()).toMatchObject({
      stage: "offboarding",
      churnReason: "targets_missed",
      offboardedAt: "2026-11-18T12:00:00.000Z",
      stageHistory: [
        { stage: "onboarding", changedAt: "2026-11-16T12:00:00.000Z", churnReason: null },
        { stage: "activation", changedAt: "2026-11-17T12:00:00.000Z", churnReason: null },
        { stage: "offboarding", changedAt: "2026-11-18T12:00:00.000Z", churnReason: "targets_missed" },
      ],
    });
    const back = await change(id, { stage: "activation" });
    expect(await back.json()).toMatchObject({ churnReason: null, offboardedAt: null });
    api.setNow(startedAt);
  });

  test("200: an archived partner keeps its leads; what is sent in its name goes to its successor", async () => {
    const [old, heir] = [await api.addPartner("Antiga"), await api.addPartner("Herdeira")];
    const leadId = await api.addLead(old);
    const archived = await change(old, { isArchived: true, successorId: heir });
    expect(await archived.json()).toMatchObject({ archivedAt: startedAt.toISOString(), successorId: heir });
    expect(await (await api.request("GET", `/v1/leads/${leadId}`)).json()).toMatchObject({ partnerId: old });
    const sent = await api.request("POST", "/v1/leads", {
      body: { partnerId: old, company: { name: "Nova Chegada", domain: "novachegada.com.br" } },
    });
    expect(await sent.json()).toMatchObject({ partnerId: heir });
    await change(old, { successorId: null });
    const refused = await api.request("POST", "/v1/leads", {
      body: { partnerId: old, company: { name: "Outra Chegada", domain: "outrachegada.com.br" } },
    });
    expect(refused.status).toBe(404);
  });

  test("403: a partner's key changes nothing; a channel manager gives no partner away", async () => {
    const key = await api.keyWith(["partners:write"], api.partnerId);
    expect((await change(api.partnerId, { name: "Minha" }, { key })).status).toBe(403);
    const manager = {
      ...api.context,
      actor: { kind: "user" as const, id: "manager", managedPartnerIds: [api.partnerId] },
    };
    await expect(updatePartner(manager, api.partnerId, { managerId: null })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(updatePartner(manager, api.partnerId, { region: "Sul" })).resolves.toMatchObject({
      region: "Sul",
    });
  });

  test("404: another programme's looks like one that is not there", async () => {
    const other = await api.addOtherProgram();
    expect((await change(other.partnerId, { name: "X" })).status).toBe(404);
    expect((await change(nobodysId, { name: "X" })).status).toBe(404);
  });

  test("409: an external id names one partner", async () => {
    const [one, two] = [await api.addPartner("Um"), await api.addPartner("Dois")];
    expect((await change(one, { externalId: "crm-9" })).status).toBe(200);
    expect((await change(two, { externalId: "crm-9" })).status).toBe(409);
  });

  test("412 and 428: of two who saw the same version one succeeds; whoever says none is asked for it", async () => {
    const id = await api.addPartner("Disputada");
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => change(id, { name: `Nome ${index}` }, { ifMatch: '"v1"' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(412)]);
    const blind = await api.request("PATCH", `/v1/partners/${id}`, { body: { name: "Cego" } });
    expect(blind.status).toBe(428);
  });

  test.each([
    ["a successor of one that is not archived", { successorId: nobodysId }, "/successorId"],
    ["a reason of churn without the end", { churnReason: "inactive" }, "/churnReason"],
    ["an unknown stage", { stage: "retired" }, "/stage"],
    ["an unknown property", { createdAt: "2020-01-01" }, "/createdAt"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await change(api.partnerId, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [expect.objectContaining({ pointer })] });
  });
});

describe("/v1/partners/{id}/contacts", () => {
  const person = {
    name: "Rui",
    email: "Rui@sereno.com.br",
    locale: "es",
    zone: "America/Manaus",
    cadence: "biweekly",
  };

  test("412: who saw an older contact overwrites nothing", async () => {
    const id = await api.addPartner("Duas abas");
    const added = await api.request("POST", `/v1/partners/${id}/contacts`, {
      body: { email: "duas.abas@parceiro.example" },
    });
    const { id: contactId, tag } = (await added.json()) as { id: string; tag: string };
    const rename = (name: string, ifMatch: string) =>
      api.request("PATCH", `/v1/partners/${id}/contacts/${contactId}`, {
        body: { name },
        headers: { "If-Match": ifMatch },
      });
    const first = await rename("Lia", `"${tag}"`);
    expect(first.status).toBe(200);
    expect((await rename("Léa", `"${tag}"`)).status).toBe(412);
    const { tag: next } = (await first.json()) as { tag: string };
    expect(await (await rename("Léa", `"${next}"`)).json()).toMatchObject({ name: "Léa" });
  });

  test("201, 200, 204: a person is added, changed and removed, one audit entry each, and the partner's ETag moves", async () => {
    const id = await api.addPartner("Sereno");
    const added = await api.request("POST", `/v1/partners/${id}/contacts`, {
      body: {
        ...person,
        legalBasis: "consent",
        consentSource: "Contrato 12/2026",
        preferredChannel: "whatsapp",
      },
    });
    expect(added.status).toBe(201);
    const contact = (await added.json()) as { id: string };
    expect(contact).toMatchObject({
      email: "rui@sereno.com.br",
      preferredChannel: "whatsapp",
      consentedAt: startedAt.toISOString(),
      consentSource: "Contrato 12/2026",
      receivesDigest: true,
    });
    const path = `/v1/partners/${id}/contacts/${contact.id}`;
    const changed = await api.request("PATCH", path, { body: { legalBasis: "contract", name: null } });
    expect(await changed.json()).toMatchObject({
      name: null,
      legalBasis: "contract",
      consentedAt: null,
      locale: "es",
    });
    expect((await api.request("GET", `/v1/partners/${id}`)).headers.get("ETag")).toBe('"v3"');
    expect(await (await api.request("GET", `/v1/partners/${id}/contacts`)).json()).toMatchObject({
      data: [{ id: contact.id }],
    });
    expect((await api.request("DELETE", path)).status).toBe(204);
    expect((await api.request("DELETE", path)).status).toBe(404);
    expect(await auditOf(api.context, contact.id)).toEqual([
      "partner_contact.added",
      "partner_contact.removed",
      "partner_contact.updated",
    ]);
  });

  test("200: where a consent was given is put right without moving its day, and the day without its source", async () => {
    const id = await api.addPartner("Consentida");
    const consent = {
      legalBasis: "consent",
      consentedAt: "2026-03-02T12:00:00Z",
      consentSource: "Formlário",
    };
    const added = await api.request("POST", `/v1/partners/${id}/contacts`, {
      body: { ...person, ...consent },
    });
    const path = `/v1/partners/${id}/contacts/${((await added.json()) as { id: string }).id}`;
    const source = await api.request("PATCH", path, { body: { consentSource: "Formulário" } });
    expect(await source.json()).toMatchObject({
      consentSource: "Formulário",
      consentedAt: "2026-03-02T12:00:00.000Z",
    });
    const day = await api.request("PATCH", path, { body: { consentedAt: "2026-03-03T12:00:00Z" } });
    expect(await day.json()).toMatchObject({
      consentSource: "Formulário",
      consentedAt: "2026-03-03T12:00:00.000Z",
    });
  });

  test("403: a partner's key adds nobody", async () => {
    const key = await api.keyWith(["partners:write"], api.partnerId);
    const response = await api.request("POST", `/v1/partners/${api.partnerId}/contacts`, {
      key,
      body: person,
    });
    expect(response.status).toBe(403);
  });

  test("404: the contact of a sibling is not found through another partner", async () => {
    const [one, two] = [await api.addPartner("Uma"), await api.addPartner("Outra")];
    const added = await api.request("POST", `/v1/partners/${one}/contacts`, { body: person });
    const { id } = (await added.json()) as { id: string };
    expect(
      (await api.request("PATCH", `/v1/partners/${two}/contacts/${id}`, { body: { name: "X" } })).status,
    ).toBe(404);
    const key = await api.keyWith(["partners:read"], two);
    expect((await api.request("GET", `/v1/partners/${one}/contacts`, { key })).status).toBe(404);
  });

  test("409: an address is there once a partner", async () => {
    const id = await api.addPartner("Única");
    const add = () => api.request("POST", `/v1/partners/${id}/contacts`, { body: person });
    expect((await add()).status).toBe(201);
    expect((await add()).status).toBe(409);
  });

  test.each([
    ["consent that nobody can trace", { ...person, legalBasis: "consent" }, "/consentSource"],
    [
      "consent from tomorrow",
      { ...person, legalBasis: "consent", consentSource: "Site", consentedAt: "2027-01-01T00:00:00Z" },
      "/consentedAt",
    ],
    ["no address", { name: "Rui" }, "/email"],
    ["a domain that mixes alphabets", { ...person, email: "rui@xn--cme-8cd.com" }, "/email"],
    ["a zone that is none", { ...person, zone: "Brazil/Nowhere" }, "/zone"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await api.request("POST", `/v1/partners/${api.partnerId}/contacts`, { body });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });
});

describe("GET /v1/partner-lifecycle", () => {
  test("200: who passed, who went back, who left, and how long it took", async () => {
    const fresh = await createTestApi();
    try {
      const move = (id: string, body: unknown) =>
        fresh.request("PATCH", `/v1/partners/${id}`, { body, headers: { "If-Match": "*" } });
      const day = (days: number) => fresh.setNow(new Date(startedAt.getTime() + days * 86_400_000));
      const ids: string[] = [];
      for (let index = 0; index < 12; index += 1) ids.push(await fresh.addPartner(`P${index}`));
      for (const [index, id] of ids.entries()) {
        day(10 + index);
        if (index < 8) await move(id, { stage: "activation" });
        else if (index < 10) await move(id, { stage: "contract" });
        else await move(id, { stage: "offboarding", churnReason: "inactive" });
      }
      day(40);
      const response = await fresh.request("GET", "/v1/partner-lifecycle");
      const { stages } = (await response.json()) as { stages: { stage: string }[] };
      // One more partner: the programme's own, which stays in onboarding.
      expect(stages.find(({ stage }) => stage === "onboarding")).toMatchObject({
        current: 1,
        entered: 13,
        passed: 8,
        returned: 2,
        offboarded: 2,
        passRate: { value: 8 / 12, n: 12 },
        medianDays: { value: 16, n: 13 },
      });
      expect(stages.find(({ stage }) => stage === "offboarding")).toMatchObject({
        current: 2,
        passRate: { value: null, reason: "NO_DATA" },
      });
      expect(stages).toHaveLength(10);
    } finally {
      await fresh.drop();
    }
  });

  test("403: not for a partner's key", async () => {
    const key = await api.keyWith(["metrics:read"], api.partnerId);
    expect((await api.request("GET", "/v1/partner-lifecycle", { key })).status).toBe(403);
  });
});
