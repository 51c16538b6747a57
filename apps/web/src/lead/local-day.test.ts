import { expect, it } from "vitest";
import { addDays, localDay } from "./local-day.ts";

it("says the programme's own day, not the browser's or UTC's", () => {
  expect(localDay(new Date("2027-03-05T01:30:00Z"), "America/Sao_Paulo")).toBe("2027-03-04");
  expect(localDay(new Date("2027-03-05T01:30:00Z"), "Europe/Madrid")).toBe("2027-03-05");
});

it("adds days over months, years and changes of the clock", () => {
  expect(addDays("2027-12-31", 1)).toBe("2028-01-01");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2027-03-27", 2)).toBe("2027-03-29");
});
