import { locales, smallSample } from "@leadback/scoring";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

describe("GET /how-we-count", () => {
  test.each(locales)("200: whoever has a letter in %s reads there what its numbers mean", async (locale) => {
    const response = await api.request("GET", `/how-we-count?lang=${locale}`, { key: null });
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page.match(/<h2 /g)).toHaveLength(13);
    for (const limit of [smallSample.rateMin, smallSample.medianMin, smallSample.p90Min])
      expect(page).toMatch(new RegExp(`\\b${limit}\\b`));
    expect(page).not.toMatch(/undefined|\[object|[!¡](?!doctype)/i);
  });

  test("200: in the browser's language where none, or none of ours, is asked for", async () => {
    for (const query of ["", "?lang=fr"]) {
      const headers = { "Accept-Language": "es-MX" };
      const response = await api.request("GET", `/how-we-count${query}`, { key: null, headers });
      expect(await response.text()).toContain('<html lang="es">');
    }
  });
});
