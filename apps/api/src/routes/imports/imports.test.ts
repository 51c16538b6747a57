import { runUploads } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const map = {
  format: { zone: "UTC" },
  fields: {
    externalId: { column: "id" },
    partner: { column: "partner" },
    submittedAt: { column: "submitted" },
    stage: { column: "stage" },
    reasonText: { column: "why" },
    lostAt: { column: "lost" },
    "company.name": { column: "company" },
  },
};
const header = "id,partner,submitted,stage,why,lost,company";
const csv = (...rows: string[]) => [header, ...rows].join("\n");
const threeLeads = csv(
  "1,Norte,2026-03-01,submitted,,,Alfa",
  "2,Norte,2026-03-02,lost,sumiu,2026-03-20,Beta",
  "3,Sul,2026-02-30,submitted,,,Gama",
);

function form(
  content: string | Uint8Array<ArrayBuffer>,
  withMap: unknown = map,
  name = "leads.csv",
): FormData {
  const body = new FormData();
  body.set("file", new File([content], name, { type: "text/csv" }));
  if (withMap !== undefined) body.set("map", typeof withMap === "string" ? withMap : JSON.stringify(withMap));
  return body;
}

async function post(path: string, body: FormData | string, headers: Record<string, string> = {}) {
  const response = await api.app.request(path, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${api.key}`,
      ...(typeof body === "string" ? { "Content-Type": "text/csv" } : {}),
      ...headers,
    },
    body,
  });
  return { response, status: response.status, json: (await response.json()) as Record<string, unknown> };
}

async function get(path: string): Promise<Record<string, unknown>> {
  const response = await api.request("GET", path);
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

async function stored(): Promise<number> {
  const [row] = await api.testDatabase.database.inProgram(api.program.id, (transaction) =>
    transaction.execute<{ imports: number; pieces: number }>(
      "select (select count(*)::int from imports) as imports, (select count(*)::int from import_chunks) as pieces",
    ),
  );
  return (row?.imports ?? 0) * 1_000_000 + (row?.pieces ?? 0);
}

describe("POST /v1/imports", () => {
  test.each([
    ["pt-BR", "Nada foi importado"],
    ["en", "Nothing was imported"],
    ["es", "No se importó nada"],
  ])("what is wrong with a map or a row is said in %s to whoever asks in it", async (locale, words) => {
    const headers = { "Accept-Language": locale };
    const refused = await post(
      "/v1/imports?dryRun=true",
      form(threeLeads, { fields: { nonsense: {} } }),
      headers,
    );
    expect(refused.json).toMatchObject({ status: 422, code: "bad_import_map" });
    expect(String(refused.json.detail)).toContain(words);
    const { json } = await post("/v1/imports?dryRun=true", form(threeLeads), headers);
    const { issues } = json.preview as { issues: { cause: string }[] };
    const { program } = api;
    expect(program.locale).toBe("pt-BR");
    expect(issues).toHaveLength(1);
    expect(issues[0]?.cause).toMatch({ "pt-BR": /data/, en: /date/, es: /fecha/ }[locale] ?? "");
  });

  test("200: a dry run reports the format, the columns, the problems and the first leads, and brings nothing in", async () => {
    const { status, json } = await post("/v1/imports?dryRun=true", form(threeLeads));
    expect(status).toBe(200);
    expect(json).toMatchObject({
      state: "done",
      isDryRun: true,
      created: 2,
      skipped: 1,
      partnersCreated: 1,
      progress: { rows: 3, totalRows: 3 },
      report: { format: { encoding: "utf-8", delimiter: ",", zone: "UTC" }, columns: { unused: [] } },
      preview: { issues: [{ line: 4, column: "submitted" }] },
    });
    expect(await get("/v1/leads")).toMatchObject({ data: [] });
    const { preview: _, ...kept } = json;
    expect(await get(`/v1/imports/${json.id}`)).toEqual(kept);
  });

  test("202: the file waits for a worker, which brings it in and lets the file go; again adds nothing", async () => {
    const { status, json, response } = await post("/v1/imports", form(threeLeads));
    expect(status).toBe(202);
    expect(response.headers.get("Location")).toBe(`/v1/imports/${json.id}`);
    expect(await get(`/v1/imports/${json.id}`)).toMatchObject({ state: "queued", report: null });
    expect(await runUploads(api.context)).toBe(1);
    expect(await get(`/v1/imports/${json.id}`)).toMatchObject({
      state: "done",
      created: 2,
      skipped: 1,
      unchanged: 0,
    });
    expect((await stored()) % 1_000_000).toBe(0);
    const again = await post("/v1/imports", form(threeLeads));
    await runUploads(api.context);
    expect(await get(`/v1/imports/${again.json.id}`)).toMatchObject({ created: 0, unchanged: 2, skipped: 1 });
    expect((await get("/v1/leads")).data).toHaveLength(2);
  });

  test("202: raw text/csv with a map that the programme keeps", async () => {
    const saved = await api.request("PUT", "/v1/import-maps/nosso-crm", { body: map });
    expect(saved.status).toBe(200);
    expect(await get("/v1/import-maps")).toMatchObject({ data: [{ name: "nosso-crm", map }] });
    const { status, json } = await post("/v1/imports?map=nosso-crm&fileName=../../a%22b.csv", threeLeads);
    expect(status).toBe(202);
    expect(json.fileName).toBe("ab.csv");
    await runUploads(api.context);
    expect(await get(`/v1/imports/${json.id}`)).toMatchObject({ state: "done", unchanged: 2 });
  });

  test("with updates, a dry run shows how known leads would move on, and the import moves them", async () => {
    const rows = (stage: string, lost: string) => csv(`u1,Norte,2026-03-01,${stage},,${lost},Alfa`);
    await post("/v1/imports", form(rows("submitted", "")));
    await runUploads(api.context);
    const file = rows("lost", "2026-03-20");
    const dry = await post("/v1/imports?updates=true&dryRun=true", form(file));
    expect(dry).toMatchObject({
      status: 200,
      json: {
        isUpdating: true,
        updated: 1,
        unchanged: 0,
        preview: { updates: [{ line: 2, externalId: "u1", from: "submitted", to: "lost" }] },
      },
    });
    const plain = await post("/v1/imports", form(file));
    // The clock stands: files of one instant may come in either order.
    await runUploads(api.context);
    const { json } = await post("/v1/imports?updates=true", form(file));
    await runUploads(api.context);
    expect(await get(`/v1/imports/${plain.json.id}`)).toMatchObject({
      isUpdating: false,
      updated: 0,
      unchanged: 1,
      differing: 1,
    });
    expect(await get(`/v1/imports/${json.id}`)).toMatchObject({ state: "done", updated: 1, differing: 0 });
  });

  test("an Idempotency-Key brings a file in once, and its answer comes again", async () => {
    const headers = { "Idempotency-Key": "file-17" };
    const before = await stored();
    const first = await post("/v1/imports", form(threeLeads), headers);
    const second = await post("/v1/imports", form(threeLeads), headers);
    expect(second.json).toEqual(first.json);
    expect(second.response.headers.get("Idempotent-Replayed")).toBe("true");
    const other = await post("/v1/imports", form(csv("9,Norte,2026-03-01,,,,A")), headers);
    expect([other.status, other.json.code]).toEqual([422, "idempotency_key_reused"]);
    expect((await stored()) - before).toBe(1_000_001);
    await runUploads(api.context);
  });

  test("413: more than 100 MiB is refused while it arrives, and nothing of it stays", async () => {
    const before = await stored();
    const piece = new Uint8Array(1024 * 1024).fill(97);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 120) controller.close();
        else controller.enqueue(piece);
      },
    });
    const request = new Request("http://localhost/v1/imports", {
      method: "POST",
      headers: { Authorization: `Bearer ${api.key}`, "Content-Type": "text/csv" },
      body,
      duplex: "half",
    } as RequestInit);
    const response = await api.app.request(request);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(110);
    expect(await stored()).toBe(before);
  });

  const bytes = (...numbers: number[]) => new Uint8Array(numbers);
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
  test.each([
    ["a ZIP archive", bytes(0x50, 0x4b, 3, 4, 0, 0), "unsupported_file"],
    ["a PDF", bytes(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31), "unsupported_file"],
    ["an old spreadsheet", bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0), "unsupported_file"],
    ["UTF-16 without its mark", utf16(threeLeads), "unsupported_file"],
  ])("415: %s", async (_, content, code) => {
    const before = await stored();
    const { status, json } = await post("/v1/imports", form(content));
    expect([status, json.code]).toEqual([415, code]);
    expect(await stored()).toBe(before);
  });

  test.each([
    ["a column twice", "id,id\n1,2", "unreadable_file", 1],
    ["a quotation mark that is never closed", `${header}\n1,"Norte,2026-03-01,,,,`, "unreadable_file", 2],
    ["a NUL", csv("1,No\0rte,2026-03-01,,,,A"), "unreadable_file", 2],
    ["257 columns", `${Array.from({ length: 257 }, (_, i) => `c${i}`).join(",")}\n1`, "unreadable_file", 1],
  ])("422 with the line: %s", async (_, content, code, line) => {
    const before = await stored();
    const { status, json } = await post("/v1/imports", form(content));
    expect([status, json.code, json.line]).toEqual([422, code, line]);
    expect(await stored()).toBe(before);
  });

  test("422: days and months that could be either are asked for, never guessed", async () => {
    const { status, json } = await post("/v1/imports?dryRun=true", form(csv("1,Norte,03/04/2026,,,,A")));
    expect([status, json.code]).toEqual([422, "unreadable_file"]);
    expect(json.detail).toContain("dateOrder");
    const stated = { ...map, format: { zone: "UTC", dateOrder: "dmy" } };
    const again = await post("/v1/imports?dryRun=true", form(csv("501,Norte,03/04/2026,,,,A"), stated));
    expect(again.json).toMatchObject({ preview: { sample: [{ submittedAt: "2026-04-03T00:00:00.000Z" }] } });
  });

  test("422: a map that does not fit says where, and a file without one gets a proposal", async () => {
    const wrong = { ...map, fields: { ...map.fields, stage: { column: "Etapa" } } };
    const { status, json } = await post("/v1/imports", form(threeLeads, wrong));
    expect([status, json.code]).toEqual([422, "bad_import_map"]);
    expect(json.errors).toMatchObject([{ pointer: "/fields/stage" }]);
    const bare = await post("/v1/imports", "id,parceiro,enviado em\n1,Norte,2026-03-01");
    expect([bare.status, bare.json.code]).toEqual([422, "bad_import_map"]);
    expect(bare.json.proposedMap).toMatchObject({ fields: { partner: { column: "parceiro" } } });
    const unknown = await post("/v1/imports?map=nobody", threeLeads);
    expect([unknown.status, unknown.json.code]).toEqual([422, "bad_import_map"]);
  });

  test("422: with strict, one row that cannot be read refuses the file", async () => {
    const { status, json } = await post("/v1/imports?strict=true&dryRun=true", form(threeLeads));
    expect([status, json.code]).toEqual([422, "refused_rows"]);
  });

  test("400, 415, 422: a body that is no form, a compressed one, one without a file", async () => {
    const broken = { "Content-Type": "multipart/form-data; boundary=x" };
    expect((await post("/v1/imports", "--x\r\nnonsense", broken)).status).toBe(400);
    expect((await post("/v1/imports", "a", { "Content-Type": "multipart/form-data" })).status).toBe(415);
    expect((await post("/v1/imports", threeLeads, { "Content-Encoding": "gzip" })).status).toBe(415);
    const empty = new FormData();
    empty.set("map", "{}");
    expect((await post("/v1/imports", empty)).status).toBe(422);
  });

  test("403: a partner's key, however many scopes it has", async () => {
    const key = await api.keyWith(["leads:read", "leads:write"], api.partnerId);
    for (const [method, path] of [
      ["POST", "/v1/imports"],
      ["GET", "/v1/imports"],
    ] as const) {
      expect((await api.request(method, path, { key })).status).toBe(403);
    }
  });
});

