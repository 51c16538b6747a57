import { CommandError } from "../command-line/command-error.ts";

/** Turns a refused or failed connection into a sentence that names the setting, never the password. */
export function explainDatabaseError(error: unknown, databaseUrl: string): unknown {
  const { host, username } = new URL(databaseUrl);
  const problem = problems[codeOf(error) ?? ""];
  if (problem === undefined) return error;
  return new CommandError(problem({ host, role: decodeURIComponent(username) }), { cause: error });
}

interface Place {
  readonly host: string;
  readonly role: string;
}

const unreachable = ({ host }: Place) =>
  `The database at ${host} cannot be reached: check that it runs, and DATABASE_URL.`;
const refused = ({ host, role }: Place) =>
  `The database at ${host} refuses the role "${role}": check the name and the password in DATABASE_URL.`;

const problems: Record<string, (place: Place) => string> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  CONNECT_TIMEOUT: unreachable,
  CONNECTION_CLOSED: unreachable,
  "28P01": refused,
  "28000": refused,
  "42501": ({ role }) =>
    `The role "${role}" may not set up the database: give the owner of the tables in DATABASE_MIGRATION_URL and the role that serves in DATABASE_URL.`,
};

/** A refused connection to a name with several addresses arrives as a bundle of errors. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string" && error.code in problems) return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}
