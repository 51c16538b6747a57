import { type Scope, scopes } from "@leadback/db";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allOperations } from "../src/routes/all-operations.ts";
import { createTestApi, type TestApi } from "./test-api.ts";
import { withoutRequestId } from "./without-request-id.ts";

/** Routes that everybody may call; a route that is neither here nor asks who calls fails. */
const publicRoutes = [
  "GET /u/{token}",
  "POST /u/{token}",
  "GET /a/{token}",
  "POST /a/{token}",
  "GET /d/{token}",
  "GET /s/{token}",
  "POST /s/{token}",
  "GET /sign-in",
  "POST /sign-in",
  "POST /sign-in/code",
  "GET /sign-in/link/{token}",
  "POST /sign-in/link/{token}",
  "GET /sign-in/accounts",
  "GET /auth/callback/oidc",
  "GET /account",
  "POST /account",
  "POST /hooks/resend",
  "GET /livez",
  "GET /readyz",
  "GET /metrics",
  "GET /",
  "GET /docs",
  "GET /how-we-count",
  "GET /openapi.json",
];
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
const nobodysId = "0192b1c0-0000-7000-8000-000000000000";

interface Described {
  method: string;
  path: string;
  scope: Scope | undefined;
  isOpen: boolean;
  responses: string[];
}

let api: TestApi;
let described: Described[];
beforeAll(async () => {
  api = await createTestApi();
  const response = await api.request("GET", "/openapi.json", { key: null });
  const { paths } = (await response.json()) as { paths: Record<string, Record<string, RouteDescription>> };
  described = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, route]) => ({
      method: method.toUpperCase(),
      path,
      scope: route["x-scope"],
      isOpen: route.security.length === 0,
      responses: Object.keys(route.responses),
    })),
  );
});
afterAll(() => api.drop());

interface RouteDescription {
  "x-scope"?: Scope;
  security: unknown[];
  responses: Record<string, unknown>;
}

function keyed(): Described[] {
  return described.filter(({ scope }) => scope !== undefined);
}

function call({ method, path }: Described, key: string | null): Promise<Response> {
  const body = method === "POST" ? { body: {} } : {};
  return api.request(method, path.replace(/\{\w+\}/g, nobodysId), { key, ...body });
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`);
}

describe("access", () => {
  test("every route that answers is described, and every one that is described answers", () => {
    const mounted = api.app.routes
      .filter(({ method, path }) => method !== "ALL" && !path.endsWith("*"))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    expect([...new Set(mounted)].toSorted()).toEqual(
      described.map(({ method, path }) => `${method} ${path}`).toSorted(),
    );
    expect(described).toHaveLength(allOperations.length);
  });

  test("every route asks who calls, or is listed as public", () => {
    for (const route of described) {
      const name = `${route.method} ${route.path}`;
      expect(publicRoutes.includes(name), name).toBe(route.isOpen);
      if (route.scope !== undefined) expect(route.isOpen, name).toBe(false);
    }
  });

  test("every keyed route describes its refusals", () => {
    for (const { method, path, responses } of keyed()) {
      expect(responses, `${method} ${path}`).toEqual(expect.arrayContaining(["401", "403", "422", "503"]));
    }
  });

  test("no key, a broken one and an unknown one get the same 401", async () => {
    const unknown = `${api.key.slice(0, 20)}XXXX${api.key.slice(24)}`;
    const bodies = new Set<string>();
    for (const route of keyed()) {
      for (const key of [null, "nonsense", unknown]) {
        const response = await call(route, key);
        expect(response.status, `${route.method} ${route.path}`).toBe(401);
        expect(response.headers.get("WWW-Authenticate")).toBe("Bearer");
        bodies.add(JSON.stringify(withoutRequestId(await response.json())));
      }
    }
    expect(bodies.size).toBe(1);
  });

  test("a key with every scope but the one that is asked for gets 403 before anything else is looked at", async () => {
    for (const route of keyed()) {
      const key = await api.keyWith(scopes.filter((scope) => scope !== route.scope));
      expect((await call(route, key)).status, `${route.method} ${route.path}`).toBe(403);
    }
  });

  test("a key with that scope alone gets past the door", async () => {
    for (const route of keyed()) {
      const key = await api.keyWith([route.scope ?? "leads:read"]);
      expect([401, 403], `${route.method} ${route.path}`).not.toContain((await call(route, key)).status);
    }
  });
});

describe("what no route takes", () => {
  test.each([
    "/v2/leads",
    "/v1",
    "/v1/leads/",
    "/v1/lead",
    "/favicon.ico",
    "/%2e%2e/etc/passwd",
    "/v1/leads/a/b/c",
  ])("404: %s", async (path) => {
    const response = await api.request("GET", path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "not_found" });
  });

  test("405 with Allow: every other method of every path", async () => {
    for (const path of new Set(described.map((route) => route.path))) {
      const sent = path.replace(/\{\w+\}/g, nobodysId);
      const known = described
        .filter((route) => patternOf(route.path).test(sent))
        .map((route) => route.method);
      const allowed = known.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
      for (const method of methods.filter((candidate) => !allowed.includes(candidate))) {
        const response = await api.request(method, sent);
        expect(response.status, `${method} ${path}`).toBe(405);
        expect(response.headers.get("Allow")?.split(", ").toSorted()).toEqual(allowed.toSorted());
      }
    }
  });

  test("other sites get no leave to read", async () => {
    const headers = { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" };
    const response = await api.request("OPTIONS", "/v1/leads", { headers });
    expect(response.ok).toBe(false);
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("a header does not change the method", async () => {
    const headers = { "X-HTTP-Method-Override": "DELETE" };
    expect((await api.request("GET", "/v1/leads", { headers })).status).toBe(200);
  });
});

describe("request ids", () => {
  test("a sane one is kept, another is replaced", async () => {
    const kept = await api.request("GET", "/livez", { headers: { "X-Request-Id": "job-17" } });
    expect(kept.headers.get("X-Request-Id")).toBe("job-17");
    for (const bad of ["a b", "<script>", "x".repeat(300)]) {
      const replaced = await api.request("GET", "/livez", { headers: { "X-Request-Id": bad } });
      expect(replaced.headers.get("X-Request-Id")).toMatch(/^[\da-f-]{36}$/);
    }
  });
});

describe("pages", () => {
  test.each([
    ["pt-BR", "O Leadback está no ar."],
    ["en", "Leadback is running."],
    ["es", "Leadback está en marcha."],
  ])("the first page speaks %s", async (locale, title) => {
    const response = await api.request("GET", "/", { key: null, headers: { "Accept-Language": locale } });
    const page = await response.text();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(title);
  });

  test("the reference has every keyed route and every problem, and loads nothing", async () => {
    const response = await api.request("GET", "/docs", { key: null });
    const page = await response.text();
    for (const { method, path } of keyed()) expect(page).toContain(`title="${method} ${path}"`);
    for (const id of ["lifecycle", "feedback", "unauthenticated"]) expect(page).toContain(`id="${id}"`);
    expect(page).not.toMatch(/<script|<link|<img|url\(|\[object Object\]|undefined|\$ref/);
    expect(response.headers.get("Content-Security-Policy")).toMatch(/default-src 'none'; style-src 'sha256-/);
  });
});
