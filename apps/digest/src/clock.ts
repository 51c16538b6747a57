/** Where time comes from. Tests pass their own. */
export interface Clock {
  now(): Date;
  /** Milliseconds that only ever grow, for deadlines inside this process. */
  monotonicMs(): number;
  /** Resolves after `ms`, or at once when the signal fires. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
