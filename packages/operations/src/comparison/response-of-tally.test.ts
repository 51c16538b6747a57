import { type ResponseObservation, responseTime } from "@leadback/scoring";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../demo/seeded-random.ts";
import { hoursOfResponseBucket, responseBucketCount, responseBucketOf } from "./response-buckets.ts";
import { responseOfTally } from "./response-of-tally.ts";
import { addToTally, emptyTally, responsePlace } from "./tally.ts";

const random = seededRandom(3, "waits");

function tallyOf(observations: readonly ResponseObservation[]) {
  const tally = emptyTally();
  for (const { hours, answered } of observations)
    addToTally(tally, responsePlace(responseBucketOf(hours), answered), 1);
  return tally;
}

function sample(size: number, answeredShare: number): ResponseObservation[] {
  return Array.from({ length: size }, () => ({
    hours: -Math.log(random.next()) * 5,
    answered: random.chance(answeredShare),
  }));
}

describe("buckets of waiting time", () => {
  it("hold every wait at most 3 % or a minute below their end", () => {
    for (let round = 0; round < 2_000; round += 1) {
      const hours = Math.exp(random.next() * 14 - 5);
      const end = hoursOfResponseBucket(responseBucketOf(hours));
      expect(end).toBeGreaterThanOrEqual(Math.min(hours, 20_000) - 1e-7);
      expect(end).toBeLessThanOrEqual(Math.min(hours, 20_000) * 1.03 + 1 / 60 + 1e-7);
    }
    expect(responseBucketOf(0)).toBe(0);
    expect(responseBucketOf(1e9)).toBe(responseBucketCount - 1);
  });

  it("end at every whole and half hour of a day, where promises end", () => {
    for (let halves = 1; halves <= 48; halves += 1) {
      const bucket = responseBucketOf(halves / 2);
      expect(hoursOfResponseBucket(bucket)).toBe(halves / 2);
      expect(responseBucketOf(halves / 2 + 1e-4)).toBe(bucket + 1);
    }
  });
});

describe("the response time of counted waits", () => {
  it.each([0, 1, 4, 30, 700])("is that of the waits one by one: %i at the ends of buckets", (size) => {
    for (const answeredShare of [0, 0.4, 0.9, 1]) {
      const waits = sample(size, answeredShare).map(({ hours, answered }) => ({
        hours: hoursOfResponseBucket(responseBucketOf(hours)),
        answered,
      }));
      const counted = responseOfTally(tallyOf(waits), 4);
      const exact = responseTime(waits, { targetHours: 4 });
      expect(rounded(counted)).toEqual(rounded(exact));
    }
  });

  it("lies between the quantiles around, wherever in their buckets the waits are", () => {
    for (let round = 0; round < 60; round += 1) {
      const waits = sample(random.integer(20, 400), 0.9);
      const counted = responseOfTally(tallyOf(waits), 4);
      const exact = responseTime(waits, { targetHours: 4 });
      expect(Math.abs((counted.withinTarget.value ?? 0) - (exact.withinTarget.value ?? 0))).toBeLessThan(
        0.01,
      );
      const earlier = responseTime(waits, {
        targetHours: (counted.medianHours.value ?? 0) / 1.04 - 1 / 50 + 1e-9,
      });
      expect(earlier.withinTarget.value ?? 0).toBeLessThan(0.51);
      const later = responseTime(waits, { targetHours: (counted.medianHours.value ?? 0) + 1e-6 });
      expect(later.withinTarget.value ?? 1).toBeGreaterThan(0.49);
    }
  });
});

/** To nine digits: the sums are made in another order. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "number" ? Number(part.toPrecision(9)) : part,
    ),
  );
}
