import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { checkProjections } from "../maintenance/check-projections.ts";
import { reopenDueLeads } from "../maintenance/reopen-due-leads.ts";
import { rescoreLiveLeads } from "../maintenance/rescore-live-leads.ts";
import { readLeads, readLeadsAsOf } from "../metrics/read-leads.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { listEvents } from "./list-events.ts";
import { listLeads } from "./list-leads.ts";
import { recordEvent } from "./record-event.ts";
import { submitLead } from "./submit-lead.ts";

const now = new Date("2026-11-10T14:00:00Z");
let test: TestDatabase;
let context: OperationContext;
let partnerIds: string[];

const after = (hours: number): OperationContext => ({
  ...context,
  now: new Date(now.getTime() + hours * 3_600_000),
});

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
  partnerIds = [
    (await createPartner(context, { name: "Aurora" })).id,
    (await createPartner(context, { name: "Boreal" })).id,
  ];
});
afterAll(() => test.drop());

describe("many leads at once", () => {
  it("gives exactly one owner when two partners send the same lead twenty times at once", async () => {
    const company = { name: "Disputada", domain: "disputada.com.br" };
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        submitLead(context, { partnerId: partnerIds[index % 2] ?? "", company }),
      ),
    );
    expect(sent.filter((lead) => lead.duplicate.verdict === "new")).toHaveLength(1);
    expect(sent.filter((lead) => lead.protectedUntil !== null)).toHaveLength(1);
  });

  it("finds the duplicate of a lead whose sender's clock runs ahead", async () => {
    const company = { name: "Adiantada", domain: "adiantada.com.br" };
    const ahead = new Date(now.getTime() + 3 * 60_000).toISOString();
    const [partnerId = ""] = partnerIds;
    const first = await submitLead(context, { partnerId, company, submittedAt: ahead });
    expect(first.submittedAt).toBe(now.toISOString());
    expect((await submitLead(context, { partnerId, company })).duplicate.verdict).toBe("same_partner_resend");
  });

  it("lets one of two people change a lead that both saw in the same state", async () => {
    const lead = await submitLead(context, { partnerId: partnerIds[0] ?? "", company: { name: "Corrida" } });
    const tries = await Promise.allSettled(
      ["phone", "email"].map((channel) =>
        recordEvent(after(1), lead.id, { type: "attempted", channel }, { expectedVersion: lead.version }),
      ),
    );
    expect(tries.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(tries.find((one) => one.status === "rejected")).toMatchObject({
      reason: { code: "precondition_failed" },
    });
    expect((await listEvents(context, lead.id)).map((event) => event.type)).toEqual([
      "submitted",
      "attempted",
    ]);
  });

  it("returns every lead once over pages, by date and by score", async () => {
    for (const sort of ["-submittedAt", "-score"] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await listLeads(context, {
          sort,
          limit: 4,
          ...(cursor === undefined ? {} : { cursor }),
        });
        seen.push(...page.data.map((lead) => lead.id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toHaveLength(23);
      expect(new Set(seen).size).toBe(23);
    }
    await expect(listLeads(context, { cursor: "bWluZQ" })).rejects.toMatchObject({ type: "invalid_cursor" });
  });

  it("shows a partner's key nothing of another partner", async () => {
    const [own, other] = partnerIds;
    const bound = {
      ...context,
      actor: {
        kind: "api_key" as const,
        id: "k",
        partnerId: own as (typeof context.actor & { partnerId: never })["partnerId"],
      },
    };
    const { data } = await listLeads(bound, { limit: 200 });
    expect(new Set(data.map((lead) => lead.partnerId))).toEqual(new Set([own]));
    await expect(submitLead(bound, { partnerId: other ?? "", company: { name: "X" } })).rejects.toMatchObject(
      { code: "not_found" },
    );
  });

  it("adds up to the same from the events as in the projection, also after a recycle and a new scoring", async () => {
    const lead = await submitLead(context, { partnerId: partnerIds[1] ?? "", company: { name: "Retomada" } });
    const sentence = "Pediu que voltemos em janeiro, depois do fechamento do ano.";
    const ending = {
      type: "disqualified",
      reason: "timing_future_date",
      sentence,
      evidence: { date: "2027-01-04" },
    };
    await recordEvent(after(2), lead.id, ending);
    await recordEvent(after(3), lead.id, { type: "recycled", reopenAt: "2027-01-04" });
    expect(await reopenDueLeads({ ...context, now: new Date("2027-01-03T12:00:00Z") })).toBe(0);
    expect(await reopenDueLeads({ ...context, now: new Date("2027-01-04T12:00:00Z") })).toBe(1);
    await recordEvent({ ...context, now: new Date("2027-01-05T12:00:00Z") }, lead.id, {
      type: "engaged",
      signal: "replied",
      id: "e1",
    });
    expect(await rescoreLiveLeads({ ...context, now: new Date("2027-01-06T12:00:00Z") })).toBe(24);
    const check = await checkProjections(context);
    expect(check).toMatchObject({ leads: 24, scores: 24, differences: [] });
  });

  it("reads as of the end what it reads at present, and less as of an earlier instant", async () => {
    const [, partnerId] = partnerIds;
    const read = await test.database.inProgram(context.programId, async (transaction) => {
      const id = partnerId as Parameters<typeof readLeads>[2];
      const asOf = async (instant: string) =>
        (await readLeadsAsOf(transaction, context.programId, [id], new Date(instant))).get(id);
      return {
        present: await readLeads(transaction, context.programId, id),
        end: await asOf("2027-02-01"),
        before: await asOf("2026-11-10T14:30:00Z"),
      };
    });
    const pick = (leads: typeof read.present | undefined) =>
      leads?.map(({ id, stage, version }) => ({ id, stage, version }));
    expect(pick(read.end)).toEqual(pick(read.present));
    expect(read.before?.every((lead) => lead.stage === "submitted")).toBe(true);
  });
});
