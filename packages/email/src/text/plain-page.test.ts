import { expect, test } from "vitest";
import { pageWidth, plainBar, plainLink, wrapText } from "./plain-page.ts";

test("lines break between words and never pass the width", () => {
  const text = "resposta ".repeat(60).trim();
  const lines = wrapText(text, "    ").split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(pageWidth);
  expect(lines.map((line) => line.trim()).join(" ")).toBe(text);
});

test("a word longer than the line stays whole", () => {
  expect(wrapText(`a ${"b".repeat(90)} c`).split("\n")).toEqual(["a", "b".repeat(90), "c"]);
});

test("a bar is in proportion, and one of anything can be seen", () => {
  expect([0, 1, 50, 100].map((value) => plainBar(value, 100, 10).length)).toEqual([0, 1, 5, 10]);
  expect(plainBar(3, 0)).toBe("");
});

test("an address stands alone on its line", () => {
  expect(plainLink("See the 5 leads", "https://example.org/x")).toBe(
    "See the 5 leads:\nhttps://example.org/x",
  );
});
