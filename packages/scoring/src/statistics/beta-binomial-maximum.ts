import {
  type BetaBinomialPoint,
  betaBinomialLogLikelihood,
  betaBinomialSlope,
} from "./beta-binomial-likelihood.ts";
import type { Proportion } from "./newcombe-difference.ts";

const startConcentrations = [2, 20, 200];
const maxSteps = 100;
const precision = 1e-10;
const longestStep = 2;
/** Beyond this the model is a plain binomial; the likelihood has no maximum further out that could be told from it. */
const logConcentrationMax = Math.log(1e7);
const logConcentrationMin = Math.log(1e-3);

export type BetaBinomialMaximum = BetaBinomialPoint & { logLikelihood: number };

/** The point of greatest likelihood, by damped Newton steps from several starts; null when none converges. */
export function betaBinomialMaximum(groups: readonly Proportion[], mean: number): BetaBinomialMaximum | null {
  const logitMean = Math.log(mean / (1 - mean));
  let best: BetaBinomialMaximum | null = null;
  for (const concentration of startConcentrations) {
    const found = climb(groups, { logitMean, logConcentration: Math.log(concentration) });
    if (found && (best === null || found.logLikelihood > best.logLikelihood)) best = found;
  }
  return best;
}

function climb(groups: readonly Proportion[], start: BetaBinomialPoint): BetaBinomialMaximum | null {
  let point = start;
  let logLikelihood = betaBinomialLogLikelihood(groups, point);
  for (let step = 0; step < maxSteps; step += 1) {
    const direction = newtonStep(groups, point);
    let scale = 1;
    let next = moved(point, direction, scale);
    let reached = betaBinomialLogLikelihood(groups, next);
    while (!(reached >= logLikelihood) && scale > precision) {
      scale /= 2;
      next = moved(point, direction, scale);
      reached = betaBinomialLogLikelihood(groups, next);
    }
    if (!Number.isFinite(reached)) return null;
    const change = Math.hypot(
      next.logitMean - point.logitMean,
      next.logConcentration - point.logConcentration,
    );
    if (reached >= logLikelihood) {
      point = next;
      logLikelihood = reached;
    }
    if (change <= precision || scale <= precision) return { ...point, logLikelihood };
  }
  return null;
}

/** A Newton step, turned uphill where the likelihood is not concave. */
function newtonStep(groups: readonly Proportion[], point: BetaBinomialPoint): readonly [number, number] {
  const { gradient, curvature } = betaBinomialSlope(groups, point);
  const [slope, rise] = gradient;
  const [a, b, d] = curvature;
  const largest = (a + d) / 2 + Math.hypot((a - d) / 2, b);
  const damping = largest < 0 ? 0 : largest + Math.hypot(slope, rise);
  const [first, last] = [a - damping, d - damping];
  const determinant = first * last - b * b;
  const step = [(b * rise - last * slope) / determinant, (b * slope - first * rise) / determinant] as const;
  const length = Math.hypot(...step);
  const scale = length > longestStep ? longestStep / length : 1;
  return [step[0] * scale, step[1] * scale];
}

function moved(point: BetaBinomialPoint, direction: readonly [number, number], scale: number) {
  const logConcentration = point.logConcentration + direction[1] * scale;
  return {
    logitMean: point.logitMean + direction[0] * scale,
    logConcentration: Math.min(logConcentrationMax, Math.max(logConcentrationMin, logConcentration)),
  };
}
