import type { LeadId, PartnerId, RestatedPeriod } from "@leadback/db";
import { seededRandom } from "@leadback/scoring";
import { expect, test } from "vitest";
import type { LeadFact } from "../../leads/lead-fact.ts";
import { projectLead } from "../../leads/project-lead.ts";
import type { LeadRecord } from "../../metrics/lead-record.ts";
import { programSettingsSchema } from "../../programs/program-settings.ts";
import { latestPeriod, shiftPeriod } from "../digest-period.ts";
import { corrections, figuresOf, type ReportedPeriod } from "./corrections.ts";

const settings = programSettingsSchema.parse({});
const dayMs = 86_400_000;
const firstPeriod = latestPeriod(
  new Date("2026-03-03T13:00:00Z"),
  { zone: "America/Sao_Paulo", cadence: "weekly" },
  settings.digest,
);
const weeks = 10;

type Draw = () => number;

/** A lead's life, in the order in which it was written down: often late, sometimes about weeks that are long closed. */
function drawLife(draw: Draw): LeadFact[] {
  const start = firstPeriod.start.getTime();
  let recordedAt = start + draw() * weeks * 7 * dayMs;
  const facts: LeadFact[] = [];
  const write = (type: string, data: object) => {
    const isLate = draw() < 0.4;
    const occurredAt = new Date(Math.max(start, recordedAt - (isLate ? draw() * 40 * dayMs : 0)));
    // Safe: each `type` comes with the data that it carries.
    facts.push({ type, occurredAt, recordedAt: new Date(recordedAt), isBackfilled: false, data } as LeadFact);
    recordedAt += draw() * 12 * dayMs;
  };
  write("submitted", { partnerId: "p" as PartnerId });
  const isQualified = draw() < 0.5;
  if (isQualified) {
    write("qualified", {});
    if (draw() < 0.5) write("won", { amountCents: 100_00, currency: "BRL" });
    return facts;
  }
  if (draw() < 0.8) write("disqualified", { reason: "fit_industry", hasSentence: true });
  else return facts;
  if (draw() < 0.4) {
    write("reopened", { cause: "dispute_overturned" });
    if (draw() < 0.7) write("qualified", { cause: "dispute_overturned" });
    if (draw() < 0.3) write("won", { amountCents: 200_00, currency: "BRL" });
  }
  return facts;
}

function knownAt(lives: readonly LeadFact[][], cutoff: Date): LeadRecord[] {
  return lives.flatMap((life, index) => {
    const known = life.filter(({ recordedAt }) => recordedAt <= cutoff);
    if (known.length === 0) return [];
    return [
      {
        ...projectLead(known),
        id: `l${index}` as LeadId,
        ref: "ABCDEF",
        gradeAtSubmission: null,
        duplicateVerdict: "new" as const,
        industry: null,
        employees: null,
        country: null,
        region: null,
      },
    ];
  });
}

const names = ["received", "qualified", "decided", "won"] as const;

test("reported and all that was restated since add up to the truth, for every closed period of 1,000 histories", () => {
  let [periodsChecked, restatements, told] = [0, 0, 0];
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const random = seededRandom(seed);
    const lives = Array.from({ length: 4 + Math.floor(random() * 30) }, () => drawLife(random));
    const books: (Omit<ReportedPeriod, "restated"> & { restated: RestatedPeriod[] })[] = [];
    for (let week = 0; week < weeks + 6; week += 1) {
      const period = shiftPeriod(firstPeriod, week, settings.digest);
      const leads = knownAt(lives, period.freezeAt);
      const { restated, lines } = corrections(leads, books.toReversed());
      for (const change of restated)
        books.find(({ firstDay }) => firstDay === change.firstDay)?.restated.push(change);
      restatements += restated.length;
      told += lines.length;
      for (const book of books) {
        const truth = figuresOf(leads, book);
        for (const name of names) {
          const sum = book.restated.reduce((total, change) => total + change[name], book.reported[name]);
          expect(sum, `seed ${seed}, ${book.firstDay}, ${name}`).toBe(truth[name]);
        }
        periodsChecked += 1;
      }
      const { firstDay, lastDay, start, end } = period;
      books.push({ firstDay, lastDay, start, end, reported: figuresOf(leads, period), restated: [] });
    }
  }
  process.stdout.write(
    `corrections: 1000 histories, ${periodsChecked} closed periods looked at, ${restatements} restatements, ${told} lines, 0 differences\n`,
  );
  expect(restatements).toBeGreaterThan(1_000);
});

const period = shiftPeriod(firstPeriod, 0, settings.digest);
const reported = (figures: Partial<ReportedPeriod["reported"]>): ReportedPeriod => ({
  ...period,
  reported: { received: 0, qualified: 0, decided: 0, won: 0, ...figures },
  restated: [],
});

test("a win is told from the first one on; of forty decided leads one more is kept for later", () => {
  expect(corrections([], [reported({ won: 1 })]).lines).toMatchObject([
    { kind: "wins_recount", before: 1, after: 0 },
  ]);
  const lead = knownAt(
    Array.from({ length: 41 }, () => [
      fact("submitted", { partnerId: "p" }),
      fact("disqualified", { reason: "fit_industry", hasSentence: true }),
    ]),
    period.freezeAt,
  );
  const { lines, restated } = corrections(lead, [reported({ received: 41, decided: 40 })]);
  expect(lines).toEqual([]);
  expect(restated).toMatchObject([{ decided: 1, qualified: 0, isTold: false }]);
  const later = corrections(lead, [{ ...reported({ received: 41, decided: 38 }), restated }]);
  expect(later.lines).toMatchObject([{ kind: "recount", before: { decided: 38 }, after: { decided: 41 } }]);
});

function fact(type: string, data: object): LeadFact {
  const at = new Date(period.start.getTime() + dayMs);
  // Safe: the tests above give each type its data.
  return { type, occurredAt: at, recordedAt: at, isBackfilled: false, data } as LeadFact;
}
