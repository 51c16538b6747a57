import { deliveries, type PartnerId } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { clearLetters } from "../digest-runs/clear-letters.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { claimDelivery } from "./claim-delivery.ts";
import { freezeDigests } from "./freeze-digests.ts";
import { planDigests } from "./plan-digests.ts";
import { type DeliveryOutcome, settleDelivery } from "./settle-delivery.ts";

/** An hour after the letters about 9 to 15 November are due in São Paulo. */
const tuesday = new Date("2026-11-17T13:00:00Z");
const start = new Date("2026-10-01T12:00:00Z");
const sender = {
  from: "Vértice <parceiros@vertice.example>",
  publicUrl: "https://leadback.example",
  environment: "test",
  writesWithoutAddress: false,
};
const accepted: DeliveryOutcome = { kind: "accepted", providerId: "re_1" };

let house: TestDatabase;
let context: OperationContext;
let partnerId: PartnerId;
beforeEach(async () => {
  house = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const { database } = house;
  const program = await createProgram({ database, actor, now: start }, { slug: "v", name: "Vértice" });
  context = { database, programId: program.id, actor, now: tuesday };
  const contacts = [{ email: "ana@aurora.example" }];
  partnerId = (await createPartner({ ...context, now: start }, { name: "Aurora", contacts })).id;
  const company = { name: "Padaria", employees: 40 };
  await submitLead({ ...context, now: new Date("2026-11-03T14:00:00Z") }, { partnerId, company });
});
afterEach(() => house.drop());

async function write(at: Date) {
  const now = { ...context, now: at };
  const plan = await planDigests(now, { asOf: at, isAsOfNow: true });
  await freezeDigests(now, { sender });
  await clearLetters(now);
  return plan;
}

async function send(at: Date, outcome = accepted) {
  const claimed = await claimDelivery({ ...context, now: at }, { asOf: at });
  if (claimed === null) return null;
  const { id, leaseToken } = claimed;
  await settleDelivery(context, { id, leaseToken, outcome, transport: "resend" });
  return claimed.periodStartLocal;
}

const execute = (statement: string) =>
  context.database.inProgram(context.programId, (t) => t.execute(statement));

async function letters() {
  const rows = await context.database.inProgram(context.programId, (t) => t.select().from(deliveries));
  return rows.map(({ cadence, periodStartLocal, state, stateReason }) =>
    [cadence, periodStartLocal, state, stateReason].filter((part) => part !== null).join(" "),
  );
}

const unsubscribe = () => execute("update partner_contacts set unsubscribed_at = now()");

describe("catching up", () => {
  test("72 hours late a letter still goes, once and only for the latest period; later none does", async () => {
    const late = new Date("2026-11-20T12:00:00Z");
    expect(await write(late)).toMatchObject({ planned: 1 });
    expect(await send(late)).toBe("2026-11-09");
    expect(await letters()).toEqual(["weekly 2026-11-09 accepted"]);
    expect(await write(new Date("2026-11-27T12:00:01Z"))).toMatchObject({ planned: 0 });
    expect(await letters()).toContain("weekly 2026-11-16 skipped stale");
  });

  test("nobody gets two digests within 24 hours, and the second goes when they are over", async () => {
    await write(tuesday);
    expect(await send(tuesday)).toBe("2026-11-09");
    await execute(
      `insert into deliveries (program_id, id, partner_id, recipient_id, cadence, period_start_local, revision, run_id, state, due_at, recipient_hash, request_body, body_sha256, idempotency_key, cleared_at, created_at, updated_at)
       select program_id, gen_random_uuid(), partner_id, recipient_id, cadence, '2026-11-02', revision, run_id, 'frozen', due_at, recipient_hash, request_body, body_sha256, 'other', cleared_at, created_at, updated_at from deliveries`,
    );
    expect(await send(tuesday)).toBeNull();
    expect(await send(new Date(tuesday.getTime() + 24 * 3_600_000 - 1))).toBeNull();
    expect(await send(new Date(tuesday.getTime() + 24 * 3_600_000 + 1))).toBe("2026-11-02");
  });

  test("two letters to one reader that are due at once are never both claimed", async () => {
    await write(tuesday);
    await execute(
      `insert into deliveries (program_id, id, partner_id, recipient_id, cadence, period_start_local, revision, run_id, state, due_at, recipient_hash, request_body, body_sha256, idempotency_key, cleared_at, created_at, updated_at)
       select program_id, gen_random_uuid(), partner_id, recipient_id, cadence, '2026-11-02', revision, run_id, 'frozen', due_at, recipient_hash, request_body, body_sha256, 'other', cleared_at, created_at, updated_at from deliveries`,
    );
    const claims = await Promise.all([1, 2, 3, 4].map(() => claimDelivery(context, { asOf: tuesday })));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  test("a change of rhythm repeats nothing that a reader has been told, and leaves nothing out", async () => {
    // Fortnights end on 22 November and 6 December.
    const nextTuesday = new Date("2026-11-24T13:00:00Z");
    await write(nextTuesday);
    expect(await send(nextTuesday)).toBe("2026-11-16");
    await execute("update partners set cadence = 'biweekly'");
    await write(new Date("2026-11-25T13:00:00Z"));
    expect(await letters()).toContain("biweekly 2026-11-09 skipped already_told");
    const fortnight = new Date("2026-12-08T13:00:00Z");
    await write(fortnight);
    expect(await send(fortnight)).toBe("2026-11-23");
  });
});

describe("whoever wants no more letters", () => {
  test("gets none of which the attempt had not been committed", async () => {
    await write(tuesday);
    await unsubscribe();
    expect(await send(tuesday)).toBeNull();
    expect(await letters()).toEqual(["weekly 2026-11-09 skipped unsubscribed"]);
  });

  test("gets no second try of one that was certainly not accepted", async () => {
    await write(tuesday);
    await send(tuesday, { kind: "retry", reason: "http_503", afterMs: 0 });
    await unsubscribe();
    expect(await send(tuesday)).toBeNull();
    expect(await letters()).toEqual(["weekly 2026-11-09 skipped unsubscribed"]);
  });

  test("gets no second try of one that may have arrived, which stays open to proof", async () => {
    await write(tuesday);
    await send(tuesday, { kind: "unknown", reason: "no_answer", afterMs: 0 });
    await unsubscribe();
    expect(await send(tuesday)).toBeNull();
    expect(await letters()).toEqual(["weekly 2026-11-09 quarantined unsubscribed"]);
  });
});

test("unsubscribing and claiming at once: one of them comes first, and the letter says which", async () => {
  await write(tuesday);
  const outcomes = await Promise.all([claimDelivery(context, { asOf: tuesday }), unsubscribe()]);
  const [claim] = outcomes;
  expect(await letters()).toEqual([
    claim === null ? "weekly 2026-11-09 skipped unsubscribed" : "weekly 2026-11-09 sending",
  ]);
});
