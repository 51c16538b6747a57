import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import type { KeyedRequest } from "../idempotency/keyed-answers.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { getLead, type LeadView } from "./get-lead.ts";
import { type LeadSubmissionInput, leadSubmissionSchema } from "./lead-submission.ts";
import { submitLeadOnce } from "./submit-lead-once.ts";

const now = new Date("2026-11-10T14:00:00Z");
let test: TestDatabase;
let context: OperationContext;
let partnerIds: string[];

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
  partnerIds = [
    (await createPartner(context, { name: "Aurora" })).id,
    (await createPartner(context, { name: "Boreal" })).id,
  ];
});
afterAll(() => test.drop());

async function send(lead: LeadSubmissionInput, request?: KeyedRequest, as = context): Promise<LeadView> {
  const submission = leadSubmissionSchema.parse(lead);
  const answer = (view: LeadView) => ({ status: 201, headers: {}, body: JSON.stringify(view) });
  return JSON.parse((await submitLeadOnce(as, submission, request, answer)).body);
}

async function count(query: string): Promise<number> {
  const rows = await test.database.inProgram(context.programId, (transaction) =>
    transaction.execute<{ count: number }>(query),
  );
  return rows[0]?.count ?? -1;
}

describe("leads that are sent at the same time", () => {
  it("are stored by few transactions, each with one audit entry under its own sender's name", async () => {
    const before = await count("select count(distinct xmin::text)::int as count from leads");
    const sent = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        send({ partnerId: partnerIds[0] ?? "", company: { name: `Empresa ${index}` } }, undefined, {
          ...context,
          actor: { kind: "api_key", id: `key-${index % 4}` },
        }),
      ),
    );
    expect(new Set(sent.map((lead) => lead.id)).size).toBe(40);
    expect((await count("select count(distinct xmin::text)::int as count from leads")) - before).toBeLessThan(
      10,
    );
    expect(
      await count(
        `select count(*)::int as count from audit_entries
         join lead_events on lead_events.lead_id::text = subject_id
           and lead_events.actor_id = audit_entries.actor_id and lead_events.actor_kind = audit_entries.actor_kind
         where action = 'lead.submitted'`,
      ),
    ).toBe(40);
  });

  it("have exactly one owner when they are the same lead of two partners", async () => {
    const company = { name: "Disputada", domain: "disputada.com.br" };
    const sent = await Promise.all(
      Array.from({ length: 50 }, (_, index) => send({ partnerId: partnerIds[index % 2] ?? "", company })),
    );
    expect(sent.filter((lead) => lead.duplicate.verdict === "new")).toHaveLength(1);
    expect(sent.filter((lead) => lead.protectedUntil !== null)).toHaveLength(1);
    const owner = sent.find((lead) => lead.duplicate.verdict === "new");
    for (const lead of sent.filter((one) => one !== owner)) {
      expect(lead.duplicate).toEqual({
        verdict: lead.partnerId === owner?.partnerId ? "same_partner_resend" : "other_partner_active",
        leadId: owner?.id,
        since: "2026-11-10",
      });
    }
  });

  it("are answered as they are read afterwards", async () => {
    const [partnerId = ""] = partnerIds;
    const sent = await Promise.all([
      send({ partnerId, company: { name: "Só o nome" } }),
      send({
        partnerId,
        externalId: "crm-1",
        company: {
          name: "Tudo",
          domain: "tudo.com.br",
          taxId: "11.222.333/0001-81",
          industry: "retail",
          employees: 40,
          annualRevenueCents: 1_000_000,
          annualRevenueCurrency: "BRL",
          country: "BR",
          region: "SP",
          city: "Santos",
        },
        contacts: [
          { name: "Ana", email: "ana@tudo.com.br", phone: "+55 11 98765-4321", role: "CFO" },
          { email: "rui@tudo.com.br", buyingRole: "champion" },
        ],
        introduction: "warm",
        channel: "feira",
        note: "Quer falar em janeiro.",
        attributes: { seats: 12, isTrial: true, plan: "pro", campaign: null },
        submittedAt: "2026-11-09T23:30:00-03:00",
      }),
      send({ partnerId: partnerIds[1] ?? "", company: { name: "Tudo de novo", domain: "tudo.com.br" } }),
    ]);
    for (const lead of sent)
      expect(lead).toEqual(JSON.parse(JSON.stringify(await getLead(context, lead.id))));
  });

  it("do not fail with one that the database refuses", async () => {
    const [partnerId = ""] = partnerIds;
    const sent = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        send({
          partnerId,
          company: { name: `Com vizinho ${index}` },
          ...(index === 7 ? { attributes: { broken: "a\u0000b" } } : {}),
        }),
      ),
    );
    expect(sent.flatMap(({ status }, index) => (status === "rejected" ? index : []))).toEqual([7]);
    expect(
      await count("select count(*)::int as count from lead_company where name like 'Com vizinho %'"),
    ).toBe(19);
  });

  it("are refused one by one: a strange partner, a wrong tax id, an external id that is taken", async () => {
    const [partnerId = ""] = partnerIds;
    const company = { name: "Recusada" };
    const sent = await Promise.allSettled([
      send({ partnerId: "0192b1c0-0000-7000-8000-000000000000", company }),
      send({ partnerId, company: { ...company, taxId: "11.222.333/0001-82" } }),
      send({ partnerId, company, externalId: "ext-1" }),
      send({ partnerId, company, externalId: "ext-1" }),
      send({ partnerId, company, externalId: "crm-1" }),
      send({ company }),
    ]);
    expect(
      sent.map((one) => (one.status === "rejected" ? (one.reason.type ?? one.reason.code) : "")),
    ).toEqual([
      "not_found",
      "invalid_input",
      "",
      "duplicate_external_id",
      "duplicate_external_id",
      "invalid_input",
    ]);
    expect(await count("select count(*)::int as count from lead_company where name = 'Recusada'")).toBe(1);
  });

  it("are done once for each key, also beside one that the database refuses", async () => {
    const [partnerId = ""] = partnerIds;
    const request = (key: string): KeyedRequest => ({
      key,
      method: "POST",
      route: "/v1/leads",
      content: key,
    });
    const sendAll = () =>
      Promise.allSettled(
        Array.from({ length: 12 }, (_, index) =>
          send(
            {
              partnerId,
              company: { name: `Uma vez ${index}` },
              ...(index === 3 ? { attributes: { broken: "a\u0000b" } } : {}),
            },
            request(`key-${index}`),
          ),
        ),
      );
    const [first, again] = [await sendAll(), await sendAll()];
    expect(first.flatMap(({ status }, index) => (status === "rejected" ? index : []))).toEqual([3]);
    expect(again.map((one) => (one.status === "fulfilled" ? one.value : null))).toEqual(
      first.map((one) => (one.status === "fulfilled" ? one.value : null)),
    );
    expect(await count("select count(*)::int as count from lead_company where name like 'Uma vez %'")).toBe(
      11,
    );
  });
});
