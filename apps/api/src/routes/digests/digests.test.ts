import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendDigest } from "../../../test/send-digest.ts";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { digestListItemSchema, digestSchema } from "./digest-schema.ts";

let api: TestApi;
let partnerId: string;
let digestId: string;
beforeAll(async () => {
  api = await createTestApi();
  ({ partnerId } = await sendDigest(api, { email: "lia@parceira.com.br", locale: "en" }));
  const response = await api.request("GET", `/v1/digests?partnerId=${partnerId}`);
  const { data } = pageOf(digestListItemSchema).parse(await response.json());
  digestId = data[0]?.id ?? "";
});
afterAll(() => api.drop());

describe("GET /v1/digests…", () => {
  test("200: a frozen digest in each of its forms", async () => {
    const response = await api.request("GET", `/v1/digests/${digestId}`);
    expect(response.status).toBe(200);
    const digest = digestSchema.parse(await response.json());
    expect(digest).toMatchObject({ id: digestId, partnerId, period: { firstDay: "2026-11-16" } });
    const page = await api.request("GET", `/v1/digests/${digestId}/html`);
    expect(page.headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(await page.text()).toBe(digest.html);
    const text = await api.request("GET", `/v1/digests/${digestId}/text`);
    expect(text.headers.get("Content-Type")).toMatch(/^text\/plain/);
    expect(await text.text()).toBe(digest.text);
  });

  test("200: nobody's way out of the list is in what an API key may read", async () => {
    const { html, text } = digestSchema.parse(
      await (await api.request("GET", `/v1/digests/${digestId}`)).json(),
    );
    expect(`${html}${text}`).not.toMatch(/\/u\/[\w-]{40,}/);
  });

  test("404: a sibling's digest looks like one that is not there", async () => {
    const bound = await api.keyWith(["digests:read"], api.partnerId);
    const headers = { "X-Request-Id": "same" };
    for (const part of ["", "/html", "/text"]) {
      const sibling = await api.request("GET", `/v1/digests/${digestId}${part}`, { key: bound, headers });
      const missing = await api.request("GET", `/v1/digests/0192b1c0-0000-7000-8000-000000000000${part}`, {
        headers,
      });
      expect(sibling.status).toBe(404);
      expect(await sibling.text()).toBe(await missing.text());
    }
  });
});

describe("POST /v1/digests/preview", () => {
  test.each(["pt-BR", "en", "es"])("200: the letter in %s, and nothing is stored", async (locale) => {
    const before = await (await api.request("GET", "/v1/digests")).text();
    const response = await api.request("POST", "/v1/digests/preview", {
      body: { partnerId, locale, asOf: "2026-11-24T12:00:00Z" },
    });
    expect(response.status).toBe(200);
    const preview = (await response.json()) as { html: string; snapshot: unknown };
    expect(preview.html).toContain(`lang="${locale}"`);
    expect(preview.html).toContain("https://leads.example");
    expect(preview.snapshot).toMatchObject({ locale, version: 1 });
    expect(await (await api.request("GET", "/v1/digests")).text()).toBe(before);
  });

  test("404: a partner that is nobody's", async () => {
    const body = { partnerId: "0192b1c0-0000-7000-8000-000000000000" };
    expect((await api.request("POST", "/v1/digests/preview", { body })).status).toBe(404);
  });

  test("422: where the letter's links go is not for the caller to say", async () => {
    const body = { partnerId, publicUrl: "https://evil.example" };
    expect((await api.request("POST", "/v1/digests/preview", { body })).status).toBe(422);
  });
});
