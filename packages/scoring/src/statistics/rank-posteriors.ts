import { checkRows } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { gaussPanel } from "./gauss-panel.ts";
import { logBeta } from "./log-beta.ts";

/** Where a true rate lies, as a beta distribution. */
export interface BetaPosterior {
  alpha: number;
  beta: number;
}

export interface PosteriorRank {
  /** 1 = highest; the ranks of all sum to k (k + 1) / 2. */
  expectedRank: number;
  /** 0..1; those of all sum to 1. */
  probabilityBest: number;
}

const bisections = 40;
const panelSize = 12;
const panel = gaussPanel(panelSize);
const logNegligible = Math.log(1e-14);
/** Panels this wide in standard deviations are integrated to about 1e-10. */
const widestInDeviations = 1.5;
const steepest = 8;
/** The logistic function has its poles π away from 0, which limits the panels near there. */
const widestNearZero = 3;

/** A posterior on the logit scale, with what has been integrated of it so far. */
interface Track {
  alpha: number;
  beta: number;
  logBeta: number;
  /** Outside of these bounds its density is negligible. */
  from: number;
  to: number;
  mass: number;
  higher: number;
  best: number;
  densities: Float64Array;
  cumulated: Float64Array;
}

/**
 * The rank each of several uncertain rates is expected to have, and how probably it is the highest. Integrated, not simulated.
 *
 * @param posteriors one beta distribution each, parameters above 0
 * @returns in the order given; absolute error about 1e-9; empty for none
 * @throws LeadMetricsError INVALID_INPUT when a parameter is not positive and finite
 * @source Lin, Louis, Paddock & Ridgeway 2006 (expected ranks); Gauss-Legendre panels on the logit scale
 * @example
 * const [first, second] = rankPosteriors([{ alpha: 14, beta: 36 }, { alpha: 7, beta: 63 }]);
 * first.probabilityBest; // 0.9950102693
 * second.expectedRank; // 1.9950102693
 */
export function rankPosteriors(posteriors: readonly BetaPosterior[]): PosteriorRank[] {
  checkRows("posteriors", posteriors);
  const tracks = posteriors.map(tracked);
  const waiting = tracks.toSorted((a, b) => b.from - a.from);
  let active: Track[] = [];
  let start = waiting.at(-1)?.from ?? 0;
  while (waiting.length + active.length > 0) {
    if (active.length === 0) start = Math.max(start, waiting.at(-1)?.from ?? start);
    let width = panelWidth(active, start);
    for (let next = waiting.at(-1); next && next.from < start + width; next = waiting.at(-1)) {
      const narrower = Math.min(width, panelWidth([next], next.from));
      const gap = next.from - start;
      width = Math.max(narrower, gap);
      if (gap > narrower) break;
      active.push(next);
      waiting.pop();
    }
    integratePanel(active, waiting.length, start, width);
    start += width;
    active = active.filter(({ to }) => to > start);
  }
  // Against itself a rate is higher half of the time.
  return tracks.map(({ higher, best }) => ({
    expectedRank: 0.5 + higher,
    probabilityBest: Math.min(1, best),
  }));
}

function integratePanel(active: readonly Track[], waiting: number, start: number, width: number): void {
  const higher = new Float64Array(panelSize).fill(waiting);
  const logAllBelow = new Float64Array(panelSize).fill(waiting > 0 ? Number.NEGATIVE_INFINITY : 0);
  for (const track of active) {
    for (let node = 0; node < panelSize; node += 1) {
      track.densities[node] = logitDensity(track, start + width * (panel.nodes[node] ?? 0));
    }
    for (let node = 0; node < panelSize; node += 1) {
      const row = panel.partial[node] ?? [];
      let inside = 0;
      for (let j = 0; j < panelSize; j += 1) inside += (row[j] ?? 0) * (track.densities[j] ?? 0);
      const cumulated = Math.min(1, Math.max(0, track.mass + width * inside));
      track.cumulated[node] = cumulated;
      higher[node] = (higher[node] ?? 0) + 1 - cumulated;
      logAllBelow[node] = (logAllBelow[node] ?? 0) + Math.log(cumulated);
    }
  }
  for (const track of active) {
    for (let node = 0; node < panelSize; node += 1) {
      const mass = width * (panel.weights[node] ?? 0) * (track.densities[node] ?? 0);
      const cumulated = track.cumulated[node] ?? 0;
      track.mass += mass;
      track.higher += mass * (higher[node] ?? 0);
      if (cumulated > 0) track.best += mass * Math.exp((logAllBelow[node] ?? 0) - Math.log(cumulated));
    }
  }
}

function tracked({ alpha, beta }: BetaPosterior): Track {
  if (!(alpha > 0 && beta > 0 && Number.isFinite(alpha + beta))) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `A beta distribution has two positive parameters; got ${alpha} and ${beta}`,
    );
  }
  const norm = logBeta(alpha, beta);
  return {
    alpha,
    beta,
    logBeta: norm,
    from: start({ alpha, beta, logBeta: norm }),
    to: -start({ alpha: beta, beta: alpha, logBeta: norm }),
    mass: 0,
    higher: 0,
    best: 0,
    densities: new Float64Array(panelSize),
    cumulated: new Float64Array(panelSize),
  };
}

/**
 * Where the lower tail stops being negligible. The first bound takes the density for a power of x, which for many leads
 * lies thousands of deviations too far out; the density is log-concave in t, so that its tail is below density ÷ slope.
 */
function start(shape: Pick<Track, "alpha" | "beta" | "logBeta">): number {
  const { alpha, beta, logBeta: norm } = shape;
  const mode = Math.log(alpha / beta);
  let low = Math.min(mode, (logNegligible + Math.log(alpha) + norm) / alpha);
  let high = mode;
  for (let i = 0; i < bisections; i += 1) {
    const middle = (low + high) / 2;
    const slope = alpha - (alpha + beta) / (1 + Math.exp(-middle));
    const isNegligible = slope > 0 && logOfDensity(shape, middle) - Math.log(slope) < logNegligible;
    if (isNegligible) low = middle;
    else high = middle;
  }
  return low;
}

/** Wide enough to be quick, narrow enough that every density in it is close to a polynomial. */
function panelWidth(active: readonly Track[], start: number): number {
  const x = 1 / (1 + Math.exp(-start));
  let size = 0;
  let slope = 0;
  for (const { alpha, beta } of active) {
    size = Math.max(size, alpha + beta);
    slope = Math.max(slope, Math.abs(alpha - (alpha + beta) * x));
  }
  let width = Math.min(widestNearZero + Math.abs(start) / 2, steepest / slope);
  for (;;) {
    const steepestAt = Math.min(Math.max(0, start), start + width);
    const curvature = size / (2 + 2 * Math.cosh(steepestAt));
    if (width * Math.sqrt(curvature) <= widestInDeviations) return width;
    width *= 0.75;
  }
}

function logitDensity(track: Track, t: number): number {
  return Math.exp(logOfDensity(track, t));
}

function logOfDensity(
  { alpha, beta, logBeta: norm }: Pick<Track, "alpha" | "beta" | "logBeta">,
  t: number,
): number {
  const tail = Math.log1p(Math.exp(-Math.abs(t)));
  const logX = Math.min(0, t) - tail;
  const logComplement = Math.min(0, -t) - tail;
  return alpha * logX + beta * logComplement - norm;
}
