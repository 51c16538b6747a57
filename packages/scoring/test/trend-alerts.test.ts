import { expect, test } from "vitest";
import {
  type Decision,
  type PartnerWeeks,
  screenChanges,
  seededRandom,
  type TrendAlertCode,
  trendAlerts,
  weekOverWeek,
  weekOverWeekRate,
} from "../src/index.ts";
import { drawCount } from "./draw-count.ts";

/** One partner's weeks, all four metrics steady but for what `change` does to the last week. */
function drawPartner(
  id: string,
  random: () => number,
  { weeks, mean, dispersion, change = {} }: Programme & { change?: Change },
): PartnerWeeks {
  const [quality, conversion, hours] = [0.3 + 0.4 * random(), 0.1 + 0.1 * random(), 4 + 12 * random()];
  const isLast = (week: number) => week === weeks - 1;
  const leadsSent = Array.from({ length: weeks }, (_, week) =>
    drawCount(isLast(week) ? mean * (change.leads ?? 1) : mean, dispersion, random),
  );
  const eachLead = <Row>(draw: (week: number) => Row): Row[][] =>
    leadsSent.map((count, week) => Array.from({ length: count }, () => draw(week)));
  return {
    id,
    leadsSent,
    decisions: eachLead((week): Decision => {
      const rate = isLast(week) ? quality * (change.quality ?? 1) : quality;
      if (random() < rate) return { outcome: "qualified" };
      return { outcome: "disqualified", weight: Math.floor(random() * 3) / 2 };
    }),
    conversion: leadsSent.map((trials) => ({ successes: binomial(trials, conversion, random), trials })),
    responses: eachLead((week) => {
      const wait = hours * (isLast(week) ? (change.hours ?? 1) : 1) * (1 / (1 - random()) - 1) ** 0.7;
      const seen = isLast(week) ? 8 + 32 * random() : 400;
      return { hours: Math.min(wait, seen), answered: wait <= seen };
    }),
  };
}

interface Programme {
  weeks: number;
  mean: number;
  dispersion: number;
}

interface Change {
  leads?: number;
  quality?: number;
  hours?: number;
}

function binomial(trials: number, rate: number, random: () => number): number {
  return Array.from({ length: trials }).filter(() => random() < rate).length;
}

const partnersPerProgramme = 30;
const programmeWeeks = 24;

test.each([
  { weeks: 13, mean: 5, dispersion: 1 },
  { weeks: 13, mean: 20, dispersion: 1 },
  { weeks: 13, mean: 60, dispersion: 1 },
  { weeks: 13, mean: 20, dispersion: 1.77 },
  { weeks: 13, mean: 20, dispersion: 3 },
  { weeks: 5, mean: 20, dispersion: 1.77 },
  { weeks: 9, mean: 20, dispersion: 3 },
])(
  "without any change at most 5 % of partner-weeks have an alert, over all four metrics ($weeks weeks, mean $mean, dispersion $dispersion)",
  (programme) => {
    const random = seededRandom(20_261_122);
    let alarmed = 0;
    for (let week = 0; week < programmeWeeks; week += 1) {
      const partners = Array.from({ length: partnersPerProgramme }, (_, i) =>
        drawPartner(`p${i}`, random, programme),
      );
      alarmed += new Set(trendAlerts(partners).alerts.map(({ partnerId }) => partnerId)).size;
    }
    expect(alarmed / (partnersPerProgramme * programmeWeeks)).toBeLessThanOrEqual(0.05);
  },
);

test.each([
  { code: "leads_up", change: { leads: 2.5 }, mean: 20, dispersion: 1 },
  { code: "leads_down", change: { leads: 0.35 }, mean: 40, dispersion: 1 },
  { code: "leads_up", change: { leads: 3 }, mean: 20, dispersion: 1.77 },
  { code: "quality_down", change: { quality: 0.2 }, mean: 60, dispersion: 1 },
  { code: "response_slower", change: { hours: 4 }, mean: 40, dispersion: 1 },
] satisfies ({ code: TrendAlertCode; change: Change } & Omit<Programme, "weeks">)[])(
  "a real change of three partners among thirty is found four times in five ($code, mean $mean, dispersion $dispersion)",
  ({ code, change, mean, dispersion }) => {
    const random = seededRandom(20_261_122);
    const changed = 3;
    let found = 0;
    for (let week = 0; week < programmeWeeks; week += 1) {
      const partners = Array.from({ length: partnersPerProgramme }, (_, i) =>
        drawPartner(`p${i}`, random, { weeks: 13, mean, dispersion, change: i < changed ? change : {} }),
      );
      const real = new Set(partners.slice(0, changed).map(({ id }) => id));
      found += trendAlerts(partners).alerts.filter(
        (alert) => alert.code === code && real.has(alert.partnerId),
      ).length;
    }
    expect(found / (changed * programmeWeeks)).toBeGreaterThanOrEqual(0.8);
  },
);

test.each([
  { mean: 5, dispersion: 1.77 },
  { mean: 20, dispersion: 1.77 },
  { mean: 20, dispersion: 3 },
])(
  "a single week of one partner, screened with nothing, is called changed at most one time in twenty once the dispersion is known (mean $mean, dispersion $dispersion)",
  ({ mean, dispersion }) => {
    const random = seededRandom(20_261_122);
    const runs = 4_000;
    const called = Array.from({ length: runs }, () =>
      weekOverWeek(
        Array.from({ length: 5 }, () => drawCount(mean, dispersion, random)),
        { dispersion },
      ),
    ).filter(({ direction }) => direction !== "no_clear_change").length;
    // Five per cent and three standard errors of so many runs.
    expect(called / runs).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  },
);

test.each([
  { trials: 10, rate: 0.1 },
  { trials: 20, rate: 0.3 },
  { trials: 60, rate: 0.5 },
])(
  "without any change at most 5 % of the rates of a week are called changed after screening ($rate of $trials)",
  ({ trials, rate }) => {
    const random = seededRandom(20_261_122);
    let called = 0;
    for (let week = 0; week < programmeWeeks; week += 1) {
      const changes = Array.from({ length: partnersPerProgramme }, () =>
        weekOverWeekRate(
          Array.from({ length: 5 }, () => ({ successes: binomial(trials, rate, random), trials })),
        ),
      );
      called += screenChanges(changes).filter(({ direction }) => direction !== "no_clear_change").length;
    }
    expect(called / (partnersPerProgramme * programmeWeeks)).toBeLessThanOrEqual(0.05);
  },
);
