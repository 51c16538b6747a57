import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { type ImportFixture, openImportFixture } from "./import-fixture.ts";

let fixture: ImportFixture;
let context: OperationContext;
beforeAll(async () => {
  fixture = await openImportFixture();
  context = await fixture.createContext("formats");
});
afterAll(() => fixture.close());

const fields = {
  externalId: { column: "Código" },
  partner: { column: "Parceiro" },
  "company.name": { column: "Razão social" },
  submittedAt: { column: "Enviado em" },
  wonAt: { column: "Ganho em" },
  amount: { column: "Valor" },
};

interface Form {
  decimal?: "," | ".";
  date?: (year: string, month: string, day: string) => string;
  delimiter?: string;
  lineEnd?: string;
  encoding?: string;
}

/** Two leads whose every value tests something: accents, a separator and a line end in quotes, dates past the 12th. */
function fileOf({
  decimal = ".",
  date = (y, m, d) => `${y}-${m}-${d}`,
  delimiter = ",",
  lineEnd = "\n",
  encoding = "utf-8",
}: Form) {
  const quote = (text: string) => (/[,;|\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const amount = decimal === "," ? "1.234,56" : "1,234.56";
  const rows = [
    ["Código", "Parceiro", "Razão social", "Enviado em", "Ganho em", "Valor"],
    [
      "A1",
      "Agência Norte",
      `Pão, Açúcar; "Café"|Ltda`,
      date("2026", "03", "04"),
      date("2026", "04", "05"),
      amount,
    ],
    [
      "A2",
      "Agência Norte",
      `Linha um${lineEnd}linha dois`,
      date("2026", "03", "25"),
      date("2026", "04", "26"),
      amount,
    ],
  ];
  const text = rows.map((row) => row.map(quote).join(delimiter)).join(lineEnd) + lineEnd;
  return encodings[encoding]?.(text) ?? Buffer.from(text);
}

const encodings: Record<string, (text: string) => Buffer> = {
  "utf-8": (text) => Buffer.from(text),
  "utf-8 with mark": (text) => Buffer.from(`\ufeff${text}`),
  "utf-16le": (text) => iconv.encode(text, "utf-16le", { addBOM: true }),
  "utf-16be": (text) => iconv.encode(text, "utf-16be", { addBOM: true }),
  "windows-1252": (text) => iconv.encode(text, "windows-1252"),
  "iso-8859-1": (text) => iconv.encode(text, "iso-8859-1"),
};

async function leadsOf(form: Form) {
  const report = await fixture.import(context, fileOf(form), { map: { fields }, dryRun: true });
  return { format: report.format, sample: report.sample, skipped: report.skipped, issues: report.issues };
}

const expected = [
  {
    line: 2,
    externalId: "A1",
    partner: "Agência Norte",
    stage: "won",
    submittedAt: "2026-03-04T03:00:00.000Z",
    amountCents: 123456,
    currency: "BRL",
    company: 'Pão, Açúcar; "Café"|Ltda',
  },
  { line: 3, externalId: "A2", submittedAt: "2026-03-25T03:00:00.000Z", company: "Linha um linha dois" },
];

describe.each(Object.keys(encodings))("%s", (encoding) => {
  describe.each([
    [",", "comma"],
    [";", "semicolon"],
    ["\t", "tab"],
    ["|", "bar"],
  ])("%j (%s)", (delimiter) => {
    test.each([
      ["\n", "lf"],
      ["\r\n", "crlf"],
      ["\r", "cr"],
    ])("with line ends %j (%s) is read right and named in the report", async (lineEnd, name) => {
      const { format, sample, skipped } = await leadsOf({ encoding, delimiter, lineEnd });
      expect(sample).toMatchObject(expected);
      expect(skipped).toBe(0);
      const detected = encoding.startsWith("utf-8")
        ? "utf-8"
        : encoding === "iso-8859-1"
          ? "windows-1252"
          : encoding;
      expect(format).toMatchObject({ encoding: detected, delimiter, lineEnd: name });
    });
  });
});

describe.each([",", "."] as const)("decimal %s", (decimal) => {
  test.each([
    ["ISO", (y: string, m: string, d: string) => `${y}-${m}-${d}`, undefined],
    ["compact", (y: string, m: string, d: string) => `${y}${m}${d}`, undefined],
    ["day first", (y: string, m: string, d: string) => `${d}/${m}/${y}`, "dmy"],
    ["month first", (y: string, m: string, d: string) => `${Number(m)}/${Number(d)}/${y}`, "mdy"],
    ["day first with points", (y: string, m: string, d: string) => `${d}.${m}.${y}`, "dmy"],
  ])("with dates %s", async (_, date, order) => {
    const { format, sample } = await leadsOf({ decimal, date, delimiter: ";" });
    expect(sample).toMatchObject(expected);
    expect(format.decimal).toEqual({ Valor: decimal });
    expect(format.dateOrder).toEqual(order === undefined ? {} : { "Enviado em": order, "Ganho em": order });
  });
});

test("a date column decides for itself: day and month of one are no guess about another", async () => {
  const map = {
    fields: { partner: { value: "P" }, submittedAt: { column: "in" }, wonAt: { column: "won" } },
  };
  const report = await fixture.import(context, "in,won\n25/03/2026,4/26/2026\n", { map, dryRun: true });
  expect(report.format.dateOrder).toEqual({ in: "dmy", won: "mdy" });
  expect(report.created).toBe(1);
});

test("a date such as 03/03/2026 has one meaning and needs no decision", async () => {
  const map = { fields: { partner: { value: "P" }, submittedAt: { column: "in" } } };
  const report = await fixture.import(context, "in,x\n03/03/2026,1\n", { map, dryRun: true });
  expect(report.sample).toMatchObject([{ submittedAt: "2026-03-03T03:00:00.000Z" }]);
});

test("what the map states wins: encoding, delimiter, decimal, order of dates, zone", async () => {
  const text = "id|partner|in|won|amount\nÁ|P|03/04/2026|05/04/2026|1.234\n";
  const map = {
    format: { encoding: "latin1", delimiter: "|", decimal: ".", dateOrder: "mdy", zone: "America/Denver" },
    fields: {
      externalId: { column: "id" },
      partner: { column: "partner" },
      submittedAt: { column: "in" },
      wonAt: { column: "won" },
      amount: { column: "amount" },
    },
  };
  const report = await fixture.import(context, iconv.encode(text, "latin1"), { map, dryRun: true });
  expect(report.sample).toMatchObject([
    { externalId: "Á", submittedAt: "2026-03-04T07:00:00.000Z", amountCents: 123 },
  ]);
  expect(report.format).toMatchObject({
    encoding: "iso-8859-1",
    delimiter: "|",
    zone: "America/Denver",
    dateOrder: { in: "mdy", won: "mdy" },
    decimal: { amount: "." },
  });
});

test("the line that spreadsheets put first to name the separator is obeyed, and lines still count from the top", async () => {
  const map = { fields: { partner: { column: "a" }, submittedAt: { column: "b" } } };
  const report = await fixture.import(context, "sep=;\r\na;b\r\nP;2026-03-25\r\nP;nope\r\n", {
    map,
    dryRun: true,
  });
  expect(report.sample).toMatchObject([{ line: 3, partner: "P" }]);
  expect(report.issues).toMatchObject([{ line: 4, column: "b" }]);
});

test("lines count as an editor shows them, after blank lines, rows without values and line ends in quotes", async () => {
  const map = { fields: { partner: { column: "a" }, submittedAt: { column: "b" } } };
  const text = 'a,b\n\n"P\nQ",2026-03-25\n,\nP,nope\n"R\n\nS",nope\nT,nope';
  const report = await fixture.import(context, text, { map, dryRun: true });
  expect(report.rows).toBe(4);
  expect(report.sample.map(({ line }) => line)).toEqual([3]);
  expect(report.issues.map(({ line }) => line)).toEqual([6, 7, 10]);
});
