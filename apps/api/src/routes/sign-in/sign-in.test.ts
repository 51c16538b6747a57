import { accessLetters, signInRequests } from "@leadback/db";
import { createSignInLink, invitePerson } from "@leadback/operations";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Browser, openBrowser } from "../../../test/browser.ts";
import { signInAgain, signInAs } from "../../../test/sign-in-as.ts";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";
import { createApp, createLogger } from "../../index.ts";

const ana = "ana@vertice.example";
const session = "__Host-leadback.session";
let api: TestApi;
let browser: Browser;

beforeAll(async () => {
  api = await createTestApi();
  await invitePerson(api.context, { email: ana, role: "admin" });
});
afterAll(() => api.drop());
beforeEach(async () => {
  api.setNow(startedAt);
  browser = openBrowser(api);
  await api.testDatabase.database.global.delete(accessLetters);
  await api.testDatabase.database.global.delete(signInRequests);
});

async function lastLetter(): Promise<{ path: string; code: string }> {
  const letters = await api.testDatabase.database.global.select().from(accessLetters);
  return letters.at(-1)?.data as { path: string; code: string };
}

function minutesLater(minutes: number): void {
  api.setNow(new Date(startedAt.getTime() + minutes * 60_000));
}

describe("POST /sign-in", () => {
  test("202: the same bytes for an address that somebody has and for one that nobody has", async () => {
    const answers = await Promise.all(
      [ana, "nobody@vertice.example"].map((email) => openBrowser(api).submit("/sign-in", { email })),
    );
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    const [known, unknown] = await Promise.all(answers.map((answer) => answer.text()));
    expect(known).toBe(unknown);
    const headers = answers.map((answer) => [...answer.headers.keys()].toSorted());
    expect(headers[0]).toEqual(headers[1]);
  });

  test("202: the cookie is bound to the host, out of reach of scripts and of other sites", async () => {
    const [cookie] = (await browser.submit("/sign-in", { email: ana })).headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-leadback\.sign-in=[\w-]{43}; /);
    for (const attribute of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"])
      expect(cookie).toContain(attribute);
    expect(cookie).not.toContain("Domain");
  });

  test("202: an address that asked too often gets no more letters, and nobody is told", async () => {
    for (let time = 0; time < 7; time += 1)
      expect((await openBrowser(api).submit("/sign-in", { email: ana })).status).toBe(202);
    expect(await api.testDatabase.database.global.select().from(accessLetters)).toHaveLength(5);
  });

  test("429: a place that asked twenty times in an hour waits", async () => {
    for (let time = 0; time < 20; time += 1)
      await browser.submit("/sign-in", { email: `p${time}@x.example` });
    const refused = await browser.submit("/sign-in", { email: "one.more@x.example" });
    expect(refused.status).toBe(429);
    expect(refused.headers.get("Retry-After")).toBe("3600");
  });

  test("202: behind a proxy that is vouched for, a place is where the request began", async () => {
    const app = createApp({
      database: api.testDatabase.database,
      clock: () => startedAt,
      logger: createLogger("silent"),
      publicUrl: "https://leads.example",
      sessionSecret: "a secret of at least thirty-two letters",
      oidc: null,
      trustedProxies: 1,
    });
    const behindProxy = openBrowser({ app });
    const ask = async (time: number, address: string) => {
      const headers = { "X-Forwarded-For": `198.51.100.${time}, ${address}` };
      return (await behindProxy.submit("/sign-in", { email: `p${time}@x.example` }, headers)).status;
    };
    for (let time = 0; time < 20; time += 1) expect(await ask(time, "203.0.113.7")).toBe(202);
    expect(await ask(20, "203.0.113.7")).toBe(429);
    expect(await ask(21, "203.0.113.8")).toBe(202);
  });

  test.each(["", "ana", "a@b.com\nBcc:x@y.example", `${"a".repeat(250)}@x.example`, "<script>@x"])(
    "422: %j is no address",
    async (email) => {
      const refused = await browser.submit("/sign-in", { email });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('role="alert"');
    },
  );

  test("403: from another site nothing is sent", async () => {
    const refused = await browser.submit("/sign-in", { email: ana }, { Origin: "https://evil.example" });
    expect(refused.status).toBe(403);
    expect(await lastLetter()).toBeUndefined();
  });
});

