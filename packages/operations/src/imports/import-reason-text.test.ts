import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LeadId } from "@leadback/db";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { getLead } from "../leads/get-lead.ts";
import { listEvents } from "../leads/list-events.ts";
import { listLeads } from "../leads/list-leads.ts";
import { listReasonReviews } from "../reasons/list-reason-reviews.ts";
import { reviewFile } from "../reasons/review-file.ts";
import { settleReasons } from "../reasons/settle-reasons.ts";
import { type ImportFixture, openImportFixture } from "./import-fixture.ts";
import { readReasonText } from "./read-reason-text.ts";

let fixture: ImportFixture;
beforeAll(async () => {
  fixture = await openImportFixture();
});
afterAll(() => fixture.close());

const map = {
  fields: {
    externalId: { column: "id" },
    partner: { column: "parceiro" },
    submittedAt: { column: "enviado" },
    stage: { column: "etapa" },
    stageAt: { column: "fechado" },
    reasonText: { column: "motivo" },
  },
};

const file = (...rows: string[]) =>
  ["id,parceiro,enviado,etapa,fechado,motivo", ...rows].map((row) => `${row}\n`).join("");
const ended = (id: string, text: string, stage = "disqualified") =>
  `${id},Aurora,2026-10-01,${stage},2026-10-20,${text}`;

async function leadOf(context: OperationContext, externalId: string) {
  const { data } = await listLeads(context, {});
  const found = data.find((lead) => lead.externalId === externalId);
  if (found === undefined) throw new Error(`There is no lead ${externalId}.`);
  return getLead(context, found.id);
}

describe("what Brazilian sales people type", () => {
  it.each([
    ["sumiu", "no_response"],
    ["SUMIU!!", "no_response"],
    ["sem retorno", "no_response"],
    ["não atende o telefone", "no_response"],
    ["sem verba", "budget_insufficient"],
    ["achou caro", "price_too_high"],
    ["Perdido - Preço", "price_too_high"],
    ["não tem CNPJ, é estudante", "fit_not_a_buyer"],
    ["fechou com concorrente", "competition_lost"],
    ["telefone errado", "data_invalid_contact"],
    ["já é cliente", "vendor_already_working"],
    ["só pesquisando", "approach_not_interested"],
    ["no_response", "no_response"],
  ])("%s is read as %s", (text, reason) => {
    expect(readReasonText(text, "pt-BR")).toMatchObject({ reason, guesses: [] });
  });

  it.each([
    ["não deu certo", []],
    ["fora do perfil", ["fit_use_case", "fit_not_a_buyer"]],
    ["?", []],
    ["não achou caro", []],
    ["sem verba e sumiu", ["budget_insufficient", "no_response"]],
    ["sem decisor, sumiu", ["approach_no_decision_maker", "no_response"]],
  ])("%s is left to a person", (text, guesses) => {
    expect(readReasonText(text, "pt-BR")).toMatchObject({ reason: null, guesses });
  });
});

test("a clear text becomes the reason, with how it was read and the text itself kept for us", async () => {
  const context = await fixture.createContext("clear", "pt-BR");
  const report = await fixture.import(context, file(ended("1", "Cliente sumiu")), { map });
  expect(report).toMatchObject({ created: 1, toReview: 0, reviews: [] });
  const lead = await leadOf(context, "1");
  expect(lead).toMatchObject({ stage: "disqualified", reason: "no_response", isLegacyEnd: true });
  const end = (await listEvents(context, lead.id)).at(-1);
  expect(end).toMatchObject({ privateNote: "Cliente sumiu", sentence: null });
  expect(end?.data).toMatchObject({ reason: "no_response", classified: { line: 2 } });
  const asPartner = { ...context, actor: { ...context.actor, partnerId: lead.partnerId } };
  const told = (await listEvents(asPartner, lead.id)).at(-1);
  expect(told).toMatchObject({ privateNote: null, data: { reason: "no_response" } });
  expect(told?.data).not.toHaveProperty("classified");
});

test("an unclear text ends the lead without a reason, and waits with its line, its guesses and what speaks for them", async () => {
  const context = await fixture.createContext("unclear", "pt-BR");
  const content = file(
    ended("1", "sem verba e sumiu", "lost"),
    ended("2", "não deu certo"),
    ended("3", "não deu certo"),
    ended("4", "sumiu"),
  );
  const report = await fixture.import(context, content, { map });
  expect(report).toMatchObject({ rows: 4, created: 4, skipped: 0, toReview: 3 });
  expect(report.reviews).toMatchObject([
    { text: "sem verba e sumiu", guesses: ["budget_insufficient", "no_response"], lines: [2], count: 1 },
    { text: "não deu certo", guesses: [], lines: [3, 4], count: 2 },
  ]);
  expect(report.issueGroups).toMatchObject([{ column: "motivo", severity: "warning", lines: [2, 3, 4] }]);
  expect(report.remarks.join()).toContain("leadback reason review");
  expect(await leadOf(context, "2")).toMatchObject({ stage: "disqualified", reason: null });
  expect(await leadOf(context, "1")).toMatchObject({ stage: "lost", reason: null });

  const waiting = await listReasonReviews(context);
  expect(waiting.map(({ externalId, line, text }) => [externalId, line, text])).toEqual([
    ["2", 3, "não deu certo"],
    ["3", 4, "não deu certo"],
    ["1", 2, "sem verba e sumiu"],
  ]);
  const [, , both] = waiting;
  expect(both?.evidence.map(({ start, end }) => both.text.slice(start, end))).toEqual(["sem verba", "sumiu"]);
  expect(await fixture.import(context, content, { map })).toMatchObject({
    created: 0,
    unchanged: 4,
    differing: 0,
    toReview: 0,
  });
});

