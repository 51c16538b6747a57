import { connect } from "@leadback/db";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp, createLogger } from "../../src/index.ts";
import { createTestApi, type TestApi } from "../test-api.ts";
import { withoutRequestId } from "../without-request-id.ts";

const nobodysId = "0192b1c0-0000-7000-8000-000000000000";

let api: TestApi;
let other: Awaited<ReturnType<TestApi["addOtherProgram"]>>;
let leadId: string;
beforeAll(async () => {
  api = await createTestApi();
  other = await api.addOtherProgram();
  leadId = await api.addLead();
});
afterAll(() => api.drop());

function submit(more: Record<string, unknown> = {}, options: { headers?: Record<string, string> } = {}) {
  return api.request("POST", "/v1/leads", {
    body: { partnerId: api.partnerId, company: { name: "Oficina Norte" }, ...more },
    ...options,
  });
}

function send(body: string, headers: Record<string, string> = {}) {
  return api.request("POST", "/v1/leads", { body, headers });
}

async function problemsOf(response: Response): Promise<string[]> {
  const { errors } = (await response.json()) as { errors?: { pointer: string }[] };
  return (errors ?? []).map(({ pointer }) => pointer);
}

describe("row 3: another's object is the same 404 as a missing one", () => {
  test.each([
    ["GET", "/v1/leads/{}"],
    ["GET", "/v1/leads/{}/events"],
    ["GET", "/v1/leads/{}/score"],
    ["POST", "/v1/leads/{}/events"],
  ])("%s %s", async (method, path) => {
    const sibling = await api.addLead(await api.addPartner(`Irmã de ${method} ${path}`));
    const key = await api.keyWith(["leads:read", "leads:write"], api.partnerId);
    const body = method === "POST" ? { body: { type: "noted", text: "Olá", visibility: "partner" } } : {};
    const answers = [];
    for (const [id, by] of [
      [other.leadId, api.key],
      [nobodysId, api.key],
      [sibling, key],
      [nobodysId, key],
    ] as const) {
      const response = await api.request(method, path.replace("{}", id), { key: by, ...body });
      answers.push([response.status, withoutRequestId(await response.json())]);
    }
    expect(answers[0]?.[0]).toBe(404);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test("in the body and in a filter", async () => {
    const [foreign, missing] = [
      await submit({ partnerId: other.partnerId }),
      await submit({ partnerId: nobodysId }),
    ];
    expect(foreign.status).toBe(404);
    expect(withoutRequestId(await foreign.json())).toEqual(withoutRequestId(await missing.json()));
    const filtered = await api.request("GET", `/v1/leads?partnerId=${other.partnerId}`);
    expect(await filtered.json()).toEqual({ data: [], nextCursor: null });
  });
});

test("row 4: a partner's key on the programme's routes is refused", async () => {
  const key = await api.keyWith(["partners:write"], api.partnerId);
  expect((await api.request("POST", "/v1/partners", { key, body: { name: "Nova" } })).status).toBe(403);
});

test("row 5: a programme's id is refused in the body and means nothing in a header", async () => {
  const response = await submit({ programId: nobodysId });
  expect(response.status).toBe(422);
  expect(await problemsOf(response)).toEqual(["/programId"]);
  const headers = { "X-Program-Id": nobodysId, "X-Tenant": nobodysId };
  expect((await api.request("GET", `/v1/leads/${leadId}`, { headers })).status).toBe(200);
  expect((await api.request("GET", `/v1/leads?programId=${nobodysId}`)).status).toBe(422);
});

test.each(["state", "stage", "programId", "role", "score", "__proto__", "constructor", "prototype"])(
  "row 6: nobody assigns %s, at the top or within",
  async (name) => {
    const value = '{"isAdmin": true}';
    const { partnerId } = api;
    for (const body of [
      `{"partnerId": "${partnerId}", "company": {"name": "A"}, "${name}": ${value}}`,
      `{"partnerId": "${partnerId}", "company": {"name": "A", "${name}": ${value}}}`,
    ])
      expect((await send(body)).status).toBe(422);
    expect("isAdmin" in {}).toBe(false);
  },
);

describe("row 7: a body that cannot be read is 400", () => {
  const tail = ', "company": {"name": "A"}}';
  test.each([
    ["cut off", '{"company": '],
    ["with a comma too many", '{"company": {"name": "A",}}'],
    ["with data behind it", '{"company": {"name": "A"}} {}'],
    ["with a name twice", `{"note": "a", "note": "b"${tail}`],
    ["with a name twice, spelt in two ways", `{"note": "a", "n\\u006fte": "b"${tail}`],
    ["with a name twice further in", '{"company": {"name": "A", "name": "B"}}'],
    ["with half a character", `{"note": "\\ud83d"${tail}`],
    ["with a comment", '{/* */"company": {"name": "A"}}'],
    ["with NaN", '{"attributes": {"a": NaN}}'],
    ["empty", ""],
  ])("%s", async (_name, body) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "malformed_body" });
  });

  test("the same name in two objects, or as a value, is no name twice", async () => {
    const contacts = [{ name: "name" }, { name: "name" }];
    expect((await submit({ contacts })).status).toBe(201);
  });

  test("in bytes that are not UTF-8", async () => {
    const body = Buffer.concat([Buffer.from('{"note": "'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
    const headers = { Authorization: `Bearer ${api.key}`, "Content-Type": "application/json" };
    expect((await api.app.request("/v1/leads", { method: "POST", headers, body })).status).toBe(400);
  });
});

describe("row 8: size", () => {
  test("more than 1 MiB is 413, told or not", async () => {
    expect((await submit({ note: "x".repeat(1024 * 1024) })).status).toBe(413);
  });

  test("33 levels are 400, a value at the 32nd is a matter of the schema", async () => {
    expect((await send(`${"[".repeat(33)}${"]".repeat(33)}`)).status).toBe(400);
    expect((await send(`${"[".repeat(32)}${"]".repeat(32)}`)).status).toBe(422);
    expect((await send(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`)).status).toBe(400);
  });

  test("a list of more than 1,000 entries is 422", async () => {
    const response = await submit({ attributes: { list: Array.from({ length: 1_001 }, () => 1) } });
    expect(response.status).toBe(422);
    expect(await problemsOf(response)).toContain("/attributes/list");
  });
});

test.each([
  [{ "Content-Type": "text/plain" }],
  [{ "Content-Type": "application/x-www-form-urlencoded" }],
  [{ "Content-Type": "application/jsonp" }],
  [{ "Content-Type": "" }],
  [{ "Content-Encoding": "gzip" }],
  [{ "Content-Encoding": "br, identity" }],
])("row 9: 415 for %j", async (headers) => {
  const response = await submit({}, { headers });
  expect(response.status).toBe(415);
});

test("row 9: parameters of the type are no other type", async () => {
  expect((await submit({}, { headers: { "Content-Type": "Application/JSON; charset=utf-8" } })).status).toBe(
    201,
  );
});

describe("row 10: Accept", () => {
  test.each(["text/xml", "application/xml;q=1", "text/html", "application/json;q=0", "text/*"])(
    "406 for %s",
    async (Accept) => {
      const response = await api.request("GET", "/v1/leads", { headers: { Accept } });
      expect(response.status).toBe(406);
      expect(await response.json()).toMatchObject({ code: "not_acceptable" });
    },
  );

  test.each(["*/*", "application/*", "text/html, application/json;q=0.1", "text/xml, */*;q=0.01"])(
    "200 for %s",
    async (Accept) => {
      expect((await api.request("GET", "/v1/leads", { headers: { Accept } })).status).toBe(200);
    },
  );
});

describe("row 21: versions", () => {
  test("a stale, a weak and a meaningless If-Match are 412", async () => {
    const id = await api.addLead();
    const body = { type: "accepted" };
    for (const tag of ['"v0"', 'W/"v1"', '"abc"', "v1", ""]) {
      const headers = { "If-Match": tag };
      const response = await api.request("POST", `/v1/leads/${id}/events`, { body, headers });
      expect(response.status, tag).toBe(412);
    }
    const present = await api.request("GET", `/v1/leads/${id}`);
    const headers = { "If-Match": present.headers.get("ETag") ?? "" };
    expect((await api.request("POST", `/v1/leads/${id}/events`, { body, headers })).status).toBe(201);
  });

  test("If-None-Match with the present version is 304 without a body", async () => {
    const tag = (await api.request("GET", `/v1/leads/${leadId}`)).headers.get("ETag") ?? "";
    for (const value of [tag, `W/${tag}`, `"x", ${tag}`, "*"]) {
      const response = await api.request("GET", `/v1/leads/${leadId}`, {
        headers: { "If-None-Match": value },
      });
      expect([response.status, await response.text(), response.headers.get("ETag")]).toEqual([304, "", tag]);
    }
  });
});

test.each(["evil.example", "leads.example.evil.example", "evil.example:443", "leads.example@evil.example"])(
  "row 29: 421 for the host %s",
  async (Host) => {
    const response = await api.request("GET", "/v1/leads", { headers: { Host } });
    expect(response.status).toBe(421);
    expect(await response.text()).not.toContain("evil");
  },
);

test("row 29: our own names answer, and a forwarded host changes no link", async () => {
  const plain = await api.request("GET", "/docs", { key: null });
  const page = await plain.text();
  for (const headers of [
    { Host: "leads.example" },
    { Host: "LEADS.example:8443" },
    { Host: "127.0.0.1:3000" },
    { Host: "[::1]:3000" },
    { "X-Forwarded-Host": "evil.example", Forwarded: "host=evil.example" },
  ]) {
    const response = await api.request("GET", "/docs", { key: null, headers });
    expect(await response.text()).toBe(page);
  }
});

describe("row 30: cursors", () => {
  test("bad, changed, of another list, and another's are 400; limits are 422", async () => {
    for (let index = 0; index < 3; index += 1) await api.addLead();
    const page = (await (await api.request("GET", "/v1/leads?limit=1")).json()) as { nextCursor: string };
    const cursor = page.nextCursor;
    const flipped = `${cursor.slice(0, 20)}${cursor[20] === "A" ? "B" : "A"}${cursor.slice(21)}`;
    for (const bad of ["x", "", "e30", `${cursor}A`, cursor.slice(0, -2), flipped, cursor.toLowerCase()]) {
      const response = await api.request("GET", `/v1/leads?limit=1&cursor=${bad}`);
      expect(response.status, bad).toBe(400);
      expect(await response.json()).toMatchObject({ code: "invalid_cursor" });
    }
    const partnersKey = await api.keyWith(["leads:read"], api.partnerId);
    for (const key of [other.key, partnersKey])
      expect((await api.request("GET", `/v1/leads?cursor=${cursor}`, { key })).status).toBe(400);
    expect((await api.request("GET", `/v1/partners?cursor=${cursor}`)).status).toBe(400);
    expect((await api.request("GET", `/v1/leads?limit=1&cursor=${cursor}`)).status).toBe(200);
    for (const limit of ["0", "201", "-1", "1.5", "1e400", "x"])
      expect((await api.request("GET", `/v1/leads?limit=${limit}`)).status, limit).toBe(422);
  });

  test("no guessed cursor gives anything", async () => {
    const statuses = new Set<number>();
    for (let index = 0; index < 300; index += 1) {
      const text = JSON.stringify(["-submittedAt", "2026-11-16T12:00:00.000Z", other.leadId]);
      const guess = Buffer.concat([Buffer.from(`seal-${String(index).padStart(7, "0")}`), Buffer.from(text)]);
      const cursor = guess.toString("base64url");
      statuses.add((await api.request("GET", `/v1/leads?cursor=${cursor}`)).status);
    }
    expect([...statuses]).toEqual([400]);
  });
});

describe("row 31: dates", () => {
  test.each([
    "from=2026-02-30",
    "from=2026-W54",
    "from=2026-13-01T00:00:00Z",
    "from=yesterday",
    "from=2026-03-01&to=2026-02-01",
    "from=2026-01-01T00:00:00",
    "from=+275760-09-14T00:00:00Z",
  ])("422: %s", async (query) => {
    expect((await api.request("GET", `/v1/leads?${query}`)).status).toBe(422);
    expect((await api.request("GET", `/v1/partners/${api.partnerId}/metrics?${query}`)).status).toBe(422);
  });

  test("422: a zone that there is not", async () => {
    const response = await api.request("POST", "/v1/partners", {
      body: { name: "Nova", zone: "Mars/Olympus" },
    });
    expect(response.status).toBe(422);
  });
});

test("row 49: ids that are none, and ids of nobody, are 404", async () => {
  for (const id of ["1", "abc", nobodysId, "%00", "..%2f..", "'--", "0".repeat(2_000)])
    expect((await api.request("GET", `/v1/leads/${id}`)).status, id).toBe(404);
});

test("row 54: what a caller sends cannot add a line to the log", async () => {
  const before = api.logs.length;
  const nasty = 'a\u001b[31m","level":60,"x":"';
  await api.request("GET", `/v1/leads?q=${encodeURIComponent(nasty)}`);
  await api.request("GET", `/${encodeURIComponent(nasty)}`);
  await api.request("GET", "/livez", { key: null, headers: { "X-Request-Id": 'a","level":"60' } });
  const added = api.logs.slice(before);
  expect(added).toHaveLength(3);
  for (const line of added) {
    expect(line.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(line)).toMatchObject({ level: 30 });
    expect(line).not.toContain("31m");
  }
});

test("row 55: without its database, every keyed route is 503 with Retry-After, and nothing is a fault", async () => {
  const database = connect({ url: "postgres://leadback_app:geheim@127.0.0.1:1/nowhere" });
  const app = createApp({
    database,
    clock: () => new Date(0),
    logger: createLogger("silent"),
    publicUrl: "http://localhost:3000",
    sessionSecret: "a secret of at least thirty-two letters",
    oidc: null,
  });
  for (const [method, path] of [
    ["GET", "/v1/leads"],
    ["POST", "/v1/leads"],
    ["GET", "/readyz"],
  ] as const) {
    const response = await app.request(path, {
      method,
      headers: {
        Authorization: `Bearer ${api.key}`,
        "Content-Type": "application/json",
        "Idempotency-Key": "once",
      },
      ...(method === "POST" ? { body: '{"company": {"name": "A"}}' } : {}),
    });
    expect([path, response.status]).toEqual([path, 503]);
    expect(response.headers.get("Retry-After")).toBe("5");
  }
  expect((await app.request("/livez")).status).toBe(200);
  await database.close();
});
