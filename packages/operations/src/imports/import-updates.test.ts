import { eventText, leadEvents, leads, type Transaction } from "@leadback/db";
import { locales } from "@leadback/scoring";
import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { requestErasure } from "../erasure/request-erasure.ts";
import { runErasures } from "../erasure/run-erasures.ts";
import { recordEvent } from "../leads/record-event.ts";
import { checkProjections } from "../maintenance/check-projections.ts";
import { createPartner } from "../partners/create-partner.ts";
import { type ImportFixture, openImportFixture, refusalOf } from "./import-fixture.ts";
import type { ImportReport } from "./import-report.ts";
import { getImport } from "./import-view.ts";
import { receiveUpload } from "./receive-upload.ts";
import { requestImport } from "./request-import.ts";
import { runUploads } from "./run-uploads.ts";

let fixture: ImportFixture;
let programs = 0;
beforeAll(async () => {
  fixture = await openImportFixture();
});
afterAll(() => fixture.close());

const fields = {
  externalId: { column: "id" },
  partner: { column: "partner" },
  submittedAt: { column: "submitted" },
  stage: { column: "stage" },
  stageAt: { column: "since" },
  reason: { column: "reason" },
  sentence: { column: "sentence" },
  amount: { column: "amount" },
  currency: { value: "BRL" },
  "company.name": { column: "company" },
};
const map = { format: { zone: "UTC", decimal: "." as const }, backfill: true, fields };
const updating = { map: { ...map, updates: true } };
/** A day after the first import. */
const later = new Date("2026-11-22T09:00:00Z");

const header = "id,partner,submitted,stage,since,reason,sentence,amount,company";
const csv = (...rows: string[]) => [header, ...rows].join("\n");
const row = (id: number, stage = "", since = "", reason = "", sentence = "", amount = "") =>
  `${id},North,2026-03-01,${stage},${since},${reason},${sentence},${amount},Company ${id}`;

const inProgram = <Result>(context: OperationContext, work: (transaction: Transaction) => Promise<Result>) =>
  context.database.inProgram(context.programId, work);

/** A programme with these leads, and the same a day later. */
async function known(rows: string[], locale: (typeof locales)[number] = "en"): Promise<OperationContext> {
  programs += 1;
  const context = await fixture.createContext(`updates-${programs}`, locale);
  await fixture.import(context, csv(...rows), { map });
  return { ...context, now: later };
}

async function leadOf(context: OperationContext, externalId: number) {
  const [lead] = await inProgram(context, (transaction) =>
    transaction
      .select()
      .from(leads)
      .where(eq(leads.externalId, String(externalId))),
  );
  if (lead === undefined) throw new Error("The lead has been imported.");
  return lead;
}

/** What the second day added to a lead. */
async function newsOf(context: OperationContext, externalId: number) {
  const { id } = await leadOf(context, externalId);
  return inProgram(context, (transaction) =>
    transaction
      .select({
        type: leadEvents.type,
        occurredAt: leadEvents.occurredAt,
        isBackfilled: leadEvents.isBackfilled,
        actorKind: leadEvents.actorKind,
        data: leadEvents.data,
      })
      .from(leadEvents)
      .where(and(eq(leadEvents.leadId, id), eq(leadEvents.recordedAt, later)))
      .orderBy(asc(leadEvents.sequence)),
  );
}

/** Everything of the leads that an import could have touched. */
async function everything(context: OperationContext) {
  return inProgram(context, async (transaction) => ({
    leads: await transaction.select().from(leads).orderBy(asc(leads.id)),
    events: await transaction.select().from(leadEvents).orderBy(asc(leadEvents.id)),
    words: await transaction.select().from(eventText).orderBy(asc(eventText.eventId)),
  }));
}

function addUp({ created, updated, unchanged, skipped }: ImportReport): number {
  return created + updated + unchanged + skipped;
}

const news = { isBackfilled: false, actorKind: "import" };

