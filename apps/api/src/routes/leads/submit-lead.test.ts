import { submitLead } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { withoutRequestId } from "../../../test/without-request-id.ts";
import { problemSchema } from "../../errors/problem-schema.ts";
import { leadSchema } from "./lead-schema.ts";

const scored = z.looseObject({ score: z.number(), warnings: z.array(z.unknown()) });

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const company = { name: "Metalúrgica Horizonte", domain: "horizonte.com.br", employees: 140 };

describe("201", () => {
  test("a lead comes in, is scored, and is found at its Location", async () => {
    const response = await api.request("POST", "/v1/leads", {
      body: {
        partnerId: api.partnerId,
        externalId: "crm-1",
        company,
        contacts: [{ name: "Ana Prado", email: "ana@horizonte.com.br", buyingRole: "decision_maker" }],
        introduction: "warm",
      },
    });
    expect(response.status).toBe(201);
    const lead = leadSchema.parse(await response.json());
    expect(lead).toMatchObject({
      partnerId: api.partnerId,
      stage: "submitted",
      duplicate: { verdict: "new" },
    });
    expect(lead.protectedUntil).toBe("2027-02-14T12:00:00.000Z");
    expect(lead.score).toBeGreaterThanOrEqual(0);
    expect(response.headers.get("Location")).toBe(`/v1/leads/${lead.id}`);
    expect(response.headers.get("ETag")).toBe('"v1"');
    const found = await api.request("GET", `/v1/leads/${lead.id}`);
    expect(await found.json()).toEqual(lead);
  });

  test.each([
    ["pt-BR", /^Não é um número/],
    ["en", /^No number that can be called/],
    ["es", /^No es un número/],
  ])(
    "a phone number that is none is kept, told of in %s, and makes no two leads the same",
    async (locale, words) => {
      const send = (name: string) =>
        api.request("POST", "/v1/leads", {
          headers: { "Accept-Language": locale },
          body: {
            partnerId: api.partnerId,
            company: { name },
            contacts: [{ phone: "+55 11 91234-5678" }, { phone: "123" }],
          },
        });
      const other = await api.request("POST", "/v1/leads", {
        body: { partnerId: api.partnerId, company: { name: "Cento" }, contacts: [{ phone: "123" }] },
      });
      expect(await other.json()).toMatchObject({ duplicate: { verdict: "new" } });
      expect(await (await send("Primeira")).json()).toMatchObject({
        contacts: [{ phone: "+55 11 91234-5678" }, { phone: "123" }],
        warnings: [{ pointer: "/contacts/1/phone", detail: expect.stringMatching(words) }],
      });
    },
  );

  test.each([
    ["a tax id that is neither a CNPJ nor a CPF", "taxId", "112223330001", "12.345.678/0001-95"],
    ["the domain of a free mail provider", "domain", "gmail.com", "metalurgica-sol.com.br"],
  ])("%s is kept, told of, and counts for nothing in the score", async (_name, field, useless, useful) => {
    const send = async (name: string, value?: string) => {
      const company = { name, ...(value === undefined ? {} : { [field]: value }) };
      const response = await api.request("POST", "/v1/leads", {
        body: { partnerId: api.partnerId, company },
      });
      return scored.parse(await response.json());
    };
    const [without, withUseless, withUseful] = [
      await send("Sem"),
      await send("Inútil", useless),
      await send("Útil", useful),
    ];
    expect(withUseless).toMatchObject({
      company: { [field]: useless },
      warnings: [{ pointer: `/company/${field}` }],
    });
    expect(withUseless.score).toBe(without.score);
    expect(withUseful.warnings).toEqual([]);
    expect(withUseful.score).toBeGreaterThan(without.score);
  });

  test("a partner's own key need not say whose lead it is", async () => {
    const key = await api.keyWith(["leads:write"], api.partnerId);
    const response = await api.request("POST", "/v1/leads", {
      key,
      body: { company: { name: "Padaria Sol" } },
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ partnerId: api.partnerId });
  });

  test("a lead that the partner sent before is recorded with the verdict", async () => {
    const body = { partnerId: api.partnerId, company: { name: "Repetida", domain: "repetida.com.br" } };
    const first = leadSchema.parse(await (await api.request("POST", "/v1/leads", { body })).json());
    const again = leadSchema.parse(await (await api.request("POST", "/v1/leads", { body })).json());
    expect(again.duplicate).toEqual({
      verdict: "same_partner_resend",
      leadId: first.id,
      since: "2026-11-16",
    });
  });

  test.each(["<img src=x onerror=alert(1)>", "' OR 1=1--", "=cmd()", "$" + "{jndi:ldap://x}", "{{7*7}}"])(
    "hostile text is data: %s",
    async (name) => {
      const response = await api.request("POST", "/v1/leads", {
        body: { partnerId: api.partnerId, company: { name } },
      });
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({ company: { name } });
    },
  );
});

describe("400", () => {
  test.each([
    ["broken JSON", '{"company":'],
    ["trailing data", '{"company":{"name":"A"}} x'],
    ["a lone surrogate", '{"company":{"name":"\\ud800"}}'],
    ["deep nesting", `${'{"a":'.repeat(40)}1${"}".repeat(40)}`],
  ])("%s", async (_name, body) => {
    const response = await api.request("POST", "/v1/leads", { body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "malformed_body" });
  });

  test("bytes that are not UTF-8", async () => {
    const response = await api.app.request("/v1/leads", {
      method: "POST",
      headers: { Authorization: `Bearer ${api.key}`, "Content-Type": "application/json" },
      body: Buffer.from('{"company":{"name":"Jo\xe3o"}}', "latin1"),
    });
    expect(response.status).toBe(400);
  });
});

