import type { PartnerId } from "@leadback/db";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLetter, sendDigest } from "../../../test/send-digest.ts";
import { signInAs } from "../../../test/sign-in-as.ts";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
let path: string;
let ref: string;
let partnerId: PartnerId;
beforeAll(async () => {
  api = await createTestApi();
  const sent = await sendDigest(api, { email: "lia@parceira.com.br", locale: "es" });
  partnerId = sent.partnerId as PartnerId;
  path = readLetter(sent.requestBody, /\/d\/[\w-]+/);
  const { data } = (await (await api.request("GET", `/v1/leads?partnerId=${partnerId}`)).json()) as {
    data: { ref: string }[];
  };
  ref = data[0]?.ref ?? "";
});
afterAll(() => api.drop());

const show = (at = path) => api.request("GET", at, { key: null });

describe("GET /d/{token}", () => {
  test("200: whoever has the link sees totals in the language of the letter, and none of its links but how we count", async () => {
    const response = await show();
    expect(response.status).toBe(200);
    const copy = await response.text();
    expect(copy).toContain('<html dir="ltr" lang="es"');
    expect(ref).toMatch(/^\w{3}-?\w{3}$/);
    for (const hidden of [ref, "Lia", "/u/", "/a/", "Oficina Norte"]) expect(copy).not.toContain(hidden);
    expect(copy).toContain("/how-we-count?lang=es");
    expect(copy, "where the letter's button leads").toContain('id="leads"');
    expect(copy).toContain(`/sign-in?${new URLSearchParams({ next: `${path}#leads` })}`);
    expect(response.headers.get("Content-Language")).toBe("es");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });

  test("200: the partner's own person, signed in, sees the leads behind them; another partner's does not", async () => {
    api.setNow(startedAt);
    const own = await signInAs(api, { role: "partner", partnerId });
    const withLeads = await (await own.get(path)).text();
    expect(withLeads).toMatch(new RegExp(`/leads/[-0-9a-f]{36}"[^>]*>${ref}<`));
    expect(withLeads).not.toContain("/sign-in");
    const other = await signInAs(api, { role: "partner", partnerId: api.partnerId });
    const copy = await (await other.get(path)).text();
    expect(copy).not.toContain(ref);
  });

  test("404: a link that is none of ours, or is for something else", async () => {
    expect((await show("/d/forged")).status).toBe(404);
    expect((await show(path.replace("/d/", "/a/"))).status).toBe(404);
  });

  test("410: after thirty days", async () => {
    api.setNow(new Date("2026-12-25T12:00:00Z"));
    const response = await show();
    expect(response.status).toBe(410);
    expect(await response.text()).toContain("Esta copia ya no está aquí.");
  });
});