describe("a later file", () => {
  test("adds the stages that a lead has reached since, dated as the file says and recorded now, whatever the map says of history", async () => {
    const context = await known([row(1), row(2, "contacted", "2026-03-03"), row(3)]);
    const report = await fixture.import(
      context,
      csv(row(1, "contacted", "2026-03-05"), row(2, "qualified", "2026-03-09"), row(3, "accepted"), row(4)),
      updating,
    );
    expect(report).toMatchObject({ rows: 4, created: 1, updated: 3, unchanged: 0, differing: 0, issues: [] });
    expect(addUp(report)).toBe(report.rows);
    expect(await newsOf(context, 1)).toMatchObject([
      { ...news, type: "contacted", occurredAt: new Date("2026-03-05T00:00:00Z") },
    ]);
    expect(await newsOf(context, 2)).toMatchObject([
      { ...news, type: "qualified", occurredAt: new Date("2026-03-09T00:00:00Z") },
    ]);
    expect(await newsOf(context, 3)).toMatchObject([
      { ...news, type: "accepted", occurredAt: later, data: { isUndated: true } },
    ]);
    expect((await leadOf(context, 4)).isBackfilled).toBe(true);
    expect(await checkProjections(context)).toMatchObject({ leads: 4, differences: [] });
  });

  test("adds an end with its reason and sentence; what was qualified here is lost, whatever the file calls it", async () => {
    const context = await known([row(1), row(2, "qualified", "2026-03-04"), row(3), row(4)]);
    const sentence = "Budget of 2000 a month where 5000 is the minimum";
    const report = await fixture.import(
      context,
      csv(
        row(1, "disqualified", "2026-03-08", "budget_insufficient", sentence),
        row(2, "disqualified", "2026-03-09", "competition_lost"),
        row(3, "lost", "2026-03-10", "price_too_high"),
        row(4, "disqualified", "", "no_response"),
      ),
      updating,
    );
    expect(report).toMatchObject({ updated: 4, differing: 0, warnings: 1 });
    expect(report.issues).toMatchObject([{ line: 3, column: "stage" }]);
    expect(await newsOf(context, 1)).toMatchObject([
      { ...news, type: "disqualified", data: { reason: "budget_insufficient", hasSentence: true } },
    ]);
    expect(await newsOf(context, 2)).toMatchObject([{ type: "lost", data: { reason: "competition_lost" } }]);
    expect(await newsOf(context, 3)).toMatchObject([{ type: "qualified" }, { type: "lost" }]);
    expect(await leadOf(context, 4)).toMatchObject({ disqualifiedAt: later, isEndUndated: true });
    const words = await inProgram(context, (transaction) => transaction.select().from(eventText));
    expect(words).toMatchObject([{ sentence }]);
    expect(await checkProjections(context)).toMatchObject({ differences: [] });
  });

  test("adds what was won with its amount, and a reason that was missing", async () => {
    const context = await known([row(1, "contacted", "2026-03-02"), row(2, "lost", "2026-03-09")]);
    const report = await fixture.import(
      context,
      csv(row(1, "won", "2026-03-20", "", "", "1500.50"), row(2, "lost", "2026-03-09", "price_too_high")),
      updating,
    );
    expect(report).toMatchObject({ updated: 2, differing: 0, issues: [] });
    expect(report.updates).toEqual([
      {
        line: 2,
        externalId: "1",
        from: "contacted",
        to: "won",
        events: [{ type: "won", occurredAt: "2026-03-20T00:00:00.000Z" }],
        reason: null,
        amountCents: 150_050,
        currency: "BRL",
      },
      expect.objectContaining({ line: 3, from: "lost", to: "lost", reason: "price_too_high" }),
    ]);
    expect(await leadOf(context, 1)).toMatchObject({ stage: "won", amountCents: 150_050, currency: "BRL" });
    expect(await leadOf(context, 2)).toMatchObject({ stage: "lost", reason: "price_too_high" });
    expect(await checkProjections(context)).toMatchObject({ differences: [] });
  });

  test("adds nothing the second time, to whatever kind of update", async () => {
    const context = await known([row(1), row(2, "qualified", "2026-03-04"), row(3, "lost"), row(4)]);
    const file = csv(
      row(1, "won", "", "", "", "10"),
      row(2, "disqualified", "2026-03-09", "competition_lost"),
      row(3, "lost", "", "price_too_high"),
      row(4, "disqualified", "2026-03-05", "", "A sentence without its reason"),
    );
    expect(await fixture.import(context, file, updating)).toMatchObject({ updated: 4, unchanged: 0 });
    const before = await everything(context);
    const again = await fixture.import(context, file, updating);
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 4, differing: 0, updates: [] });
    expect(await everything(context)).toEqual(before);
  });

  test("takes a day without a time as no earlier than what happened on that day", async () => {
    const context = await known([row(1)]);
    const { id } = await leadOf(context, 1);
    await recordEvent(context, id, { type: "accepted", occurredAt: "2026-11-20T14:30:00Z" });
    const file = csv(row(1, "qualified", "2026-11-20"));
    expect(await fixture.import(context, file, updating)).toMatchObject({ updated: 1, differing: 0 });
    expect(await leadOf(context, 1)).toMatchObject({ qualifiedAt: new Date("2026-11-20T14:30:00Z") });
    expect(await fixture.import(context, file, updating)).toMatchObject({ updated: 0, differing: 0 });
  });

  test("changes nothing of a known lead where nobody asked for updates", async () => {
    const context = await known([row(1)]);
    const before = await everything(context);
    const report = await fixture.import(context, csv(row(1, "won", "2026-03-20")), { map });
    expect(report).toMatchObject({ updated: 0, unchanged: 1, differing: 1, updates: [] });
    expect(await everything(context)).toEqual(before);
  });

  test("as a dry run says what would change and writes nothing", async () => {
    const context = await known([row(1), row(2, "won", "2026-03-04")]);
    const before = await everything(context);
    const file = csv(row(1, "qualified", "2026-03-20"), row(2, "contacted"));
    const dry = await fixture.import(context, file, { ...updating, dryRun: true });
    expect(dry).toMatchObject({ updated: 1, unchanged: 1, differing: 1 });
    expect(dry.updates).toMatchObject([{ line: 2, from: "submitted", to: "qualified" }]);
    expect(dry.issues).toMatchObject([{ line: 3, column: "stage" }]);
    expect(await everything(context)).toEqual(before);
    const real = await fixture.import(context, file, updating);
    const { importId: _, ...rest } = real;
    expect({ ...dry, isDryRun: false }).toEqual({ ...rest, importId: null });
  });
});

