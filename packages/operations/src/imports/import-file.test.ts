import {
  eventText,
  importIssues,
  imports,
  leadEvents,
  leadPerson,
  leads,
  partnerContacts,
  partners,
  type Transaction,
} from "@leadback/db";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { putAccounts } from "../leads/put-accounts.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { importFile } from "./import-file.ts";
import { type ImportFixture, openImportFixture, refusalOf } from "./import-fixture.ts";
import type { ImportProgress, ImportReport } from "./import-report.ts";

let fixture: ImportFixture;
let programs = 0;
beforeAll(async () => {
  fixture = await openImportFixture();
});
afterAll(() => fixture.close());

const freshProgram = () => fixture.createContext(`program-${++programs}`);
const inProgram = <Result>(context: OperationContext, work: (transaction: Transaction) => Promise<Result>) =>
  context.database.inProgram(context.programId, work);

const map = {
  format: { zone: "UTC" },
  fields: {
    externalId: { column: "id" },
    partner: { column: "partner" },
    submittedAt: { column: "submitted" },
    stage: { column: "stage" },
    reason: { column: "reason" },
    sentence: { column: "sentence" },
    wonAt: { column: "won" },
    amount: { column: "amount" },
    "company.name": { column: "company" },
    "contact.name": { column: "name" },
    "contact.email": { column: "email" },
  },
};
const header = "id,partner,submitted,stage,reason,sentence,won,amount,company,name,email";
const csv = (...rows: string[]) => [header, ...rows].join("\n");

function addUp(report: ImportReport): number {
  return report.created + report.unchanged + report.skipped;
}

test.each([true, false])(
  "what comes in and will not be compared is remarked at its column, where nothing is written too (dry run: %s)",
  async (dryRun) => {
    const context: OperationContext = { ...(await freshProgram()), locale: "es" };
    const fields = { ...map.fields, "contact.phone": { column: "phone" } };
    const rows = ["A,P,2026-03-01,,,,,,Sol,Ana,,123", "B,P,2026-03-01,,,,,,Lua,Bia,,+55 11 91234-5678"];
    const { issues, warnings } = await fixture.import(context, [`${header},phone`, ...rows].join("\n"), {
      dryRun,
      map: { ...map, fields },
    });
    expect(warnings).toBe(1);
    expect(issues).toEqual([
      { line: 2, column: "phone", severity: "warning", cause: expect.stringMatching(/no se compara/) },
    ]);
  },
);

test("a company that the vendor works with is none of a partner's, whether a file or a submission names it", async () => {
  const context = await freshProgram();
  await putAccounts(context, {
    accounts: [{ relation: "customer", since: "2026-01-01", company: { domain: "andrade.example" } }],
  });
  const accountMap = {
    ...map,
    backfill: true,
    fields: { ...map.fields, "company.domain": { column: "company" } },
  };
  const rows = ["2026-03-01", "2025-12-01"].map(
    (day, index) => `${index},Norte,${day},,,,,,andrade.example,,`,
  );
  await fixture.import(context, csv(...rows), { map: accountMap });
  const found = await inProgram(context, (transaction) =>
    transaction
      .select({ verdict: leads.duplicateVerdict, protectedUntil: leads.protectedUntil })
      .from(leads)
      .orderBy(asc(leads.externalId)),
  );
  expect(found.map(({ verdict, protectedUntil }) => [verdict, protectedUntil === null])).toEqual([
    ["existing_customer", true],
    // It became a customer later.
    ["new", false],
  ]);
});

