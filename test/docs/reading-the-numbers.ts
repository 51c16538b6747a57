import {
  change,
  cohortMaturation,
  compareToBenchmark,
  conversion,
  conversionMatured,
  funnelPlotLimits,
  type Interval,
  logGamma,
  type MaturingLead,
  newcombeDifference,
  qualityRate,
  responseTime,
  shrinkRates,
  smallSample,
  weekOverWeek,
  wilsonInterval,
} from "@leadback/scoring";

/** What a section of the guide says in figures and in words, both worked out by the library. */
interface WorkedSection {
  about: string;
  /** As they follow one another, the heading's among them; the same in every language. */
  figures: readonly number[];
  /** Sentences that are true of the figures, such as “outside the limits”. */
  holds: Readonly<Record<string, boolean>>;
}

const percent = (rate: number | null | undefined) => Math.round(100 * (rate ?? Number.NaN));
const ends = (interval: Interval | null | undefined) => [percent(interval?.lower), percent(interval?.upper)];

/** The sections of docs/reading-the-numbers in the order in which they stand. */
export const workedSections: readonly WorkedSection[] = [
  countsInsteadOfRates(),
  whatAnIntervalSays(),
  fiveOfFive(),
  funnelPlot(),
  openLeads(),
  responseTimes(),
  alerts(),
  noClearDifference(),
  whatDoesNotCompare(),
  { about: "before the meeting", figures: [], holds: {} },
];

function countsInsteadOfRates(): WorkedSection {
  const rows = [6, 60, 600].map((n) => [n / 2, n, percent(0.5), ...ends(wilsonInterval(n / 2, n))]);
  const { rateMin, rateSteadyMin } = smallSample;
  return {
    about: "“3 of 6”",
    figures: [3, 6, percent(3 / 6), 50, ...rows.flat(), rateMin, rateMin, rateSteadyMin - 1, rateSteadyMin],
    holds: {},
  };
}

function whatAnIntervalSays(): WorkedSection {
  const programme = 0.5;
  const { value, interval } = qualityOf(7, 12);
  const { lower = 1, upper = 0, confidence = 0 } = interval ?? {};
  return {
    about: "the interval",
    figures: [7, 12, percent(value), ...ends(interval), 100, percent(confidence), percent(programme)],
    holds: { "the programme lies inside": lower < programme && programme < upper },
  };
}

function fiveOfFive(): WorkedSection {
  const counts = [
    [5, 5],
    [48, 60],
    [30, 60],
    [18, 45],
    [24, 50],
    [9, 30],
    [33, 60],
    [12, 40],
  ] as const;
  const groups = counts.map(([successes, trials], i) => ({ id: `p${i}`, successes, trials }));
  const rates = shrinkRates(groups, undefined, { posterior: "integrated" });
  const rows = groups.slice(0, 2).flatMap(({ successes, trials }, i) => {
    const { estimate, interval, shrinkage } = rates[i] ?? {};
    const plain = percent(successes / trials);
    return [successes, trials, plain, percent(estimate), ...ends(interval), percent(shrinkage)];
  });
  const [aurora, boreal] = compareToBenchmark(groups);
  return {
    about: "5 of 5",
    figures: [
      ...[5, 5, 5, 5, 48, 60, 1 / 0.5 ** 5, 5],
      ...rows,
      ...counts.slice(2).flat(),
      smallSample.rankMin,
    ],
    holds: {
      "eight partners, of whom about half of the leads qualify":
        groups.length === 8 && percent(0.5) === Math.round(10 * rateOf(groups)) * 10,
      "Boreal is above": boreal?.verdict === "above",
      "Aurora cannot be told apart": aurora?.verdict === "no_clear_difference",
      "five more leads are enough for a rank": 5 + 5 >= smallSample.rankMin,
    },
  };
}

function funnelPlot(): WorkedSection {
  const few = funnelPlotLimits(0.5, 10);
  const many = funnelPlotLimits(0.5, 40);
  const { control, warning } = many;
  return {
    about: "the funnel plot",
    figures: [
      percent(0.5),
      ...[3, 10, percent(3 / 10), ...ends(few.warning)],
      ...[12, 40, percent(12 / 40), ...ends(warning)],
      ...[percent(warning.confidence), Math.round(1 / (1 - warning.confidence))],
      ...[Number((100 * control.confidence).toFixed(1)), Math.round(1 / (1 - control.confidence))],
    ],
    holds: {
      "3 of 10 is inside": 3 / 10 > few.warning.lower,
      "12 of 40 is outside the inner line and inside the outer one":
        12 / 40 < warning.lower && 12 / 40 > control.lower,
    },
  };
}

