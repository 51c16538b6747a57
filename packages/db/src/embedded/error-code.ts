/** The system's code of a failed call ("ENOENT", "EACCES", …), or null when the error carries none. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
