import { lintFeedback, reasonCatalogue } from "@leadback/scoring";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { withoutRequestId } from "../../../test/without-request-id.ts";
import { leadEventSchemaOut, leadSchema } from "./lead-schema.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const recorded = z.object({ event: leadEventSchemaOut, lead: leadSchema });
const helpful = z.looseObject({ template: z.string(), example: z.looseObject({ type: z.string() }) });
const right = {
  type: "disqualified",
  reason: "fit_company_too_small",
  sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
  evidence: { observed: 8, expected: 20 },
};

function send(leadId: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return api.request("POST", `/v1/leads/${leadId}/events`, { body, headers });
}

describe("201", () => {
  test("an event moves the lead, and both are in the answer", async () => {
    const leadId = await api.addLead();
    const response = await send(leadId, { type: "contacted", channel: "phone", interest: 4 });
    expect(response.status).toBe(201);
    expect(response.headers.get("ETag")).toBe('"v2"');
    const { event, lead } = recorded.parse(await response.json());
    expect(event).toMatchObject({ type: "contacted", leadId, sequence: 2 });
    expect(lead).toMatchObject({ id: leadId, stage: "contacted", version: 2 });
  });

  test("a lead ends with reason, sentence and evidence", async () => {
    const response = await send(await api.addLead(), right);
    expect(response.status).toBe(201);
    const { event, lead } = recorded.parse(await response.json());
    expect(lead).toMatchObject({ stage: "disqualified", reason: right.reason });
    expect(event).toMatchObject({ sentence: right.sentence, evidence: right.evidence });
  });

  test("with the ETag that is present, If-Match lets through", async () => {
    expect((await send(await api.addLead(), { type: "accepted" }, { "If-Match": '"v1"' })).status).toBe(201);
  });

  test("an end that was a slip is taken back, and counts as one that never was", async () => {
    const leadId = await api.addLead();
    await send(leadId, { type: "accepted" });
    await send(leadId, right);
    const response = await send(leadId, { type: "reopened", cause: "mistake" });
    expect(response.status).toBe(201);
    const { lead } = recorded.parse(await response.json());
    expect(lead).toMatchObject({ stage: "accepted", reason: null, disqualifiedAt: null });
    const metrics = await api.request("GET", `/v1/leads?decision=disqualified`);
    const { data } = z.object({ data: z.array(z.object({ id: z.string() })) }).parse(await metrics.json());
    expect(data.map(({ id }) => id)).not.toContain(leadId);
  });

  test("a partner's key may add a note", async () => {
    const key = await api.keyWith(["leads:write"], api.partnerId);
    const body = { type: "noted", text: "O decisor volta na segunda.", visibility: "partner" };
    const response = await api.request("POST", `/v1/leads/${await api.addLead()}/events`, { key, body });
    expect(response.status).toBe(201);
  });
});

describe("403", () => {
  test.each(["accepted", "qualified"])(
    "a partner's key does not decide about its own lead: %s",
    async (type) => {
      const key = await api.keyWith(["leads:write"], api.partnerId);
      const response = await api.request("POST", `/v1/leads/${await api.addLead()}/events`, {
        key,
        body: { type },
      });
      expect(response.status).toBe(403);
    },
  );
});

describe("404", () => {
  test("another programme's lead looks like one that is not there", async () => {
    const other = await api.addOtherProgram();
    const ids = [other.leadId, "0192b1c0-0000-7000-8000-000000000000", "no-id"];
    const answers = await Promise.all(ids.map((id) => send(id, { type: "accepted" })));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const bodies = await Promise.all(answers.map(async (answer) => withoutRequestId(await answer.json())));
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
  });
});

describe("409", () => {
  test("a step that the lifecycle does not allow is answered with those that it does", async () => {
    const leadId = await api.addLead();
    await send(leadId, right);
    const response = await send(leadId, { type: "won", amountCents: 1, currency: "BRL" });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      code: "lifecycle",
      stage: "disqualified",
      allowed: expect.arrayContaining(["reopened", "recycled"]),
    });
  });
});

