/** The promise's own outcome, or a failure when it takes longer. */
export async function withinTime<Result>(promise: Promise<Result>, patienceMs: number): Promise<Result> {
  const { promise: overdue, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("It took too long.")), patienceMs);
  try {
    return await Promise.race([promise, overdue]);
  } finally {
    clearTimeout(timer);
  }
}
