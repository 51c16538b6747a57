import { type LeadId, leads, type PartnerId } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { checkProjections } from "../maintenance/check-projections.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { updateProgramSettings } from "../programs/update-program.ts";
import { detectBreaches } from "./detect-breaches.ts";
import { detectSlowdowns } from "./detect-slowdowns.ts";
import { listAgeing } from "./list-ageing.ts";
import { refreshDueTimes } from "./refresh-due-times.ts";

/** Local times of São Paulo. */
const local = (text: string) => new Date(`${text}:00-03:00`);
let test: TestDatabase;
let context: OperationContext;
let serial = 0;

const at = (text: string): OperationContext => ({ ...context, now: local(text) });

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

async function newProgram(): Promise<PartnerId> {
  serial += 1;
  const actor = { kind: "system" as const, id: "test" };
  const now = local("2026-11-02T09:00");
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: `vertice-${serial}`, name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
  return (await createPartner(context, { name: "Aurora" })).id;
}

async function send(partnerId: PartnerId, when: string): Promise<LeadId> {
  serial += 1;
  return (await submitLead(at(when), { partnerId, company: { name: `Empresa ${serial}` } })).id;
}

describe("detectBreaches", () => {
  it("writes each broken promise down once, however many look at once, and not before it is broken", async () => {
    const partnerId = await newProgram();
    const late = await send(partnerId, "2026-11-09T10:00");
    const answered = await send(partnerId, "2026-11-09T10:00");
    await recordEvent(at("2026-11-09T11:00"), answered, { type: "attempted", channel: "phone" });
    expect(await detectBreaches(at("2026-11-09T14:00"))).toEqual([]);
    const found = await Promise.all(Array.from({ length: 5 }, () => detectBreaches(at("2026-11-09T14:01"))));
    expect(found.flat()).toEqual([
      { leadId: late, promise: "first_attempt", dueAt: local("2026-11-09T14:00") },
    ]);
    expect(await detectBreaches(at("2026-11-10T10:00"))).toEqual([]);
    const decisions = await detectBreaches(at("2026-11-11T10:01"));
    expect(decisions.map(({ leadId, promise }) => `${leadId} ${promise}`).toSorted()).toEqual(
      [`${late} decision`, `${answered} decision`].toSorted(),
    );
    expect(await detectBreaches(at("2026-12-11T10:01"))).toEqual([]);
  });

  it("leaves alone what is decided, over, or waits for its partner", async () => {
    const partnerId = await newProgram();
    const [decided, ended, waiting] = [
      await send(partnerId, "2026-11-09T10:00"),
      await send(partnerId, "2026-11-09T10:00"),
      await send(partnerId, "2026-11-09T10:00"),
    ];
    await recordEvent(at("2026-11-09T11:00"), decided, { type: "qualified" });
    await recordEvent(at("2026-11-09T11:00"), ended, { type: "won", amountCents: 1, currency: "BRL" });
    await recordEvent(at("2026-11-09T11:00"), waiting, {
      type: "information_requested",
      fields: ["contacts.phone"],
    });
    expect(await detectBreaches(at("2026-11-30T10:00"))).toEqual([]);
    // Three hours were left when the clock stopped.
    await recordEvent(at("2026-11-30T10:00"), waiting, { type: "corrected", fields: ["contacts.phone"] });
    expect(await detectBreaches(at("2026-11-30T13:00"))).toEqual([]);
    expect(await detectBreaches(at("2026-11-30T13:01"))).toHaveLength(1);
  });
});

describe("due times", () => {
  it("keep what was promised when a lead came, follow the hours, and agree with the events", async () => {
    const partnerId = await newProgram();
    const before = await send(partnerId, "2026-11-09T10:00");
    await updateProgramSettings(at("2026-11-09T11:00"), { promises: { firstAttemptHours: 2 } });
    const after = await send(partnerId, "2026-11-09T11:00");
    const dueAt = async () => {
      expect(await refreshDueTimes(at("2026-11-09T11:00"))).toBe(0);
      expect((await checkProjections(at("2026-11-09T11:00"))).differences).toEqual([]);
      const { data } = await listAgeing(at("2026-11-09T11:00"), {});
      return new Map(data.map(({ id, due }) => [id, due.nextAt]));
    };
    expect(await dueAt()).toEqual(
      new Map([
        [after, local("2026-11-09T13:00").toISOString()],
        [before, local("2026-11-09T14:00").toISOString()],
      ]),
    );
    // Nobody works before noon.
    await updateProgramSettings(at("2026-11-09T11:00"), { calendar: { startTime: "12:00" } });
    expect(await dueAt()).toEqual(
      new Map([
        [after, local("2026-11-09T14:00").toISOString()],
        [before, local("2026-11-09T16:00").toISOString()],
      ]),
    );
  });

  it.each([
    "first_attempt_due_at",
    "decision_due_at",
    "next_due_at",
    "requested_fields",
    "credited_partner_id",
  ])("are among what is computed again: a wrong %s is found", async (column) => {
    const partnerId = await newProgram();
    const id = await send(partnerId, "2026-11-09T10:00");
    const wrong =
      column === "requested_fields" ? sql`'{note}'` : column.endsWith("_at") ? sql`now()` : sql`id`;
    await test.database.inProgram(context.programId, (transaction) =>
      transaction.execute(
        sql`update leads set ${sql.identifier(column)} = ${wrong} where ${eq(leads.id, id)}`,
      ),
    );
    const { differences } = await checkProjections(at("2026-11-09T11:00"));
    expect(differences.map(({ leadId }) => leadId)).toEqual([id]);
  });
});

