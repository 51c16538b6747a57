import { connect, type Database, programs } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { createProgram } from "./create-program.ts";
import { findProgramBySlug } from "./program.ts";
import { updateProgramSettings } from "./update-program.ts";

const now = new Date("2026-11-10T14:00:00Z");
let test: TestDatabase;
let context: OperationContext;

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
});
afterAll(() => test.drop());

describe("updateProgramSettings", () => {
  it("changes what is named and leaves the rest as it was", async () => {
    await updateProgramSettings(context, {
      sender: { legalName: "Vértice Ltda." },
      promises: { firstAttemptHours: 8 },
    });
    await updateProgramSettings(context, { sender: { signerName: "Marina" } });
    const { settings } = await findProgramBySlug(test.database, "vertice");
    expect(settings.sender).toEqual({ legalName: "Vértice Ltda.", signerName: "Marina" });
    expect(settings.promises).toMatchObject({ firstAttemptHours: 8, decisionDays: 2 });
  });

  it("keeps both of two changes that come at once", async () => {
    const { database, programId } = context;
    const owner = connect({ url: test.ownerUrl, maxConnections: 2 });
    const changes = await owner.inProgram(programId, async (transaction) => {
      await transaction.execute(sql`select from programs where id = ${programId} for update`);
      const begun = [{ sender: { signerName: "Lia" } }, { maturityDays: 30 }].map((change) =>
        updateProgramSettings(context, change),
      );
      await untilWaiting(owner, begun.length);
      return begun;
    });
    await Promise.all(changes);
    await owner.close();
    const { settings } = await findProgramBySlug(database, "vertice");
    expect(settings).toMatchObject({ sender: { signerName: "Lia" }, maturityDays: 30 });
  });

  it("refuses what is no setting or out of range, and changes nothing", async () => {
    const wrongs = [
      { colour: "red" },
      { digest: { weekday: 9 } },
      { sender: { replyTo: "nobody" } },
      { calendar: { startTime: "18:00", endTime: "09:00" } },
      { digest: { sendTime: "04:00" } },
      { promises: { firstAttemptHours: 9_000 } },
    ];
    for (const wrong of wrongs) {
      await expect(updateProgramSettings(context, wrong)).rejects.toMatchObject({ code: "invalid_input" });
    }
    expect((await findProgramBySlug(test.database, "vertice")).settings.digest.weekday).toBe(2);
  });
});

it("reads settings that an earlier release let pass, and lets them be put right", async () => {
  const { database, programId } = context;
  const odd = { digest: { freezeTime: "05:00", sendTime: "04:00" }, promises: { decisionDays: 900 } };
  await database.inProgram(programId, (transaction) =>
    transaction.update(programs).set({ settings: odd }).where(eq(programs.id, programId)),
  );
  expect((await findProgramBySlug(database, "vertice")).settings).toMatchObject(odd);
  const right = { digest: { sendTime: "06:00" }, promises: { decisionDays: 3 } };
  expect((await updateProgramSettings(context, right)).settings).toMatchObject(right);
});

describe("a calendar", () => {
  it("has the country's holidays, days off of one's own, and without those on which one works", async () => {
    const { settings, ...program } = await updateProgramSettings(context, {
      calendar: { closedDates: ["2026-12-24"], workedDates: ["2026-12-25"] },
    });
    const { holidays } = businessCalendar({ ...program, settings }, 2026, 2026);
    expect(holidays).toEqual(expect.arrayContaining(["2026-09-07", "2026-12-24"]));
    expect(holidays).not.toContain("2026-12-25");
  });
});

/** Fails with the test's own time limit where they never do. */
async function untilWaiting(owner: Database, wanted: number): Promise<void> {
  for (;;) {
    const [row] = await owner.global.execute<{ count: number }>(
      sql`select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    );
    if (row?.count === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
