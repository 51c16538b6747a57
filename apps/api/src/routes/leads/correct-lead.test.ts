import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";
import { withoutRequestId } from "../../../test/without-request-id.ts";
import { leadSchema } from "./lead-schema.ts";

let api: TestApi;
let bound: string;
beforeAll(async () => {
  api = await createTestApi();
  bound = await api.keyWith(["leads:read", "leads:write"], api.partnerId);
});
afterAll(() => api.drop());

async function patch(leadId: string, body: unknown, { key = api.key, etag = "*" } = {}) {
  return api.request("PATCH", `/v1/leads/${leadId}`, { key, body, headers: { "If-Match": etag } });
}

async function read(leadId: string) {
  return leadSchema.parse(await (await api.request("GET", `/v1/leads/${leadId}`)).json());
}

function say(leadId: string, event: Record<string, unknown>) {
  return api.request("POST", `/v1/leads/${leadId}/events`, { body: event });
}

function later(hours: number) {
  api.setNow(new Date(startedAt.getTime() + hours * 3_600_000));
}

describe("200", () => {
  test.each([
    ["pt-BR", /não é comparado/],
    ["es", /no se compara/],
  ])("a phone number that is none is told of until it is mended, in %s", async (locale, words) => {
    const leadId = await api.addLead();
    const send = async (body: unknown) => {
      const headers = { "If-Match": "*", "Accept-Language": locale };
      return (await api.request("PATCH", `/v1/leads/${leadId}`, { body, headers })).json();
    };
    const warnings = [{ pointer: "/contacts/0/phone", detail: expect.stringMatching(words) }];
    expect(await send({ contacts: [{ name: "Ana", phone: "123" }] })).toMatchObject({ warnings });
    expect(await send({ company: { city: "Recife" } })).toMatchObject({ warnings });
    expect(await send({ contacts: [{ name: "Ana", phone: "+55 11 91234-5678" }] })).toMatchObject({
      warnings: [],
    });
  });

  test("what is named changes, null removes, and the rest stays", async () => {
    const leadId = await api.addLead();
    const before = await read(leadId);
    const response = await patch(leadId, {
      company: { employees: 55, city: "Recife", domain: null },
      contacts: [{ name: "Ana", phone: "+55 11 91234-5678", buyingRole: "decision_maker" }],
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("ETag")).toBe('"v2"');
    const lead = leadSchema.parse(await response.json());
    expect(lead).toEqual(await read(leadId));
    expect(lead.company).toEqual({ ...before.company, employees: 55, city: "Recife", domain: null });
    expect(lead.contacts).toMatchObject([{ name: "Ana", email: null, buyingRole: "decision_maker" }]);
    const events = await (await api.request("GET", `/v1/leads/${leadId}/events`)).json();
    expect(events).toMatchObject({
      data: [
        { type: "submitted" },
        {
          type: "corrected",
          data: { fields: ["company.domain", "company.employees", "company.city", "contacts"] },
        },
      ],
    });
  });

  test("what is as it was already makes no event", async () => {
    const leadId = await api.addLead();
    for (const same of [{ company: { employees: 40 } }, {}]) {
      expect((await patch(leadId, same)).headers.get("ETag")).toBe('"v1"');
    }
  });

  test("a partner that was asked for something may correct that, and our clock runs again from then", async () => {
    const leadId = await api.addLead();
    const promised = await read(leadId);
    await say(leadId, { type: "information_requested", fields: ["company.employees", "contacts.phone"] });
    expect(await read(leadId)).toMatchObject({
      informationRequested: {
        fields: ["company.employees", "contacts.phone"],
        since: startedAt.toISOString(),
      },
      due: { firstAttempt: { dueAt: null }, nextAt: null },
    });
    later(3);
    const response = await patch(leadId, { company: { employees: 12 } }, { key: bound });
    expect(response.status).toBe(200);
    const lead = leadSchema.parse(await response.json());
    expect(lead.informationRequested).toBeNull();
    const shift = (now: string | null, before: string | null) =>
      (Date.parse(now ?? "") - Date.parse(before ?? "")) / 3_600_000;
    expect(shift(lead.due.firstAttempt.dueAt, promised.due.firstAttempt.dueAt)).toBe(3);
    later(0);
  });

  test("a partner that only says to have corrected what we asked for is told to send it, and we go on waiting", async () => {
    const leadId = await api.addLead();
    await say(leadId, { type: "information_requested", fields: ["company.taxId", "company.employees"] });
    const event = (body: unknown) => api.request("POST", `/v1/leads/${leadId}/events`, { key: bound, body });
    const response = await event({ type: "corrected", fields: ["company.taxId"] });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/fields/0" }] });
    expect((await read(leadId)).informationRequested).not.toBeNull();
    expect((await event({ type: "corrected", fields: ["company.employees"] })).status).toBe(201);
  });

  test("a partner's note is one that both sides read", async () => {
    const leadId = await api.addLead();
    const note = (visibility: string) =>
      api.request("POST", `/v1/leads/${leadId}/events`, {
        key: bound,
        body: { type: "noted", text: "Prefere ligações à tarde", visibility },
      });
    expect((await note("internal")).status).toBe(422);
    expect((await note("partner")).status).toBe(201);
  });

  test("what we mend ourselves while we wait for a partner leaves the clock standing", async () => {
    const leadId = await api.addLead();
    await say(leadId, { type: "information_requested", fields: ["contacts.phone"] });
    await patch(leadId, { company: { city: "Natal" } });
    expect((await read(leadId)).informationRequested).not.toBeNull();
    const events = await api.request("GET", `/v1/leads/${leadId}/events`, { key: bound });
    expect(JSON.stringify(await events.json())).not.toContain("company.city");
  });

  test("a lead that is being spoken to is corrected by us, not by its partner", async () => {
    const leadId = await api.addLead();
    await say(leadId, { type: "contacted", channel: "phone" });
    expect((await patch(leadId, { note: "Volta na segunda." })).status).toBe(200);
    const refused = await patch(leadId, { note: "Volta na terça." }, { key: bound });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: "lifecycle", allowed: ["noted"] });
  });

  test("who claims another's company by a correction owns the lead no longer", async () => {
    const sibling = await api.addPartner("Irmã");
    const owned = await api.request("POST", "/v1/leads", {
      body: { partnerId: sibling, company: { name: "Dona", taxId: "12.345.678/0001-95" } },
    });
    expect(owned.status).toBe(201);
    const leadId = await api.addLead();
    const response = await patch(leadId, { company: { taxId: "12345678000195" } }, { key: bound });
    const lead = leadSchema.parse(await response.json());
    expect(lead).toMatchObject({ duplicate: { verdict: "other_partner_active" }, protectedUntil: null });
    expect(lead.duplicate.leadId).toBeUndefined();
    const mended = await patch(leadId, { company: { taxId: null } }, { key: bound });
    expect(leadSchema.parse(await mended.json())).toMatchObject({ duplicate: { verdict: "new" } });
  });

  test("an owner stays one when it is corrected after its duplicates came", async () => {
    const leadId = await api.addLead();
    const { company } = await read(leadId);
    const resend = {
      partnerId: api.partnerId,
      company: { name: "De novo", domain: company.domain, taxId: "529.982.247-25" },
    };
    await api.request("POST", "/v1/leads", { body: resend });
    const lead = leadSchema.parse(await (await patch(leadId, { company: { taxId: "52998224725" } })).json());
    expect(lead).toMatchObject({ duplicate: { verdict: "new" } });
    expect(lead.protectedUntil).not.toBeNull();
  });
});

