import { connect } from "@leadback/db";
import { expect, test } from "vitest";
import { createTestApi } from "../../../test/test-api.ts";
import { createApp, createLogger } from "../../index.ts";

test("with its database, the API is alive and ready", async () => {
  const api = await createTestApi();
  expect((await api.request("GET", "/livez", { key: null })).status).toBe(200);
  expect((await api.request("GET", "/readyz", { key: null })).status).toBe(200);
  await api.drop();
});

test("without it, the API is alive, not ready, and says so to callers without losing its composure", async () => {
  const database = connect({ url: "postgres://leadback_app:geheim@127.0.0.1:1/nowhere" });
  const logs: string[] = [];
  const app = createApp({
    database,
    clock: () => new Date(0),
    logger: createLogger("info", { write: (line) => void logs.push(line) }),
    publicUrl: "http://localhost:3000",
    sessionSecret: "a secret of the tests, 32 characters long",
    oidc: null,
  });
  expect((await app.request("/livez")).status).toBe(200);
  const key = "lb_live_000000000000000000000000000000000000000000000000";
  for (const path of ["/readyz", "/u/some-token"]) {
    const response = await app.request(path, { headers: { Authorization: `Bearer ${key}` } });
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("5");
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  }
  expect(logs.join("")).not.toMatch(/geheim|some-token|select/i);
  await database.close();
});