describe("what no file may do to a lead", () => {
  test.each([
    ["go back", "won", "contacted"],
    ["go back a step", "qualified", "accepted"],
    ["come back to life", "disqualified", "contacted"],
    ["be lost after it was won", "won", "lost"],
    ["be won after it was lost", "lost", "won"],
    ["be lost instead of disqualified", "disqualified", "lost"],
  ])("%s: the row is told with line and cause, and the others come in", async (_, stored, said) => {
    const context = await known([row(1, stored, "2026-03-04"), row(2)]);
    const before = await leadOf(context, 1);
    const report = await fixture.import(
      context,
      csv(row(1, said, "2026-03-09"), row(2, "contacted", "2026-03-09")),
      updating,
    );
    expect(report).toMatchObject({ updated: 1, unchanged: 1, differing: 1, warnings: 1 });
    expect(report.issues).toMatchObject([{ line: 2, column: "stage", severity: "warning" }]);
    expect(report.issues[0]?.cause).toContain(`"${stored}"`);
    expect(report.issues[0]?.cause).toContain(`"${said}"`);
    expect(await leadOf(context, 1)).toEqual(before);
    expect(await newsOf(context, 1)).toEqual([]);
  });

  test("tell about a lead that was erased", async () => {
    const context = await known([row(1), row(2)]);
    const { id } = await leadOf(context, 1);
    await requestErasure(context, id);
    await runErasures(context);
    const before = await everything(context);
    const report = await fixture.import(context, csv(row(1, "won", "2026-03-09"), row(2)), updating);
    expect(report).toMatchObject({ created: 0, updated: 0, unchanged: 2, differing: 1 });
    expect(report.issues).toMatchObject([{ line: 2, column: "stage" }]);
    expect(report.issues[0]?.cause).toContain("erased");
    expect(await everything(context)).toEqual(before);
  });

  test("is said in the programme's language", async () => {
    const causes = new Set<string>();
    for (const locale of locales) {
      const context = await known([row(1, "won"), row(2, "won")], locale);
      const report = await fixture.import(context, csv(row(1, "contacted"), row(2, "lost")), updating);
      for (const { cause } of report.issues) causes.add(cause);
    }
    expect(causes.size).toBe(2 * locales.length);
  });

  test("another reason or amount than what is known stays a remark, beside an update too", async () => {
    const context = await known([
      row(1, "lost", "2026-03-09", "price_too_high"),
      row(2, "won", "2026-03-09", "", "", "10"),
      row(3),
    ]);
    const report = await fixture.import(
      context,
      csv(
        row(1, "lost", "2026-03-09", "no_response"),
        row(2, "won", "2026-03-09", "", "", "12"),
        "3,North,2026-03-02,contacted,2026-03-09,,,,Company 3",
      ),
      updating,
    );
    expect(report).toMatchObject({ updated: 1, unchanged: 2, differing: 3 });
    expect(report.issues.map(({ line, column }) => [line, column])).toEqual([
      [2, "reason"],
      [3, "amount"],
      [4, "submitted"],
    ]);
    expect(report.issues[2]?.cause).not.toContain("not updated");
  });
});

