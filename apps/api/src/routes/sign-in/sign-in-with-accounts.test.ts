import { accounts, sessions, users } from "@leadback/db";
import { invitePerson } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../../test/browser.ts";
import { type RunningOidcProvider, startOidcProvider } from "../../../test/start-oidc-provider.ts";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { createApp, createLogger } from "../../index.ts";

const publicUrl = "https://leads.example";
const logins = {
  ana: { email: "Ana@vertice.example", isVerified: true },
  stranger: { email: "stranger@vertice.example", isVerified: true },
  impostor: { email: "bia@vertice.example", isVerified: false },
};
let api: TestApi;
let provider: RunningOidcProvider;
let app: TestApi["app"];

beforeAll(async () => {
  api = await createTestApi();
  const client = { id: "leadback", secret: "a secret of the tests" };
  provider = await startOidcProvider({ ...client, redirectUri: `${publicUrl}/auth/callback/oidc` }, logins);
  app = createApp({
    database: api.testDatabase.database,
    clock: () => api.context.now,
    logger: createLogger("info", { write: (line) => void api.logs.push(line) }),
    publicUrl,
    sessionSecret: "a secret of the tests, 32 characters long",
    oidc: { issuer: provider.issuer, clientId: client.id, clientSecret: client.secret, name: "Vértice" },
  });
  await invitePerson(api.context, { email: "ana@vertice.example", role: "channel_manager" });
  await invitePerson(api.context, { email: "bia@vertice.example", role: "admin" });
});
afterAll(async () => {
  await provider.stop();
  await api.drop();
});

async function signIn(login: keyof typeof logins, next = "/docs") {
  const browser = openBrowser({ app });
  const begun = await browser.get(`/sign-in/accounts?${new URLSearchParams({ next })}`);
  expect(begun.status).toBe(303);
  const back = new URL(await provider.passThrough(begun.headers.get("Location") ?? "", login));
  const path = `${back.pathname}${back.search}`;
  return { browser, path, answer: await browser.get(path) };
}

describe("signing in with the company's own accounts", () => {
  test("the sign-in page offers it by name, where it is set up", async () => {
    expect(await (await openBrowser({ app }).get("/sign-in")).text()).toContain("Entrar com Vértice");
    expect(await (await openBrowser(api).get("/sign-in")).text()).not.toContain("/sign-in/accounts");
    expect((await openBrowser(api).get("/sign-in/accounts")).status).toBe(404);
  });

  test("a real provider signs an invited person in, twice the same one, and nothing of its tokens is kept", async () => {
    const ids: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      const { browser, answer } = await signIn("ana");
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toBe(`${publicUrl}/docs`);
      const cookie = answer.headers.getSetCookie().find((line) => line.includes("leadback.session"));
      for (const attribute of ["__Host-", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"])
        expect(cookie).toContain(attribute);
      const session = (await (await browser.get("/v1/session")).json()) as { person: { id: string } };
      expect(session).toMatchObject({
        person: { email: "ana@vertice.example" },
        program: { id: api.program.id, role: "channel_manager" },
      });
      ids.push(session.person.id);
    }
    expect(new Set(ids).size).toBe(1);
    const kept = await api.testDatabase.database.global.select().from(accounts);
    expect(kept).toMatchObject([{ accountId: "ana", accessToken: null, refreshToken: null, idToken: null }]);
  });

  test("an address that nobody invited, or that the provider has not checked, gets no session and no account", async () => {
    const before = await api.testDatabase.database.global.select().from(users);
    for (const login of ["stranger", "impostor"] as const) {
      const { browser, answer } = await signIn(login);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toMatch(/^https:\/\/leads\.example\/sign-in\?error=/);
      expect((await browser.get("/v1/session")).status).toBe(401);
    }
    expect(await api.testDatabase.database.global.select().from(users)).toHaveLength(before.length);
  });

  test("an answer of the provider is good once, in the browser that asked", async () => {
    const begun = await openBrowser({ app }).get("/sign-in/accounts");
    const back = new URL(await provider.passThrough(begun.headers.get("Location") ?? "", "ana"));
    const count = async () => (await api.testDatabase.database.global.select().from(sessions)).length;
    const before = await count();
    const elsewhere = await openBrowser({ app }).get(`${back.pathname}${back.search}`);
    expect(elsewhere.headers.get("Location")).toMatch(/\/sign-in\?error=/);
    const { browser, path } = await signIn("ana");
    expect((await browser.get(path)).headers.get("Location")).toMatch(/\/sign-in\?error=/);
    expect(await count()).toBe(before + 1);
  });

  test("it leads nowhere but here", async () => {
    const { answer } = await signIn("ana", "//evil.example");
    expect(answer.headers.get("Location")).toBe(`${publicUrl}/account`);
  });

  test("nothing of who signed in reaches the log", () => {
    expect(api.logs.join("").toLowerCase()).not.toMatch(/vertice\.example|code=|state=/);
  });
});
