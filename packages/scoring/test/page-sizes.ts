import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Counted apart: pages have them anyway, or load them when a calendar is asked for. */
const apart = ["zod", "temporal-polyfill"];

interface Page {
  page: string;
  /** What it imports from `@leadback/scoring`; "*" is everything. */
  names: string;
  /** Minified and compressed, at most. */
  kilobytesMax: number;
}

const desk = "nextStage, compileRules, scoreLead, counterfactuals, describeCounterfactual, defaultRuleSet";
const rates = "wilsonInterval, shrinkRates, rankPartners, funnelPlotLimits, compareToBenchmark, weekOverWeek";
const times = "kaplanMeier, survivalQuantile, aalenJohansen, responseTime, timeToClose, bestSendTimes";
const programme = "comparePartners, trendAlerts, concentration, winningTraits, cohortMaturation";
const partner = "partnerLabel, partnerHint, reasonShares, conversionMatured, partnerActivity, goalProgress";
const model =
  "trainConversionModel, predictConversion, parseModel, serializeModel, evaluateBinary, featureDrift";

/** What each kind of page costs; `pnpm --filter @leadback/scoring sizes` prints it, packed-package.test.ts holds it. */
export const pages: readonly Page[] = [
  { page: "an interval", names: "wilsonInterval", kilobytesMax: 2 },
  { page: "the rule score", names: "compileRules, scoreLead", kilobytesMax: 6 },
  { page: "the learnt model, applied", names: "parseModel, predictConversion", kilobytesMax: 6 },
  { page: "catalogue and lint in Portuguese", names: "ptBrReasons", kilobytesMax: 15 },
  { page: "catalogue and lint in English", names: "enReasons", kilobytesMax: 15 },
  { page: "catalogue and lint in Spanish", names: "esReasons", kilobytesMax: 15 },
  {
    page: "catalogue and lint in three languages",
    names: "reasonCatalogue, lintFeedback",
    kilobytesMax: 19,
  },
  {
    page: "the same with the classifier, Portuguese",
    names: "ptBrReasons, ptBrClassifyReason",
    kilobytesMax: 40,
  },
  { page: "the same with the classifier, English", names: "enReasons, enClassifyReason", kilobytesMax: 40 },
  { page: "the same with the classifier, Spanish", names: "esReasons, esClassifyReason", kilobytesMax: 40 },
  { page: "the classifier of three languages", names: "classifyReason", kilobytesMax: 72 },
  {
    page: "a desk: reasons, stages, score, model",
    names: `reasonCatalogue, lintFeedback, predictConversion, ${desk}`,
    kilobytesMax: 40,
  },
  {
    page: "a cockpit: reasons, rates, times",
    names: `reasonCatalogue, qualityRate, ${rates}, ${times}`,
    kilobytesMax: 40,
  },
  {
    page: "a programme: comparison, alerts, traits",
    names: `reasonCatalogue, qualityRate, ${programme}`,
    kilobytesMax: 40,
  },
  {
    page: "a partner: wording, rates, goals",
    names: `qualityRate, responseTime, ${partner}`,
    kilobytesMax: 40,
  },
  { page: "a model: training, evaluation, drift", names: model, kilobytesMax: 40 },
  { page: "everything", names: "*", kilobytesMax: 128 },
];

/** What a page loads for this import, minified; a package in `external` is left out. */
export async function bundlePage(source: string, folder: string, external = apart): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: external.length > 0 ? "esm" : "iife",
    globalName: "scoring",
    platform: "browser",
    target: "es2022",
    external,
  });
  return outputFiles[0]?.text ?? "";
}

/** Of names of the package as it is installed in the folder; 1024 bytes each, by gzip. */
export async function kilobytesOf(names: string, folder: string): Promise<number> {
  const list = names === "*" ? names : `{ ${names} }`;
  return kilobytes(await bundlePage(`export ${list} from "@leadback/scoring"`, folder));
}

function kilobytes(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1024;
}
