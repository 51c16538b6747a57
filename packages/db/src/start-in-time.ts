class PoolTimeoutError extends Error {
  override readonly name = "PoolTimeoutError";
  readonly code = "POOL_TIMEOUT";
}

/**
 * Gives up on work that has not begun in time, and sees to it that it never does: `hasStarted` throws when it comes too
 * late, which ends the transaction before its first statement.
 */
export function startInTime<Result>(
  waitMs: number | undefined,
  work: (hasStarted: () => void) => Promise<Result>,
): Promise<Result> {
  if (waitMs === undefined) return work(() => {});
  return new Promise((resolve, reject) => {
    let isTooLate = false;
    const timer = setTimeout(() => {
      isTooLate = true;
      reject(new PoolTimeoutError(`No connection became free within ${waitMs} ms.`));
    }, waitMs);
    work(() => {
      clearTimeout(timer);
      if (isTooLate) throw new PoolTimeoutError("This transaction was given up before it began.");
    })
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}
