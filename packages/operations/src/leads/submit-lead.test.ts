import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { createPartner } from "../partners/create-partner.ts";
import { partnerMetrics } from "../partners/partner-metrics.ts";
import { createProgram } from "../programs/create-program.ts";
import { recordEvent } from "./record-event.ts";
import { submitLead } from "./submit-lead.ts";

const now = new Date("2026-11-10T14:00:00Z");
let test: TestDatabase;
let context: OperationContext;
let partnerId: Awaited<ReturnType<typeof createPartner>>["id"];

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
  partnerId = (await createPartner(context, { name: "Contábil Aurora" })).id;
});
afterAll(() => test.drop());

describe("submitLead", () => {
  it("answers with a score, a verdict and a protection window", async () => {
    const lead = await submitLead(context, {
      partnerId,
      company: {
        name: "Metalúrgica Andrade",
        domain: "andrade.com.br",
        employees: 140,
        industry: "indústria",
      },
      contacts: [
        {
          name: "Ana",
          email: "ana@andrade.com.br",
          phone: "+55 11 91234-5678",
          buyingRole: "decision_maker",
        },
      ],
      introduction: "warm",
    });
    expect(lead).toMatchObject({
      stage: "submitted",
      duplicate: { verdict: "new" },
      protectedUntil: "2027-02-08T14:00:00.000Z",
    });
    expect(lead.score).toBeGreaterThan(0);
    expect(lead.ref).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/);
  });

  it("recognises a lead that the partner sent before, by any one of its identities", async () => {
    const again = await submitLead(context, {
      partnerId,
      company: { name: "Andrade", domain: "www.andrade.com.br" },
    });
    expect(again.duplicate.verdict).toBe("same_partner_resend");
  });

  it("ends a lead with its lesson and counts it in the partner's figures", async () => {
    const lead = await submitLead(context, { partnerId, company: { name: "Padaria Sol", employees: 8 } });
    await expect(
      recordEvent(context, lead.id, {
        type: "disqualified",
        reason: "fit_company_too_small",
        sentence: "lead não avançou",
      }),
    ).rejects.toMatchObject({ code: "invalid_input" });
    const later = { ...context, now: new Date("2026-11-10T15:00:00Z") };
    await recordEvent(later, lead.id, { type: "attempted", channel: "phone" });
    const ended = await recordEvent(later, lead.id, {
      type: "disqualified",
      reason: "fit_company_too_small",
      sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
      evidence: { observed: 8, expected: 20 },
    });
    expect(ended.lead.stage).toBe("disqualified");
    await expect(recordEvent(later, lead.id, { type: "qualified" })).rejects.toMatchObject({
      code: "conflict",
    });
    const metrics = await partnerMetrics(
      { ...context, now: new Date("2026-11-11T00:00:00Z") },
      partnerId,
      {},
    );
    expect(metrics.leads).toMatchObject({ submitted: 3, open: 2, decidedInPeriod: 1 });
    expect(metrics.qualityRate).toMatchObject({ value: 0, n: 1 });
    expect(metrics.reasons).toMatchObject([{ reason: "fit_company_too_small", count: 1, share: null }]);
  });
});
