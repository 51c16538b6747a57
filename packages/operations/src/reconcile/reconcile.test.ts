import { deliveries, digestRuns, suppressions } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { resumeRun } from "../digest-runs/approve-run.ts";
import { clearLetters } from "../digest-runs/clear-letters.ts";
import { settleRuns } from "../digest-runs/settle-runs.ts";
import { claimDelivery } from "../digests/claim-delivery.ts";
import { freezeDigests } from "../digests/freeze-digests.ts";
import { planDigests } from "../digests/plan-digests.ts";
import { settleDelivery } from "../digests/settle-delivery.ts";
import { hashSecret } from "../keys/api-key-format.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { addContact } from "../partners/partner-contacts.ts";
import { createProgram } from "../programs/create-program.ts";
import { takeProviderEvent } from "../provider-events/take-provider-event.ts";
import { compareWithProvider } from "./compare-with-provider.ts";
import { reportDeliveries } from "./report-deliveries.ts";

const asOf = new Date("2026-11-17T13:00:00Z");
const start = new Date("2026-10-01T12:00:00Z");
const sender = {
  from: "Vértice <parceiros@vertice.example>",
  publicUrl: "https://leadback.example",
  environment: "test",
  writesWithoutAddress: false,
};

let house: TestDatabase;
let context: OperationContext;
beforeEach(async () => {
  house = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const { database } = house;
  const program = await createProgram({ database, actor, now: start }, { slug: "v", name: "Vértice" });
  context = { database, programId: program.id, actor, now: asOf };
  const early = { ...context, now: start };
  const partner = await createPartner(early, { name: "Aurora", contacts: [{ email: "ana@aurora.example" }] });
  const company = { name: "Padaria", employees: 40 };
  await submitLead({ ...context, now: new Date("2026-11-10T14:00:00Z") }, { partnerId: partner.id, company });
});
afterEach(() => house.drop());

async function write(at = asOf) {
  const now = { ...context, now: at };
  await planDigests(now, { asOf: at, isAsOfNow: true });
  await freezeDigests(now, { sender });
  await clearLetters(now);
  await settleRuns(now);
}

async function attempt(outcome: Parameters<typeof settleDelivery>[1]["outcome"]) {
  const claimed = await claimDelivery(context, { asOf });
  if (claimed === null) throw new Error("A letter should be due.");
  const { id, leaseToken } = claimed;
  await settleDelivery(context, { id, leaseToken, outcome, transport: "resend" });
  return claimed;
}

async function letter() {
  const [row] = await context.database.inProgram(context.programId, (t) => t.select().from(deliveries));
  if (row === undefined) throw new Error("There is no letter.");
  return row;
}

const execute = (statement: string) =>
  context.database.inProgram(context.programId, (t) => t.execute(statement));

describe("the report on letters", () => {
  test("is empty when all is well", async () => {
    await write();
    await attempt({ kind: "accepted", providerId: "re_1" });
    expect(await reportDeliveries(context)).toEqual({ overdue: [], unplanned: 0, alarms: [] });
  });

  test("counts a reader of whom there is not even a row", async () => {
    await write();
    const { partnerId } = await letter();
    const late = { ...context, now: new Date("2026-11-17T13:30:00Z") };
    await addContact({ ...context, now: new Date("2026-11-17T13:05:00Z") }, partnerId, {
      email: "bia@aurora.example",
    });
    expect(await reportDeliveries(late)).toMatchObject({ unplanned: 1 });
    await write(late.now);
    expect(await reportDeliveries(late)).toMatchObject({ unplanned: 0 });
  });

  test("counts what has come to no end within a day", async () => {
    await write();
    await execute("update deliveries set created_at = now() - interval '23 hours'");
    expect(await reportDeliveries(context)).toMatchObject({ overdue: [] });
    await execute("update deliveries set created_at = now() - interval '25 hours'");
    expect(await reportDeliveries(context)).toMatchObject({ overdue: [{ state: "frozen", count: 1 }] });
  });
});

