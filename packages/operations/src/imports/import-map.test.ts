import { readdir, readFile } from "node:fs/promises";
import { leads } from "@leadback/db";
import { reasonCatalogue } from "@leadback/scoring";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import type { OperationError } from "../operation-error.ts";
import { defaultMap } from "./default-map.ts";
import { type ImportFixture, openImportFixture, refusalOf } from "./import-fixture.ts";
import { parseImportMap } from "./import-map.ts";
import { importMessages } from "./messages.ts";

let fixture: ImportFixture;
let context: OperationContext;
beforeAll(async () => {
  fixture = await openImportFixture();
  context = await fixture.createContext("maps", "pt-BR");
});
afterAll(() => fixture.close());

const base = { partner: { column: "partner" }, submittedAt: { column: "date" } };
const refused = (map: unknown): Promise<OperationError> =>
  refusalOf(Promise.resolve().then(() => parseImportMap(map, "en")));

describe("a map is checked before the file is touched, everything wrong with it at once", () => {
  test.each<[string, unknown, string[], RegExp]>([
    ["no object", "leads", [""], /object/i],
    ["no fields", {}, ["/fields"], /fields/],
    ["an unknown part", { fields: base, fild: 1 }, ["/fild"], /fild/],
    [
      "an unknown field",
      { fields: { ...base, submitedAt: { column: "x" } } },
      ["/fields/submitedAt"],
      /Did you mean "submittedAt"/,
    ],
    [
      "an unknown field of the company",
      { fields: { ...base, "company.nmae": { column: "x" } } },
      ["/fields/company.nmae"],
      /"company.name"/,
    ],
    [
      "required fields missing",
      { fields: {} },
      ["/fields/partner", "/fields/submittedAt"],
      /"partner".*"submittedAt"/,
    ],
    [
      "a source of two kinds",
      { fields: { ...base, channel: { column: "x", value: "y" } } },
      ["/fields/channel"],
      /"channel" must be/,
    ],
    [
      "a template without columns",
      { fields: { ...base, channel: { template: "x" } } },
      ["/fields/channel/template"],
      /template/,
    ],
    [
      "a template left open",
      { fields: { ...base, channel: { template: "{a} {b" } } },
      ["/fields/channel/template"],
      /brace/,
    ],
    [
      "a bad date format",
      { fields: { ...base, wonAt: { column: "w", format: "DD.MM.YY" } } },
      ["/fields/wonAt/format"],
      /yyyy/,
    ],
    ["a zone of no place", { format: { zone: "Mars/Base" }, fields: base }, ["/format/zone"], /IANA/],
    ["a bad separator", { format: { delimiter: "/" }, fields: base }, ["/format/delimiter"], /delimiter/],
    [
      "both amounts",
      { fields: { ...base, amount: { column: "a" }, amountCents: { column: "b" } } },
      ["/fields/amount"],
      /not both/,
    ],
    [
      "a reason that does not exist, named with the nearest that do",
      {
        fields: {
          ...base,
          reason: {
            column: "r",
            values: { Later: "no_priority", Price: "budget_insuficient", Else: "other" },
          },
        },
      },
      ["/fields/reason/values/Later", "/fields/reason/values/Price"],
      /"no_priority".*"timing_no_priority".*"budget_insuficient". Did you mean "budget_insufficient"/,
    ],
    [
      "a reason by its label",
      {
        fields: {
          ...base,
          reason: { value: reasonCatalogue.competition_lost.labels["pt-BR"] },
        },
      },
      ["/fields/reason/value"],
      /Did you mean "competition_lost"\?/,
    ],
    [
      "a stage that does not exist",
      {
        fields: { ...base, stage: { column: "s", values: { A: "wonn", B: "recycled" }, default: "closed" } },
      },
      ["/fields/stage/values/A", "/fields/stage/values/B", "/fields/stage/default"],
      /"wonn": use "won"\..*"recycled": use "submitted", .*or "lost".*"closed"/,
    ],
    [
      "the date of a stage without the stage",
      { fields: { ...base, stageAt: { column: "x" } } },
      ["/fields/stageAt"],
      /give "stage"/,
    ],
    [
      "fields by the names of their columns",
      { fields: { ...base, "company.cnpj": { column: "c" }, "contact.2.telefone": { column: "t" } } },
      ["/fields/company.cnpj", "/fields/contact.2.telefone"],
      /"company.taxId".*"contact.phone"/,
    ],
    [
      "a prototype for a field",
      JSON.parse(
        '{"fields":{"partner":{"value":"P"},"submittedAt":{"column":"d"},"constructor":{"value":"x"}}}',
      ),
      ["/fields/constructor"],
      /no field/,
    ],
  ])("%s", async (_, map, pointers, says) => {
    const refusal = await refused(map);
    expect(refusal.type).toBe("bad_import_map");
    expect(refusal.problems.map(({ pointer }) => pointer)).toEqual(pointers);
    expect(refusal.message).toMatch(says);
    expect(refusal.message).toMatch(/Nothing was imported\.$/);
  });

  test("contacts are numbered, attributes are free", () => {
    const fields = { ...base, "contact.2.email": { column: "e" }, "attributes.Any name": { column: "n" } };
    expect(Object.keys(parseImportMap({ fields }, "en").fields)).toEqual(Object.keys(fields));
  });

  test("the maps that come with the product are good, and their reasons and stages exist", async () => {
    const folder = new URL("../../maps/", import.meta.url);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
    expect(names.sort()).toEqual(["marketstar.json", "olist.json"]);
    for (const name of names) {
      const { fields } = parseImportMap(JSON.parse(await readFile(new URL(name, folder), "utf8")), "en");
      const { reason } = fields;
      if (reason === undefined || !("column" in reason)) continue;
      for (const code of Object.values(reason.values ?? {}))
        expect(Object.keys(reasonCatalogue)).toContain(code);
    }
  });
});

