import { OperationError } from "../operation-error.ts";

/** Classes of SQLSTATE that end a transaction for what was asked in it: values, constraints, rivals. */
const endingClasses = new Set(["22", "23", "40"]);

/**
 * Whether an error says that nothing of its transaction was kept, and the same may be tried otherwise. Of one that came
 * from a broken connection nobody knows: it may have been committed.
 */
export function isRolledBack(error: unknown): boolean {
  if (error instanceof OperationError) return true;
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && /^[0-9A-Z]{5}$/.test(error.code))
    return endingClasses.has(error.code.slice(0, 2));
  return isRolledBack(error.cause);
}
