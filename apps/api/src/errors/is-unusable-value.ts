/** PostgreSQL on a value that was handed to it: a character, a number, a date or a text that its type does not have. */
const valueCodes = new Set(["22003", "22007", "22008", "22021", "22P02", "22P05"]);

/** Whether the database refused a value. Schemas should have done so before; where one did not, it is no fault of ours either. */
export function isUnusableValue(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && valueCodes.has(String(error.code))) || isUnusableValue(error.cause);
}
