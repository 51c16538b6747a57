import type { ImportId, PartnerId } from "@leadback/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { previewDigest } from "../digests/preview-digest.ts";
import { decideDispute } from "../disputes/decide-dispute.ts";
import { openDispute } from "../disputes/open-dispute.ts";
import type { DisputeId } from "../disputes/view-dispute.ts";
import { exportLeads } from "../exports/export-leads.ts";
import { type ImportFixture, openImportFixture, refusalOf } from "../imports/import-fixture.ts";
import { settleImportReview } from "../imports/import-review.ts";
import { listImports } from "../imports/import-view.ts";
import { getLead } from "../leads/get-lead.ts";
import { listLeads } from "../leads/list-leads.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { checkProjections } from "../maintenance/check-projections.ts";
import { createPartner } from "../partners/create-partner.ts";
import { partnerMetrics } from "../partners/partner-metrics.ts";
import { checkRollups } from "../rollups/check-rollups.ts";
import { putReason } from "./put-reason.ts";

let fixture: ImportFixture;
beforeAll(async () => {
  fixture = await openImportFixture();
});
afterAll(() => fixture.close());

const own = {
  canonicalCode: "timing_no_priority",
  labels: { "pt-BR": "Verba só em 2027", en: "Budget in 2027 only", es: "Presupuesto en 2027" },
  partnerLabels: { "pt-BR": "O cliente decide em 2027" },
  qualityWeight: 1,
} as const;

async function programWith(slug: string): Promise<OperationContext> {
  const context = await fixture.createContext(slug, "pt-BR");
  await putReason(context, "budget_2027", own, "pt-BR");
  return context;
}

async function endFor(context: OperationContext, partnerId: PartnerId, at: string, reason: string) {
  const then = { ...context, now: new Date(at) };
  const { id } = await submitLead(then, { partnerId, company: { name: `Moinho ${at}` } });
  const sentence = "A diretoria congelou compras até março; atendemos quem decide em 60 dias.";
  await recordEvent(then, id, { type: "disqualified", reason, sentence });
}

describe("a reason of the programme's own", () => {
  const map = {
    fields: {
      externalId: { column: "id" },
      partner: { column: "parceiro" },
      submittedAt: { column: "enviado" },
      stage: { column: "etapa" },
      stageAt: { column: "fechado" },
      reason: { column: "motivo", values: { "Só ano que vem": "budget_2027" } },
    },
  };
  const rows = [
    "id,parceiro,enviado,etapa,fechado,motivo",
    "1,Aurora,2026-10-01,disqualified,2026-10-20,Só ano que vem",
    "2,Aurora,2026-10-02,disqualified,2026-10-20,budget_2027",
    "3,Aurora,2026-10-03,disqualified,2026-10-20,timing_no_priority",
  ];

  it("comes in by a file, through the map or by its code, and weighs as it weighs", async () => {
    const context = await programWith("files");
    const report = await fixture.import(context, rows.join("\n"), { map });
    expect(report).toMatchObject({ created: 3, skipped: 0 });
    const { data } = await listLeads(context, { sort: "submittedAt" });
    expect(data.map(({ reason, ownReason }) => [reason, ownReason])).toEqual([
      ["timing_no_priority", "budget_2027"],
      ["timing_no_priority", "budget_2027"],
      ["timing_no_priority", null],
    ]);
    const partnerId = data[0]?.partnerId as PartnerId;
    const { qualityRate } = await partnerMetrics(context, partnerId, {});
    expect(qualityRate).toMatchObject({ disqualified: 3, weightSum: 2.5 });
    expect((await checkProjections(context)).differences).toEqual([]);
    expect((await checkRollups(context)).differences).toEqual([]);
    let csv = "";
    for await (const piece of (await exportLeads(context, {})).content) csv += piece;
    expect(csv).toContain("budget_2027");
  });

  it("is no reason in a programme that has none such: the map is refused before anything comes in", async () => {
    const context = await fixture.createContext("without", "pt-BR");
    const refusal = await refusalOf(fixture.import(context, rows.join("\n"), { map }));
    expect(refusal).toMatchObject({ type: "bad_import_map" });
  });

  it("is what a person may decide on for a text that nobody could read, and for a dispute", async () => {
    const context = await programWith("reviews");
    const { reason: _, ...others } = map.fields;
    const readable = { ...others, reasonText: { column: "motivo" } };
    const unclear = [rows[0], "1,Aurora,2026-10-01,disqualified,2026-10-20,não deu certo"].join("\n");
    await fixture.import(context, unclear, { map: { fields: readable } });
    const [{ id: importId } = { id: "" }] = (await listImports(context, {})).data;
    const decide = (reason: string) =>
      settleImportReview(context, importId as ImportId, { decisions: [{ text: "não deu certo", reason }] });
    await expect(decide("nobody_knows")).rejects.toMatchObject({
      problems: [{ pointer: "/decisions/0/reason" }],
    });
    expect(await decide("budget_2027")).toMatchObject({ settled: 1 });
    const [lead] = (await listLeads(context, {})).data;
    if (lead === undefined) throw new Error("There should be a lead.");
    expect(lead).toMatchObject({ reason: "timing_no_priority", ownReason: "budget_2027" });
    const { id } = await openDispute(context, lead.id, { reason: "other", text: "Não é bem assim." });
    await putReason(context, "board_in_march", own, "pt-BR");
    const sales = { ...context, actor: { kind: "api_key" as const, id: "another" } };
    const overturned = {
      outcome: "overturned" as const,
      answer: "Revimos o caso.",
      reason: "board_in_march",
    };
    await decideDispute(sales, id as DisputeId, overturned);
    expect(await getLead(context, lead.id)).toMatchObject({ ownReason: "board_in_march" });
    expect((await checkProjections(context)).differences).toEqual([]);
  });

  it("is what the partner's letter says, alone; mixed with others the letter says what all of them are", async () => {
    const context = await programWith("letters");
    const { id: partnerId } = await createPartner(
      { ...context, now: new Date("2026-10-01T12:00:00Z") },
      { name: "Contábil Aurora", contacts: [{ email: "ana@aurora.example" }] },
    );
    await endFor(context, partnerId, "2026-11-10T14:00:00Z", "budget_2027");
    const asOf = "2026-11-17T13:00:00Z";
    const labels = async () => {
      const { snapshot } = await previewDigest(context, { partnerId, asOf });
      return snapshot.reasons?.top.map(({ label }) => label);
    };
    expect(await labels()).toEqual(["O cliente decide em 2027"]);
    await endFor(context, partnerId, "2026-11-11T14:00:00Z", "timing_no_priority");
    const [mixed] = (await labels()) ?? [];
    expect(mixed).not.toBe("O cliente decide em 2027");
    await putReason(context, "timing_no_priority", { labels: { "pt-BR": "Ainda não é hora" } }, "pt-BR");
    expect(await labels()).toEqual(["Ainda não é hora"]);
  });

  it("is forgotten with an end that is taken back", async () => {
    const context = await programWith("undone");
    const { id: partnerId } = await createPartner(context, { name: "Contábil Aurora" });
    await endFor(context, partnerId, context.now.toISOString(), "budget_2027");
    const [lead] = (await listLeads(context, {})).data;
    if (lead === undefined) throw new Error("There should be a lead.");
    await recordEvent(context, lead.id, { type: "reopened" });
    expect(await getLead(context, lead.id)).toMatchObject({ reason: null, ownReason: null });
  });
});