describe("listAgeing", () => {
  it("puts what is due first at the top, and counts each stage by what is wrong with it", async () => {
    const partnerId = await newProgram();
    const other = (await createPartner(context, { name: "Boreal" })).id;
    const silent = await send(partnerId, "2026-09-01T10:00");
    await recordEvent(at("2026-09-01T11:00"), silent, { type: "contacted", channel: "phone" });
    await recordEvent(at("2026-09-01T11:00"), silent, { type: "qualified" });
    const late = await send(partnerId, "2026-11-09T10:00");
    const fresh = await send(other, "2026-11-10T09:00");
    const waiting = await send(other, "2026-11-10T09:00");
    await recordEvent(at("2026-11-10T09:30"), waiting, { type: "information_requested", fields: ["note"] });
    await recordEvent(at("2026-11-10T09:30"), fresh, { type: "assigned", userId: "marina" });
    await detectBreaches(at("2026-11-10T10:00"));

    const board = await listAgeing(at("2026-11-10T10:00"), {});
    expect(board.data.slice(0, 2).map(({ id }) => id)).toEqual([late, fresh]);
    expect(board.data.map(({ id }) => id).toSorted()).toEqual([silent, late, fresh, waiting].toSorted());
    expect(board.data.find(({ id }) => id === late)).toMatchObject({
      breaches: ["first_attempt"],
      ageing: { isLate: true, ageDays: 1, businessHoursLeft: -5, proposedClosing: null },
    });
    expect(board.data.find(({ id }) => id === silent)?.ageing).toMatchObject({
      isLate: false,
      businessHoursLeft: null,
      proposedClosing: { reason: "vendor_capacity", silentDays: 69 },
    });
    expect(board.stages).toEqual([
      { stage: "submitted", leads: 3, late: 1, waitingForPartner: 1, unassigned: 2, proposedForClosing: 0 },
      { stage: "accepted", leads: 0, late: 0, waitingForPartner: 0, unassigned: 0, proposedForClosing: 0 },
      { stage: "contacted", leads: 0, late: 0, waitingForPartner: 0, unassigned: 0, proposedForClosing: 0 },
      { stage: "qualified", leads: 1, late: 0, waitingForPartner: 0, unassigned: 1, proposedForClosing: 1 },
    ]);
    const listed = async (filter: Parameters<typeof listAgeing>[1]) =>
      (await listAgeing(at("2026-11-10T10:00"), filter)).data.map(({ id }) => id);
    expect(await listed({ late: "true" })).toEqual([late]);
    expect(await listed({ late: "false", partnerId })).toEqual([silent]);
    expect(await listed({ proposed: "true" })).toEqual([silent]);
    expect(await listed({ assignee: "marina" })).toEqual([fresh]);
    expect(await listed({ partnerId: other, stage: "submitted" })).toEqual([fresh, waiting]);
  });

  it("leads through all of it by pages", async () => {
    const partnerId = await newProgram();
    const ids: LeadId[] = [];
    for (let lead = 0; lead < 7; lead += 1) ids.push(await send(partnerId, "2026-11-09T10:00"));
    for (const id of ids.slice(0, 3)) {
      await recordEvent(at("2026-11-09T11:00"), id, { type: "information_requested", fields: ["note"] });
    }
    const seen: LeadId[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const place = cursor === undefined ? {} : { cursor };
      const page: Awaited<ReturnType<typeof listAgeing>> = await listAgeing(at("2026-11-09T12:00"), {
        limit: 2,
        ...place,
      });
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("proposes no_response only after five attempts", async () => {
    const partnerId = await newProgram();
    const id = await send(partnerId, "2026-09-01T10:00");
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await recordEvent(at("2026-09-02T10:00"), id, { type: "attempted", channel: "phone" });
    }
    const { data } = await listAgeing(at("2026-11-10T10:00"), { proposed: "true" });
    expect(data).toMatchObject([{ id, ageing: { proposedClosing: { reason: "no_response" } } }]);
    expect((await listAgeing(at("2026-10-31T10:00"), { proposed: "true" })).data).toEqual([]);
  });
});

describe("detectSlowdowns", () => {
  it("tells once of a partner whose leads waited clearly longer last week, and of no other", async () => {
    const slow = await newProgram();
    const steady = (await createPartner(context, { name: "Boreal" })).id;
    const mondays = ["2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09"];
    for (const [week, monday] of mondays.entries()) {
      for (const partnerId of [slow, steady]) {
        for (let lead = 0; lead < 12; lead += 1) {
          const day = addDays(monday, lead % 4);
          const id = await send(partnerId, `${day}T09:00`);
          const hour = week === 4 && partnerId === slow ? 17 : 10;
          const minute = String(lead * 4).padStart(2, "0");
          await recordEvent(at(`${day}T${hour}:${minute}`), id, { type: "attempted", channel: "phone" });
        }
      }
    }
    expect(await detectSlowdowns(at("2026-11-16T23:00"))).toEqual([]);
    const found = await detectSlowdowns(at("2026-11-17T03:00"));
    expect(found).toMatchObject([
      { partnerId: slow, weekStartLocal: "2026-11-09", leadsBefore: 48, leadsAfter: 12 },
    ]);
    expect(found[0]?.medianHoursAfter).toBeGreaterThan(found[0]?.medianHoursBefore ?? Number.NaN);
    expect(await detectSlowdowns(at("2026-11-20T03:00"))).toEqual([]);
  }, 60_000);
});

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