describe("a sign-in link", () => {
  test("200: scanners look at it as often as they like", async () => {
    await browser.submit("/sign-in", { email: ana });
    const { path } = await lastLetter();
    for (const method of ["GET", "HEAD", "GET", "GET"]) {
      const page = await openBrowser(api).send(method, path);
      expect(page.status).toBe(200);
      expect(page.headers.get("Cache-Control")).toBe("no-store");
      expect(page.headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(page.headers.getSetCookie()).toEqual([]);
    }
    expect((await browser.submit(path, {})).status).toBe(303);
  });

  test("303: signs in, in the browser that asked, with a session cookie that is bound to the host", async () => {
    await browser.submit("/sign-in", { email: ana });
    const entered = await browser.submit((await lastLetter()).path, {});
    expect(entered.status).toBe(303);
    expect(entered.headers.get("Location")).toBe("/account");
    const cookie = entered.headers.getSetCookie().find((line) => line.startsWith(`${session}=`));
    for (const attribute of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"])
      expect(cookie).toContain(attribute);
    expect(cookie).not.toContain("Domain");
    expect(await (await browser.get("/account")).text()).toContain(ana);
    expect(browser.cookies.has("__Host-leadback.sign-in")).toBe(false);
  });

  test("303 and 403: a page that names no origin is ours only where its browser says so", async () => {
    await browser.submit("/sign-in", { email: ana });
    const { path } = await lastLetter();
    for (const site of [undefined, "none", "same-site", "cross-site"]) {
      const headers = { Origin: "null", ...(site === undefined ? {} : { "Sec-Fetch-Site": site }) };
      expect((await browser.submit(path, {}, headers)).status, site).toBe(403);
    }
    const ours = { Origin: "null", "Sec-Fetch-Site": "same-origin" };
    expect((await browser.submit(path, {}, ours)).status).toBe(303);
  });

  test("410: a second time", async () => {
    await browser.submit("/sign-in", { email: ana });
    const { path } = await lastLetter();
    await browser.submit(path, {});
    const second = await browser.submit(path, {});
    expect(second.status).toBe(410);
    expect((await browser.get(path)).status).toBe(410);
  });

  test("410: after ten minutes, and one that never was", async () => {
    await browser.submit("/sign-in", { email: ana });
    const { path } = await lastLetter();
    minutesLater(10);
    expect((await browser.submit(path, {})).status).toBe(410);
    expect((await browser.submit("/sign-in/link/nonsense", {})).status).toBe(410);
  });

  test("403: in another browser, which is told of the code; the link stays good", async () => {
    await browser.submit("/sign-in", { email: ana });
    const { path, code } = await lastLetter();
    const refused = await openBrowser(api).submit(path, {}, { "Accept-Language": "en" });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("Type the code");
    const wrong = await browser.submit("/sign-in/code", { code: code === "000000" ? "1" : "000000" });
    expect(wrong.status).toBe(422);
    const entered = await browser.submit("/sign-in/code", { code });
    expect(entered.status).toBe(303);
    expect(browser.cookies.has(session)).toBe(true);
    expect((await browser.submit("/sign-in/code", { code })).status).toBe(410);
  });

  test("403: sent by another site", async () => {
    const path = await createSignInLink(api.testDatabase.database, { email: ana }, startedAt);
    for (const headers of [{ Origin: "https://evil.example" }, { "Sec-Fetch-Site": "cross-site" }])
      expect((await browser.submit(path, {}, headers)).status).toBe(403);
    expect((await browser.submit(path, {})).status).toBe(303);
  });

  test("303: an invitation makes its person part of the programme", async () => {
    const { path } = await invitePerson(api.context, { email: "bia@vertice.example", role: "sales" });
    const page = await (await browser.get(path, { "Accept-Language": "pt-BR" })).text();
    expect(page).toContain(`${api.program.name} convida você.`);
    expect((await browser.submit(path, {})).status).toBe(303);
    expect(await (await browser.get("/v1/session")).json()).toMatchObject({
      person: { email: "bia@vertice.example" },
      program: { id: api.program.id, role: "sales" },
    });
  });

  test("the next request after signing out everywhere is refused, in every browser", async () => {
    const [one, other] = [
      await signInAs(api, { role: "viewer", email: "eva@x.example" }),
      await signInAgain(api, "eva@x.example"),
    ];
    const bystander = await signInAs(api, { role: "viewer" });
    expect((await one.send("DELETE", "/v1/sessions", { headers: { "X-CSRF-Token": one.csrf } })).status).toBe(
      204,
    );
    for (const browserOfEva of [one, other]) expect((await browserOfEva.get("/v1/session")).status).toBe(401);
    expect((await bystander.get("/v1/session")).status).toBe(200);
  });

  test("a session ends by itself after seven days, and a cookie that was changed is none", async () => {
    const person = await signInAs(api, { role: "viewer" });
    const value = person.cookies.get(session) ?? "";
    person.cookies.set(session, `${value.startsWith("a") ? "b" : "a"}${value.slice(1)}`);
    expect((await person.get("/v1/session")).status).toBe(401);
    person.cookies.set(session, value);
    expect((await person.get("/v1/session")).status).toBe(200);
    api.setNow(new Date("2126-01-01T00:00:00Z"));
    expect((await person.get("/v1/session")).status).toBe(401);
  });
});

describe("where signing in leads", () => {
  test.each([
    ["/docs?x=1#leads", "/docs?x=1#leads"],
    ["//evil.example", "/account"],
    ["/\\evil.example", "/account"],
    ["https://evil.example/", "/account"],
    ["/\t/evil.example", "/account"],
    ["javascript:alert(1)", "/account"],
    ["/..//evil.example", "/account"],
    ["", "/account"],
  ])("303: next=%j leads to %s", async (next, expected) => {
    const page = await (await browser.get(`/sign-in?${new URLSearchParams({ next })}`)).text();
    expect(page).not.toContain("evil.example");
    await browser.submit("/sign-in", { email: ana, next });
    const entered = await browser.submit((await lastLetter()).path, {});
    expect(entered.headers.get("Location")).toBe(expected);
  });
});

describe("changes with the session cookie", () => {
  test("403: without proof that the request is ours, whatever the role", async () => {
    const admin = await signInAs(api, { role: "admin" });
    const body = { name: "Contábil Brisa" };
    const proof = { "X-CSRF-Token": admin.csrf };
    for (const headers of [
      {},
      { "X-CSRF-Token": "nonsense" },
      { ...proof, Origin: "https://evil.example" },
      { ...proof, "Sec-Fetch-Site": "cross-site" },
      { "X-CSRF-Token": (await signInAs(api, { role: "admin" })).csrf },
    ]) {
      const refused = await admin.send("POST", "/v1/partners", { body, headers });
      expect(refused.status).toBe(403);
    }
    const made = await admin.send("POST", "/v1/partners", {
      body,
      headers: { ...proof, Origin: "https://leads.example" },
    });
    expect(made.status).toBe(201);
  });

  test("403: the account page's buttons want it too; then they sign out", async () => {
    const person = await signInAs(api, { role: "viewer" });
    expect((await person.submit("/account", { action: "sign_out" })).status).toBe(403);
    const page = await (await person.get("/account")).text();
    expect(page).toContain(`value="${person.csrf}"`);
    const out = await person.submit("/account", { action: "sign_out", csrf: person.csrf });
    expect(out.status).toBe(200);
    expect(person.cookies.has(session)).toBe(false);
    expect((await person.get("/account")).headers.get("Location")).toBe("/sign-in");
  });

  test("a key that is sent counts, not the cookie beside it", async () => {
    const admin = await signInAs(api, { role: "admin" });
    const key = await api.keyWith(["leads:read"]);
    const headers = { Authorization: `Bearer ${key}` };
    expect((await admin.send("GET", "/v1/leads", { headers })).status).toBe(200);
    expect((await admin.send("GET", "/v1/partners", { headers })).status).toBe(403);
    expect(
      (await admin.send("GET", "/v1/leads", { headers: { Authorization: "Bearer nonsense" } })).status,
    ).toBe(401);
  });
});

describe("POST /v1/session/program", () => {
  test("200: the session goes on in another programme of the person, and in no other", async () => {
    const other = await api.addOtherProgram();
    const person = await signInAs(api, { role: "sales" });
    const choose = (programId: string) =>
      person.send("POST", "/v1/session/program", {
        body: { programId },
        headers: { "X-CSRF-Token": person.csrf },
      });
    const refused = await choose(other.programId);
    expect(refused.status).toBe(404);
    await signInAs(api, { role: "viewer", email: person.email, programId: other.programId });
    expect((await choose(other.programId)).status).toBe(200);
    const leads = (await (await person.get("/v1/leads")).json()) as { data: { id: string }[] };
    expect(leads.data.map(({ id }) => id)).toEqual([other.leadId]);
    const missing = await choose("0192b1c0-0000-7000-8000-000000000000");
    expect(missing.status).toBe(404);
  });
});

describe("pages of signing in", () => {
  test.each([
    ["pt-BR", "Entrar"],
    ["en", "Sign in"],
    ["es", "Entrar"],
  ])("speak %s and load nothing", async (locale, title) => {
    const page = await browser.get("/sign-in", { "Accept-Language": locale });
    const html = await page.text();
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).not.toMatch(/<script|<link|<img|url\(|undefined/);
    expect(page.headers.get("Content-Security-Policy")).toContain("form-action 'self'");
  });
});