describe("who may ask, and how", () => {
  test("a partner's key may not, and nothing is written", async () => {
    const context = await known([row(1)]);
    const partner = await createPartner(context, { name: "South", locale: "en" });
    const before = await everything(context);
    const bound = { ...context, actor: { kind: "api_key" as const, id: "k", partnerId: partner.id } };
    const refusal = await refusalOf(fixture.import(bound, csv(row(1, "won")), updating));
    expect(refusal.code).toBe("forbidden");
    expect(await everything(context)).toEqual(before);
  });

  test("the leads of another programme with the same identifiers stay as they are", async () => {
    const other = await known([row(1)]);
    const before = await everything(other);
    const context = await known([row(1)]);
    expect(await fixture.import(context, csv(row(1, "won")), updating)).toMatchObject({ updated: 1 });
    expect(await everything(other)).toEqual(before);
  });

  test("a map without an identifier is refused: its rows would be new leads", async () => {
    const context = await known([row(1)]);
    const { externalId: _, ...withoutId } = fields;
    const refusal = await refusalOf(
      fixture.import(context, csv(row(1, "won")), { map: { ...map, fields: withoutId }, updates: true }),
    );
    expect(refusal.type).toBe("bad_import_map");
    expect(refusal.problems).toMatchObject([{ pointer: "/updates" }]);
  });

  test("an upload is told so beside its map, and the worker that brings it in knows", async () => {
    const context = await known([row(1)]);
    async function* content() {
      yield Buffer.from(csv(row(1, "won", "2026-03-20", "", "", "7")));
    }
    const upload = await receiveUpload(context, "leads.csv", content());
    const asked = { map, isDryRun: false, isStrict: false, isUpdating: true };
    expect(await requestImport(context, upload, asked)).toMatchObject({ isUpdating: true, updated: 0 });
    expect(await runUploads(context)).toBe(1);
    expect(await getImport(context, upload.id)).toMatchObject({
      state: "done",
      isUpdating: true,
      updated: 1,
    });
    expect(await leadOf(context, 1)).toMatchObject({ stage: "won", amountCents: 700 });
  });
});
