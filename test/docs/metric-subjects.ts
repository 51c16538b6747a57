/** A heading of docs/metrics.md with the functions that stand under it, in that order. */
export interface Subject {
  title: string;
  /** What the figures under it answer. */
  about: string;
  functions: readonly string[];
}

/** Every function of src/metrics stands under one of these. */
export const metricSubjects: readonly Subject[] = [
  {
    title: "Quality",
    about: "Does the partner send leads that we can work with, and why did the others stop?",
    functions: [
      "qualityRate",
      "effectiveQualityWeight",
      "reasonShares",
      "reasonOverRepresentation",
      "poolReasons",
    ],
  },
  {
    title: "Conversion",
    about: "How many leads become customers, counted so that young leads are not taken for lost ones?",
    functions: ["conversion", "conversionMatured", "cohortMaturation"],
  },
  {
    title: "Speed",
    about: "How quickly do we answer, how long does a win take, and does the hour of sending matter?",
    functions: [
      "responseTime",
      "compareResponseTimes",
      "businessHoursBetween",
      "addBusinessHours",
      "timeToClose",
      "bestSendTimes",
      "sendTimeOf",
    ],
  },
  {
    title: "Trends",
    about: "Did something change, or is it what any week brings?",
    functions: [
      "trendAlerts",
      "change",
      "countChange",
      "weekOverWeek",
      "weekOverWeekRate",
      "screenChanges",
      "programmeDispersion",
    ],
  },
  {
    title: "Comparison",
    about: "Which partners stand out, what do the best have in common, and how much rests on a few?",
    functions: ["comparePartners", "rankComparable", "winningTraits", "concentration"],
  },
  {
    title: "The partnership",
    about: "Is the partner still with us, and on the way to the goal?",
    functions: ["partnerActivity", "partnerSilence", "goalProgress"],
  },
  {
    title: "Small samples",
    about: "Whether a figure may be shown, and how it is written, given what it rests on.",
    functions: ["rateWording", "hasEnoughPeers"],
  },
];

/** Every function of src/statistics stands under one of these. */
export const statisticSubjects: readonly Subject[] = [
  {
    title: "Intervals of a rate",
    about: "Where the true rate plausibly lies.",
    functions: [
      "wilsonInterval",
      "jeffreysInterval",
      "clopperPearsonInterval",
      "newcombeDifference",
      "funnelPlotLimits",
    ],
  },
  {
    title: "Many partners at once",
    about: "Rates drawn towards the programme's, verdicts and ranks with their doubt.",
    functions: [
      "fitBetaBinomial",
      "shrinkRates",
      "compareToBenchmark",
      "rankPartners",
      "rankPosteriors",
      "isRankingClear",
    ],
  },
  {
    title: "Tests",
    about: "How often chance alone would do the same.",
    functions: [
      "binomialTest",
      "fisherExact",
      "twoProportionTest",
      "compareRates",
      "mantelHaenszel",
      "compareCounts",
      "overdispersion",
      "homogeneityTest",
      "logRankTest",
      "benjaminiHochberg",
    ],
  },
  {
    title: "Waiting and maturing",
    about: "Times and outcomes of leads of which some are still open.",
    functions: [
      "kaplanMeier",
      "survivalQuantile",
      "restrictedMean",
      "aalenJohansen",
      "incidenceByHorizon",
      "completionFactor",
    ],
  },
  {
    title: "Foundations",
    about: "What the others are built from.",
    functions: [
      "normalCdf",
      "normalQuantile",
      "betaIncomplete",
      "betaQuantile",
      "chiSquareSurvival",
      "logBeta",
      "logGamma",
      "seededRandom",
    ],
  },
];

/** Of the other rooms, the functions that most people come for. */
export const fullEntries: readonly string[] = [
  "compileRules",
  "scoreLead",
  "counterfactuals",
  "describeCounterfactual",
  "trainConversionModel",
  "predictConversion",
  "classifyReason",
  "lintFeedback",
];
