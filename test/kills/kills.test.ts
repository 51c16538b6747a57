import { expect, test } from "vitest";
import { describeKills } from "./describe-kills.ts";
import { runKills } from "./run-kills.ts";

test("what was acknowledged is there, once, and everything agrees with it, however often the API is killed", async () => {
  const report = await runKills({ kills: 5, seed: 20_261_122 });
  const { lines, isGood } = describeKills(report);
  process.stdout.write(`${lines.join("\n")}\n`);
  expect(isGood, lines.join("\n")).toBe(true);
  expect(report.acknowledged).toBeGreaterThan(0);
  expect(report.counts.cutOff).toBeGreaterThan(0);
});
