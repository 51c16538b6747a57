import { createHash } from "node:crypto";
import { reasonCodes } from "@leadback/scoring";
import type { Program } from "../programs/program.ts";

/** Changes when the places or the buckets of a tally do, or what a lead adds to them. */
const layoutVersion = 2;

/** What stored figures follow from beside the leads, as a number: figures of other rules are counted anew. */
export function rollupRules(
  program: Pick<Program, "zone" | "country" | "settings" | "earlierPromises">,
): number {
  const { calendar, promises } = program.settings;
  const rules = [
    layoutVersion,
    reasonCodes,
    program.zone,
    program.country,
    [calendar.weekdays, calendar.startTime, calendar.endTime],
    [calendar.closedDates, calendar.workedDates],
    [promises.firstAttemptHours, promises.topGradeFirstAttemptHours],
    program.earlierPromises.map((earlier) => [
      earlier.until,
      earlier.firstAttemptHours,
      earlier.topGradeFirstAttemptHours,
    ]),
  ];
  return createHash("sha256").update(JSON.stringify(rules)).digest().readInt32BE(0);
}
