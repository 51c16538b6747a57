import { ConfigError } from "../config-error.ts";
import { CommandError } from "./command-error.ts";
import { describeProblems } from "./describe-problems.ts";

/**
 * Errors of other packages whose message is meant for people. Known by name: importing the classes
 * would load the whole house to say that a word was mistyped.
 */
const errorsForPeople = new Set([
  "BackupError",
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
    const problems = describeProblems("problems" in error ? error.problems : [], error.message);
    const sentence =
      problems.length === 0
        ? error.message
        : [`${error.message.replace(/\.$/, "")}:`, ...problems.map((problem) => `  ${problem}`)].join("\n");
    return { sentence, exitCode: isMisuse ? 2 : 1 };
  }
  return {
    sentence: `Something went wrong that should not have: ${detailOf(error)} (LEADBACK_DEBUG=1 shows where).`,
    exitCode: 1,
  };
}

/** The first line of what went wrong. Of a query that failed, what the database said, and never the query itself. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [line = ""] = error.message.split("\n");
  if (!line.startsWith("Failed query")) return line;
  const answer = error.cause instanceof Error ? detailOf(error.cause) : "no reason";
  return `the database refused a query and gave ${answer === "no reason" ? answer : `this reason: ${answer}`}`;
}