describe("the provider's list", () => {
  const listed = async (changes: object = {}) => {
    const { subject } = await letter();
    const one = { id: "re_1", to: ["ana@aurora.example"], subject: subject ?? "", createdAt: new Date() };
    return [{ ...one, ...changes }];
  };
  const since = new Date(0);

  test("shows no difference when both have the same", async () => {
    await write();
    await attempt({ kind: "accepted", providerId: "re_1" });
    expect(await compareWithProvider(context, await listed(), since)).toEqual({ missing: [], proven: 0 });
  });

  test("names a letter that we hold for accepted and that it does not have", async () => {
    await write();
    const { id } = await attempt({ kind: "accepted", providerId: "re_1" });
    expect(await compareWithProvider(context, [], since)).toEqual({ missing: [id], proven: 0 });
  });

  test.each(["unknown", "quarantined"] as const)("proves that a letter has left that is %s", async (kind) => {
    await write();
    await attempt({ kind, reason: "no_answer" });
    expect(await compareWithProvider(context, await listed({ to: ["x@y.example"] }), since)).toMatchObject({
      proven: 0,
    });
    expect(await compareWithProvider(context, await listed({ createdAt: start }), since)).toMatchObject({
      proven: 0,
    });
    expect(await compareWithProvider(context, await listed(), since)).toMatchObject({ proven: 1 });
    expect(await letter()).toMatchObject({ state: "accepted", providerId: "re_1" });
  });
});

describe("a run whose letters bounce", () => {
  async function copies(sent: number) {
    await write();
    await execute(
      "update deliveries set state = 'sending', first_attempt_at = now(), attempted_as_of = now()",
    );
    await execute(`insert into deliveries (program_id, id, partner_id, recipient_id, cadence, period_start_local, revision, run_id, state, due_at, recipient_hash, idempotency_key, first_attempt_at, created_at, updated_at)
      select program_id, gen_random_uuid(), partner_id, gen_random_uuid(), cadence, period_start_local, revision, run_id, 'accepted', due_at, 'h' || n, 'k' || n, first_attempt_at, created_at, updated_at
      from deliveries, generate_series(1, ${sent - 1}) n`);
    const rows = await context.database.inProgram(context.programId, (t) => t.select().from(deliveries));
    for (const { id, idempotencyKey } of rows
      .filter((row) => row.idempotencyKey?.startsWith("k"))
      .slice(0, 20))
      await house.database.global.execute(
        `insert into credential_lookups (hash, program_id, kind, id) values ('${hashSecret(idempotencyKey ?? "")}', '${context.programId}', 'delivery', '${id}')`,
      );
    return rows.filter((row) => row.idempotencyKey?.startsWith("k")).slice(0, 20);
  }

  const say = (key: string | null, type: string, detail: string | null = null) =>
    takeProviderEvent(
      house.database,
      { id: `msg ${key} ${type}`, type, letterKey: key, providerId: "re", detail, occurredAt: asOf },
      asOf,
    );
  const run = async () => {
    const [row] = await context.database.inProgram(context.programId, (t) => t.select().from(digestRuns));
    if (row === undefined) throw new Error("There is no run.");
    return row;
  };

  test("stops at four in a hundred, and goes on when a person says so", async () => {
    const letters = await copies(200);
    for (const { idempotencyKey } of letters.slice(0, 7))
      await say(idempotencyKey, "email.bounced", "permanent");
    expect((await run()).state).not.toBe("paused");
    expect((await reportDeliveries(context)).alarms).toMatchObject([{ kind: "bounces", rate: 0.035 }]);
    await say(letters[7]?.idempotencyKey ?? null, "email.bounced", "permanent");
    expect(await run()).toMatchObject({ state: "paused", stateReason: "bounces" });
    await resumeRun(context, (await run()).id);
    await say(letters[8]?.idempotencyKey ?? null, "email.bounced", "permanent");
    expect((await run()).state).not.toBe("paused");
    await say(letters[9]?.idempotencyKey ?? null, "email.complained");
    expect(await run(), "one complaint in 200 is five in a thousand").toMatchObject({
      stateReason: "complaints",
    });
    const silenced = await context.database.inProgram(context.programId, (t) =>
      t.select().from(suppressions),
    );
    expect(silenced).toHaveLength(10);
  });

  test("is not judged by fewer than 200 letters, nor by soft bounces", async () => {
    const letters = await copies(199);
    for (const { idempotencyKey } of letters) await say(idempotencyKey, "email.bounced", "permanent");
    expect((await run()).state).not.toBe("paused");
  });
});
