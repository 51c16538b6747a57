import { leads, type PartnerId } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { listLeads, listLeadsInput } from "../leads/list-leads.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { listTrendAlerts } from "./list-trend-alerts.ts";

/** Local times of São Paulo. The week in question is that of Monday the 16th. */
const local = (text: string) => new Date(`${text}:00-03:00`);
const mondays = ["2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"];
let test: TestDatabase;
let context: OperationContext;
let serial = 0;
const at = (instant: Date): OperationContext => ({ ...context, now: instant });

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const now = local("2026-10-01T09:00");
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice", country: "US" },
  );
  context = { database: test.database, programId: program.id, actor, now };
});
afterAll(() => test.drop());

/** So many leads in each week, on its Wednesday, each decided and first called after so many hours. */
async function sendWeeks(
  partnerId: PartnerId,
  week: (index: number) => { leads: number; qualified: number; hours: number },
): Promise<void> {
  for (const [index, monday] of mondays.entries()) {
    const { leads: count, qualified, hours } = week(index);
    for (let number = 0; number < count; number += 1) {
      serial += 1;
      const submitted = new Date(local(`${monday}T09:30`).getTime() + 2 * 86_400_000);
      const { id } = await submitLead(at(submitted), { partnerId, company: { name: `Empresa ${serial}` } });
      const called = new Date(submitted.getTime() + hours * 3_600_000);
      await recordEvent(at(called), id, { type: "attempted", channel: "phone" });
      await recordEvent(
        at(called),
        id,
        number < qualified
          ? { type: "qualified" }
          : {
              type: "disqualified",
              reason: "fit_company_too_small",
              sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
              evidence: { observed: 8, expected: 20 },
            },
      );
    }
  }
}

describe("what changed last week", () => {
  it("tells news from luck: more leads, fewer good ones, slower answers, and where they are listed", async () => {
    const more = (await createPartner(context, { name: "More" })).id;
    const worse = (await createPartner(context, { name: "Worse" })).id;
    const calm = (await createPartner(context, { name: "Calm" })).id;
    await sendWeeks(more, (index) => ({
      leads: index === 4 ? 20 : 4,
      qualified: 20,
      hours: index === 4 ? 7 : 1,
    }));
    await sendWeeks(worse, (index) => ({ leads: 12, qualified: index === 4 ? 1 : 9, hours: 2 }));
    await sendWeeks(calm, (index) => ({ leads: 5 + (index % 2), qualified: 3, hours: 2 }));
    const found = await listTrendAlerts(at(local("2026-11-24T09:00")), {});
    expect(found).toMatchObject({
      week: { firstDay: "2026-11-16", weeksBefore: 4 },
      partners: 3,
      falseDiscoveryRate: 0.1,
    });
    expect(found.compared).toBeGreaterThan(6);
    expect(found.data.map(({ partnerName, code }) => `${partnerName} ${code}`).toSorted()).toEqual([
      "More leads_up",
      "More response_slower",
      "Worse quality_down",
    ]);
    const [up, slower, down] = ["leads_up", "response_slower", "quality_down"].map((code) =>
      found.data.find((alert) => alert.code === code),
    );
    expect(up).toMatchObject({ isBetter: true, before: { value: 4, n: 16 }, after: { value: 20, n: 20 } });
    expect(slower).toMatchObject({ isBetter: false, before: { value: 1 }, after: { value: 7 } });
    expect(down).toMatchObject({ before: { n: 48, value: 0.75 }, after: { n: 12, value: 1 / 12 } });
    expect(down?.weeks.map(({ n }) => n)).toEqual([12, 12, 12, 12, 12]);
    for (const { traces } of found.data) {
      for (const { count, href } of traces) {
        const query = Object.fromEntries(new URL(href, "https://x.invalid").searchParams);
        const { data } = await listLeads(context, { ...listLeadsInput.parse(query), limit: 200 });
        expect(data.length, href).toBe(count);
      }
    }
    const own = await listTrendAlerts(at(local("2026-11-24T09:00")), { partnerId: worse });
    expect(own.data.map(({ code }) => code)).toEqual(["quality_down"]);
    expect(own.compared).toBe(found.compared);
  });

  it("says nothing of the week before it is over for a day, nor to whom it does not concern", async () => {
    const early = await listTrendAlerts(at(local("2026-11-23T23:00")), {});
    expect(early.week.firstDay).toBe("2026-11-09");
    const actor = { kind: "user" as const, id: "m", role: "channel_manager" as const, managedPartnerIds: [] };
    const others = await listTrendAlerts({ ...at(local("2026-11-24T09:00")), actor });
    expect(others).toMatchObject({ partners: 0, compared: 0, data: [] });
  });

  it("is silent where there are no leads", async () => {
    const actor = { kind: "system" as const, id: "test" };
    const now = local("2026-11-24T09:00");
    const empty = await createProgram(
      { database: test.database, actor, now },
      { slug: "vazio", name: "Vazio" },
    );
    const found = await listTrendAlerts({ ...context, programId: empty.id, now });
    expect(found.data).toEqual([]);
    const rows = await test.database.inProgram(empty.id, (transaction) => transaction.select().from(leads));
    expect(rows).toEqual([]);
  });
});
