import fc from "fast-check";
import { expect, test } from "vitest";
import { enoughPeersOf } from "./enough-peers-of.ts";
import { hasEnoughPeers } from "./has-enough-peers.ts";

// docs/how-we-count.md: at least 5 others with 50 leads together, none above half of them.
test.each([
  [[10, 10, 10, 10, 10], true],
  [[10, 10, 10, 10], false],
  [[10, 10, 10, 10, 9], false],
  [[25, 10, 5, 5, 5], true],
  [[26, 10, 5, 5, 4], false],
  [[20, 20, 20, 20, 0], false],
  [[], false],
])("%j leads of others: %s", (peerTrials, isEnough) => {
  expect(hasEnoughPeers(peerTrials)).toBe(isEnough);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d leads", (trials) => {
  expect(() => hasEnoughPeers([trials])).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});

test("asked of all at once, the answer for each is that of its others", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 9 }), (trials) => {
      const hasPeers = enoughPeersOf(trials);
      for (const [own, count] of trials.entries()) {
        expect(hasPeers(count)).toBe(hasEnoughPeers(trials.filter((_, i) => i !== own)));
      }
    }),
  );
});

test("whoever asks by its own leads gets the answer that its others would give", () => {
  const lists = [
    [30, 5, 40, 8, 9, 12],
    [100, 10, 10, 10, 10, 10],
    [0, 12, 12, 12, 12, 12],
    [10, 10, 10, 10, 10],
    [9, 9, 9, 9, 9, 60],
  ];
  for (const trials of lists) {
    const hasPeers = enoughPeersOf(trials);
    for (const [i, own] of trials.entries()) {
      expect(hasPeers(own), `${own} of ${trials}`).toBe(hasEnoughPeers(trials.filter((_, at) => at !== i)));
    }
  }
  expect(enoughPeersOf([0, 12, 12, 12, 12, 12])(0)).toBe(true);
  expect(enoughPeersOf([5, 12, 12, 12, 12])(5)).toBe(false);
});
