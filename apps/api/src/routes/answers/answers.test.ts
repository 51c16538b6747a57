import type { LeadId } from "@leadback/db";
import { createAnswerLinks, type NewAnswerLink } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const ending = {
  type: "disqualified",
  reason: "fit_company_too_small",
  sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
  evidence: { observed: 8, expected: 20 },
};

async function ended(): Promise<{ id: LeadId; ref: string }> {
  const id = await api.addLead();
  await api.request("POST", `/v1/leads/${id}/events`, { body: ending });
  const lead = (await (await api.request("GET", `/v1/leads/${id}`)).json()) as { id: LeadId; ref: string };
  return lead;
}

function link(wanted: Omit<NewAnswerLink, "partnerId">): Promise<string> {
  return api.context.database.inProgram(api.context.programId, async (transaction) => {
    const links = await createAnswerLinks(transaction, api.context, [
      { partnerId: api.partnerId, ...wanted },
    ]);
    return links[0] ?? "";
  });
}

function post(token: string, form: Record<string, string>): Promise<Response> {
  return api.request("POST", `/a/${token}`, {
    key: null,
    body: new URLSearchParams(form).toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
}

function show(token: string, method = "GET"): Promise<Response> {
  return api.request(method, `/a/${token}`, { key: null });
}

async function inbox(): Promise<{ kind: string; text: string; leadId: string | null }[]> {
  return ((await (await api.request("GET", "/v1/messages")).json()) as { data: never[] }).data;
}

describe("GET /a/{token}", () => {
  test("200: looking sends nothing, however often, and loads nothing from elsewhere", async () => {
    const token = await link({ purpose: "question" });
    const before = (await inbox()).length;
    for (let time = 0; time < 3; time += 1) expect((await show(token)).status).toBe(200);
    expect((await show(token, "HEAD")).status).toBe(200);
    expect((await inbox()).length).toBe(before);
    const page = await (await show(token)).text();
    expect(page).toContain("Pergunte a Programa vertice");
    expect(page).not.toMatch(/<script|<link|<img|url\(/);
    expect(page).not.toContain(token);
  });

  test("404: a link that is none of ours", async () => {
    expect((await show("x".repeat(43))).status).toBe(404);
    expect((await post("x".repeat(43), { text: "Olá" })).status).toBe(404);
  });

  test("410: after sixty days", async () => {
    const token = await link({ purpose: "question" });
    api.setNow(new Date(startedAt.getTime() + 60 * 86_400_000));
    const [shown, sent] = [await show(token), await post(token, { text: "Olá?" })];
    api.setNow(startedAt);
    expect([shown.status, sent.status]).toEqual([410, 410]);
  });
});

describe("POST /a/{token}", () => {
  test.each(["question", "suggestion", "information"] as const)(
    "200: a %s arrives in the inbox",
    async (purpose) => {
      const token = await link({ purpose });
      const response = await post(token, { text: `Uma ${purpose} com <b>marcas</b> & acentuação` });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("Recebemos, obrigado.");
      expect(await inbox()).toContainEqual(
        expect.objectContaining({
          kind: purpose,
          text: `Uma ${purpose} com <b>marcas</b> & acentuação`,
        }),
      );
    },
  );

  test("200: of many attempts at once one counts", async () => {
    const token = await link({ purpose: "question" });
    const before = (await inbox()).length;
    const answers = await Promise.all(Array.from({ length: 6 }, () => post(token, { text: "Só uma vez" })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(5).fill(410)]);
    expect((await inbox()).length).toBe(before + 1);
  });

  test("200: a dispute about the lead that the link names", async () => {
    const lead = await ended();
    const token = await link({ purpose: "dispute", leadId: lead.id });
    expect(await (await show(token)).text()).toContain(lead.ref);
    expect((await post(token, { text: "São 45 pessoas.", reason: "new_information" })).status).toBe(200);
    const response = await api.request("GET", `/v1/disputes?leadId=${lead.id}`);
    expect(await response.json()).toMatchObject({ data: [{ state: "open", reason: "new_information" }] });
  });

  test("200: a dispute about one of the leads that ended, chosen by its reference", async () => {
    const lead = await ended();
    const token = await link({ purpose: "dispute" });
    expect(await (await show(token)).text()).toContain(`<option value="${lead.ref}">`);
    expect((await post(token, { text: "Não é bem assim.", leadRef: "AAA-AAA" })).status).toBe(400);
    expect((await post(token, { text: "Não é bem assim.", leadRef: lead.ref })).status).toBe(200);
    const response = await api.request("GET", `/v1/disputes?leadId=${lead.id}`);
    expect(await response.json()).toMatchObject({ data: [{ state: "open" }] });
  });

  test("200: a rating is a yes or a no, begun by the link and counted once", async () => {
    const token = await link({ purpose: "rating" });
    const page = await (await show(`${token}?useful=no`)).text();
    expect(page).toContain('value="no" required checked');
    expect((await post(token, {})).status).toBe(400);
    const before = (await inbox()).length;
    expect((await post(token, { useful: "yes", text: " " })).status).toBe(200);
    expect((await post(token, { useful: "no" })).status).toBe(410);
    expect((await inbox()).length).toBe(before);
  });

  test("200: what is said beside a rating is answered like a suggestion", async () => {
    const token = await link({ purpose: "rating" });
    expect((await post(token, { useful: "no", text: "Mostrem os leads abertos." })).status).toBe(200);
    expect(await inbox()).toContainEqual(
      expect.objectContaining({ kind: "suggestion", text: "Mostrem os leads abertos." }),
    );
  });

  test("200: a question about one of the leads, or about none", async () => {
    const id = await api.addLead();
    const { ref } = (await (await api.request("GET", `/v1/leads/${id}`)).json()) as { ref: string };
    const token = await link({ purpose: "question" });
    expect(await (await show(token)).text()).toContain(`<option value="${ref}">`);
    expect((await post(token, { text: "E este?", leadRef: ref })).status).toBe(200);
    expect(await inbox()).toContainEqual(expect.objectContaining({ text: "E este?", leadId: id }));
    const other = await link({ purpose: "question" });
    expect((await post(other, { text: "E no geral?", leadRef: "" })).status).toBe(200);
    expect(await inbox()).toContainEqual(expect.objectContaining({ text: "E no geral?", leadId: null }));
  });

  test("400: what was written stays on the page, and the link stays good", async () => {
    const token = await link({ purpose: "question" });
    const refused = await post(token, { text: "  " });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("Falta alguma coisa.");
    expect((await post(token, { text: "Agora sim" })).status).toBe(200);
  });

  test("410: a lead that goes on again", async () => {
    const lead = await ended();
    const token = await link({ purpose: "dispute", leadId: lead.id });
    await api.request("POST", `/v1/leads/${lead.id}/events`, { body: { type: "reopened" } });
    expect((await post(token, { text: "Ainda discordo." })).status).toBe(410);
  });
});

describe("the page", () => {
  test.each([
    ["pt-BR", "Nada é enviado antes de você apertar o botão."],
    ["en", "Nothing is sent before you press the button."],
    ["es", "Nada se envía antes de que usted pulse el botón."],
  ])("speaks %s to a reader of that language", async (locale, words) => {
    const added = await api.request("POST", `/v1/partners/${api.partnerId}/contacts`, {
      body: { email: `leitor-${locale}@aurora.com.br`, locale },
    });
    const { id } = (await added.json()) as { id: NonNullable<NewAnswerLink["contactId"]> };
    const page = await (await show(await link({ purpose: "dispute", contactId: id }))).text();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(words);
  });
});
