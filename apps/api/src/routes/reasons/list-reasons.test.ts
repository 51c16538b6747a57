import { reasonCatalogue, reasonCodes } from "@leadback/scoring";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const first = reasonCodes[0];

describe("200", () => {
  test.each([
    ["the parameter", "?locale=es", {}, "es"],
    ["the browser", "", { "Accept-Language": "fr;q=0.9, en-GB;q=0.8" }, "en"],
    ["nobody", "", {}, "pt-BR"],
  ] as const)(
    "the whole catalogue, in the language that %s asks for",
    async (_who, query, headers, locale) => {
      const response = await api.request("GET", `/v1/reasons${query}`, { headers });
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Language")).toBe(locale);
      const { data } = (await response.json()) as { data: unknown[] };
      expect(data).toHaveLength(reasonCodes.length);
      expect(data[0]).toMatchObject({ code: first, label: reasonCatalogue[first].labels[locale] });
    },
  );
});

describe("422", () => {
  test("a language that is not there", async () => {
    expect((await api.request("GET", "/v1/reasons?locale=de")).status).toBe(422);
  });
});