describe("counts", () => {
  test("rows are created, unchanged or skipped, and the sum is the number of rows; each skip has its line and column", async () => {
    const context = await freshProgram();
    const report = await fixture.import(
      context,
      csv(
        "1,North,2026-03-01,submitted,,,,,A,,",
        "2,North,2026-02-30,,,,,,A,,",
        "3,,2026-03-01,,,,,,A,,",
        "4,North,2026-03-01,closed,,,,,A,,",
        "5,North,2026-03-01,disqualified,because,,,,A,,",
        "6,North,2026-03-01,won,,,2026-03-02,abc,A,,",
        "7,North,2026-03-01,lost,,,2026-03-02,,A,,",
        "8,North,2026-12-01,,,,,,A,,",
        "1,North,2026-03-05,,,,,,A,,",
        "9,North",
        `10,North,2026-03-01,,,,,,${"x".repeat(33_000)},,`,
        ",North,2026-03-01,,,,,,A,,",
        "11,South,2026-03-01,qualified,,,,,A,,not-an-address",
      ),
      { map },
    );
    expect(report).toMatchObject({
      rows: 13,
      created: 2,
      unchanged: 0,
      skipped: 11,
      warnings: 1,
      partnersCreated: 2,
    });
    expect(addUp(report)).toBe(report.rows);
    expect(report.issues.map(({ line, column, severity }) => [line, column, severity])).toEqual([
      [3, "submitted", "skipped"],
      [4, "partner", "skipped"],
      [5, "stage", "skipped"],
      [6, "reason", "skipped"],
      [7, "amount", "skipped"],
      [8, "stage", "skipped"],
      [9, "submitted", "skipped"],
      [10, "id", "skipped"],
      [11, null, "skipped"],
      [12, null, "skipped"],
      [13, "id", "skipped"],
      [14, "email", "warning"],
    ]);
    expect(report.issues.find(({ line }) => line === 10)?.cause).toContain("line 2");
    const stored = await inProgram(context, (transaction) =>
      transaction.select().from(importIssues).orderBy(asc(importIssues.position)),
    );
    expect(stored.map(({ line, column, severity, cause }) => ({ line, column, severity, cause }))).toEqual(
      report.issues.map(({ value, ...issue }) => issue),
    );
    expect(report.issues.map(({ value }) => value)).toEqual([
      "2026-02-30",
      undefined,
      "closed",
      "because",
      "abc",
      "lost",
      "2026-12-01",
      ...Array.from({ length: 5 }, () => undefined),
    ]);
  });

  test("rows with the same problem in the same column are one group, with the first lines and what could not be read", async () => {
    const context = await freshProgram();
    const stages = ["closed", "open", "closed", "paused", "lead", "x".repeat(60)];
    const report = await fixture.import(
      context,
      csv(
        ...stages.map((stage, index) => `${index},North,2026-03-01,${stage},,,,,A,,`),
        "7,North,2026-03-01,,,,,,A,,nobody",
      ),
      { map },
    );
    expect(report.issueGroups).toMatchObject([
      {
        column: "stage",
        severity: "skipped",
        lines: [2, 3, 4],
        count: 6,
        values: ["closed", "open", "paused"],
      },
      { column: "email", severity: "warning", lines: [8], count: 1, values: [] },
    ]);
    expect(report.issues[5]?.value).toBe(`${"x".repeat(39)}…`);
    expect(JSON.stringify(report)).not.toContain("nobody");
  });

  test("importing a file twice adds nothing; a file with one more row adds that one", async () => {
    const context = await freshProgram();
    const rows = ["1,North,2026-03-01,,,,,,A,,", "2,South,2026-03-02,,,,,,B,,"];
    await fixture.import(context, csv(...rows), { map });
    const before = await fixture.count(context);
    const again = await fixture.import(context, csv(...rows), { map });
    expect(again).toMatchObject({
      rows: 2,
      created: 0,
      unchanged: 2,
      differing: 0,
      skipped: 0,
      partnersCreated: 0,
    });
    expect(await fixture.count(context)).toEqual({ ...before, imports: 2, audits: 2 });
    const more = await fixture.import(context, csv(...rows, "3,South,2026-03-03,,,,,,C,,"), { map });
    expect(more).toMatchObject({ rows: 3, created: 1, unchanged: 2 });
  });

  test("a known lead of which the file says otherwise stays as it is, is counted among the unchanged, and the row says in what it differs", async () => {
    const context = await freshProgram();
    await fixture.import(
      context,
      csv(
        "1,North,2026-03-01,submitted,,,,,A,Ana,ana@a.example",
        "2,North,2026-03-01,won,,,2026-03-05,100.50,B,,",
        "3,North,2026-03-01,disqualified,budget_insufficient,,,,C,,",
        "4,North,2026-03-01,contacted,,,,,D,,",
      ),
      { map },
    );
    const before = await inProgram(context, (transaction) => transaction.select().from(leads));
    const again = await fixture.import(
      context,
      csv(
        "1,North,2026-03-01,disqualified,budget_insufficient,,,,A,Ana,ana.new@a.example",
        "2,North,2026-03-01,won,,,2026-03-06,120.75,B,,",
        "3,North,2026-03-01,disqualified,timing_no_priority,,,,C,,",
        "4,North,2026-03-01,,,,,,Another name,,",
        "5,North,2026-03-01,,,,,,E,,",
      ),
      { map },
    );
    expect(again).toMatchObject({ rows: 5, created: 1, unchanged: 4, differing: 3, skipped: 0, warnings: 3 });
    expect(again.issues.map(({ line, column }) => [line, column])).toEqual([
      [2, "stage"],
      [3, "won"],
      [4, "reason"],
    ]);
    const differences = again.issues.map(({ cause }) => /\(([^)]*)\)/.exec(cause)?.[1]);
    expect(differences).toEqual(["stage, reason, contact.email", "wonAt, amount", "reason"]);
    const after = await inProgram(context, (transaction) => transaction.select().from(leads));
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test("a day without a time in the file is no other date than an instant of that day", async () => {
    const context = await freshProgram();
    const won = (date: string) => csv(`1,North,2026-03-01,won,,,${date},,A,,`);
    await fixture.import(context, won("2026-03-05 14:30"), { map });
    expect(await fixture.import(context, won("2026-03-05"), { map })).toMatchObject({ differing: 0 });
    expect(await fixture.import(context, won("2026-03-05 15:30"), { map })).toMatchObject({ differing: 1 });
    expect(await fixture.import(context, won("2026-03-06"), { map })).toMatchObject({ differing: 1 });
  });

  test("ends without a date and amounts of leads that are not won are counted in a remark", async () => {
    const context = await freshProgram();
    const report = await fixture.import(
      context,
      csv(
        "1,North,2026-03-01,won,,,,10.50,A,,",
        "2,North,2026-03-01,lost,,,,20.50,B,,",
        "3,North,2026-03-01,qualified,,,,30.50,C,,",
        "4,North,2026-03-01,won,,,2026-03-02,40.50,D,,",
      ),
      { map, dryRun: true },
    );
    expect(report.remarks).toEqual([
      expect.stringMatching(/^2 ends have no date/),
      "The amounts of 2 leads that are not won were left out.",
    ]);
  });

  test("without an external id in the map rows are recognised by what is read of them, and the report says so", async () => {
    const context = await freshProgram();
    const keyless = { fields: { partner: { column: "partner" }, submittedAt: { column: "submitted" } } };
    const text = csv(
      "1,North,2026-03-01,,,,,,A,,",
      "2,North,2026-03-02,,,,,,A,,",
      "3,North,2026-03-01,,,,,,A,,",
    );
    const report = await fixture.import(context, text, { map: keyless });
    expect(report).toMatchObject({ created: 2, skipped: 1, issues: [{ line: 4 }] });
    expect(report.remarks).toEqual([
      expect.stringMatching(/^No column gives the name of the company/),
      expect.stringMatching(/^The map names no "externalId"/),
    ]);
    const again = await fixture.import(context, text, { map: keyless });
    expect(again).toMatchObject({ created: 0, unchanged: 2, skipped: 1 });
  });

  test("a row without a company comes in with a remark, before anything is written too", async () => {
    const context = await freshProgram();
    const text = csv("1,North,2026-03-01,,,,,,,Ana,ana@acme.example", "2,North,2026-03-02,,,,,,ACME,,");
    for (const dryRun of [true, false]) {
      const report = await fixture.import(context, text, { map, dryRun });
      expect(report).toMatchObject({
        created: 2,
        skipped: 0,
        warnings: 1,
        issues: [{ line: 2, column: "company", severity: "warning" }],
      });
      expect(report.issues[0]?.cause).toMatch(/^The row names no company/);
    }
  });

  test("a dry run reports the same and writes nothing", async () => {
    const context = await freshProgram();
    const empty = await fixture.count(context);
    const text = csv("1,North,2026-03-01,,,,,,A,,", "2,South,2026-02-30,,,,,,B,,");
    const { importId, ...dry } = await fixture.import(context, text, { map, dryRun: true });
    expect(importId).toBeNull();
    expect(await fixture.count(context)).toEqual(empty);
    const { importId: written, ...real } = await fixture.import(context, text, { map });
    expect(written).not.toBeNull();
    expect({ ...dry, isDryRun: false }).toEqual(real);
  });

  test("one audit entry and one job for an import, with its counts and without a value of the file", async () => {
    const context = await freshProgram();
    await fixture.import(context, csv("1,North,2026-03-01,,,,,,Secret Ltd,Ana,ana@secret.example"), { map });
    expect(await fixture.count(context)).toMatchObject({ imports: 1, audits: 1 });
    const [job] = await inProgram(context, (transaction) => transaction.select().from(imports));
    expect(job).toMatchObject({ state: "done", offsetRows: 1, created: 1, fileName: "leads.csv" });
    expect(JSON.stringify(job)).not.toContain("Secret");
  });
});

describe("leads", () => {
  test("history, words and people land where they belong", async () => {
    const context = await freshProgram();
    const report = await fixture.import(
      context,
      csv(
        '1,North,2026-03-01,disqualified,budget_insufficient,"Budget of 2,000 a month, 5,000 needed",,,ACME,Ana Souza,ana@acme.example',
        "2,North,2026-03-01,won,Lost to X,,2026-03-20 10:30,1500.5,Beta,,",
        "3,North,2026-03-10,won,,,2026-03-02,,Gamma,,",
        '4,North,2026-03-01,disqualified,budget_insufficient,"Ana said: write to ana@delta.example",,,Delta,Ana Lima,',
      ),
      { map },
    );
    expect(report).toMatchObject({ created: 4, skipped: 0 });
    expect(report.issues.map(({ line, column }) => [line, column])).toEqual([
      [4, "won"],
      [5, "sentence"],
    ]);
    const rows = await inProgram(context, async (transaction) => ({
      leads: await transaction.select().from(leads).orderBy(asc(leads.externalId)),
      texts: await transaction.select().from(eventText),
      people: await transaction.select().from(leadPerson).orderBy(asc(leadPerson.name)),
    }));
    expect(rows.leads).toMatchObject([
      {
        externalId: "1",
        stage: "disqualified",
        reason: "budget_insufficient",
        isLegacyEnd: false,
        isEndUndated: true,
        isBackfilled: false,
      },
      {
        externalId: "2",
        stage: "won",
        wonAt: new Date("2026-03-20T10:30:00Z"),
        amountCents: 150050,
        currency: "BRL",
        reason: null,
      },
      { externalId: "3", stage: "won", wonAt: new Date("2026-03-02T00:00:00Z"), amountCents: null },
      { externalId: "4", stage: "disqualified", isLegacyEnd: true },
    ]);
    expect(
      rows.texts.map(({ sentence, note, noteVisibility }) => sentence ?? `${noteVisibility}: ${note}`).sort(),
    ).toEqual([
      "Budget of 2,000 a month, 5,000 needed",
      "internal: Reason given in the imported file: Lost to X",
    ]);
    expect(rows.people).toMatchObject([
      { name: "Ana Lima", email: null },
      { name: "Ana Souza", email: "ana@acme.example" },
    ]);
  });

  test("a backfill is recorded when it happened, any other import now; the events name the import", async () => {
    const context = await freshProgram();
    const row = (id: string) => csv(`${id},North,2026-03-01,won,,,2026-03-20,,A,,`);
    const past = await fixture.import(context, row("1"), { map: { ...map, backfill: true } });
    await fixture.import(context, row("2"), { map });
    const events = await inProgram(context, (transaction) =>
      transaction
        .select({
          externalId: leads.externalId,
          type: leadEvents.type,
          recordedAt: leadEvents.recordedAt,
          isBackfilled: leadEvents.isBackfilled,
          actorKind: leadEvents.actorKind,
          actorId: leadEvents.actorId,
        })
        .from(leadEvents)
        .innerJoin(leads, eq(leads.id, leadEvents.leadId))
        .orderBy(asc(leads.externalId), asc(leadEvents.sequence)),
    );
    expect(events).toMatchObject([
      {
        type: "submitted",
        recordedAt: new Date("2026-03-01T00:00:00Z"),
        isBackfilled: true,
        actorKind: "import",
        actorId: past.importId,
      },
      { type: "won", recordedAt: new Date("2026-03-20T00:00:00Z"), isBackfilled: true },
      { type: "submitted", recordedAt: context.now, isBackfilled: false },
      { type: "won", recordedAt: context.now, isBackfilled: false },
    ]);
  });

  test("leads that share an address are duplicates of one another, in the file as in the database", async () => {
    const context = await freshProgram();
    const other = await createPartner(context, { name: "Other" });
    await submitLead(context, {
      partnerId: other.id,
      company: { name: "Zeta" },
      contacts: [{ email: "zoe@zeta.example" }],
    });
    await fixture.import(
      context,
      csv(
        "1,North,2026-11-01,,,,,,A,,ana@gmail.com",
        "2,North,2026-11-02,,,,,,A,,ana@gmail.com",
        "3,South,2026-11-03,,,,,,A,,ANA@gmail.com",
        "4,South,2026-11-03,,,,,,B,,bia@gmail.com",
        "5,South,2026-11-03,,,,,,Z,,zoe@zeta.example",
        "6,North,2026-10-01,won,,,2026-10-10,,C,,caio@gmail.com",
        "7,North,2026-11-03,,,,,,C,,caio@gmail.com",
      ),
      { map },
    );
    const verdicts = await inProgram(context, (transaction) =>
      transaction
        .select({ id: leads.externalId, verdict: leads.duplicateVerdict })
        .from(leads)
        .orderBy(asc(leads.externalId)),
    );
    expect(verdicts.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      "1 new",
      "2 same_partner_resend",
      "3 other_partner_active",
      "4 new",
      "5 other_partner_active",
      "6 new",
      "7 existing_customer",
      "null new",
    ]);
  });

  test("in a history a lead is a duplicate only of what stood in its way then", async () => {
    const context = await freshProgram();
    await fixture.import(
      context,
      csv(
        "1,North,2025-03-01,won,,,2025-06-01,,A,,ana@gmail.com",
        "2,South,2025-04-01,,,,,,A,,ana@gmail.com",
        "3,South,2025-07-01,,,,,,A,,ana@gmail.com",
        "4,South,2025-02-01,,,,,,A,,ana@gmail.com",
      ),
      { map: { ...map, backfill: true } },
    );
    const verdicts = await inProgram(context, (transaction) =>
      transaction.select({ verdict: leads.duplicateVerdict }).from(leads).orderBy(asc(leads.externalId)),
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual([
      "new",
      "other_partner_active",
      "existing_customer",
      "new",
    ]);
  });
});

describe("partners", () => {
  const withPartner = {
    ...map,
    fields: {
      ...map.fields,
      partnerName: { column: "stage" },
      partnerEmail: { column: "sentence" },
      partnerLocale: { column: "reason" },
      partnerZone: { column: "name" },
      stage: { value: "submitted" },
      reason: { value: "" },
      sentence: { value: "" },
      "contact.name": { value: "" },
    },
  };

  test("are created on first sight with what the map knows of them", async () => {
    const context = await freshProgram();
    const report = await fixture.import(
      context,
      csv(
        "1,n-1,2026-03-01,North Agency,es_MX,Hola@North.example,,,A,America/Mexico_City,",
        "2,n-1,2026-03-01,Other name,,,,,A,,",
        "3,n-2,2026-03-01,,xx,nobody,,,A,Mars,",
      ),
      { map: withPartner },
    );
    expect(report).toMatchObject({ created: 3, partnersCreated: 2, warnings: 3 });
    const stored = await inProgram(context, (transaction) =>
      transaction
        .select()
        .from(partners)
        .leftJoin(partnerContacts, eq(partnerContacts.partnerId, partners.id))
        .orderBy(asc(partners.externalId)),
    );
    expect(stored).toMatchObject([
      {
        partners: {
          externalId: "n-1",
          name: "North Agency",
          locale: "es",
          zone: "America/Mexico_City",
          type: "other",
          stage: "activation",
          cadence: "weekly",
        },
        partner_contacts: { email: "hola@north.example", receivesDigest: true },
      },
      { partners: { externalId: "n-2", name: "n-2", locale: null, zone: null }, partner_contacts: null },
    ]);
  });

  test("who are there already are found by external id, or by name when they have none", async () => {
    const context = await freshProgram();
    await createPartner(context, { name: "By id", externalId: "North" });
    await createPartner(context, { name: "South" });
    const report = await fixture.import(
      context,
      csv("1,North,2026-03-01,,,,,,A,,", "2,South,2026-03-01,,,,,,A,,", "3,East,2026-03-01,,,,,,A,,"),
      { map },
    );
    expect(report).toMatchObject({ created: 3, partnersCreated: 1 });
    expect(await fixture.count(context)).toMatchObject({ partners: 3 });
  });

  test("a partner's own key may not import", async () => {
    const context = await freshProgram();
    const { id } = await createPartner(context, { name: "South" });
    const asPartner = { ...context, actor: { kind: "api_key" as const, id: "key", partnerId: id } };
    expect(await refusalOf(fixture.import(asPartner, csv(), { map }))).toMatchObject({ code: "forbidden" });
  });
});

describe("a long file", { timeout: 300_000 }, () => {
  const rows = Array.from({ length: 12_000 }, (_, index) =>
    index % 100 === 99 ? `${index},North,2026-02-30,,,,,,A,,` : `${index},North,2026-03-01,,,,,,A,,`,
  );
  const text = csv(...rows, "0,North,2026-03-01,,,,,,A,,");

  test("that breaks off goes on where it stopped, and adds up as if it had not", async () => {
    const context = await freshProgram();
    const seen: ImportProgress[] = [];
    const broken = fixture.import(context, text, {
      map,
      onProgress: (progress) => {
        seen.push(progress);
        if (progress.phase === "writing") throw new Error("killed");
      },
    });
    await expect(broken).rejects.toThrow("killed");
    expect(seen.at(-1)).toEqual({ phase: "writing", rows: 5_000, totalRows: 12_001 });
    expect(await fixture.count(context)).toMatchObject({ leads: 4_950, imports: 1, issues: 50, audits: 0 });
    const report = await fixture.import(context, text, { map });
    expect(report).toMatchObject({
      rows: 12_001,
      created: 11_880,
      unchanged: 0,
      skipped: 121,
      resumedAfterRows: 5_000,
    });
    expect(addUp(report)).toBe(report.rows);
    expect(await fixture.count(context)).toMatchObject({ leads: 11_880, imports: 1, issues: 121, audits: 1 });
  });

  test("that broke off and is taken up by two processes at once is finished by one; the other is told", async () => {
    const context = await freshProgram();
    const path = await fixture.write(text);
    const killed = () => {
      throw new Error("killed");
    };
    const onProgress = ({ phase }: ImportProgress) => (phase === "writing" ? killed() : undefined);
    await expect(importFile(context, { path, map, onProgress })).rejects.toThrow("killed");
    const outcomes = await Promise.allSettled([
      importFile(context, { path, map }),
      importFile(context, { path, map }),
    ]);
    expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected")
        expect(outcome.reason).toMatchObject({ code: "conflict", type: "import_running" });
    }
    expect(await fixture.count(context)).toMatchObject({ leads: 11_880 });
  });

  test("imported by two processes at once comes in once", async () => {
    const context = await freshProgram();
    const path = await fixture.write(text);
    const outcomes = await Promise.allSettled([
      importFile(context, { path, map }),
      importFile(context, { path, map }),
    ]);
    expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(await fixture.count(context)).toMatchObject({ leads: 11_880 });
  });
});

test("two programmes do not see each other's leads: the same file is new to each", async () => {
  const [first, second] = [await freshProgram(), await freshProgram()];
  const text = csv("1,North,2026-03-01,,,,,,A,,");
  expect(await fixture.import(first, text, { map })).toMatchObject({ created: 1, partnersCreated: 1 });
  expect(await fixture.import(second, text, { map })).toMatchObject({ created: 1, partnersCreated: 1 });
});

test("a partner that is there under an external id of its own is found by its name, and is not there twice", async () => {
  const context = await freshProgram();
  const byKey = csv("1,north,2026-03-01,,,,,,A,,");
  const keyed = { ...map, fields: { ...map.fields, partnerName: { value: "Norte Consultoria" } } };
  expect(await fixture.import(context, byKey, { map: keyed })).toMatchObject({ partnersCreated: 1 });
  const byName = csv("2,Norte Consultoria,2026-03-02,,,,,,A,,");
  expect(await fixture.import(context, byName, { map })).toMatchObject({ created: 1, partnersCreated: 0 });
});