test("a dry run shows what would wait and writes nothing", async () => {
  const context = await fixture.createContext("dry", "pt-BR");
  const report = await fixture.import(context, file(ended("1", "não deu certo")), { map, dryRun: true });
  expect(report).toMatchObject({ toReview: 1, reviews: [{ text: "não deu certo", lines: [2] }] });
  expect(await listReasonReviews(context)).toEqual([]);
});

test("a lead that has not ended, or is won, keeps the text as a note and waits for nothing", async () => {
  const context = await fixture.createContext("notes", "pt-BR");
  const content = file(
    "1,Aurora,2026-10-01,contacted,2026-10-20,sumiu",
    ended("2", "Perdido para concorrente", "won"),
  );
  expect(await fixture.import(context, content, { map })).toMatchObject({ created: 2, toReview: 0 });
  for (const [id, text] of [
    ["1", "sumiu"],
    ["2", "Perdido para concorrente"],
  ] as const) {
    const lead = await leadOf(context, id);
    expect(lead.reason).toBeNull();
    const notes = (await listEvents(context, lead.id)).flatMap(({ note }) => note ?? []);
    expect(notes.join()).toContain(text);
  }
});

test("a given code goes before the text", async () => {
  const context = await fixture.createContext("both", "pt-BR");
  const both = { fields: { ...map.fields, reason: { column: "codigo" } } };
  const content =
    "id,parceiro,enviado,etapa,fechado,motivo,codigo\n1,Aurora,2026-10-01,lost,2026-10-20,sumiu,fit_industry\n2,Aurora,2026-10-01,lost,2026-10-20,sumiu,\n";
  expect(await fixture.import(context, content, { map: both })).toMatchObject({ created: 2 });
  expect((await leadOf(context, "1")).reason).toBe("fit_industry");
  expect((await leadOf(context, "2")).reason).toBe("no_response");
});

test("the review file is written for the spreadsheets of its language, as the file of problems is", () => {
  const first = (locale: "pt-BR" | "en" | "es") => reviewFile([], locale).trimEnd();
  expect(first("pt-BR")).toBe("\uFEFFlead;ref;externalId;linha;texto;talvez;porque;reason");
  expect(first("es")).toBe("\uFEFFlead;ref;externalId;línea;texto;quizás;porque;reason");
  expect(first("en")).toBe("\uFEFFlead,ref,externalId,line,text,maybe,because,reason");
});

test("the filled review file settles the ends once, by code or by label, and says what it could not take", async () => {
  const context = await fixture.createContext("settle", "pt-BR");
  const content = file(
    ...["1", "2", "3", "4"].map((id) => ended(id, "não deu certo")),
    ended("5", '"=HYPERLINK(""http://x""); não rolou"'),
  );
  await fixture.import(context, content, { map });
  const waiting = await listReasonReviews(context);
  const blank = reviewFile(waiting, "pt-BR");
  expect(blank).toContain(`"'=HYPERLINK(""http://x""); não rolou"`);
  const decisions: Record<string, string> = {
    "1": "fit_industry",
    "2": "Sem resposta após todas as tentativas",
    "3": "fit_industri",
  };
  const byLead = new Map<LeadId, string>(
    waiting.map(({ leadId, externalId }) => [leadId, decisions[externalId ?? ""] ?? ""]),
  );
  const filled = blank
    .split("\r\n")
    .map((line) => `${line}${byLead.get(line.split(";")[0] as LeadId) ?? ""}`)
    .join("\r\n");
  const path = join(fixture.folder, "review.csv");
  await writeFile(path, filled);

  const outcome = await settleReasons(context, path);
  expect(outcome).toMatchObject({ settled: 2, undecided: 2, notWaiting: 0, stillWaiting: 3 });
  expect(outcome.problems).toMatchObject([{ text: "fit_industri" }]);
  expect(outcome.problems[0]?.nearest[0]).toBe("fit_industry");
  expect(await leadOf(context, "1")).toMatchObject({ stage: "disqualified", reason: "fit_industry" });
  expect(await leadOf(context, "2")).toMatchObject({ reason: "no_response" });
  expect(await leadOf(context, "3")).toMatchObject({ reason: null });
  const change = (await listEvents(context, (await leadOf(context, "1")).id)).at(-1);
  expect(change).toMatchObject({
    type: "reason_changed",
    data: { reason: "fit_industry", previousReason: null },
  });

  expect(await settleReasons(context, path)).toMatchObject({ settled: 0, notWaiting: 2, stillWaiting: 3 });
});

test("a file that is no review file is refused", async () => {
  const context = await fixture.createContext("refused", "pt-BR");
  const path = await fixture.write("a,b\n1,2\n");
  await expect(settleReasons(context, path)).rejects.toThrow(/lacks the column lead and reason/);
});

test("a text cut in the middle of a sign is stored all the same", async () => {
  const context = await fixture.createContext("cut", "pt-BR");
  const long = `${"x".repeat(499)}😀`;
  expect(await fixture.import(context, file(ended("1", long)), { map })).toMatchObject({
    created: 1,
    toReview: 1,
  });
});
