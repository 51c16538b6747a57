import { rankComparable } from "@leadback/scoring";
import { expect, it } from "vitest";
import { rankGroups } from "./rank-groups.ts";

const now = new Date("2026-11-21T23:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

function groups(count: number) {
  return Array.from({ length: count }, (_, i) => ({ id: `p${i}`, successes: i % 40, trials: 100 }));
}

it("ranks a few at once", () => {
  const ranking = rankGroups("few", groups(20), now);
  expect(ranking?.asOf).toEqual(now);
  expect(ranking?.ranks[0]?.id).toBe("p19");
});

it("ranks many beside the request, keeps that for a minute and says from when it is", async () => {
  const many = groups(160);
  expect(rankGroups("many", many, now)).toBeNull();
  let ranking = rankGroups("many", many, now);
  while (ranking === null) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    ranking = rankGroups("many", many, later(1));
  }
  expect(ranking.asOf.getTime()).toBeLessThanOrEqual(later(1).getTime());
  expect(ranking.ranks).toEqual(rankComparable(many));
  expect(rankGroups("many", many, later(20))).toEqual(ranking);
  expect(rankGroups("other", many, later(20))).toBeNull();
  expect(rankGroups("many", many, later(70))).toBeNull();
});
