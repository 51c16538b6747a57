import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { programSettingsSchema } from "../programs/program-settings.ts";
import { latestPeriod, shiftPeriod } from "./digest-period.ts";

const { digest } = programSettingsSchema.parse({});
const weekly = (zone: string) => ({ zone, cadence: "weekly" as const });
const dayMs = 86_400_000;

describe("the period of a digest", () => {
  it("is the last whole week from Tuesday 05:00 in the partner's zone on, and the one before it earlier", () => {
    const zone = "America/Sao_Paulo";
    expect(latestPeriod(new Date("2026-11-17T08:00:00Z"), weekly(zone), digest)).toMatchObject({
      firstDay: "2026-11-09",
      lastDay: "2026-11-15",
      start: new Date("2026-11-09T03:00:00Z"),
      end: new Date("2026-11-16T03:00:00Z"),
      sendAt: new Date("2026-11-17T12:00:00Z"),
    });
    expect(latestPeriod(new Date("2026-11-17T07:59:59Z"), weekly(zone), digest)).toMatchObject({
      firstDay: "2026-11-02",
    });
  });

  it("counts fortnights from the anchor, so that week 53 of 2026 changes nothing", () => {
    const partner = { zone: "America/Sao_Paulo", cadence: "biweekly" as const };
    const starts = ["2026-12-22", "2026-12-29", "2027-01-05", "2027-01-12", "2027-01-19"].map(
      (day) => latestPeriod(new Date(`${day}T15:00:00Z`), partner, digest).firstDay,
    );
    expect(starts).toEqual(["2026-12-07", "2026-12-07", "2026-12-21", "2026-12-21", "2027-01-04"]);
  });

  it.each([
    ["2020-12-29", "2020-12-21"],
    ["2021-01-05", "2020-12-28"],
    ["2026-12-29", "2026-12-21"],
    ["2027-01-05", "2026-12-28"],
  ])("ends with a Sunday at the turn of the year: on %s it starts on %s", (day, firstDay) => {
    expect(latestPeriod(new Date(`${day}T12:00:00Z`), weekly("UTC"), digest).firstDay).toBe(firstDay);
  });

  it("tiles the time without a gap in every zone, also across clock changes", () => {
    const zones = [
      "America/Sao_Paulo",
      "America/New_York",
      "Europe/Lisbon",
      "Asia/Tehran",
      "Pacific/Apia",
      "Australia/Lord_Howe",
    ];
    for (const zone of zones) {
      for (const year of [2010, 2011, 2017, 2018, 2021, 2026]) {
        const asOf = new Date(
          Temporal.PlainDate.from({ year, month: 12, day: 31 }).toZonedDateTime("UTC").epochMilliseconds,
        );
        let period = latestPeriod(asOf, weekly(zone), digest);
        for (let week = 0; week < 53; week += 1) {
          const before = shiftPeriod(period, -1, digest);
          expect(before.end).toEqual(period.start);
          const days = (before.end.getTime() - before.start.getTime()) / dayMs;
          expect(days).toBeGreaterThan(5.9);
          expect(days).toBeLessThan(7.2);
          period = before;
        }
      }
    }
  });
});
