import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { programSettingsSchema } from "../programs/program-settings.ts";
import { periodOf, shiftPeriod } from "./digest-period.ts";

const { digest } = programSettingsSchema.parse({});
const hourMs = 3_600_000;
const weekOf = (day: string, zone: string) => periodOf(day, { zone, cadence: "weekly" }, digest);
const hoursOf = (day: string, zone: string) => {
  const { start, end } = weekOf(day, zone);
  return (end.getTime() - start.getTime()) / hourMs;
};

/** Where clocks and calendars have led other senders of reports to skip a week, or to count a day twice. */
describe("a week of letters", () => {
  test.each([
    ["2020-W52 to 2021-W02, over the 53rd week of 2020", "2020-12-21", "2021-01-17"],
    ["2026-W52 to 2027-W02, over the 53rd week of 2026", "2026-12-21", "2027-01-17"],
  ])("in every zone, %s: each day is in the one week that begins on its Monday", (name, from, to) => {
    const zones = Intl.supportedValuesOf("timeZone");
    let days = 0;
    for (const zone of zones) {
      let before = shiftPeriod(weekOf(from, zone), -1, digest);
      for (
        let day = Temporal.PlainDate.from(from);
        Temporal.PlainDate.compare(day, to) <= 0;
        day = day.add({ days: 1 })
      ) {
        const week = weekOf(day.toString(), zone);
        expect(week.firstDay).toBe(day.subtract({ days: day.dayOfWeek - 1 }).toString());
        if (day.dayOfWeek === 1) {
          expect(week.start).toEqual(before.end);
          before = week;
        }
        days += 1;
      }
    }
    process.stdout.write(`${name}: ${zones.length} zones, ${days} days\n`);
    expect(days).toBe(zones.length * 28);
  });

  test.each([
    ["clocks go forward at midnight of Sunday 2017-10-15", "2017-10-15", "2017-10-09T03:00:00Z", 167],
    ["Saturday 2018-02-17 has its last hour twice", "2018-02-17", "2018-02-12T02:00:00Z", 169],
    ["clocks go forward at midnight of Sunday 2018-11-04", "2018-11-04", "2018-10-29T03:00:00Z", 167],
    ["Saturday 2019-02-16 has its last hour twice", "2019-02-16", "2019-02-11T02:00:00Z", 169],
    ["a week of today, in which no clock changes", "2026-11-15", "2026-11-09T03:00:00Z", 168],
  ])("in São Paulo, %s", (_name, day, start, hours) => {
    expect(weekOf(day, "America/Sao_Paulo").start).toEqual(new Date(start));
    expect(hoursOf(day, "America/Sao_Paulo")).toBe(hours);
  });

  test("in Apia, the week that lacks Friday 2011-12-30 has 144 hours, and the ones beside it lose nothing", () => {
    const zone = "Pacific/Apia";
    expect(hoursOf("2011-12-29", zone)).toBe(144);
    const week = weekOf("2011-12-29", zone);
    expect(weekOf("2011-12-25", zone).end).toEqual(week.start);
    expect(weekOf("2012-01-02", zone).start).toEqual(week.end);
    expect([hoursOf("2011-12-25", zone), hoursOf("2012-01-02", zone)]).toEqual([168, 168]);
  });

  test.each([
    ["Asia/Tehran", "2010-03-22", "2010-03-21T20:30:00Z"],
    ["Asia/Tehran", "2016-03-21", "2016-03-20T20:30:00Z"],
    ["Asia/Tehran", "2021-03-22", "2021-03-21T20:30:00Z"],
  ])(
    "in %s, where Monday %s has no midnight, it begins at the first instant of that day",
    (zone, day, start) => {
      expect(weekOf(day, zone).start).toEqual(new Date(start));
      expect(shiftPeriod(weekOf(day, zone), -1, digest).end).toEqual(new Date(start));
    },
  );

  test("in Vostok, where Monday 2023-12-18 has two midnights, it begins at the first of them", () => {
    const zone = "Antarctica/Vostok";
    expect(weekOf("2023-12-18", zone).start).toEqual(new Date("2023-12-17T17:00:00Z"));
    expect(weekOf("2023-12-17", zone).end).toEqual(new Date("2023-12-17T17:00:00Z"));
  });

  test("every fortnight has fourteen days, whatever the number of its week", () => {
    let fortnight = periodOf("2026-12-07", { zone: "America/Sao_Paulo", cadence: "biweekly" }, digest);
    const firstDays = Array.from({ length: 4 }, () => {
      const { firstDay } = fortnight;
      fortnight = shiftPeriod(fortnight, 1, digest);
      return firstDay;
    });
    expect(firstDays).toEqual(["2026-12-07", "2026-12-21", "2027-01-04", "2027-01-18"]);
  });
});
