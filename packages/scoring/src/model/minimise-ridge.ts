import { choleskySolve } from "./cholesky-solve.ts";

const iterationsMax = 50;
const halvingsMax = 30;
const stepTolerance = 1e-10;

/** A loss over weights, the first of which is the intercept. */
export interface SmoothLoss {
  size: number;
  /** The loss at these weights; `derivatives` speaks of the weights given last. */
  value: (weights: Float64Array) => number;
  /** Adds the gradient, and the upper triangle of the second derivatives row by row, to arrays of zeros. */
  derivatives: (gradient: Float64Array, hessian: Float64Array) => void;
}

export interface RidgeMinimum {
  weights: Float64Array;
  /** Loss plus penalty. */
  objective: number;
  iterations: number;
  hasConverged: boolean;
}

/**
 * The weights that minimise loss + |w|²/(2c), the intercept free, by Newton's method with halved steps.
 * Without a penalty (c infinite) there may be no minimum; `hasConverged` is false then.
 */
export function minimiseRidge(loss: SmoothLoss, c: number, start?: Float64Array): RidgeMinimum {
  const { size } = loss;
  const penalty = 1 / c;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const objectiveAt = (at: Float64Array): number => {
    let squares = 0;
    for (let i = 1; i < size; i += 1) squares += (at[i] ?? 0) ** 2;
    return loss.value(at) + (penalty * squares) / 2;
  };
  let weights: Float64Array = start?.slice() ?? new Float64Array(size);
  let objective = objectiveAt(weights);
  for (let iterations = 1; iterations <= iterationsMax; iterations += 1) {
    gradient.fill(0);
    hessian.fill(0);
    loss.derivatives(gradient, hessian);
    for (let i = 1; i < size; i += 1) {
      gradient[i] = (gradient[i] ?? 0) + penalty * (weights[i] ?? 0);
      hessian[i * size + i] = (hessian[i * size + i] ?? 0) + penalty;
    }
    const step = choleskySolve(hessian, gradient);
    if (step === null) return { weights, objective, iterations, hasConverged: false };
    const moved = descend(objectiveAt, weights, step, objective);
    if (moved === null) return { weights, objective, iterations, hasConverged: isSmall(step, 1e-7) };
    ({ weights, objective } = moved);
    if (isSmall(step, stepTolerance)) return { weights, objective, iterations, hasConverged: true };
  }
  return { weights, objective, iterations: iterationsMax, hasConverged: false };
}

/** The first of the whole step, its half, its quarter … that does not raise the objective, but for rounding. */
function descend(
  objectiveAt: (weights: Float64Array) => number,
  from: Float64Array,
  step: Float64Array,
  objective: number,
): { weights: Float64Array; objective: number } | null {
  const limit = objective + 1e-12 * Math.abs(objective);
  for (let halvings = 0, share = 1; halvings <= halvingsMax; halvings += 1, share /= 2) {
    const weights = from.map((weight, i) => weight - share * (step[i] ?? 0));
    const reached = objectiveAt(weights);
    if (reached <= limit) return { weights, objective: reached };
  }
  return null;
}

function isSmall(step: Float64Array, tolerance: number): boolean {
  return step.every((part) => Math.abs(part) < tolerance);
}
