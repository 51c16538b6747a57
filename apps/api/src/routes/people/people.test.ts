import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SignedInBrowser, signInAs } from "../../../test/sign-in-as.ts";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
let admin: SignedInBrowser;
beforeAll(async () => {
  api = await createTestApi();
  admin = await signInAs(api, { role: "admin" });
});
afterAll(() => api.drop());

function send(method: string, path: string, body?: unknown): Promise<Response> {
  return admin.send(method, path, {
    ...(body === undefined ? {} : { body }),
    headers: { "X-CSRF-Token": admin.csrf },
  });
}

interface Listed {
  data: { id: string; email: string; userId?: string }[];
}

const list = async (path: string) => (await (await admin.get(path)).json()) as Listed;

describe("POST /v1/invitations", () => {
  test("201: the person is on the list of invitations, and the answer holds no link", async () => {
    const made = await send("POST", "/v1/invitations", { email: "Bia@vertice.example", role: "sales" });
    expect(made.status).toBe(201);
    expect(await made.text()).not.toContain("sign-in");
    expect((await list("/v1/invitations")).data).toEqual([
      expect.objectContaining({ email: "bia@vertice.example" }),
    ]);
    expect((await list("/v1/people")).data.map(({ email }) => email)).toEqual([admin.email]);
  });

  test.each([
    [{ email: "x@x.example", role: "owner" }],
    [{ email: "x@x.example", role: "partner" }],
    [{ email: "x@x.example", role: "sales", partnerId: "0192b1c0-0000-7000-8000-000000000000" }],
    [{ email: "x@x.example\nBcc: y@y.example", role: "sales" }],
    [{ email: "x@x.example", role: "sales", programId: "0192b1c0-0000-7000-8000-000000000000" }],
  ])("422: %j", async (body) => {
    expect((await send("POST", "/v1/invitations", body)).status).toBe(422);
  });

  test("403: no key may invite, whatever its scopes", async () => {
    const body = { email: "x@x.example", role: "sales" };
    expect((await api.request("POST", "/v1/invitations", { body })).status).toBe(403);
  });

  test("409: who belongs to the programme already", async () => {
    const body = { email: admin.email, role: "viewer" };
    expect((await send("POST", "/v1/invitations", body)).status).toBe(409);
  });
});

describe("DELETE /v1/invitations/{id}", () => {
  test("204 once, then 404", async () => {
    const { id } = (await (
      await send("POST", "/v1/invitations", { email: "gone@vertice.example", role: "sales" })
    ).json()) as { id: string };
    expect((await send("DELETE", `/v1/invitations/${id}`)).status).toBe(204);
    expect((await send("DELETE", `/v1/invitations/${id}`)).status).toBe(404);
  });
});

describe("GET /v1/colleagues", () => {
  test("200: those who work leads, by name and without their addresses", async () => {
    const sales = await signInAs(api, { role: "sales" });
    await signInAs(api, { role: "viewer" });
    const response = await sales.get("/v1/colleagues?limit=200");
    expect(response.status).toBe(200);
    const text = await response.text();
    const { data } = JSON.parse(text) as { data: { userId: string; role: string }[] };
    expect(new Set(data.map(({ role }) => role))).toEqual(new Set(["admin", "sales"]));
    expect(text).not.toContain("@");
  });

  test("403: who looks on has nobody to give a lead to", async () => {
    const viewer = await signInAs(api, { role: "viewer" });
    expect((await viewer.get("/v1/colleagues")).status).toBe(403);
  });
});