describe("201, with a warning where an end for the company's size goes against the lead's own", () => {
  test.each([
    ["fit_company_too_small", 500, { observed: 8, expected: 20 }, 1],
    ["fit_company_too_small", 15, { observed: 8, expected: 20 }, 0],
    ["fit_company_too_large", 50, { observed: 900, expected: 300 }, 1],
    ["budget_insufficient", 500, { observed: 8, expected: 20 }, 0],
  ])("%s of a lead that says %i employees: %j", async (reason, employees, evidence, count) => {
    const company = { name: "Andrade", employees };
    const sent = await api.request("POST", "/v1/leads", { body: { partnerId: api.partnerId, company } });
    const { id } = z.looseObject({ id: z.string() }).parse(await sent.json());
    const sentence = `Foram apurados ${evidence.observed}; o nosso limite é ${evidence.expected}.`;
    const response = await send(
      id,
      { type: "disqualified", reason, sentence, evidence },
      { "Accept-Language": "en" },
    );
    expect(response.status, await response.clone().text()).toBe(201);
    const { warnings } = z
      .looseObject({ warnings: z.array(z.object({ pointer: z.string(), detail: z.string() })) })
      .parse(await response.json());
    expect(warnings).toHaveLength(count);
    for (const { pointer, detail } of warnings) {
      expect(pointer).toBe("/evidence/observed");
      expect(detail).toContain(`says ${employees} employees`);
    }
  });
});

