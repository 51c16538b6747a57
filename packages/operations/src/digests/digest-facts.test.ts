import { type LeadId, leadEvents, leads, type PartnerId, partners, type Transaction } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { createDemo, type Demo } from "../demo/create-demo.ts";
import { projectLead } from "../leads/project-lead.ts";
import { readFact } from "../leads/read-fact.ts";
import { readLeadsAsOf } from "../metrics/read-leads.ts";
import { getProgram } from "../programs/program.ts";
import { readDigestFacts } from "./digest-facts.ts";
import { latestPeriod, shiftPeriod } from "./digest-period.ts";
import { freezeDigests } from "./freeze-digests.ts";
import { previewLinks } from "./links-of-letter.ts";
import { planDigests } from "./plan-digests.ts";
import { booksOf, buildSnapshot } from "./snapshot/build-snapshot.ts";

const now = new Date("2026-11-21T23:00:00Z");
const sender = {
  from: "Demo <letters@demo.example>",
  publicUrl: "https://leadback.example",
  environment: "test",
  writesWithoutAddress: true,
};
let test: TestDatabase;
let demo: Demo;
let context: OperationContext;

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  demo = await createDemo({ database: test.database, actor, now });
  context = { database: test.database, programId: demo.program.id, actor, now };
  for (const week of ["2026-10-27", "2026-11-03", "2026-11-10", "2026-11-17"]) {
    const asOf = new Date(`${week}T13:00:00Z`);
    await planDigests({ ...context, now: asOf }, { asOf });
    await freezeDigests({ ...context, now: asOf }, { sender });
  }
});
afterAll(() => test.drop());

/** Instants from the first weeks on to one at which nothing has happened for more than a year. */
const cutoffs = [
  "2026-09-15T08:00:00Z",
  "2026-10-20T08:00:00Z",
  "2026-11-17T08:00:00Z",
  "2026-12-08T08:00:00Z",
  "2027-12-28T08:00:00Z",
  "2028-02-01T08:00:00Z",
];

describe.each(cutoffs)("as of %s", (instant) => {
  const cutoff = new Date(instant);

  it("a lead's row says what its events say", async () => {
    await context.database.inProgram(context.programId, async (transaction) => {
      const ids = demo.partners.map(({ id }) => id);
      const read = await readLeadsAsOf(transaction, context.programId, ids, cutoff);
      const replayed = await replay(transaction, ids, cutoff);
      expect([...read.values()].flat().length).toBe(replayed.size);
      for (const lead of [...read.values()].flat()) expect(lead).toMatchObject(replayed.get(lead.id) ?? {});
    });
  });

  it("letters say of the leads that may count what they say of all", async () => {
    const bounded = await snapshotsAt(cutoff, false);
    expect(bounded).toHaveLength(demo.partners.length);
    expect(bounded).toEqual(await snapshotsAt(cutoff, true));
  });
});

it("letters long after the last lead are put together from fewer leads", async () => {
  const leadsAt = async (instant: string) =>
    context.database.inProgram(context.programId, async (transaction) => {
      const [cutoff, ids] = [new Date(instant), demo.partners.map(({ id }) => id)];
      const since = new Date(cutoff.getTime() - 400 * 86_400_000);
      const read = await readLeadsAsOf(transaction, context.programId, ids, cutoff, since);
      return [...read.values()].flat().length;
    });
  expect(await leadsAt("2028-02-01T08:00:00Z")).toBeLessThan(await leadsAt("2026-12-08T08:00:00Z"));
});

async function replay(transaction: Transaction, ids: readonly PartnerId[], cutoff: Date) {
  const rows = await transaction
    .select({ event: leadEvents })
    .from(leadEvents)
    .innerJoin(leads, and(eq(leads.programId, leadEvents.programId), eq(leads.id, leadEvents.leadId)))
    .where(and(inArray(leads.partnerId, [...ids]), lte(leadEvents.recordedAt, cutoff)))
    .orderBy(asc(leadEvents.leadId), asc(leadEvents.sequence));
  const byLead = Map.groupBy(rows, ({ event }) => event.leadId);
  return new Map<LeadId, ReturnType<typeof projectLead>>(
    [...byLead].map(([id, events]) => [id, projectLead(events.map(({ event }) => readFact(event)))]),
  );
}

async function snapshotsAt(cutoff: Date, needsWholeHistory: boolean) {
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const rows = await transaction.select().from(partners).orderBy(asc(partners.id));
    const jobs = rows.map((partner) => {
      const zone = partner.zone ?? program.zone;
      const period = latestPeriod(cutoff, { zone, cadence: partner.cadence }, program.settings.digest);
      const previousPeriod = shiftPeriod(period, -1, program.settings.digest);
      return { partner, period, previousPeriod, isLate: false };
    });
    const facts = await readDigestFacts(transaction, context, program, jobs, cutoff, { needsWholeHistory });
    const links = previewLinks(sender, "pt-BR");
    return facts.map((one) => ({
      books: booksOf(one),
      snapshot: buildSnapshot(one, { locale: "en", name: null, links }),
    }));
  });
}
