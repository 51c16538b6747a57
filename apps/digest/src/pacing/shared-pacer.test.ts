import { connect } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestClock } from "../../test/test-clock.ts";
import { createSharedPacer } from "./shared-pacer.ts";

const start = new Date("2026-11-17T13:00:00Z");
let testDatabase: TestDatabase;
beforeEach(async () => {
  testDatabase = await createTestDatabase();
});
afterEach(() => testDatabase.drop());

function pacer(lane = "resend") {
  const clock = createTestClock(start);
  const { database } = testDatabase;
  return { clock, ...createSharedPacer({ database, clock, lane, requestsPerSecond: 2 }) };
}

const waited = ({ clock }: { clock: ReturnType<typeof createTestClock> }) =>
  clock.waits.reduce((sum, ms) => sum + ms, 0);

describe("processes that share a provider", () => {
  test("wait for each other: together they stay within its limit", async () => {
    const [one, other] = [pacer(), pacer()];
    for (let turn = 0; turn < 10; turn += 1) await Promise.all([one.waitForTurn(), other.waitForTurn()]);
    // Twenty turns at two a second; nobody's clock moves here, so each waits for all before it.
    const longest = Math.max(...one.clock.waits, ...other.clock.waits);
    expect(longest).toBeGreaterThan(9_000);
    expect(longest).toBeLessThanOrEqual(9_500);
  });

  test("do not wait for those who use another way out", async () => {
    const [one, other] = [pacer("resend"), pacer("smtp")];
    await one.waitForTurn();
    await other.waitForTurn();
    expect(waited(other)).toBe(0);
  });

  test("all slow down when one is told to, and get back to their pace", async () => {
    const [one, other] = [pacer(), pacer()];
    await one.waitForTurn();
    await one.heed({ limit: { requests: 1, windowMs: 1_000 } });
    for (let turn = 0; turn < 4; turn += 1) await other.waitForTurn();
    expect(Math.max(...other.clock.waits)).toBeGreaterThan(2_500);
    await one.heed({ limit: { requests: 10, windowMs: 1_000 } });
    const [before] = other.clock.waits.slice(-1);
    await other.waitForTurn();
    await other.waitForTurn();
    expect((other.clock.waits.at(-1) ?? 0) - (before ?? 0)).toBeLessThan(1_600);
  });

  test("all stop when the quota of one is used up, and go on when its time is over", async () => {
    const [one, other] = [pacer(), pacer()];
    await one.waitForTurn();
    await one.pauseAll({ reason: "quota_exceeded", resumeAfterMs: 3_600_000 });
    await one.pauseAll({ reason: "quota_exceeded", resumeAfterMs: 1_000 });
    const pause = await other.waitForTurn();
    expect(pause).toMatchObject({ reason: "quota_exceeded" });
    expect(pause?.resumeAfterMs).toBeGreaterThan(3_590_000);
    const owner = connect({ url: testDatabase.ownerUrl, maxConnections: 1 });
    await owner.global.execute(`update ledger_clock set "offset" = interval '3601 seconds'`);
    await owner.close();
    expect(await other.waitForTurn()).toBeNull();
  });
});