describe("404", () => {
  test("a lead that is nobody's, another programme's or a sibling's is the same answer", async () => {
    const other = await api.addOtherProgram();
    const sibling = await api.addLead(await api.addPartner("Irmã"));
    const answers = await Promise.all(
      ["0192b1c0-0000-7000-8000-000000000000", other.leadId, sibling].map(async (id) => {
        const response = await patch(id, { note: "x" }, { key: bound });
        expect(response.status).toBe(404);
        return JSON.stringify(withoutRequestId(await response.json()));
      }),
    );
    expect(new Set(answers).size).toBe(1);
  });
});

describe("412", () => {
  test.each(['"v7"', 'W/"v1"', "v1"])("If-Match: %s", async (etag) => {
    const leadId = await api.addLead();
    expect((await patch(leadId, { note: "x" }, { etag })).status).toBe(412);
    expect((await read(leadId)).version).toBe(1);
  });
});

describe("422", () => {
  test("what a partner was not asked for", async () => {
    const leadId = await api.addLead();
    await say(leadId, { type: "information_requested", fields: ["contacts.phone"] });
    const response = await patch(
      leadId,
      { company: { city: "Natal" }, contacts: [{ phone: "+55 11 91234-5678" }], note: "oi" },
      { key: bound },
    );
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: "/company/city" }, { pointer: "/contacts" }, { pointer: "/note" }],
    });
    expect((await read(leadId)).version).toBe(2);
  });

  test.each([
    ["an unknown property", { stage: "won" }, "/stage"],
    ["an unknown property inside", { company: { size: 3 } }, "/company/size"],
    ["a company without a name", { company: { name: null } }, "/company/name"],
    ["a CNPJ with a wrong digit", { company: { taxId: "12.345.678/0001-96" } }, "/company/taxId"],
  ])("%s", async (_name, body, pointer) => {
    const response = await patch(await api.addLead(), body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
  });

  test("a request for what is no field of a lead", async () => {
    const response = await say(await api.addLead(), { type: "information_requested", fields: ["ana@x.com"] });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/fields/0" }] });
  });
});

describe("428", () => {
  test("without If-Match", async () => {
    const response = await api.request("PATCH", `/v1/leads/${await api.addLead()}`, { body: { note: "x" } });
    expect(response.status).toBe(428);
    expect(await response.json()).toMatchObject({ code: "precondition_required" });
  });
});