describe("sources", () => {
  const dryRun = (text: string, map: unknown) => fixture.import(context, text, { map, dryRun: true });

  test("values translate whole cells, without regard to case and accents; others stay; default fills empty ones", async () => {
    const map = {
      fields: {
        externalId: { column: "id" },
        partner: { column: "partner", default: "none" },
        submittedAt: { column: "date" },
        stage: {
          column: "Etapa",
          values: { "Em negociação": "qualified", constructor: "submitted" },
          default: "accepted",
        },
      },
    };
    const text =
      "id,partner,date,etapa\n1,P,2026-03-01,EM NEGOCIACAO\n2,,2026-03-01,\n3,P,2026-03-01,contacted\n";
    const report = await dryRun(text, map);
    expect(report.sample).toMatchObject([
      { partner: "P", stage: "qualified" },
      { partner: "none", stage: "accepted" },
      { stage: "contacted" },
    ]);
  });

  test("a template takes its fallback for an empty cell; without one the whole is empty", async () => {
    const map = (template: string) => ({
      fields: { externalId: { column: "id" }, partner: { template }, submittedAt: { column: "date" } },
    });
    const text = "id,source,owner,date\n1,Web,7,2026-03-01\n2,Web,,2026-03-01\n";
    expect(
      (await dryRun(text, map("{source} / {owner|unassigned}"))).sample.map(({ partner }) => partner),
    ).toEqual(["Web / 7", "Web / unassigned"]);
    expect(await dryRun(text, map("{source} / {owner}"))).toMatchObject({
      created: 1,
      skipped: 1,
      issues: [{ line: 3, column: "source, owner" }],
    });
  });
});

describe("the date of the stage", () => {
  test("goes to the stage that the row has, unless the map names that stage's own date", async () => {
    const fields = {
      externalId: { column: "id" },
      partner: { value: "P" },
      submittedAt: { column: "date" },
      stage: { column: "stage" },
      stageAt: { column: "changed" },
      wonAt: { column: "won" },
    };
    const own = await fixture.createContext("stage-dates", "en");
    const text = [
      "id,date,stage,changed,won",
      "1,2026-03-01,lost,2026-03-10,",
      "2,2026-03-01,won,2026-03-10,2026-03-12",
      "3,2026-03-01,won,2026-03-10,",
      "4,2026-03-01,contacted,2026-03-10,",
      "5,2026-03-01,submitted,2027-03-10,",
    ].join("\n");
    const report = await fixture.import(own, text, { map: { format: { zone: "UTC" }, fields } });
    expect(report).toMatchObject({
      created: 5,
      remarks: [expect.stringMatching(/^No column gives the name of the company/)],
    });
    const stored = await own.database.inProgram(own.programId, (transaction) =>
      transaction.select().from(leads).orderBy(leads.externalId),
    );
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    expect(stored).toMatchObject([
      { stage: "lost", lostAt: day("2026-03-10"), isEndUndated: false },
      { stage: "won", wonAt: day("2026-03-12") },
      { stage: "won", wonAt: day("2026-03-10") },
      { stage: "contacted", contactedAt: day("2026-03-10") },
      { stage: "submitted" },
    ]);
  });
});

