import { isDatabaseUnreachable } from "../errors/is-database-unreachable.ts";

/** The one sentence for an error that keeps the API from starting; undefined for one that nobody foresaw. */
export function explainStartFailure(error: unknown, databaseUrl: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "ListenError" || error.name === "DatabaseRoleError") return error.message;
  const { host, pathname } = new URL(databaseUrl);
  const where = `the database ${decodeURIComponent(pathname.slice(1))} at ${host}`;
  if (isDatabaseUnreachable(error)) return `Cannot reach ${where}. Start it, or correct DATABASE_URL.`;
  switch (codeOf(error)) {
    case "28P01":
    case "28000":
      return `PostgreSQL refuses the user or the password for ${where}. Correct DATABASE_URL.`;
    case "3D000":
      return `There is no such database: ${where}. Create it, or correct DATABASE_URL.`;
    default:
      return undefined;
  }
}

function codeOf(error: Error): unknown {
  if ("code" in error) return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}