describe("404", () => {
  test("a partner that is nobody's, another programme's or a sibling's is the same answer", async () => {
    const other = await api.addOtherProgram();
    const sibling = await api.addPartner("Irmã");
    const bound = await api.keyWith(["leads:write"], api.partnerId);
    const answers = await Promise.all(
      [
        { partnerId: "0192b1c0-0000-7000-8000-000000000000", key: api.key },
        { partnerId: other.partnerId, key: api.key },
        { partnerId: sibling, key: bound },
      ].map(async ({ partnerId, key }) => {
        const response = await api.request("POST", "/v1/leads", { key, body: { partnerId, company } });
        expect(response.status).toBe(404);
        return withoutRequestId(await response.json());
      }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});

describe("409", () => {
  test("the refusal of an external id names the lead that bears it, to whoever may see that one", async () => {
    const body = { partnerId: api.partnerId, externalId: "crm-78", company: { name: "Setenta e Oito" } };
    const first = await api.request("POST", "/v1/leads", { body });
    const { id } = leadSchema.parse(await first.json());
    const again = await api.request("POST", "/v1/leads", { body });
    expect(await again.json()).toMatchObject({ status: 409, leadId: id });
    const [page, none] = await Promise.all(
      ["crm-78", "crm-7"].map(async (externalId) =>
        (await api.request("GET", `/v1/leads?externalId=${externalId}`)).json(),
      ),
    );
    expect(page).toMatchObject({ data: [{ id, externalId: "crm-78" }], nextCursor: null });
    expect(none).toMatchObject({ data: [] });
    const siblingId = await api.addPartner("Sem vista");
    const context = {
      database: api.testDatabase.database,
      programId: api.program.id,
      actor: { kind: "user", id: "manager", managedPartnerIds: [siblingId] } as const,
      now: new Date("2026-11-16T12:00:00Z"),
    };
    const blind = await submitLead(context, { ...body, partnerId: siblingId }).catch(
      (error: unknown) => error,
    );
    expect(blind).toMatchObject({ type: "duplicate_external_id", extra: {} });
  });

  test("an external id names one lead", async () => {
    const body = { partnerId: api.partnerId, externalId: "crm-77", company: { name: "Setenta e Sete" } };
    expect((await api.request("POST", "/v1/leads", { body })).status).toBe(201);
    const again = await api.request("POST", "/v1/leads", { body });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({
      code: "duplicate_external_id",
      errors: [{ pointer: "/externalId" }],
    });
  });
});

describe("413", () => {
  test("more than 1 MiB", async () => {
    const response = await api.request("POST", "/v1/leads", { body: { note: "x".repeat(1024 * 1024) } });
    expect(response.status).toBe(413);
  });
});

describe("415", () => {
  test.each([
    ["no content type", {}],
    ["another one", { "Content-Type": "text/plain" }],
    ["compressed", { "Content-Type": "application/json", "Content-Encoding": "gzip" }],
  ])("%s", async (_name, headers) => {
    const response = await api.app.request("/v1/leads", {
      method: "POST",
      headers: { Authorization: `Bearer ${api.key}`, ...headers },
      body: new TextEncoder().encode(JSON.stringify({ partnerId: api.partnerId, company })),
    });
    expect(response.status).toBe(415);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });
});

describe("422", () => {
  test.each([
    ["an unknown property", { company, tenantId: "x" }, "/tenantId"],
    ["an unknown property inside", { company: { ...company, size: 3 } }, "/company/size"],
    ["a prototype's name", '{"company":{"name":"A"},"__proto__":{"stage":"won"}}', "/__proto__"],
    ["no company", {}, "/company"],
    ["a line break in a name", { company: { name: "A\nBcc: x" } }, "/company/name"],
    [
      "an address with a header in it",
      { company, contacts: [{ email: "a@b.com\nBcc:x" }] },
      "/contacts/0/email",
    ],
    ["a date that is none", { company, submittedAt: "2026-02-30T00:00:00Z" }, "/submittedAt"],
    ["a date to come", { company, submittedAt: "2030-01-01T00:00:00Z" }, "/submittedAt"],
    ["a NUL in an attribute", { company, attributes: { origin: "a\0b" } }, "/attributes/origin"],
    ["no partner, with the programme's key", { company }, "/partnerId"],
  ])("%s is named by its pointer", async (_name, given, pointer) => {
    const body =
      typeof given === "string" || pointer === "/partnerId" ? given : { partnerId: api.partnerId, ...given };
    const response = await api.request("POST", "/v1/leads", { body });
    expect(response.status).toBe(422);
    const { errors } = problemSchema.parse(await response.json());
    expect(errors?.map((error) => error.pointer)).toContain(pointer);
  });

  test.each(["/v1/leads", "/v1/leads/check"])(
    "what only the programme's country tells of a tax id is said with everything else: %s",
    async (path) => {
      const wrong = { ...company, taxId: "11.222.333/0001-82", employees: -1 };
      const response = await api.request("POST", path, {
        headers: { "Accept-Language": "es" },
        body: { partnerId: api.partnerId, company: wrong },
      });
      expect(response.status).toBe(422);
      const { errors } = problemSchema.parse(await response.json());
      expect(errors?.map((error) => error.pointer).toSorted()).toEqual([
        "/company/employees",
        "/company/taxId",
      ]);
      expect(errors?.find(({ pointer }) => pointer === "/company/taxId")?.detail).toMatch(/^Los dígitos/);
    },
  );
});
