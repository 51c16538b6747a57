import { expect, it } from "vitest";
import { monthsUntil, periodOfMonth } from "./months.ts";

it("counts months back over the turn of the year", () => {
  expect(monthsUntil("2027-02-28", 4)).toEqual(["2027-02", "2027-01", "2026-12", "2026-11"]);
});

it("takes a whole month, and the one that runs until now", () => {
  expect(periodOfMonth("2026-12", "2027-01-15")).toEqual({ from: "2026-12-01", to: "2027-01-01" });
  expect(periodOfMonth("2027-01", "2027-01-15")).toEqual({ from: "2027-01-01" });
});