function openLeads(): WorkedSection {
  const horizonDays = 90;
  const leads = (count: number, lead: MaturingLead) => Array.from({ length: count }, () => lead);
  const cohort = [
    ...leads(4, { ageDays: 30, days: 15, outcome: "won" }),
    ...leads(10, { ageDays: 30, days: 20, outcome: "lost" }),
    ...leads(26, { ageDays: 30, days: 30, outcome: "open" }),
  ];
  const before = [
    ...leads(30, { ageDays: 200, days: 15, outcome: "won" }),
    ...leads(30, { ageDays: 200, days: 60, outcome: "won" }),
    ...leads(240, { ageDays: 200, days: 100, outcome: "lost" }),
  ];
  const projected = cohortMaturation(cohort, [...before, ...cohort], { horizonDays });
  return {
    about: "open leads",
    figures: [
      ...[cohort.length, 30, 4, 10, 26, percent(conversion({ won: 4, submitted: cohort.length }).value), 26],
      ...[horizonDays, 30, percent(projected.value), ...ends(projected.interval)],
    ],
    holds: {
      "half of the wins of ninety days come after day thirty":
        Math.round((10 * projected.effectiveN) / projected.n) === 5,
      "the matured conversion is not there yet":
        conversionMatured(cohort, { horizonDays }).reason === "IMMATURE",
    },
  };
}

function responseTimes(): WorkedSection {
  const answered = [1, 1, 2, 2, 3, 3];
  const waiting = [6, 9, 12, 20];
  const targetHours = 4;
  const time = responseTime(
    [
      ...answered.map((hours) => ({ hours, answered: true })),
      ...waiting.map((hours) => ({ hours, answered: false })),
    ],
    { targetHours },
  );
  const mean = answered.reduce((sum, hours) => sum + hours, 0) / answered.length;
  const inTime = Math.round((time.withinTarget.value ?? 0) * time.n);
  return {
    about: "response time",
    figures: [
      ...[time.n, time.answered, ...answered, time.open, ...waiting, mean],
      ...[time.medianHours.value ?? Number.NaN, inTime, time.n, targetHours, 90],
    ],
    holds: { "the 90th percentile does not exist yet": time.p90Hours.reason === "NOT_REACHED" },
  };
}

function alerts(): WorkedSection {
  const usual = [20, 22, 18, 20];
  const partners = 100;
  const level = 0.05;
  const directionOf = (count: number) => weekOverWeek([...usual, count]).direction;
  return {
    about: "alerts",
    figures: [
      ...[20, 20, 20, percent(differsByMoreThan(0.2, 20)), 5, percent(differsByMoreThan(0.2, 5))],
      ...[...usual, 25, percent(25 / 20 - 1), 32],
      ...[partners, percent(level), partners * level, 10],
    ],
    holds: {
      "25 is no clear change": directionOf(25) === "no_clear_change",
      "32 is up": directionOf(32) === "up",
    },
  };
}

function noClearDifference(): WorkedSection {
  const few = [proportion(8, 20), proportion(12, 20)] as const;
  const many = [proportion(40, 100), proportion(60, 100)] as const;
  const points = ([b, a]: typeof few) => ends(newcombeDifference(a, b)).map(Math.abs);
  return {
    about: "no clear difference",
    figures: [
      ...[12, 20, percent(12 / 20), 8, 20, percent(8 / 20), percent(12 / 20 - 8 / 20), ...points(few)],
      ...[60, 100, 40, 100, percent(60 / 100 - 40 / 100), ...points(many)],
    ],
    holds: {
      "with twenty each the difference may be none": change(...few) === "no_clear_change",
      "with a hundred each it is clear": change(...many) === "up",
    },
  };
}

function whatDoesNotCompare(): WorkedSection {
  const quality = qualityOf(7, 12);
  const share = conversion({ won: 2, submitted: 20 });
  return {
    about: "conversions that do not compare",
    figures: [20, 12, 7, 2, 7, 12, percent(quality.value), 2, 20, percent(share.value), 90, 180],
    holds: {},
  };
}

function qualityOf(qualified: number, decided: number) {
  return qualityRate([
    ...Array.from({ length: qualified }, () => ({ outcome: "qualified" as const })),
    ...Array.from({ length: decided - qualified }, () => ({ outcome: "disqualified" as const, weight: 1 })),
  ]);
}

function proportion(successes: number, trials: number) {
  return { successes, trials };
}

function rateOf(groups: readonly { successes: number; trials: number }[]): number {
  const total = (of: "successes" | "trials") => groups.reduce((sum, group) => sum + group[of], 0);
  return total("successes") / total("trials");
}

/** How often two weeks of independent arrivals with the same mean differ by more than a share of the first. */
function differsByMoreThan(share: number, mean: number): number {
  const most = mean * 4 + 20;
  const chances = Array.from({ length: most }, (_, k) => {
    return Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
  });
  return chances.reduce((sum, first, a) => {
    const apart = chances.filter((_, b) => Math.abs(b - a) > share * a);
    return sum + first * apart.reduce((rest, second) => rest + second, 0);
  }, 0);
}
