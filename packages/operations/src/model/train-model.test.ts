import { conversionModels, type LeadId, leads, type PartnerId } from "@leadback/db";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { type ImportFixture, openImportFixture } from "../imports/import-fixture.ts";
import { getScore } from "../leads/get-score.ts";
import { listLeads } from "../leads/list-leads.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { listModels } from "./list-models.ts";
import { trainModel } from "./train-model.ts";

let fixture: ImportFixture;
beforeAll(async () => {
  fixture = await openImportFixture();
});
afterAll(() => fixture.close());

const dayMs = 86_400_000;
const firstDay = Date.parse("2026-01-01");
const header =
  "externalId,partner,submittedAt,channel,stage,stageAt,reason,attributes.segmento,attributes.contato\n";

interface Row {
  channel?: string;
  stage?: string;
  reason?: string;
  segment?: string;
  person?: string;
  day?: number;
}

function csv(rows: readonly Row[]): string {
  return (
    header +
    rows
      .map(({ channel = "web", stage = "won", reason = "", segment = "", person = "", day }, index) => {
        const submittedAt = firstDay + (day ?? index % 150) * dayMs;
        const stageAt = Math.min(submittedAt + 20 * dayMs, Date.parse("2026-11-20"));
        const date = (instant: number) => new Date(instant).toISOString().slice(0, 10);
        return `L${index},Aurora,${date(submittedAt)},${channel},${stage},${date(stageAt)},${reason},${segment},${person}\n`;
      })
      .join("")
  );
}

/** Of ten leads from a fair seven are won, of ten from the web one is. */
const telling = Array.from({ length: 400 }, (_, index): Row => {
  const isFair = index % 2 === 0;
  const isWon = (index * 7) % 10 < (isFair ? 7 : 1);
  return {
    channel: isFair ? "fair" : "web",
    segment: index % 3 === 0 ? "varejo" : "indústria",
    person: `Pessoa Número ${index}`,
    ...(isWon ? {} : { stage: "disqualified", reason: "fit_industry" }),
  };
});

/** Ends long after the others, and is too young itself: until then the programme's outcomes are known. */
const latest: Row = { day: 300 };

async function programWith(slug: string, rows: readonly Row[]): Promise<OperationContext> {
  const context = await fixture.createContext(slug, "pt-BR");
  const report = await fixture.import(context, csv([...rows, latest]), {});
  expect(report).toMatchObject({ created: rows.length + 1, skipped: 0 });
  return context;
}

async function newLead(context: OperationContext, input: Record<string, unknown>): Promise<LeadId> {
  const { data } = await listLeads(context, { limit: 1 });
  const { id } = await submitLead(context, {
    partnerId: data[0]?.partnerId,
    company: { name: "Nova" },
    ...input,
  });
  return id;
}

