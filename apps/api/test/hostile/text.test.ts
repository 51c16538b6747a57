import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

function submit(company: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<Response> {
  return api.request("POST", "/v1/leads", {
    body: { partnerId: api.partnerId, company: { name: "Oficina Norte", ...company }, ...more },
  });
}

describe("row 12: control characters", () => {
  test.each(["a\0b", "a\u0007b", "a\u0085b", "a\r\nBcc: x", "a\nb", "a\u001b[31m"])(
    "422 in a name: %j",
    async (name) => {
      expect((await submit({ name })).status).toBe(422);
      expect((await submit({}, { contacts: [{ name }] })).status).toBe(422);
    },
  );
});

describe("row 13: characters that deceive", () => {
  test.each(["a\u202eb", "a\u2066b", "a\u{e0041}b", `a${"\u0301".repeat(5)}`])(
    "422 everywhere: %j",
    async (text) => {
      expect((await submit({ name: text })).status).toBe(422);
      expect((await submit({}, { note: text })).status).toBe(422);
      expect((await submit({}, { attributes: { a: text } })).status).toBe(422);
      expect((await submit({}, { attributes: { [text]: 1 } })).status).toBe(422);
      expect((await api.request("GET", `/v1/leads?q=${encodeURIComponent(text)}`)).status).toBe(422);
    },
  );

  test.each(["Açúcar União", "Nguyễn Thị", "שלום", "مرحبا", "👩🏽‍💻 Dev", "ด้วย"])("201: %s", async (name) => {
    expect((await submit({ name })).status).toBe(201);
  });
});

describe("row 14: alphabets", () => {
  test.each(["аcme.com", "xn--cme-8cd.com", "αpple.com"])("422 for the domain %s", async (domain) => {
    expect((await submit({ domain })).status).toBe(422);
    expect((await submit({}, { contacts: [{ email: `ana@${domain}` }] })).status).toBe(422);
  });

  test("a domain with accents is taken in its ASCII form", async () => {
    const response = await submit({ domain: "Açúcar.com.br" });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ company: { domain: "xn--acar-0oa8i.com.br" } });
  });
});

describe("rows 15 and 16: a name is data, whatever it looks like", () => {
  test.each([
    "<img src=x onerror=alert(1)>",
    "{{constructor.constructor('return 1')()}}",
    "=cmd|' /C calc'!A0",
    "' OR 1=1--",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the attack is written so
    "${jndi:ldap://x}",
    "%s%n%x",
    "visit evil.com",
    "a@b.c",
    "www\u2024evil\u2024com",
  ])("201, and stored as it came: %s", async (name) => {
    const response = await submit({ name });
    expect(response.status).toBe(201);
    const { id } = (await response.json()) as { id: string };
    const read = await api.request("GET", `/v1/leads/${id}`);
    expect(await read.json()).toMatchObject({ company: { name } });
    const found = await api.request("GET", `/v1/leads?q=${encodeURIComponent(name)}`);
    expect(found.status).toBe(200);
  });
});

test.each([
  "a@b.com\nBcc:x@y.com",
  "Ana <ana@empresa.com.br>",
  '"ana b"@empresa.com.br',
  "ana@[127.0.0.1]",
  "ana@127.0.0.1",
  `${"a".repeat(64)}@${"b".repeat(190)}.com`,
  "ana@b@c.com",
  "ana@empresa",
  "ana..x@empresa.com",
])("row 17: 422 for the address %j", async (email) => {
  expect((await submit({}, { contacts: [{ email }] })).status).toBe(422);
});

describe("row 46: numbers and slow patterns", () => {
  test.each(["1e400", "-1e400", "9007199254740993", "-9007199254740993", "123456789012345678901234567890"])(
    "422 for %s, which no double holds",
    async (number) => {
      const body = `{"partnerId": "${api.partnerId}", "company": {"name": "A"}, "attributes": {"a": ${number}}}`;
      expect((await api.request("POST", "/v1/leads", { body })).status).toBe(422);
    },
  );

  test.each([
    ["9007199254740991", 9007199254740991],
    ["-0", 0],
    ["0.1", 0.1],
    ["1e3", 1000],
  ])("%s comes back exactly", async (number, value) => {
    const body = `{"partnerId": "${api.partnerId}", "company": {"name": "A"}, "attributes": {"a": ${number}}}`;
    const response = await api.request("POST", "/v1/leads", { body });
    expect(response.status).toBe(201);
    const { attributes } = (await response.json()) as { attributes: { a: number } };
    expect(attributes.a + 0).toBe(value);
  });

  test("what makes patterns backtrack is answered like anything else", async () => {
    const long = [
      `${"a".repeat(250)}!`,
      `${"a.".repeat(120)}!`,
      `${"1".repeat(250)}x`,
      `${"-".repeat(250)}`,
      `${" ".repeat(200)}x`,
    ];
    for (const text of long) {
      const statuses = [
        (await submit({ domain: text })).status,
        (await submit({ taxId: text })).status,
        (await submit({}, { contacts: [{ email: `${text}@a.com`, phone: text.slice(0, 40) }] })).status,
        (await api.request("GET", `/v1/leads?q=${encodeURIComponent(text.slice(0, 100))}`)).status,
      ];
      for (const status of statuses) expect([200, 201, 422]).toContain(status);
    }
  });
});
