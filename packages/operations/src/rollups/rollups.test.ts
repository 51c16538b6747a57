import { type LeadId, leads, type PartnerId, rollupDeltas, rollupStates } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countLeads, type Tallies } from "../comparison/count-leads.ts";
import type { Tally } from "../comparison/tally.ts";
import type { OperationContext } from "../context.ts";
import { createDemo } from "../demo/create-demo.ts";
import { seededRandom } from "../demo/seeded-random.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { getProgram } from "../programs/program.ts";
import { updateProgramSettings } from "../programs/update-program.ts";
import { checkRollups } from "./check-rollups.ts";
import { foldDeltas } from "./fold-deltas.ts";
import { keepRollups } from "./keep-rollups.ts";
import { localDayOf, startOfLocalDay } from "./local-days.ts";
import { readRollups } from "./read-rollups.ts";

const now = new Date("2026-11-21T23:00:00Z");
const actor = { kind: "system" as const, id: "test" };
const hourMs = 3_600_000;
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

function plain(tallies: Map<string, Tally>): Record<string, Record<string, number>> {
  return Object.fromEntries(
    [...tallies]
      .map(([key, { counts, amounts }]) => {
        const places = [...counts.entries(), ...amounts].filter(([, amount]) => amount !== 0);
        return [key, Object.fromEntries(places)] as const;
      })
      .filter(([, places]) => Object.keys(places).length > 0),
  );
}

/** The same period counted both ways; what the blocks say is null where they do not answer. */
async function bothWays(context: OperationContext, from: Date, to: Date): Promise<[Tallies | null, Tallies]> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const rules = {
      settings: program.settings,
      earlierPromises: program.earlierPromises,
      calendar: businessCalendar(program, 2019, 2027),
    };
    const period = { from, to };
    return [
      await readRollups(transaction, context, program, period, rules, { withChannels: true }),
      await countLeads(transaction, context, period, rules),
    ];
  });
}

async function expectEqual(context: OperationContext, from: Date, to: Date): Promise<void> {
  const [stored, counted] = await bothWays(context, from, to);
  expect(stored).not.toBeNull();
  if (stored === null) return;
  expect(plain(stored.partners)).toEqual(plain(counted.partners));
  expect(plain(stored.channels)).toEqual(plain(counted.channels));
}

const zone = "America/Sao_Paulo";
const localDay = (offset: number) => new Date(startOfLocalDay(localDayOf(now, zone) + 1 + offset, zone));

async function pendingDeltas(context: OperationContext): Promise<number> {
  const [row] = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select({ pending: count() })
      .from(rollupDeltas)
      .where(eq(rollupDeltas.programId, context.programId)),
  );
  return row?.pending ?? 0;
}