describe("a programme whose outcomes tell leads apart", () => {
  let context: OperationContext;
  beforeAll(async () => {
    context = await programWith("telling", telling);
  });

  it("gets an active model, and its leads a probability whose parts add up, beside an unchanged score", async () => {
    const lead = await newLead(context, { channel: "fair" });
    const before = await getScore(context, lead);
    expect(before).toMatchObject({ probability: null, model: null });

    const phases: string[] = [];
    const report = await trainModel(context, { onProgress: ({ phase }) => phases.push(phase) });
    expect(report).toMatchObject({ version: 1, status: "active", reason: null });
    expect(report.evaluation.n).toBe(400);
    expect(report.learnt[0]?.feature).toBe("channel");
    expect(report.learnt.map(({ feature }) => feature)).toContain("submitted.weekday");
    expect(
      report.warnings.filter(({ code }) => code === "LOOKS_NUMERIC"),
      "a weekday is a name, not a number in text",
    ).toEqual([]);
    expect([...new Set(phases)]).toEqual(["reading", "training"]);

    const after = await getScore(context, lead);
    expect(after).toMatchObject({ score: before.score, fit: before.fit, model: { version: 1 } });
    expect(after.probability).toBeGreaterThan(0.5);
    const { model, probability } = after;
    const logit = (model?.contributions ?? []).reduce(
      (sum, part) => sum + part.logit,
      model?.baseLogit ?? Number.NaN,
    );
    expect(logit).toBeCloseTo(Math.log((probability ?? 0) / (1 - (probability ?? 0))), 9);
    const fromWeb = await getScore(context, await newLead(context, { channel: "web" }));
    expect(fromWeb.probability).toBeLessThan(0.3);
  });

  it("keeps no attribute that tells single people apart", async () => {
    const report = await trainModel(context);
    expect(report.sample.identifyingAttributes).toEqual(["attributes.contato"]);
    const [stored] = await context.database.inProgram(context.programId, (transaction) =>
      transaction.select().from(conversionModels).where(eq(conversionModels.version, report.version)),
    );
    expect(stored?.model).toContain("attributes.segmento");
    expect(JSON.stringify(stored)).not.toContain("Pessoa");
  });

  it("takes what a partner corrected later as not known at hand-over", async () => {
    const attributes = { segmento: "varejo" };
    const lead = await newLead(context, { channel: "fair", attributes });
    await recordEvent(context, lead, { type: "information_requested", fields: ["attributes"] });
    await recordEvent(context, lead, { type: "corrected", fields: ["attributes"] });
    const { model } = await getScore(context, lead);
    const valueAt = (name: string) => model?.contributions.find(({ feature }) => feature === name)?.value;
    expect(valueAt("attributes.segmento")).toBeNull();
    expect(valueAt("channel")).toBe("fair");
  });

  it("is judged by its newest model alone, and no model of another programme shows", async () => {
    const stranger = await programWith("stranger", [{ channel: "fair" }]);
    expect((await listModels(stranger, {})).data).toEqual([]);
    const lead = await newLead(context, { channel: "fair" });
    await context.database.inProgram(context.programId, (transaction) =>
      transaction.update(leads).set({ erasedAt: context.now }).where(eq(leads.programId, context.programId)),
    );
    const emptied = await trainModel(context);
    expect(emptied).toMatchObject({
      status: "insufficient-evidence",
      reason: "NO_DATA",
      sample: { ended: 0 },
    });
    await context.database.inProgram(context.programId, (transaction) =>
      transaction.update(leads).set({ erasedAt: null }).where(eq(leads.id, lead)),
    );
    expect(await getScore(context, lead)).toMatchObject({ probability: null, model: null });
    const { data } = await listModels(context, {});
    expect(data.map(({ version }) => version)).toEqual(data.map((_, index) => data.length - index));
    expect(data.at(-1)?.status).toBe("active");
  });
});

test("where outcomes do not hang on what is known of a lead, no probability is shown and the report says why", async () => {
  const rows = telling.map((row, index) => ({
    ...row,
    channel: index % 4 < 2 ? "fair" : "web",
    segment: "",
  }));
  const noisy = rows.map((row, index): Row => {
    const isWon = ((index * 2_654_435_761) >>> 7) % 10 < 3;
    const { stage: _s, reason: _r, ...rest } = row;
    return isWon ? rest : { ...rest, stage: "disqualified", reason: "fit_industry" };
  });
  const context = await programWith("noisy", noisy);
  const report = await trainModel(context);
  expect(report).toMatchObject({ status: "insufficient-evidence", reason: "INSUFFICIENT_EVIDENCE" });
  expect(report.gate.failures).toContain("NO_GAIN");
  expect(await getScore(context, await newLead(context, { channel: "fair" }))).toMatchObject({
    probability: null,
  });
});

test("only reasons that lie with the lead make it lost; the others are counted and left out", async () => {
  const context = await programWith("labels", [
    { stage: "won" },
    { stage: "disqualified", reason: "fit_industry" },
    { stage: "lost", reason: "price_too_high" },
    { stage: "disqualified", reason: "timing_no_priority" },
    { stage: "disqualified", reason: "no_response" },
    { stage: "disqualified", reason: "vendor_capacity" },
    { stage: "disqualified", reason: "duplicate_same_partner" },
    { stage: "disqualified" },
    { stage: "contacted" },
  ]);
  const { sample, evaluation } = await trainModel(context);
  expect(sample).toMatchObject({ ended: 9, won: 2, lost: 2, censored: 2, dropped: 2, withoutReason: 1 });
  expect(evaluation).toMatchObject({ n: 3, won: 1 });
});

test("leads that had not their full time are left out", async () => {
  const young = telling.slice(0, 60).map((row) => ({ ...row, day: 320 }));
  const context = await programWith("young", [...telling, ...young]);
  const report = await trainModel(context);
  expect(report.evaluation.n).toBe(400);
  expect(report.warnings).toContainEqual({ code: "IMMATURE_ROWS_LEFT_OUT", count: 61 });
});

test("a partner trains nothing", async () => {
  const context = await programWith("forbidden", [{}]);
  const asPartner = { ...context, actor: { ...context.actor, partnerId: "p" as PartnerId } };
  await expect(trainModel(asPartner)).rejects.toMatchObject({ code: "forbidden" });
});
