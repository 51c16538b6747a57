import { expect, test } from "vitest";
import { defuseText } from "./defuse-text.ts";

const defuse = (text: string) => defuseText(text, "[link removed]");

test.each([
  ["https://evil.com/x?y=1", "[link removed]"],
  ["see HTTP://evil.com now", "see [link removed] now"],
  ["www.evil.com", "[link removed]"],
  ["mailto:a@evil.com", "[link removed]"],
  ["evil.com", "evil.\u200Ccom"],
  ["pay.evil.co.uk", "pay.\u200Cevil.\u200Cco.\u200Cuk"],
  ["ana@evil.com", "ana@\u200Cevil.\u200Ccom"],
])("%j cannot be clicked", (text, expected) => {
  expect(defuse(text)).toBe(expected);
});

test.each(["R$ 18.400,50", "Vértice S.A.", "Data: 12 de março. Depois disso, nada.", "5 of 11", "a. b"])(
  "%j stays as it is",
  (text) => {
    expect(defuse(text)).toBe(text);
  },
);

test("line breaks, control and direction characters are gone", () => {
  expect(defuse(" Ana\r\nBcc: x\u2028y \u202Efdp\u0000 ")).toBe("Ana Bcc: x y fdp");
});

test("a text that was defused once is not changed again", () => {
  const once = defuse("Ana evil.com https://evil.com");
  expect(defuse(once)).toBe(once);
});