describe("figures counted ahead", () => {
  it("are those of the demonstration's leads, for any period of whole days", async () => {
    const demo = await createDemo({ database: test.database, actor, now });
    const context = { database: test.database, programId: demo.program.id, actor, now };
    expect((await bothWays(context, localDay(-30), localDay(0)))[0]).toBeNull();
    expect(await keepRollups(context)).toEqual({ folded: 0, isRebuilt: true });
    expect(await pendingDeltas(context)).toBe(0);
    const random = seededRandom(5, "periods");
    for (let round = 0; round < 40; round += 1) {
      const from = random.integer(-120, -1);
      await expectEqual(context, localDay(from), localDay(random.integer(from, 0)));
    }
    expect(await checkRollups(context)).toMatchObject({ state: "checked", differences: [] });
  });

  it("stay those of the leads under any events, dated back as they may be, folded or not", async () => {
    const program = await createProgram(
      { database: test.database, actor, now },
      { slug: "random", name: "Random", settings: { promises: { firstAttemptHours: 4 } } },
    );
    const base = { database: test.database, programId: program.id, actor, now };
    await keepRollups(base);
    const partnerIds: PartnerId[] = [];
    for (const name of ["Aurora", "Beta", "Gama"]) partnerIds.push((await createPartner(base, { name })).id);
    const random = seededRandom(11, "histories");
    const leadIds: LeadId[] = [];
    let accepted = 0;
    for (let step = 0; step < 400; step += 1) {
      const at = new Date(now.getTime() - (400 - step) * 5 * hourMs);
      const context = { ...base, now: at };
      if (leadIds.length < 5 || random.integer(0, 3) === 0) {
        const { id } = await submitLead(context, {
          partnerId: random.pick(partnerIds),
          company: { name: `Empresa ${step}` },
          ...(random.integer(0, 2) > 0 && { channel: random.pick(["site", "evento"]) }),
          submittedAt: new Date(at.getTime() - random.integer(0, 24 * 90) * hourMs).toISOString(),
        });
        leadIds.push(id);
        continue;
      }
      const leadId = random.pick(leadIds);
      const occurredAt = new Date(at.getTime() - random.integer(0, 24 * 20) * hourMs).toISOString();
      const written = await recordEvent(context, leadId, {
        ...random.pick(events)(random.integer(1, 900)),
        occurredAt,
      }).catch((error: unknown) => {
        if (!(error instanceof Error && "code" in error)) throw error;
      });
      if (written !== undefined) accepted += 1;
      if (step % 90 === 40) await foldDeltas(context);
      if (step % 25 === 0) {
        await expectEqual(
          { ...base, now: at },
          localDay(random.integer(-220, -60)),
          localDay(random.integer(-60, 0)),
        );
      }
    }
    expect(accepted).toBeGreaterThan(120);
    expect(await pendingDeltas(base)).toBeGreaterThan(0);
    expect(await checkRollups(base)).toMatchObject({ state: "checked", differences: [] });
    await foldDeltas(base);
    expect(await pendingDeltas(base)).toBe(0);
    await expectEqual(base, localDay(-300), localDay(0));
    const check = await checkRollups(base);
    expect(check).toMatchObject({ state: "checked", differences: [] });
    expect(check.blocks).toBeGreaterThan(50);
  });

  it("notice a figure that does not follow from the leads", async () => {
    const { context } = await small("tampered");
    await keepRollups(context);
    await context.database.inProgram(context.programId, (transaction) =>
      transaction.update(leads).set({ stage: "won", wonAt: now }),
    );
    const { state, differences } = await checkRollups(context);
    expect(state).toBe("checked");
    expect(differences.length).toBeGreaterThan(0);
    expect(await checkRollups(context)).toMatchObject({ differences });
  });

  it("are not believed once the promises have changed, and are counted anew", async () => {
    const { context } = await small("promises");
    await keepRollups(context);
    await expectEqual(context, localDay(-5), localDay(0));
    await updateProgramSettings(context, { promises: { firstAttemptHours: 9 } });
    expect((await bothWays(context, localDay(-5), localDay(0)))[0]).toBeNull();
    expect(await keepRollups(context)).toMatchObject({ isRebuilt: true });
    await expectEqual(context, localDay(-5), localDay(0));
  });

  it("are not believed while a writer still counted by other rules", async () => {
    const { context, leadId } = await small("late-writer");
    await keepRollups(context);
    await recordEvent(context, leadId, { type: "attempted", channel: "phone" });
    await context.database.inProgram(context.programId, (transaction) =>
      transaction.update(rollupDeltas).set({ rules: 1 }),
    );
    expect((await bothWays(context, localDay(-5), localDay(0)))[0]).toBeNull();
    expect(await keepRollups(context)).toMatchObject({ isRebuilt: true });
    await expectEqual(context, localDay(-5), localDay(0));
    const states = await context.database.inProgram(context.programId, (transaction) =>
      transaction.select().from(rollupStates),
    );
    expect(states).toHaveLength(1);
  });

  it("do not answer for parts of days", async () => {
    const { context } = await small("parts");
    await keepRollups(context);
    const [stored] = await bothWays(context, new Date(localDay(-5).getTime() + 1), localDay(0));
    expect(stored).toBeNull();
  });
});

const events: ((number: number) => Record<string, unknown>)[] = [
  () => ({ type: "accepted" }),
  () => ({ type: "attempted", channel: "phone" }),
  () => ({ type: "attempted", channel: "email" }),
  () => ({ type: "contacted", channel: "phone" }),
  () => ({ type: "information_requested", fields: ["company.taxId"] }),
  () => ({ type: "qualified" }),
  (number) => ({ type: "won", amountCents: number * 1000, currency: number % 2 === 0 ? "BRL" : "USD" }),
  (number) => ({
    type: "disqualified",
    reason: "fit_size",
    sentence: `Com ${number} pessoas, fica abaixo do mínimo de 5000 que atendemos.`,
    evidence: { observed: number, expected: 5000 },
  }),
  (number) => ({
    type: "disqualified",
    reason: "no_response",
    sentence: `Fizemos ${number} tentativas por telefone e mensagem e ninguém atendeu.`,
    evidence: { attempts: number },
  }),
  (number) => ({
    type: "lost",
    reason: "no_response",
    sentence: `Fizemos ${number} tentativas por telefone e mensagem e ninguém atendeu.`,
    evidence: { attempts: number },
  }),
  () => ({ type: "reopened" }),
  () => ({ type: "recycled", reopenAt: "2027-02-01" }),
  () => ({ type: "reason_changed", reason: "vendor_capacity" }),
];

async function small(slug: string): Promise<{ context: OperationContext; leadId: LeadId }> {
  const program = await createProgram({ database: test.database, actor, now }, { slug, name: slug });
  const context = { database: test.database, programId: program.id, actor, now };
  const { id: partnerId } = await createPartner(context, { name: "Aurora" });
  const submittedAt = new Date(now.getTime() - 30 * hourMs).toISOString();
  const { id: leadId } = await submitLead(context, { partnerId, company: { name: "Um" }, submittedAt });
  return { context, leadId };
}
