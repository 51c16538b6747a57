import { gzipSync } from "node:zlib";
import { locales } from "@leadback/scoring";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { importFile } from "./import-file.ts";
import { type ImportFixture, openImportFixture, refusalOf } from "./import-fixture.ts";

let fixture: ImportFixture;
let context: OperationContext;
let empty: Record<string, number>;
beforeAll(async () => {
  fixture = await openImportFixture();
  context = await fixture.createContext("refusals");
  empty = await fixture.count(context);
});
afterAll(() => fixture.close());

const map = {
  fields: {
    externalId: { column: "id" },
    partner: { column: "partner" },
    submittedAt: { column: "date" },
    amount: { column: "amount", default: "1" },
    wonAt: { column: "won" },
    "company.name": { column: "company" },
  },
};
const header = "id,partner,date,won,amount,company";
/** More rows than one chunk holds, all of them good: a refusal that came late would have written these. */
const goodRows = Array.from({ length: 5_100 }, (_, index) => `${index},P,2026-03-25,,,ACME ${index}`).join(
  "\n",
);
const after = (...rows: string[]) => [header, goodRows, ...rows].join("\n");
const lineAfter = 5_102;

describe("a file that cannot be read as a whole is refused with line and remedy, and nothing is written", {
  timeout: 300_000,
}, () => {
  test.each<[string, string | Uint8Array, { type: string; line?: number; says: RegExp }]>([
    ["empty", "", { type: "unreadable_file", says: /empty.*header/ }],
    ["only blank lines", "\n\n\n", { type: "unreadable_file", says: /empty/ }],
    ["header without rows", `${header}\n`, { type: "unreadable_file", says: /no rows/ }],
    ["ZIP", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), { type: "unsupported_file", says: /ZIP/ }],
    [
      "XLSX",
      Buffer.from("PK\x03\x04\0\0[Content_Types].xml"),
      { type: "unsupported_file", says: /spreadsheet.*CSV UTF-8/ },
    ],
    [
      "XLS",
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      { type: "unsupported_file", says: /spreadsheet/ },
    ],
    ["PDF", "%PDF-1.7\n", { type: "unsupported_file", says: /PDF/ }],
    ["GZIP", gzipSync(`${header}\n`), { type: "unsupported_file", says: /compressed/ }],
    [
      "UTF-16 without mark",
      iconv.encode(`${header}\n1,P,2026-03-25,,,A\n`, "utf-16le"),
      { type: "unsupported_file", says: /UTF-16/ },
    ],
    [
      "binary",
      Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 251)),
      { type: "unsupported_file", says: /not text/ },
    ],
    ["NUL", after("x,P\0,2026-03-25,,,A"), { type: "unreadable_file", line: lineAfter, says: /NUL/ }],
    [
      "broken UTF-8",
      Buffer.concat([Buffer.from(after("x,É,2026-03-25,,,Ção\n")), Buffer.from([0xc3])]),
      { type: "unreadable_file", line: lineAfter + 1, says: /UTF-8/ },
    ],
    [
      "bytes without meaning",
      Buffer.concat([Buffer.from(after("x,P,2026-03-25,,,")), Buffer.from([0x81, 0xe7, 0xe3, 10])]),
      { type: "unreadable_file", line: lineAfter, says: /Windows-1252/ },
    ],
    [
      "half of a UTF-16 character",
      Buffer.concat([
        iconv.encode(`${header}\n1,P,2026-03-25,,,A`, "utf-16le", { addBOM: true }),
        Buffer.from([0x3d, 0xd8]),
      ]),
      { type: "unreadable_file", line: 2, says: /utf-16le/ },
    ],
    [
      "duplicate header",
      `${header},id\n1,P,2026-03-25,,,A,2\n`,
      { type: "unreadable_file", line: 1, says: /"id" twice/ },
    ],
    ["header without names", ",,\n1,2,3\n", { type: "bad_import_map", says: /The file has: 1, 2, 3/ }],
    [
      "257 columns",
      `${Array.from({ length: 257 }, (_, index) => `c${index}`).join(",")}\n1\n`,
      { type: "unreadable_file", line: 1, says: /256/ },
    ],
    [
      "unclosed quote",
      after('x,P,2026-03-25,,,"A', "y,P,2026-03-25,,,B"),
      { type: "unreadable_file", line: lineAfter, says: /never closed/ },
    ],
    [
      "unclosed quote that a later one closes",
      after('x,P,2026-03-25,,,"A', 'y,P,2026-03-25,,,"B"'),
      { type: "unreadable_file", line: lineAfter + 1, says: /quotation mark/ },
    ],
    [
      "quote inside a value",
      after('x,P,2026-03-25,,,A "B" C'),
      { type: "unreadable_file", line: lineAfter, says: /double/ },
    ],
    [
      "a row without end",
      `${header}\n1,P,2026-03-25,,,"${"a\n".repeat(5 * 1024 * 1024)}`,
      { type: "unreadable_file", line: 2, says: /8 MB/ },
    ],
    [
      "ambiguous day and month",
      `${header}\n1,P,03/04/2026,,,A\n2,P,12/11/2026,,,B\n`,
      { type: "unreadable_file", line: 2, says: /"date", line 2: 03\/04\/2026.*"dateOrder"/ },
    ],
    [
      "contradictory day and month",
      `${header}\n1,P,25/03/2026,,,A\n2,P,03/25/2026,,,B\n`,
      { type: "unreadable_file", line: 2, says: /line 2.*line 3/ },
    ],
    [
      "ambiguous decimal sign",
      `${header}\n1,P,2026-03-25,,1.234,A\n`,
      { type: "unreadable_file", line: 2, says: /1\.234.*"decimal"/ },
    ],
    [
      "contradictory decimal sign",
      `${header}\n1,P,2026-03-25,,1.5,A\n2,P,2026-03-25,,"1,5",A\n`,
      { type: "unreadable_file", line: 2, says: /line 3.*comma.*line 2/ },
    ],
    ["ambiguous separator", "a;b,c\n1;2,3\n", { type: "unreadable_file", says: /"," or ";"|";" or ","/ }],
    [
      "missing columns",
      "id,partnr,when\n1,P,2026-03-25\n",
      { type: "bad_import_map", says: /"partner".*Did you mean "partnr".*"date".*"won"/ },
    ],
    [
      "semicolons under another header",
      "id;partner;amount\n1;P;3\n",
      { type: "bad_import_map", says: /"date".*The file has: id, partner, amount/ },
    ],
  ])("%s", async (_, content, { type, line, says }) => {
    const refusal = await refusalOf(fixture.import(context, content, { map }));
    expect(refusal).toMatchObject({ code: "invalid_input", type });
    expect(refusal.message).toMatch(says);
    if (line !== undefined) expect(refusal.extra).toMatchObject({ line });
    expect(await fixture.count(context)).toEqual(empty);
  });

  test("a file that is not there", async () => {
    const refusal = await refusalOf(importFile(context, { path: `${fixture.folder}/none.csv`, map }));
    expect(refusal.message).toMatch(/none\.csv cannot be opened/);
    expect(await fixture.count(context)).toEqual(empty);
  });

  test("one bad row in strict mode", async () => {
    const refusal = await refusalOf(
      fixture.import(context, after("x,P,2026-02-30,,,A", "y,,2026-03-25,,,B"), { map, strict: true }),
    );
    expect(refusal).toMatchObject({ type: "refused_rows", extra: { line: lineAfter } });
    expect(refusal.message).toMatch(/^2 rows.*line 5102, column "date".*does not exist/);
    expect(refusal.problems.map(({ pointer }) => pointer)).toEqual(["/lines/5102", "/lines/5103"]);
    expect(await fixture.count(context)).toEqual(empty);
  });

  test("a map that is none", async () => {
    const bad = {
      fromat: {},
      fields: { partner: { colunm: "a" }, submittedAt: { column: "date" } },
    };
    const refusal = await refusalOf(fixture.import(context, `${header}\n`, { map: bad }));
    expect(refusal).toMatchObject({ type: "bad_import_map" });
    expect(refusal.problems.map(({ pointer }) => pointer)).toEqual(["/fields/partner", "/fromat"]);
    expect(await fixture.count(context)).toEqual(empty);
  });
});

test("refusals and causes are said in the programme's language", async () => {
  const said = new Set<string>();
  for (const locale of locales) {
    const inLocale = await fixture.createContext(`in-${locale.toLowerCase()}`, locale);
    const refusal = await refusalOf(fixture.import(inLocale, `${header}\n1,P,03/04/2026,,,A\n`, { map }));
    expect(refusal.message).toContain('"date"');
    expect(refusal.message).toContain("03/04/2026");
    const report = await fixture.import(inLocale, `${header}\n1,P,2026-02-30,,,A\n`, { map });
    expect(report).toMatchObject({ rows: 1, skipped: 1, issues: [{ line: 2, column: "date" }] });
    said.add(refusal.message);
    said.add(report.issues[0]?.cause ?? "");
  }
  expect(said.size).toBe(2 * locales.length);
});