describe("a file that fails later", () => {
  test("an import of which only the worker learns what is wrong says so, and the next one runs", async () => {
    const failing = await post("/v1/imports?strict=true", form(threeLeads));
    const next = await post("/v1/imports", form(csv("77,Norte,2026-03-01,,,,A")));
    expect(await runUploads(api.context)).toBe(2);
    expect(await get(`/v1/imports/${failing.json.id}`)).toMatchObject({
      state: "failed",
      failure: { code: "refused_rows", line: 4 },
      created: 0,
    });
    expect(await get(`/v1/imports/${next.json.id}`)).toMatchObject({ state: "done", created: 1 });
    expect((await stored()) % 1_000_000).toBe(0);
  });
});

describe("GET /v1/imports/{id}/errors.csv", () => {
  test("200: every row with its line and cause, in the caller's language, and nothing of what the cells held", async () => {
    const { json } = await post("/v1/imports?dryRun=true", form(threeLeads, map, "Março.csv"));
    const response = await api.request("GET", `/v1/imports/${json.id}/errors.csv`, {
      headers: { "Accept-Language": "pt-BR" },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Disposition")).toBe(
      `attachment; filename="problemas-Marco.csv"; filename*=UTF-8''problemas-Mar%C3%A7o.csv`,
    );
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
    expect(text).toMatch(/^\uFEFFlinha;coluna;resultado;causa\r\n4;submitted;não importada;/);
    expect(text).not.toContain("Gama");
  });

  test("404: another programme's, a missing one and what is no id look the same", async () => {
    for (const id of ["0192b1c0-0000-7000-8000-000000000000", "x"]) {
      const response = await api.request("GET", `/v1/imports/${id}/errors.csv`);
      expect(response.status).toBe(404);
    }
  });
});

describe("GET and POST /v1/imports/{id}/review", () => {
  test("a text is decided once for all leads that have it, and only of this import", async () => {
    const rows = ["a", "b", "c"].map((id) => `${id},Norte,2026-03-02,lost,não deu certo,2026-03-20,${id}`);
    const { json } = await post(
      "/v1/imports",
      form(csv(...rows, "d,Norte,2026-03-02,lost,talvez um dia,2026-03-20,D")),
    );
    await runUploads(api.context);
    const path = `/v1/imports/${json.id}/review`;
    expect(await get(`${path}?limit=1`)).toMatchObject({
      data: [{ text: "não deu certo", count: 3, lines: [2, 3, 4] }],
      nextCursor: expect.any(String),
    });
    const body = { decisions: [{ text: "não deu certo", reason: "no_response" }] };
    const settled = await api.request("POST", path, { body });
    expect(await settled.json()).toEqual({ settled: 3, stillWaiting: 0 });
    expect(await (await api.request("POST", path, { body })).json()).toEqual({ settled: 0, stillWaiting: 0 });
    expect(await get(path)).toMatchObject({ data: [{ text: "talvez um dia" }], nextCursor: null });
    // The fourth is that of another file, which said it clearly.
    expect((await get("/v1/leads?reason=no_response")).data).toHaveLength(4);
  });

  test("422: a reason that does not exist", async () => {
    const body = { decisions: [{ text: "x", reason: "Because of that" }] };
    const response = await api.request("POST", "/v1/imports/0192b1c0-0000-7000-8000-000000000000/review", {
      body,
    });
    expect(response.status).toBe(422);
  });
});

describe("GET /v1/imports", () => {
  test("200: the newest first, in pages", async () => {
    const first = await get("/v1/imports?limit=2");
    expect(first.data).toHaveLength(2);
    const second = await get(`/v1/imports?limit=2&cursor=${first.nextCursor}`);
    const ids = [...(first.data as { id: string }[]), ...(second.data as { id: string }[])].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(4);
  });
});
