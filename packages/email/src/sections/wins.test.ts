import { expect, it } from "vitest";
import { ordinaryWeek } from "../../test/fixtures.ts";
import { renderDigest } from "../render-digest.tsx";

const win = { ref: "KTR-7QF", amountCents: 1_840_000, currency: "BRL", sentence: null };

it.each([
  ["pt-BR", "O lead KTR-7QF virou cliente: R$ 18.400."],
  ["en", "Lead KTR-7QF became a customer: R$18,400."],
  ["es", "El lead KTR-7QF se convirtió en cliente: "],
] as const)("names no day for a win that has no date (%s)", (locale, expected) => {
  const snapshot = { ...ordinaryWeek(locale), wins: { total: 1, first: [{ ...win, date: null }] } };
  expect(renderDigest(snapshot).text.replaceAll("\u00a0", " ")).toContain(expected);
});
