import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFile, submitLead } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await createTestApi();
  folder = await mkdtemp(join(tmpdir(), "leadback-export-"));
});
afterAll(async () => {
  await api.drop();
  await rm(folder, { recursive: true });
});

async function download(query = "", options: { key?: string; language?: string } = {}) {
  const { key, language } = options;
  const response = await api.request("GET", `/v1/exports/leads.csv${query}`, {
    ...(key === undefined ? {} : { key }),
    ...(language === undefined ? {} : { headers: { "Accept-Language": language } }),
  });
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.clone().arrayBuffer());
  return { response, text, lines: text.trimEnd().split("\r\n") };
}

describe("GET /v1/exports/leads.csv", () => {
  test("200: no cell is a formula, whatever a partner sent, and every one comes back as it was", async () => {
    const dangerous = [
      "=1+1",
      "+55 11 3333-4444",
      "-2",
      "@SUM(A1)",
      "＝1+1",
      "＋1",
      "－1",
      "＠x",
      "'=x",
      'a";b,c',
      " =1",
    ];
    for (const [index, name] of dangerous.entries()) {
      const company = { name, domain: `empresa-${index}.example` };
      await submitLead(api.context, { partnerId: api.partnerId, company, externalId: `ext-${index}` });
    }
    const { response, lines } = await download("?locale=en");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toBe(
      `attachment; filename="leads-vertice-2026-11-16.csv"; filename*=UTF-8''leads-vertice-2026-11-16.csv`,
    );
    expect(lines).toHaveLength(dangerous.length + 1);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/(?:^|[,;]"?)\s*[=+\-@＝＋－＠]/);
    expect(lines.filter((line) => line.includes(`"'=1+1"`))).toHaveLength(1);
  });

  test("200: semicolons and a byte order mark for Portuguese, from the language that the caller accepts", async () => {
    const { text } = await download("", { language: "pt-BR" });
    expect(text).toMatch(/^\uFEFFleadId;ref;externalId;/);
    expect((await download("", { language: "en" })).text).toMatch(/^\uFEFFleadId,ref,/);
  });

  test("a file of ours can be brought in again: here nothing is added, elsewhere every lead once", async () => {
    await api.addLead();
    const { text } = await download("?locale=pt-BR");
    const path = join(folder, "leads.csv");
    await writeFile(path, text);
    const rows = text.trimEnd().split("\r\n").length - 1;
    expect(await importFile(api.context, { path })).toMatchObject({
      rows,
      created: 0,
      unchanged: rows,
      differing: 0,
      skipped: 0,
    });
    const other = await api.addOtherProgram();
    const elsewhere = { ...api.context, programId: other.programId };
    expect(await importFile(elsewhere, { path })).toMatchObject({ rows, created: rows, skipped: 0 });
    expect(await importFile(elsewhere, { path })).toMatchObject({ created: 0, unchanged: rows });
    const again = await download("?locale=pt-BR", { key: other.key });
    expect(again.lines.filter((line) => line.includes(`"'=1+1"`))).toHaveLength(1);
    expect(again.lines.filter((line) => line.includes("''"))).toHaveLength(1);
  });

  test("a partner's key gets that partner's leads, and the filter of another's id gives none", async () => {
    const otherId = await api.addPartner("Outra");
    await api.addLead(otherId);
    const key = await api.keyWith(["leads:read"], otherId);
    expect((await download("", { key })).lines).toHaveLength(2);
    expect((await download(`?partnerId=${api.partnerId}`, { key })).lines).toHaveLength(1);
  });

  test("an erased lead is not in it", async () => {
    const before = (await download()).lines.length;
    await api.testDatabase.database.inProgram(api.program.id, (transaction) =>
      transaction.execute("update leads set erased_at = now() where external_id = 'ext-3'"),
    );
    expect((await download()).lines).toHaveLength(before - 1);
  });

  test("more leads than one page are all in it, once", async () => {
    const rows = Array.from({ length: 2_300 }, (_, i) => `many-${i},Norte,2026-03-01`);
    const path = join(folder, "many.csv");
    await writeFile(path, ["externalId,partner,submittedAt", ...rows].join("\n"));
    await importFile(api.context, { path });
    const { lines } = await download("?from=2026-03-01&to=2026-03-02");
    expect(new Set(lines.slice(1).map((line) => line.split(";")[2])).size).toBe(2_300);
  });

  test("422: a parameter that lists know and exports do not", async () => {
    for (const query of ["?limit=5", "?sort=-score", "?stage=nonsense", "?from=2026-03-02&to=2026-03-01"]) {
      expect((await download(query)).response.status, query).toBe(422);
    }
  });
});
