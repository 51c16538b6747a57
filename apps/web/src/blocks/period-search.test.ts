import { expect, it } from "vitest";
import { periodQuery, readPeriodSearch } from "./period-search.ts";

it("counts days of the programme, today with them", () => {
  const now = new Date("2026-12-01T02:00:00Z");
  expect(periodQuery({ days: 30 }, now, "America/Sao_Paulo")).toEqual({ from: "2026-11-01" });
  expect(periodQuery({ days: 30 }, now, "Europe/London")).toEqual({ from: "2026-11-02" });
});

it("asks for the day after the last one that counts", () => {
  expect(periodQuery({ from: "2026-10-01", to: "2026-12-31" }, new Date(0), "UTC")).toEqual({
    from: "2026-10-01",
    to: "2027-01-01",
  });
});

it("takes from the address only what is a period", () => {
  expect(readPeriodSearch({ days: 7, from: "yesterday", to: "2026-11-30", by: "partner" })).toEqual({
    to: "2026-11-30",
  });
});
