export interface CircuitBreaker {
  /** How long the provider is left alone from `atMs` on; 0 when a request may be tried. */
  waitMs(atMs: number): number;
  record(isFailure: boolean, atMs: number): void;
}

/**
 * Leaves a provider alone that fails: after `threshold` failures in a row nothing is tried for `openMs`, then
 * one request is; if that fails too, it is left alone again.
 */
export function createCircuitBreaker({ threshold = 20, openMs = 60_000 } = {}): CircuitBreaker {
  let failuresInARow = 0;
  let openUntilMs = Number.NEGATIVE_INFINITY;
  return {
    waitMs: (atMs) => Math.max(0, openUntilMs - atMs),
    record(isFailure, atMs) {
      failuresInARow = isFailure ? failuresInARow + 1 : 0;
      openUntilMs = failuresInARow >= threshold ? atMs + openMs : Number.NEGATIVE_INFINITY;
    },
  };
}
