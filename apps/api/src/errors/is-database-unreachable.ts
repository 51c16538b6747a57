/** No connection, no free one, one that was cut off, or a statement that another one held up for too long. */
const unreachableCodes = new Set([
  "POOL_TIMEOUT",
  "25P03",
  "40001",
  "40P01",
  "55P03",
  "57014",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "ETIMEDOUT",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "53300",
  "57P01",
  "57P02",
  "57P03",
]);

/** Whether an error, or what caused it, says that the database could not be reached or is going down. */
export function isDatabaseUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return unreachableCodes.has(code) || code.startsWith("08") || isDatabaseUnreachable(error.cause);
}
