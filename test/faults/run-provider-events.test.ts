import { expect, test } from "vitest";
import { runProviderEvents } from "./run-provider-events.ts";

test("what the provider says leads to the same end in whatever order, however often and however late it comes", async () => {
  const report = await runProviderEvents({ events: 1_000, seed: 1 });
  const { differences, ...figures } = report;
  process.stdout.write(`${JSON.stringify({ ...figures, differences: differences.length })}\n`);
  expect(differences).toEqual([]);
  expect(report.proven).toBe(report.lost);
  expect(report.lost).toBeGreaterThan(100);
  expect(report.cutOff).toBeGreaterThan(0);
  expect(report.posts).toBeGreaterThan(1_250);
});
