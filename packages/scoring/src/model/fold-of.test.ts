import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { foldOf } from "./fold-of.ts";
import { sha256 } from "./sha256.ts";

test.each(["", "abc", "ação", "x".repeat(55), "x".repeat(56), "x".repeat(64), "🙂".repeat(100)])(
  "the hash equals Node's for %j",
  (text) => {
    const hex = Array.from(sha256(text), (word) => word.toString(16).padStart(8, "0")).join("");
    expect(hex).toBe(createHash("sha256").update(text).digest("hex"));
  },
);

test("a lead's fold follows from its id and the seed alone", () => {
  const digest = createHash("sha256").update("lead-7").digest("hex");
  expect(foldOf("lead-7", 1)).toBe(Number.parseInt(digest.slice(0, 8), 16) % 5);
  const ids = Array.from({ length: 1000 }, (_, i) => `lead-${i}`);
  const sizes = [0, 1, 2, 3, 4].map((fold) => ids.filter((id) => foldOf(id, 1) === fold).length);
  for (const size of sizes) expect(Math.abs(size - 200)).toBeLessThan(60);
  expect(ids.filter((id) => foldOf(id, 1) !== foldOf(id, 2)).length).toBeGreaterThan(700);
});
