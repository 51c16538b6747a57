import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../test/test-api.ts";
import { createApp, createLogger } from "../index.ts";
import { readWebApp } from "./read-web-app.ts";

const script = `console.log(${JSON.stringify("x".repeat(2_000))})`;
let api: TestApi;
let folder: string;
let ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "leadback-web-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Leadback</title>");
  await writeFile(join(folder, "assets/index-Bx3.js"), script);
  await writeFile(join(folder, "assets/index-Bx3.js.gz"), gzipSync(script));
  await writeFile(join(folder, "page-paths.json"), JSON.stringify(["/", "/desk", "/leads/$leadId"]));
  api = await createTestApi();
  const webApp = await readWebApp(folder);
  if (webApp === null) throw new Error("nothing was read");
  const app = createApp({
    database: api.context.database,
    clock: () => api.context.now,
    logger: createLogger("silent"),
    publicUrl: "https://leads.example",
    sessionSecret: "a secret of the tests, 32 characters long",
    oidc: null,
    webApp,
  });
  ask = async (path, headers = {}, method = "GET") => app.request(path, { method, headers });
});
afterAll(async () => {
  await api.drop();
  await rm(folder, { recursive: true });
});

describe("a page", () => {
  test.each(["/", "/desk", "/leads/019", "/desk?mine=true"])(
    "%s is the app, which asks again each time",
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toMatch(/^text\/html/);
      expect(response.headers.get("Cache-Control")).toBe("no-cache");
      const etag = response.headers.get("ETag") ?? "";
      expect((await ask(path, { "If-None-Match": etag })).status).toBe(304);
    },
  );

  test("runs our scripts alone, and is in no frame", async () => {
    const policy = (await ask("/desk")).headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  test("HEAD says what GET would, without it", async () => {
    const [whole, head] = [await ask("/desk"), await ask("/desk", {}, "HEAD")];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of ["ETag", "Content-Length", "Content-Type"])
      expect(head.headers.get(name), name).toBe(whole.headers.get(name));
  });
});

describe("a file of the app", () => {
  test("is kept for good, and comes as small as the browser can take it", async () => {
    const plain = await ask("/assets/index-Bx3.js");
    expect(plain.headers.get("Cache-Control")).toContain("immutable");
    expect(await plain.text()).toBe(script);
    const small = await ask("/assets/index-Bx3.js", { "Accept-Encoding": "br, gzip" });
    expect(small.headers.get("Content-Encoding")).toBe("gzip");
    expect(small.headers.get("Vary")).toBe("Accept-Encoding");
    expect(Number(small.headers.get("Content-Length"))).toBeLessThan(script.length);
    expect(small.headers.get("ETag")).not.toBe(plain.headers.get("ETag"));
    const refused = await ask("/assets/index-Bx3.js", { "Accept-Encoding": "gzip;q=0" });
    expect(refused.headers.get("Content-Encoding")).toBeNull();
  });

  test.each(["/assets/other.js", "/stamp", "/page-paths.json", "/assets/../../package.json"])(
    "%s is none",
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    },
  );
});

describe("what is no page", () => {
  test.each(["/v1/nothing", "/nothing"])("%s is the problem that programs expect", async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });

  test("is said to a person on a page with a way on, and to nobody below /v1", async () => {
    const accept = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const page = await ask("/nothing", accept);
    expect(page.status).toBe(404);
    expect(page.headers.get("Content-Type")).toMatch(/^text\/html/);
    const problem = await ask("/v1/nothing", accept);
    expect(problem.headers.get("Content-Type")).toBe("application/problem+json");
  });

  test("a change is refused as before", async () => {
    expect((await ask("/desk", {}, "POST")).status).toBe(404);
    expect((await ask("/v1/leads", {}, "DELETE")).status).toBe(405);
  });
});

test("without a folder of pages there is an API without pages", async () => {
  expect(await readWebApp(join(folder, "nowhere"))).toBeNull();
});

describe("the reference, which is long", () => {
  test.each(["/docs", "/openapi.json"])(
    "%s is sent compressed, and not again while it is the same",
    async (path) => {
      const plain = await ask(path);
      const text = await plain.text();
      const small = await ask(path, { "Accept-Encoding": "gzip, br" });
      expect(small.headers.get("Content-Encoding")).toBe("br");
      expect(small.headers.get("Vary")).toBe("Accept-Encoding");
      const bytes = new Uint8Array(await small.arrayBuffer());
      expect(bytes.byteLength).toBeLessThan(text.length / 8);
      expect(brotliDecompressSync(bytes).toString()).toBe(text);
      const again = await ask(path, {
        "Accept-Encoding": "gzip, br",
        "If-None-Match": small.headers.get("ETag") ?? "",
      });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
    },
  );

  test("runs nothing, like every page of the API", async () => {
    const policy = (await ask("/docs")).headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script-src");
  });
});
