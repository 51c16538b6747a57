import { ConfigError } from "../config-error.ts";
import { CommandError } from "./command-error.ts";

/**
 * Errors of other packages whose message is meant for people. Known by name: importing the classes
 * would load the whole house to say that a word was mistyped.
 */
const errorsForPeople = new Set([
  "EmbeddedServerError",
  "MigrationError",
  "OperationError",
  "DatabaseRoleError",
]);

/** What to tell the person at the terminal, and with which exit code to end. */
export function explainError(error: unknown): { sentence: string; exitCode: 1 | 2 } {
  if (error instanceof CommandError) return { sentence: error.message, exitCode: error.exitCode };
  if (error instanceof ConfigError) return { sentence: error.message, exitCode: 2 };
  if (error instanceof Error && error.name === "CLIError") {
    return { sentence: `${error.message.replace(/\.$/, "")}; --help shows what goes here.`, exitCode: 2 };
  }
  if (error instanceof Error && errorsForPeople.has(error.name)) {
    const isMisuse = "code" in error && error.code === "invalid_input";
    return { sentence: error.message, exitCode: isMisuse ? 2 : 1 };
  }
  const detail = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return {
    sentence: `Something went wrong that should not have: ${detail} (LEADBACK_DEBUG=1 shows where).`,
    exitCode: 1,
  };
}
