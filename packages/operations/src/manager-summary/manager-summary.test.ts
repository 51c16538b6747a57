import { type DigestId, digests, leadEvents, leads } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { locales } from "@leadback/scoring";
import { and, eq, gte, inArray, lt } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coachingEffects } from "../coaching/coaching-effects.ts";
import type { OperationContext } from "../context.ts";
import { createDemo, type Demo } from "../demo/create-demo.ts";
import { sendMessage } from "../inbox/send-message.ts";
import { listLeads, listLeadsInput } from "../leads/list-leads.ts";
import { recordEvent } from "../leads/record-event.ts";
import { newId } from "../new-id.ts";
import { managerSummary } from "./manager-summary.ts";

const now = new Date("2026-11-21T23:00:00Z");
const dayMs = 86_400_000;
let test: TestDatabase;
let demo: Demo;
let context: OperationContext;
beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  demo = await createDemo({ database: test.database, actor, now });
  context = { database: test.database, programId: demo.program.id, actor, now };
});
afterAll(() => test.drop());

const idOf = (name: string) => demo.partners.find((partner) => partner.name === name)?.id ?? ("" as never);

async function countLeads(href: string): Promise<number> {
  const query = Object.fromEntries(new URL(href, "https://x.invalid").searchParams);
  const filter = { ...listLeadsInput.parse(query), limit: 200 };
  let page = await listLeads(context, filter);
  let found = page.data.length;
  while (page.nextCursor !== null) {
    page = await listLeads(context, { ...filter, cursor: page.nextCursor });
    found += page.data.length;
  }
  return found;
}

describe("the page for managers", () => {
  it("names those in need with their counts, whoever needs somebody most first, in each language", async () => {
    for (const locale of locales) {
      const { data, text, partners, inNeed } = await managerSummary(context, { locale });
      expect(partners).toBe(14);
      expect(inNeed).toBeGreaterThan(5);
      expect(text).not.toMatch(/\b(?:NaN|undefined|null)\b/);
      for (const { partnerName, needs } of data) {
        expect(text).toContain(partnerName);
        for (const need of needs) expect(text).toContain(need.text);
      }
    }
  });

  it("puts a partner forward whose question waits past its time", async () => {
    const partnerId = idOf("Ponte Consultoria Empresarial");
    const asked = { ...context, now: new Date("2026-10-01T12:00:00Z") };
    await sendMessage(asked, { kind: "question", text: "E agora?", partnerId });
    const { data } = await managerSummary(context, {});
    const found = data.find((one) => one.partnerId === partnerId);
    expect(found?.needs.map(({ need }) => need)).toContainEqual({ kind: "messages_overdue", count: 1 });
  });

  it("lists exactly the leads that each sentence counts", async () => {
    const partnerId = idOf("Contábil Aurora");
    const { data: open } = await listLeads(context, { partnerId, ended: "false", limit: 200 });
    for (const { id } of open
      .filter(({ stage }) => stage === "submitted" || stage === "accepted")
      .slice(0, 2))
      await recordEvent(context, id, { type: "information_requested", fields: ["company.employees"] });
    const { data } = await managerSummary(context, { limit: 200 });
    const traced = data.flatMap(({ needs }) => needs);
    const kinds = new Set(traced.flatMap(({ need, traces }) => (traces.length === 0 ? [] : need.kind)));
    expect([...kinds]).toEqual(expect.arrayContaining(["answered_late", "lesson", "information_waits"]));
    for (const { text, traces } of traced)
      for (const { figure, count, href } of traces)
        expect(await countLeads(href), `${text} ${figure}`).toBe(count);
  });

  it("shows a manager partners in care alone", async () => {
    const partnerId = idOf("Contábil Aurora");
    const actor = { kind: "user" as const, id: "m", role: "channel_manager" as const };
    const { partners } = await managerSummary(
      { ...context, actor: { ...actor, managedPartnerIds: [partnerId] } },
      {},
    );
    expect(partners).toBe(1);
  });
});

it("counts eight weeks before and after a letter was about a reason, and says nothing before they are over", async () => {
  const partnerId = idOf("Distribuidora Planalto Digital");
  const at = new Date(now.getTime() - 57 * dayMs);
  const coach = (cutoffAt: Date, firstDay: string) =>
    context.database.inProgram(context.programId, (transaction) =>
      transaction.insert(digests).values({
        programId: context.programId,
        id: newId<DigestId>(cutoffAt),
        partnerId,
        cadence: "weekly",
        periodStartLocal: firstDay,
        revision: 1,
        periodStart: cutoffAt,
        periodEnd: cutoffAt,
        zone: "UTC",
        cutoffAt,
        edition: "regular",
        templateVersion: "1",
        snapshot: {},
        coachedReason: "price_too_high",
        frozenAt: cutoffAt,
      }),
    );
  await coach(at, "2026-09-14");
  await coach(new Date(at.getTime() + 7 * dayMs), "2026-09-21");
  const ended = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select({ reason: leads.reason, at: leadEvents.occurredAt })
      .from(leads)
      .innerJoin(leadEvents, and(eq(leadEvents.programId, leads.programId), eq(leadEvents.leadId, leads.id)))
      .where(
        and(
          eq(leads.partnerId, partnerId),
          inArray(leads.stage, ["disqualified", "lost", "recycled"]),
          inArray(leadEvents.type, ["disqualified", "lost"]),
          gte(leadEvents.occurredAt, new Date(at.getTime() - 56 * dayMs)),
          lt(leadEvents.occurredAt, new Date(at.getTime() + 56 * dayMs)),
        ),
      ),
  );
  const count = (isWanted: (end: (typeof ended)[number]) => boolean) => ended.filter(isWanted).length;
  const { data } = await coachingEffects(context, { partnerId });
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    reason: "price_too_high",
    partners: 1,
    coachings: 1,
    before: {
      count: count((end) => end.at < at && end.reason === "price_too_high"),
      of: count((end) => end.at < at),
    },
    after: {
      count: count((end) => end.at >= at && end.reason === "price_too_high"),
      of: count((end) => end.at >= at),
    },
  });
  expect(["helped", "no_change"]).toContain(data[0]?.verdict);
  const letters = data[0]?.letters ?? [];
  expect(letters).toMatchObject([{ partnerId, isOver: true, at: at.toISOString() }]);
  for (const { traces } of letters)
    for (const { count: said, href } of traces) expect(await countLeads(href), href).toBe(said);
  const early = await coachingEffects(
    { ...context, now: new Date(now.getTime() - 10 * dayMs) },
    { partnerId },
  );
  expect(early.data[0]).toMatchObject({ verdict: "too_early", after: { of: 0 } });
});
