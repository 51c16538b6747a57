import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import type { BusinessCalendar } from "./business-calendar.ts";
import { addBusinessHours, businessHoursBetween } from "./business-hours.ts";

const saoPaulo: BusinessCalendar = {
  zone: "America/Sao_Paulo",
  days: [1, 2, 3, 4, 5],
  startTime: "09:00",
  endTime: "18:00",
  holidays: ["2026-11-20", "2026-12-25", "2027-01-01"],
};
const newYork: BusinessCalendar = { ...saoPaulo, zone: "America/New_York", holidays: [] };
const at = (instant: string) => Date.parse(instant);

// Counted by hand on the calendar of November 2026 (the 19th is a Thursday, the 20th a holiday).
test.each([
  ["within a day", "2026-11-18T10:00:00-03:00", "2026-11-18T12:30:00-03:00", 2.5],
  ["over a night", "2026-11-18T17:00:00-03:00", "2026-11-19T10:00:00-03:00", 2],
  ["over a holiday and a weekend", "2026-11-19T17:00:00-03:00", "2026-11-23T10:00:00-03:00", 2],
  ["from before opening", "2026-11-18T03:00:00-03:00", "2026-11-18T10:00:00-03:00", 1],
  ["from a Saturday", "2026-11-21T12:00:00-03:00", "2026-11-23T09:30:00-03:00", 0.5],
  ["within a weekend", "2026-11-21T12:00:00-03:00", "2026-11-22T12:00:00-03:00", 0],
  ["over the new year", "2026-12-31T17:00:00-03:00", "2027-01-04T10:00:00-03:00", 2],
  ["of a whole week", "2026-11-09T00:00:00-03:00", "2026-11-16T00:00:00-03:00", 45],
])("counts the hours %s", (_name, start, end, hours) => {
  expectClose(businessHoursBetween(at(start), at(end), saoPaulo), hours, 1e-12);
});

test("runs backwards with the sign turned", () => {
  const [start, end] = [at("2026-11-18T10:00:00-03:00"), at("2026-11-18T12:00:00-03:00")];
  expect(businessHoursBetween(end, start, saoPaulo)).toBe(-2);
});

test("keeps nine hours a day on either side of summer time in New York (8 March and 1 November 2026)", () => {
  expect(
    businessHoursBetween(at("2026-03-06T09:00:00-05:00"), at("2026-03-09T18:00:00-04:00"), newYork),
  ).toBe(18);
  expect(
    businessHoursBetween(at("2026-10-30T09:00:00-04:00"), at("2026-11-02T18:00:00-05:00"), newYork),
  ).toBe(18);
});

test("counts the hour that a change of summer time takes or gives when work goes on at night", () => {
  const always = { ...newYork, days: [1, 2, 3, 4, 5, 6, 7], startTime: "00:00", endTime: "24:00" };
  expect(businessHoursBetween(at("2026-03-08T00:00:00-05:00"), at("2026-03-09T00:00:00-04:00"), always)).toBe(
    23,
  );
  expect(businessHoursBetween(at("2026-11-01T00:00:00-04:00"), at("2026-11-02T00:00:00-05:00"), always)).toBe(
    25,
  );
});

test("follows the local year at its edge", () => {
  const auckland = { ...newYork, zone: "Pacific/Auckland", days: [1, 2, 3, 4, 5, 6, 7] };
  expect(businessHoursBetween(at("2026-12-31T20:00:00Z"), at("2026-12-31T22:00:00Z"), auckland)).toBe(2);
  expect(businessHoursBetween(at("2026-12-31T10:59:00Z"), at("2026-12-31T11:01:00Z"), auckland)).toBe(0);
});

// numpy.busday_count of each year.
test("sums whole years: 262 weekdays in 2024, 261 in 2025", () => {
  const hours = businessHoursBetween(
    at("2024-01-01T00:00:00-05:00"),
    at("2026-01-01T00:00:00-05:00"),
    newYork,
  );
  expect(hours).toBe((262 + 261) * 9);
});

test.each([
  ["the same day", "2026-11-18T10:00:00-03:00", 4, "2026-11-18T14:00:00-03:00"],
  ["the next day", "2026-11-18T17:00:00-03:00", 4, "2026-11-19T12:00:00-03:00"],
  ["after holiday and weekend", "2026-11-19T17:00:00-03:00", 4, "2026-11-23T12:00:00-03:00"],
  ["from a Sunday", "2026-11-22T12:00:00-03:00", 1, "2026-11-23T10:00:00-03:00"],
  ["at closing time, not at the next opening", "2026-11-18T10:00:00-03:00", 8, "2026-11-18T18:00:00-03:00"],
  ["two working days on", "2026-11-18T10:00:00-03:00", 18, "2026-11-23T10:00:00-03:00"],
  ["over the new year", "2026-12-31T17:00:00-03:00", 2, "2027-01-04T10:00:00-03:00"],
  ["nothing to add", "2026-11-22T12:00:00-03:00", 0, "2026-11-22T12:00:00-03:00"],
])("a promise falls due %s", (_name, start, hours, due) => {
  expect(addBusinessHours(at(start), hours, saoPaulo)).toBe(at(due));
});

