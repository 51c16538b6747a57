import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import {
  approveRun,
  createDemo,
  type Demo,
  listDigests,
  listDisputes,
  listMessages,
  listRuns,
  type OperationContext,
} from "@leadback/operations";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ProviderFake, startProviderFake } from "../../test/provider-fake/start-provider-fake.ts";
import { createTestClock } from "../../test/test-clock.ts";
import { createResendTransport } from "../transports/resend.ts";
import { createDigestTick } from "./digest-tick.ts";

const actor = { kind: "system", id: "test" } as const;
let provider: ProviderFake;
let test: TestDatabase;
beforeEach(async () => {
  provider = await startProviderFake();
  test = await createTestDatabase();
});
afterEach(async () => {
  await test.drop();
  await provider.stop();
});

async function start(now: Date) {
  const { database } = test;
  const demo = await createDemo({ database, actor, now }, { isUnderWay: true });
  const clock = createTestClock(now);
  const transport = createResendTransport({ apiKey: "re_test", baseUrl: provider.url, clock });
  const tick = createDigestTick({
    database,
    clock,
    log: pino({ level: "silent" }),
    sender: { emailFrom: "Vértice <retorno@vertice.example>", publicUrl: "https://leadback.example" },
    transportFor: () => transport,
    signal: new AbortController().signal,
  });
  const context: OperationContext = { database, programId: demo.program.id, actor, now };
  return { demo, context, tick, clock };
}

function partnerOf(context: OperationContext, { highlightPartnerId: partnerId }: Demo): OperationContext {
  return { ...context, actor: { kind: "user", id: "lia", role: "partner", partnerId } };
}

describe("a demo in the middle of its week", () => {
  it.each([
    ["on a Saturday", "2026-11-21T23:00:00Z"],
    ["on a Monday", "2026-11-23T15:00:00Z"],
    ["on Tuesday, written and not yet due", "2026-11-24T09:00:00Z"],
    ["on Tuesday, just after it was due", "2026-11-24T12:30:00Z"],
  ])(
    "has sent the letters of four weeks after one turn, and holds the latest until somebody approves, %s",
    async (_when, instant) => {
      const { demo, context, tick, clock } = await start(new Date(instant));
      await tick();
      const { data: runs } = await listRuns(context);
      const [latest, ...past] = runs.toSorted((a, b) => b.lastDay.localeCompare(a.lastDay));
      expect(latest).toMatchObject({ state: "gate", holds: [{ reason: "approval" }] });
      expect(past.filter(({ state }) => state === "done").length).toBeGreaterThanOrEqual(4);
      expect(past.filter(({ state }) => state !== "done")).toEqual([]);
      expect(runs.flatMap(({ letters }) => letters).filter(({ reason }) => reason === "stale")).toEqual([]);
      const sent = provider.accepted.length;
      expect(sent).toBeGreaterThan(40);
      const partner = partnerOf(context, demo);
      const archived = (await listDigests(partner, {})).data.length;
      expect(archived).toBeGreaterThanOrEqual(4);

      await approveRun({ ...context, now: clock.now() }, latest?.id ?? "", { decision: "approve" });
      clock.advance(6 * 3_600_000);
      await tick();
      expect(provider.accepted.length).toBeGreaterThan(sent + 10);
      expect((await listDigests(partner, {})).data).toHaveLength(archived + 1);
    },
  );

  it("has a dispute with a deadline, one that waits for the partner, and a suggestion without answer", async () => {
    const now = new Date("2026-11-23T15:00:00Z");
    const { demo, context } = await start(now);
    const { data: disputes } = await listDisputes(partnerOf(context, demo), {});
    expect(disputes.map(({ state }) => state).sort()).toEqual(["open", "under_review"]);
    const open = disputes.find(({ state }) => state === "open");
    expect(new Date(open?.dueAt ?? 0).getTime()).toBeGreaterThan(now.getTime());
    expect(disputes.find(({ state }) => state === "under_review")?.informationAsked).not.toBeNull();
    const { data: messages } = await listMessages(context, {});
    expect(messages.filter(({ kind, answer }) => kind === "suggestion" && answer === null)).toHaveLength(1);
  });
});