describe("dates of several columns", () => {
  const fields = {
    externalId: { column: "id" },
    partner: { value: "P" },
    submittedAt: { column: "date" },
    wonAt: { column: "won" },
  };
  const file = (...rows: string[]) => ["id,date,won", ...rows].join("\n");
  const dryRun = (text: string, map: object = { fields }) =>
    fixture.import(context, text, { map, dryRun: true });

  test.each(["dmy", "mdy"])("one that proves %s decides for one that leaves it open", async (order) => {
    const proof = order === "dmy" ? "25/03/2026" : "03/25/2026";
    const report = await dryRun(file(`1,${proof},03/04/2026`));
    expect(report.format.dateOrder).toEqual({ date: order, won: order });
  });

  test("two that prove different orders decide for nothing else", async () => {
    const map = { fields: { ...fields, qualifiedAt: { column: "met" } } };
    const text = "id,date,won,met\n1,25/03/2026,03/26/2026,03/04/2026\n";
    const refusal = await refusalOf(dryRun(text, map));
    expect(refusal.message).toMatch(/"met".*03\/04\/2026/);
  });

  test("a format of days takes a time too; what does not fit is refused with the format", async () => {
    const map = { fields: { ...fields, submittedAt: { column: "date", format: "dd/MM/yyyy" } } };
    const rows = ["1,03/04/2026,", "2,03/04/2026 10:30,", "3,03/04/2026 10:30:15,", "4,2026-04-03,"];
    const report = await dryRun(file(...rows, "5,03/04/2026 25:00,"), map);
    expect(report.sample.map(({ submittedAt }) => submittedAt)).toEqual([
      "2026-04-03T03:00:00.000Z",
      "2026-04-03T13:30:00.000Z",
      "2026-04-03T13:30:15.000Z",
    ]);
    expect(report).toMatchObject({ created: 3, skipped: 2 });
    expect(report.issues[0]).toMatchObject({ line: 5, cause: expect.stringContaining("dd/MM/yyyy") });
    expect(report.issues[1]).toMatchObject({ line: 6, cause: expect.stringContaining("não existe") });
  });
});

describe("joined files", () => {
  const map = (fields: object, join = [{ file: "deals.csv", left: "id", right: "lead" }]) => ({
    join,
    fields: {
      externalId: { column: "id" },
      partner: { column: "partner" },
      submittedAt: { column: "date" },
      ...fields,
    },
  });
  const main = "id,partner,date\n1,P,2026-03-01\n2,P,2026-03-01\n3,P,2026-03-01\n";

  test("bring their columns beside the row with the same key, by name or with the file's name; of equal keys the first counts", async () => {
    await fixture.write(
      "lead;date;won\n2;03/04/2026;31/03/2026\n2;03/04/2026;30/03/2026\n9;03/04/2026;29/03/2026\n4\n",
      "deals.csv",
    );
    const report = await fixture.import(context, main, {
      map: map({ wonAt: { column: "won" }, channel: { column: "deals.lead" } }),
      dryRun: true,
    });
    expect(report).toMatchObject({ created: 3, warnings: 2 });
    expect(report.issues.map(({ line }) => line)).toEqual([3, 5]);
    expect(report.sample.map(({ stage, channel }) => [stage, channel])).toEqual([
      ["submitted", null],
      ["won", "2"],
      ["submitted", null],
    ]);
    expect(report.format.dateOrder).toEqual({ won: "dmy" });
  });

  test.each<[string, object, { file: string; left: string; right: string }[], RegExp]>([
    ["a file outside the folder", {}, [{ file: "../deals.csv", left: "id", right: "lead" }], /pasta/],
    ["an absolute path", {}, [{ file: "/etc/passwd", left: "id", right: "lead" }], /pasta/],
    ["a file that is not there", {}, [{ file: "none.csv", left: "id", right: "lead" }], /none\.csv/],
    ["a key that is not there", {}, [{ file: "deals.csv", left: "idd", right: "lead" }], /"idd".*"id"/],
    [
      "a key that the joined file lacks",
      {},
      [{ file: "deals.csv", left: "id", right: "leed" }],
      /"leed".*"lead"/,
    ],
    [
      "a column of neither",
      { wonAt: { column: "wonn" } },
      [{ file: "deals.csv", left: "id", right: "lead" }],
      /"wonn".*"won"/,
    ],
    [
      "an ambiguous date of the joined file",
      { wonAt: { column: "deals.csv.date" } },
      [{ file: "deals.csv", left: "id", right: "lead" }],
      /03\/04\/2026/,
    ],
  ])("are refused: %s", async (_, fields, join, says) => {
    await fixture.write("lead;date;won\n2;03/04/2026;31/03/2026\n", "deals.csv");
    const refusal = await refusalOf(fixture.import(context, main, { map: map(fields, join) }));
    expect(refusal.message).toMatch(says);
    expect(await fixture.count(context)).toMatchObject({ leads: 0, imports: 0 });
  });
});