test("adding hours and counting them agree wherever one starts", () => {
  const first = at("2026-12-20T00:00:00Z");
  for (let step = 0; step < 400; step += 1) {
    const start = first + step * 3_700_000;
    const hours = 0.25 + (step % 37) * 0.75;
    expectClose(businessHoursBetween(start, addBusinessHours(start, hours, saoPaulo), saoPaulo), hours, 1e-9);
  }
});

test.each([
  ["an unknown zone", { zone: "Mars/Olympus" }],
  ["no working day", { days: [] }],
  ["day 8", { days: [8] }],
  ["an end before the start", { startTime: "18:00", endTime: "09:00" }],
  ["a time that is none", { startTime: "9h" }],
  ["25 o'clock", { endTime: "24:30" }],
])("refuses a calendar with %s", (_name, change) => {
  expect(() => businessHoursBetween(0, 1, { ...saoPaulo, ...change })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("refuses instants that are no number and hours to add below 0", () => {
  expect(() => businessHoursBetween(Number.NaN, 0, saoPaulo)).toThrow(
    expect.objectContaining({ code: "NON_FINITE" }),
  );
  expect(() => addBusinessHours(0, -1, saoPaulo)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});

test.each(["25/12/2026", "2026-02-30", "2026-12-25T00:00:00Z", "2026-13-01", ""])(
  "refuses the holiday %j, which would be worked through in silence, and says how one is written",
  (holiday) => {
    const calendar = { zone: "UTC", days: [1], startTime: "09:00", endTime: "18:00", holidays: [holiday] };
    expect(() => businessHoursBetween(0, 1, calendar)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining("YYYY-MM-DD") }),
    );
  },
);

const always = {
  ...saoPaulo,
  days: [1, 2, 3, 4, 5, 6, 7],
  startTime: "00:00",
  endTime: "24:00",
  holidays: [],
};

// While UTC is in the next year already, and in Auckland before UTC is.
test.each([
  ["2026-12-31T20:00:00-03:00", "2026-12-31T22:30:00-03:00", 2.5, always],
  ["2026-12-31T22:30:00-03:00", "2027-01-01T01:00:00-03:00", 2.5, always],
  ["2027-01-01T00:00:00-03:00", "2027-01-01T01:00:00-03:00", 1, always],
  ["2026-12-31T10:30:00Z", "2026-12-31T12:00:00Z", 1.5, { ...always, zone: "Pacific/Auckland" }],
  ["2026-12-31T11:00:00Z", "2026-12-31T12:00:00Z", 1, { ...always, zone: "Pacific/Auckland" }],
])("from %s to %s there are %d hours, on either side of the new year", (start, end, hours, calendar) => {
  expectClose(businessHoursBetween(at(start), at(end), calendar), hours, 1e-12);
  expect(addBusinessHours(at(start), hours, calendar)).toBe(at(end));
});

test("a moment before the first opening of a year counts from that opening", () => {
  const late = { ...always, startTime: "12:00" };
  expect(addBusinessHours(at("2027-01-01T08:00:00-03:00"), 1, late)).toBe(at("2027-01-01T13:00:00-03:00"));
  expect(businessHoursBetween(at("2027-01-01T08:00:00-03:00"), at("2027-01-01T12:30:00-03:00"), late)).toBe(
    0.5,
  );
});

const mondaysUntil = (year: number) => {
  const mondays: string[] = [];
  for (let day = Date.UTC(2026, 0, 5); new Date(day).getUTCFullYear() <= year; day += 7 * 86_400_000) {
    mondays.push(new Date(day).toISOString().slice(0, 10));
  }
  return mondays;
};

test("a promise waits for the first working day, even for years, but not for ever", () => {
  const mondays = { zone: "UTC", days: [1], startTime: "09:00", endTime: "18:00" };
  const start = at("2026-01-01T00:00:00Z");
  const closed = { ...mondays, holidays: mondaysUntil(2028) };
  expect(addBusinessHours(start, 1, closed)).toBe(at("2029-01-01T10:00:00Z"));
  expect(() => addBusinessHours(start, 1, { ...mondays, holidays: mondaysUntil(2060) })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT", message: "The calendar has no working day" }),
  );
});

test.each(["2026-12-25T09:00", "+002026-12-25"])(
  "refuses the holiday %j, which is a date with something around it",
  (holiday) => {
    expect(() => businessHoursBetween(0, 1, { ...saoPaulo, holidays: [holiday] })).toThrow("YYYY-MM-DD");
  },
);