describe("412", () => {
  test.each(['"v7"', 'W/"v1"', "v1"])("If-Match: %s", async (tag) => {
    const leadId = await api.addLead();
    const response = await send(leadId, { type: "accepted" }, { "If-Match": tag });
    expect(response.status).toBe(412);
    const lead = leadSchema.parse(await (await api.request("GET", `/v1/leads/${leadId}`)).json());
    expect(lead).toMatchObject({ stage: "submitted", version: 1 });
  });

  test("of two writers who saw the same version, one is told to read again", async () => {
    const leadId = await api.addLead();
    const answers = await Promise.all(
      ["phone", "email"].map((channel) =>
        send(leadId, { type: "attempted", channel }, { "If-Match": '"v1"' }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 412]);
  });
});

describe("422", () => {
  test("an end is taken back as a slip by whoever recorded it alone, at once, and before anything else happens", async () => {
    const slip = { type: "reopened", cause: "mistake" };
    const startedAt = api.context.now;
    const leadId = await api.addLead();
    await send(leadId, right);
    const key = await api.keyWith(["leads:write"]);
    const path = `/v1/leads/${leadId}/events`;
    expect((await api.request("POST", path, { key, body: slip })).status).toBe(422);
    api.setNow(new Date(startedAt.getTime() + 16 * 60_000));
    expect((await send(leadId, slip)).status).toBe(422);
    api.setNow(startedAt);
    await send(leadId, { type: "noted", text: "visto", visibility: "internal" });
    expect((await send(leadId, slip)).status).toBe(422);
    expect((await send(leadId, { type: "reopened" })).status).toBe(201);
  });

  const { reason: _reason, ...withoutReason } = right;
  const { sentence: _sentence, ...withoutSentence } = right;
  const { evidence: _evidence, ...withoutEvidence } = right;

  test.each([
    ["without a reason", withoutReason, "/reason"],
    ["with a reason that is none", { ...right, reason: "lost_interest_somehow" }, "/reason"],
    ["without a sentence", withoutSentence, "/sentence"],
    ["with an empty sentence", { ...right, sentence: "  " }, "/sentence"],
    ["with a sentence that says nothing", { ...right, sentence: "lead não avançou" }, "/sentence"],
    ["without what its reason asks to be observed", withoutEvidence, "/evidence/observed"],
    ["without what is expected instead", withoutEvidence, "/evidence/expected"],
    [
      "with an address in the sentence",
      { ...right, sentence: `${right.sentence} ana@horizonte.com.br` },
      "/sentence",
    ],
  ])("an end %s is refused, and the answer shows a right one", async (_name, body, pointer) => {
    const leadId = await api.addLead();
    const response = await send(leadId, body);
    expect(response.status).toBe(422);
    const problem = helpful.parse(await response.json());
    expect(problem).toMatchObject({
      code: "feedback",
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
    const lead = leadSchema.parse(await (await api.request("GET", `/v1/leads/${leadId}`)).json());
    expect(lead).toMatchObject({ stage: "submitted", version: 1 });
  });

  test.each([
    ["pt-BR", /Diga o que/, /^Informe um dos códigos/],
    ["en", /Say what/, /^Give one of the reason codes/],
    ["es", /Diga qué/, /^Indique uno de los códigos/],
  ])("whoever asks in %s is answered in it, with template and example", async (locale, words, code) => {
    const headers = { "Accept-Language": locale };
    const leadId = await api.addLead();
    const reason = "fit_company_too_small";
    const empty = await send(leadId, { type: "disqualified", reason, sentence: "não avançou" }, headers);
    const refused = z
      .looseObject({
        detail: z.string(),
        template: z.string(),
        example: z.looseObject({ sentence: z.string() }),
      })
      .parse(await empty.json());
    expect(refused.detail).toMatch(words);
    expect(refused.template).toBe(
      lintFeedback({ reason, sentence: "", locale: locale as "es", currency: "BRL" }).template,
    );
    expect((await send(leadId, refused.example, headers)).status).toBe(201);
    const unknown = await send(await api.addLead(), { ...right, reason: "Not a code" }, headers);
    const { errors } = z
      .looseObject({ errors: z.array(z.object({ detail: z.string() })) })
      .parse(await unknown.json());
    expect(errors[0]?.detail).toMatch(code);
  });

  test.each([
    ["the company's name", "A Zandonai tem 8 funcionários; atendemos a partir de 20."],
    ["a link", "Os 8 funcionários estão em www.zandonai.com.br; atendemos a partir de 20."],
    ["an e-mail address", "Escreva para rh@zandonai.com.br: são 8 funcionários; atendemos a partir de 20."],
    ["a phone number", "Pelo +55 11 91234-5678 disseram: 8 funcionários; atendemos a partir de 20."],
  ])("a sentence for the partner that holds %s is refused", async (_what, sentence) => {
    const company = { name: "Zandonai Alimentos Ltda" };
    const sent = await api.request("POST", "/v1/leads", { body: { partnerId: api.partnerId, company } });
    const { id: leadId } = z.looseObject({ id: z.string() }).parse(await sent.json());
    const response = await send(leadId, { ...right, sentence });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: "feedback", errors: [{ pointer: "/sentence" }] });
  });

  test("the example names the programme's own reason, and is accepted once the detail that it asks for is filled in", async () => {
    const path = "/v1/reasons/budget_2027";
    const label = "Verba só em 2027";
    const saved = await api.request("PUT", path, {
      headers: { "If-None-Match": "*" },
      body: {
        canonicalCode: "fit_company_too_small",
        labels: { "pt-BR": label, en: label, es: label },
        detail: { prompts: { "pt-BR": "Em que mês?" }, isRequired: true },
      },
    });
    expect(saved.status).toBe(200);
    const leadId = await api.addLead();
    const response = await send(leadId, {
      type: "disqualified",
      reason: "budget_2027",
      sentence: "sem verba",
    });
    expect(response.status).toBe(422);
    const { example } = helpful.parse(await response.json());
    expect(example).toMatchObject({
      reason: "budget_2027",
      evidence: { observed: 8, expected: 20, text: "… (Em que mês?)" },
    });
    const answer = await send(leadId, {
      ...example,
      evidence: { observed: 8, expected: 20, text: "Em março" },
    });
    expect(recorded.parse(await answer.json()).lead).toMatchObject({ ownReason: "budget_2027" });
  });

  test("the example in the answer is accepted as it stands, for every reason that a number or a date proves", async () => {
    const provable = Object.values(reasonCatalogue).filter(({ detail }) =>
      ["number", "date", "attempts"].includes(detail.type),
    );
    expect(provable.length).toBeGreaterThan(5);
    for (const { code } of provable) {
      const leadId = await api.addLead();
      const refused = helpful.parse(
        await (await send(leadId, { type: "disqualified", reason: code })).json(),
      );
      const response = await send(leadId, refused.example);
      expect(response.status, `${code}: ${await response.clone().text()}`).toBe(201);
    }
  });

  test("money in the sentence that is proposed is in the programme's currency", async () => {
    const reason = "budget_insufficient";
    const refused = helpful.parse(
      await (await send(await api.addLead(), { type: "disqualified", reason })).json(),
    );
    expect(refused.example.sentence).toMatch(/R\$/);
    const evidence = { observed: 5_000, expected: 20_000 };
    const empty = { type: "disqualified", reason, sentence: "lead não avançou", evidence };
    const { template } = helpful.parse(await (await send(await api.addLead(), empty)).json());
    expect(template).toMatch(/R\$\s5\.000.*R\$\s20\.000/);
  });

  test.each([
    ["an unknown type", { type: "ghosted" }],
    ["a field of another type", { type: "accepted", reason: "no_response" }],
    ["a date to come", { type: "accepted", occurredAt: "2030-01-01T00:00:00Z" }],
    ["a date before the lead", { type: "accepted", occurredAt: "2001-01-01T00:00:00Z" }],
  ])("%s", async (_name, body) => {
    expect((await send(await api.addLead(), body)).status).toBe(422);
  });
});
