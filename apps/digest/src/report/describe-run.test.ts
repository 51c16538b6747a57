import { describe, expect, it } from "vitest";
import type { DigestRun } from "../run-digest.ts";
import { describeRun, isComplete, suggestedRuns } from "./describe-run.ts";

const outbox = { transport: "outbox", outboxPage: "/data/outbox/index.html" } as const;

const busyWeek: DigestRun = {
  program: "vertice",
  asOf: new Date("2026-11-17T13:00:00Z"),
  isDryRun: false,
  swept: { unknown: 0, quarantined: 0, rejected: 0 },
  plan: {
    partners: 500,
    planned: 495,
    known: 0,
    skipped: [{ reason: "unsubscribed", count: 5 }],
    periods: [
      {
        cadence: "weekly",
        firstDay: "2026-11-09",
        lastDay: "2026-11-15",
        sendAt: "2026-11-17T12:00:00.000Z",
        due: 500,
        stale: 0,
      },
    ],
  },
  notices: { planned: 0, frozen: 0, failed: [] },
  freeze: { frozen: 400, skipped: [{ reason: "empty_period", count: 95 }], failed: [] },
  clear: { cleared: 400, held: 0, holds: [] },
  delivery: {
    outcomes: { accepted: 400, retry: 0, unknown: 0, rejected: 0, quarantined: 0 },
    letGo: 0,
    leasesLost: 0,
    stoppedBy: null,
  },
};

function delivered(change: Partial<NonNullable<DigestRun["delivery"]>>): DigestRun {
  return {
    ...busyWeek,
    delivery: { ...(busyWeek.delivery as NonNullable<DigestRun["delivery"]>), ...change },
  };
}

describe("describeRun", () => {
  it("says how many letters left, how many were skipped and why, and what to open", () => {
    expect(describeRun(busyWeek, outbox)).toBe(`vertice, as of 2026-11-17T13:00:00Z
Period 2026-11-09 to 2026-11-15 (weekly), due 2026-11-17T12:00:00Z

   400  written to the outbox
    95  skipped, the partner has not sent a lead yet
     5  skipped, the reader has unsubscribed

Open /data/outbox/index.html
`);
  });

  it("says what to do when sending stopped, and that nothing is lost", () => {
    const run = delivered({ stoppedBy: { reason: "provider_down", resumeAfterMs: 60_000 } });
    const report = describeRun(run, { transport: "resend", outboxPage: null });
    expect(report).toContain("400  sent\n");
    expect(report).toContain(
      "The provider does not answer. Run this again in a minute, or leave the worker running.",
    );
    expect(report).toContain("Nothing is lost, and nothing goes out twice.");
  });

  it("names the partners whose letter could not be written", () => {
    const failed = [{ partnerId: "p-7" as never, message: "TypeError" }];
    const run = { ...busyWeek, freeze: { ...busyWeek.freeze, failed } };
    expect(describeRun(run, outbox)).toContain(
      "1  partners whose letter could not be written:\n        p-7 (TypeError)",
    );
    expect(isComplete(run)).toBe(false);
  });
});

describe("suggestedRuns", () => {
  const stale: DigestRun = {
    ...delivered({ outcomes: { accepted: 0, retry: 0, unknown: 0, rejected: 0, quarantined: 0 } }),
    plan: {
      ...busyWeek.plan,
      planned: 0,
      skipped: [{ reason: "stale", count: 500 }],
      periods: busyWeek.plan.periods.map((period) => ({ ...period, due: 0, stale: 500 })),
    },
  };

  it("names for each period that came too late the instant at which it was due", () => {
    expect(suggestedRuns(stale)).toMatchObject([{ firstDay: "2026-11-09", asOf: "2026-11-17T12:00:00Z" }]);
    expect(describeRun(stale, outbox)).toContain("--as-of 2026-11-17T12:00:00Z");
  });

  it("suggests nothing when no letter came too late", () => {
    expect(suggestedRuns(busyWeek)).toEqual([]);
  });
});

describe("isComplete", () => {
  it("is true when every letter that was due has left", () => {
    expect(isComplete(busyWeek)).toBe(true);
  });

  it.each(["retry", "unknown", "rejected", "quarantined"] as const)(
    "is false when one letter is %s",
    (kind) => {
      const outcomes = { accepted: 399, retry: 0, unknown: 0, rejected: 0, quarantined: 0, [kind]: 1 };
      expect(isComplete(delivered({ outcomes }))).toBe(false);
    },
  );

  it("is false when a claim was let go or sending stopped", () => {
    expect(isComplete(delivered({ letGo: 1 }))).toBe(false);
    expect(isComplete(delivered({ stoppedBy: { reason: "quota_exceeded", resumeAfterMs: 1 } }))).toBe(false);
  });
});