describe("without a map", () => {
  test.each([
    "id,partner,submitted_at,stage,reason,company,email",
    "ID do lead;Parceiro;Data de envio;Etapa;Motivo;Razão social;E-mail",
    "ID externo|Socio|Fecha de envío|Estado|Razón|Empresa|Correo electrónico",
  ])("our own column names are known: %s", (header) => {
    const { fields } = defaultMap(header.split(/[,;|]/), importMessages.en);
    expect(Object.keys(fields).sort()).toEqual(
      ["externalId", "partner", "submittedAt", "stage", "reason", "company.name", "contact.email"].sort(),
    );
  });

  test("a file with them is imported; stages and reasons are known by their words", async () => {
    const label = reasonCatalogue.budget_insufficient.labels["pt-BR"];
    const text = `ID do lead;Parceiro;Data de envio;Etapa;Motivo;Razão social\n1;Norte;25/03/2026;Desqualificado;${label};ACME\n`;
    const report = await fixture.import(context, text, { dryRun: true });
    expect(report.sample).toMatchObject([
      {
        externalId: "1",
        partner: "Norte",
        stage: "disqualified",
        reason: "budget_insufficient",
        company: "ACME",
      },
    ]);
  });

  test("the dry run says what each column is read as and proposes a map; only with a map is anything written", async () => {
    const text =
      "ID do lead;Parceiro;Data de envio;Etapa;Fechado em;Humor\n1;Norte;25/03/2026;Perdido;26/03/2026;bom\n";
    const report = await fixture.import(context, text, { dryRun: true });
    expect(report.columns).toEqual({
      used: {
        "ID do lead": "externalId",
        Parceiro: "partner",
        "Data de envio": "submittedAt",
        Etapa: "stage",
        "Fechado em": "stageAt",
      },
      unused: ["Humor"],
    });
    expect(report.proposedMap?.fields).toMatchObject({
      externalId: { column: "ID do lead" },
      stage: { column: "Etapa", values: { perdido: "lost" } },
    });
    const before = await fixture.count(context);
    const refusal = await refusalOf(fixture.import(context, text));
    expect(refusal).toMatchObject({
      type: "bad_import_map",
      extra: { proposedMap: report.proposedMap },
    });
    expect(refusal.message).toMatch(/--dry-run.*"ID do lead".*Nada foi importado/s);
    expect(await fixture.count(context)).toEqual(before);
    const withMap = await fixture.import(context, text, { map: report.proposedMap, dryRun: true });
    expect(withMap).toMatchObject({ proposedMap: null, sample: report.sample, columns: report.columns });
  });

  test("a file whose columns are exactly our fields needs no map", async () => {
    const other = await fixture.createContext("own-fields");
    const text =
      "externalId,partner,submittedAt,stage,wonAt,amount,currency,company.name\n1,Norte,2026-03-25,won,2026-04-02,1000.50,BRL,ACME\n";
    expect(await fixture.import(other, text)).toMatchObject({
      rows: 1,
      created: 1,
      skipped: 0,
      proposedMap: null,
    });
    expect(await fixture.import(other, text)).toMatchObject({ created: 0, unchanged: 1 });
  });

  test("what cannot be found is named, with a map to start from", async () => {
    const refusal = await refusalOf(fixture.import(context, "Código;Agência;Quando\n1;Norte;25/03/2026\n"));
    expect(refusal.type).toBe("bad_import_map");
    expect(refusal.message).toMatch(/"partner" e "submittedAt"/);
    expect(refusal.extra.startingMap).toEqual({
      fields: { partner: { column: "…" }, submittedAt: { column: "…" } },
    });
    expect(refusal.extra.columns).toEqual(["Código", "Agência", "Quando"]);
  });
});
