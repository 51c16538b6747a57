import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { overdispersion } from "../statistics/overdispersion.ts";
import { programmeDispersion } from "./programme-dispersion.ts";

const weeks = (...counts: number[]) => counts.map((count) => ({ count }));

test("of one partner it is that partner's own", () => {
  const series = weeks(20, 31, 18, 30, 17, 33, 19, 28, 16);
  expectClose(programmeDispersion([series]), overdispersion(series), 1e-12);
  const short = series.map(({ count }, i) => ({ count, exposure: i === 4 ? 3 : 5 }));
  expectClose(programmeDispersion([short]), overdispersion(short), 1e-12);
});

// By hand: four pairs of 16 / 8 and four of 4 / 8 give (4 · 2 + 4 · 0.5) / 8.
test("takes the pairs of all partners together and none across partners", () => {
  const pairs = [
    weeks(2, 6),
    weeks(6, 2),
    weeks(2, 6),
    weeks(6, 2),
    weeks(3, 5),
    weeks(5, 3),
    weeks(3, 5),
    weeks(5, 3),
  ];
  expectClose(programmeDispersion(pairs), 1.25, 1e-12);
});

test("is 1 with fewer than eight pairs that had leads, and where the weeks vary no more than chance", () => {
  const jumpy = weeks(2, 60, 2, 60, 2, 60, 2, 60);
  expect(programmeDispersion([jumpy])).toBe(1);
  expect(programmeDispersion([jumpy, weeks(0, 0), weeks(9), []])).toBe(1);
  expect(programmeDispersion([jumpy, weeks(0, 1)])).toBeGreaterThan(1);
  expect(programmeDispersion([weeks(9, 9, 9, 9, 9, 9, 9, 9, 9)])).toBe(1);
});
