/**
 * The results of statements of one transaction that are sent without waiting for one another. Throws what the first of
 * them failed for: those after it fail only because the transaction is over.
 */
export async function pipelined<Results extends readonly unknown[]>(
  statements: {
    [Index in keyof Results]: PromiseLike<Results[Index]>;
  },
): Promise<Results> {
  // A query that was not begun yet runs each time that somebody waits for it: once here.
  const begun = statements.map((statement) => Promise.resolve(statement));
  await Promise.allSettled(begun);
  return asResults(await Promise.all(begun));
}

/** Safe: they are those of the same statements in the same order. */
function asResults<Results>(results: unknown[]): Results {
  return results as Results;
}
