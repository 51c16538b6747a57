/**
 * The results of statements of one transaction that were sent without waiting for one another. Throws what the first of
 * them failed for: those after it fail only because the transaction is over.
 */
export async function pipelined<Results extends readonly unknown[]>(
  statements: {
    [Index in keyof Results]: Promise<Results[Index]>;
  },
): Promise<Results> {
  await Promise.allSettled(statements);
  const results: unknown[] = [];
  for (const statement of statements) results.push(await statement);
  return asResults(results);
}

/** Safe: they are those of the same statements in the same order. */
function asResults<Results>(results: unknown[]): Results {
  return results as Results;
}