describe("PATCH /v1/people/{id}", () => {
  const idOf = async (email: string) =>
    (await list("/v1/people")).data.find((one) => one.email === email)?.id;

  test("200: the person may do what the new role allows, with the next request", async () => {
    const viewer = await signInAs(api, { role: "viewer" });
    const company = { name: "Papelaria Lua", domain: "papelarialua.com.br", employees: 40 };
    const submit = () =>
      viewer.send("POST", "/v1/leads", {
        body: { partnerId: api.partnerId, company },
        headers: { "X-CSRF-Token": viewer.csrf },
      });
    expect((await submit()).status).toBe(403);
    const changed = await send("PATCH", `/v1/people/${await idOf(viewer.email)}`, { role: "sales" });
    expect(changed.status).toBe(200);
    expect(await changed.json()).toMatchObject({ email: viewer.email, role: "sales", partnerId: null });
    expect((await submit()).status).toBe(201);
  });

  test("200: a partner's person sees that partner alone; away from it, the partner is forgotten", async () => {
    const person = await signInAs(api, { role: "sales" });
    const path = `/v1/people/${await idOf(person.email)}`;
    const body = { role: "partner", partnerId: api.partnerId };
    expect(await (await send("PATCH", path, body)).json()).toMatchObject(body);
    const { data } = (await (await person.get("/v1/partners")).json()) as Listed;
    expect(data.map(({ id }) => id)).toEqual([api.partnerId]);
    const back = await send("PATCH", path, { role: "viewer" });
    expect(await back.json()).toMatchObject({ role: "viewer", partnerId: null });
  });

  test("409: the last admin stays one; with another one beside, it may go", async () => {
    const path = `/v1/people/${await idOf(admin.email)}`;
    expect((await send("PATCH", path, { role: "viewer" })).status).toBe(409);
    expect((await send("PATCH", path, { role: "admin" })).status).toBe(200);
    const second = await signInAs(api, { role: "admin" });
    const theirs = `/v1/people/${await idOf(second.email)}`;
    expect((await send("PATCH", theirs, { role: "viewer" })).status).toBe(200);
    expect((await second.get("/v1/people")).status).toBe(403);
  });

  test.each([
    ["422", { role: "owner" }],
    ["422", { role: "partner" }],
    ["422", { role: "sales", partnerId: "0192b1c0-0000-7000-8000-000000000000" }],
    ["404", { role: "partner", partnerId: "0192b1c0-0000-7000-8000-000000000000" }],
  ])("%s: %j", async (status, body) => {
    const response = await send("PATCH", `/v1/people/${await idOf(admin.email)}`, body);
    expect(response.status).toBe(Number(status));
  });
});

describe("DELETE /v1/people/{id}", () => {
  test("204: what the person may do ends with the next request", async () => {
    const sales = await signInAs(api, { role: "sales" });
    expect((await sales.get("/v1/leads")).status).toBe(200);
    const id = (await list("/v1/people")).data.find(({ email }) => email === sales.email)?.id;
    expect((await send("DELETE", `/v1/people/${id}`)).status).toBe(204);
    expect((await sales.get("/v1/leads")).status).toBe(403);
  });

  test("409: the last admin", async () => {
    const id = (await list("/v1/people")).data.find(({ email }) => email === admin.email)?.id;
    expect((await send("DELETE", `/v1/people/${id}`)).status).toBe(409);
    expect((await admin.get("/v1/people")).status).toBe(200);
  });
});

describe("POST /v1/programs", () => {
  test("201: whoever opens a programme is its admin, and nobody else sees it", async () => {
    const made = await send("POST", "/v1/programs", { slug: "segundo", name: "Segundo" });
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: string };
    const chosen = await send("POST", "/v1/session/program", { programId: id });
    expect(await chosen.json()).toMatchObject({ program: { id, role: "admin" } });
    expect((await list("/v1/people")).data.map(({ email }) => email)).toEqual([admin.email]);
    await send("POST", "/v1/session/program", { programId: api.program.id });
    const viewer = await signInAs(api, { role: "viewer" });
    const theirs = (await (await viewer.get("/v1/programs")).json()) as Listed;
    expect(theirs.data.map((program) => program.id)).toEqual([api.program.id]);
  });
});

describe("a channel manager", () => {
  test("sees the partners in its care and what they sent, and nothing of the others", async () => {
    const manager = await signInAs(api, { role: "channel_manager" });
    const theirs = await api.addLead();
    const post = (path: string, body: unknown) =>
      manager.send("POST", path, { body, headers: { "X-CSRF-Token": manager.csrf } });
    const partner = (await (await post("/v1/partners", { name: "Contábil Cais" })).json()) as { id: string };
    const company = { name: "Empresa do Cais", domain: "cais.com.br", employees: 40 };
    const lead = (await (await post("/v1/leads", { partnerId: partner.id, company })).json()) as {
      id: string;
    };
    for (const path of ["/v1/leads", "/v1/partners"]) {
      const { data } = (await (await manager.get(path)).json()) as Listed;
      expect(data.map(({ id }) => id)).toEqual([path === "/v1/leads" ? lead.id : partner.id]);
    }
    expect((await manager.get(`/v1/leads/${theirs}`)).status).toBe(404);
    expect((await manager.get(`/v1/partners/${api.partnerId}`)).status).toBe(404);
    expect((await post("/v1/leads", { partnerId: api.partnerId, company })).status).toBe(404);
  });
});
