import type { LeadId, PartnerId } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare } from "../comparison/compare.ts";
import type { OperationContext } from "../context.ts";
import { previewDigest } from "../digests/preview-digest.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { partnerMetrics } from "../partners/partner-metrics.ts";
import { checkRollups } from "../rollups/check-rollups.ts";
import { keepRollups } from "../rollups/keep-rollups.ts";
import { createProgram } from "./create-program.ts";
import { updateProgramSettings } from "./update-program.ts";

/** Local times of São Paulo, in a week of five working days whose letter goes out on 17 November. */
const local = (text: string) => new Date(`${text}:00-03:00`);
const week = { from: "2026-11-09", to: "2026-11-16" };
let test: TestDatabase;
let context: OperationContext;
let partnerId: PartnerId;
let serial = 0;

const at = (text: string): OperationContext => ({ ...context, now: local(text) });

async function answered(day: string, afterHours: number): Promise<LeadId> {
  serial += 1;
  const { id } = await submitLead(at(`${day}T10:00`), { partnerId, company: { name: `Empresa ${serial}` } });
  await recordEvent(at(`${day}T${10 + afterHours}:00`), id, { type: "attempted", channel: "phone" });
  return id;
}

/** The share of leads answered within what was promised, wherever it is said. */
async function withinPromise(now: string, period = week) {
  const { responseTime } = await partnerMetrics(at(now), partnerId, period);
  const { rows } = await compare(at(now), period);
  const letter = (await previewDigest(at(now), { partnerId, asOf: local(now).toISOString() })).snapshot;
  return {
    metrics: responseTime.firstAttempt.withinTarget.value,
    comparison: rows[0]?.responseTime.withinTarget.value,
    letter: letter.responseTime?.withinTarget,
    promised: letter.responseTime?.targetHours,
  };
}

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const now = local("2026-11-02T09:00");
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
  partnerId = (await createPartner(context, { name: "Aurora" })).id;
  for (const [day, hours] of [
    ["2026-11-09", 1],
    ["2026-11-10", 3],
    ["2026-11-11", 3],
    ["2026-11-12", 4],
    ["2026-11-13", 6],
  ] as const)
    await answered(day, hours);
});
afterAll(() => test.drop());

describe("a promise that is shortened", () => {
  it("leaves what was said of the leads that came before, in letters, metrics and comparison, and holds for those to come", async () => {
    const before = await withinPromise("2026-11-17T10:00");
    expect(before).toEqual({ metrics: 0.8, comparison: 0.8, letter: { k: 4, n: 5 }, promised: 4 });
    await updateProgramSettings(at("2026-11-17T10:00"), { promises: { firstAttemptHours: 2 } });
    expect(await withinPromise("2026-11-17T10:00")).toEqual(before);
    await keepRollups(at("2026-11-17T10:00"));
    expect(await withinPromise("2026-11-17T10:00"), "counted ahead").toEqual(before);
    expect(await checkRollups(at("2026-11-17T10:00"))).toMatchObject({ state: "checked", differences: [] });

    await answered("2026-11-18", 1);
    await answered("2026-11-19", 3);
    const next = { from: "2026-11-16", to: "2026-11-23" };
    expect(await withinPromise("2026-11-24T10:00", next)).toEqual({
      metrics: 0.5,
      comparison: 0.5,
      letter: { k: 1, n: 2 },
      promised: 2,
    });
    // Both weeks together: four of five, and one of two.
    const both = await withinPromise("2026-11-24T10:00", { from: week.from, to: next.to });
    expect(both.metrics).toBeCloseTo(5 / 7, 12);
    expect(both.comparison).toBeCloseTo(5 / 7, 12);
  });
});
