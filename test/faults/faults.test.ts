import type { Database } from "@leadback/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeFaults } from "./describe-faults.ts";
import { fillWorld } from "./digest-world.ts";
import { type FaultPlace, onDurableServer, onTestServer } from "./fault-server.ts";
import { type FaultOptions, runFaults } from "./run-faults.ts";

const partners = 30;
const hourMs = 3_600_000;

let world: FaultPlace;
const fill = async (database: Database, ownerUrl: string) => {
  await fillWorld(database, ownerUrl, partners);
};
beforeAll(async () => {
  world = await onTestServer(fill);
});
afterAll(() => world.drop());

async function run(
  title: string,
  options: Omit<FaultOptions, "partners">,
  mayQuarantine = 0,
  { server, template } = world,
) {
  const report = await runFaults(server, template, { partners, ...options });
  const { lines, isGood } = describeFaults(title, report, { mayQuarantine });
  process.stdout.write(`${lines.join("\n")}\n`);
  expect(isGood, lines.join("\n")).toBe(true);
  return report;
}

test("each reader gets one letter, the right one, however often the sender is killed", async () => {
  const report = await run("kills", { kills: 40, seed: 1 });
  expect(report.kills).toBeGreaterThan(20);
  expect(Object.keys(report.diedAt).length).toBeGreaterThan(3);
});

test("the same with several senders and a provider that fails one time in five", async () => {
  const report = await run("kills, four senders, faults", { kills: 20, seed: 2, senders: 4, faultRate: 0.2 });
  expect(report.requests).toBeGreaterThan(report.accepted);
});

test("the same for the notices of a day, beside the digests", async () => {
  const report = await run("notices", { kills: 20, seed: 8, senders: 2, faultRate: 0.2, withNotices: true });
  expect(report.accepted).toBe(2 * partners);
});

test("the same when the database cuts its connections", async () => {
  await run("cut connections", { kills: 0, seed: 3, cuts: 10 });
});

test("the same when the database server itself is killed and comes back", async () => {
  const durable = await onDurableServer(fill);
  try {
    const report = await run("killed servers", { kills: 0, seed: 7, senders: 2, crashes: 3 }, 0, durable);
    expect(report.crashes).toBe(3);
  } finally {
    await durable.drop();
  }
});

test.each([
  { words: "a minute", hours: 1 / 60, waiting: 0 },
  { words: "half an hour", hours: 0.5, waiting: 0 },
  { words: "23.5 hours", hours: 23.5, waiting: 1 },
  { words: "25 hours", hours: 25, waiting: 1 },
])(
  "a sender that stands still for $words between its claim and its post sends nothing late",
  async ({ hours, waiting }) => {
    const report = await run(
      `${hours.toFixed(2)} h`,
      { kills: 0, seed: 4, pausesMs: [hours * hourMs] },
      waiting,
    );
    // Where the provider may have forgotten the key a person decides, and nothing is posted.
    expect(report).toMatchObject({ quarantined: waiting, accepted: partners - waiting });
  },
);

test("a backup that is put back within a day leads to no second letter", async () => {
  await run("restored backup", { kills: 20, seed: 5, restoresAfter: 12 }, partners);
});

test("at two requests a second thirty letters take fifteen seconds", async () => {
  const report = await run("full rate", { kills: 0, seed: 6, requestsPerSecond: 2 });
  expect(report.virtualMs).toBeGreaterThan(14_000);
  expect(report.virtualMs).toBeLessThan(20_000);
});
