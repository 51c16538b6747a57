import { MigrationError } from "@leadback/db";
import { EmbeddedServerError } from "@leadback/db/embedded";
import { OperationError } from "@leadback/operations";
import { ConfigError } from "../config-error.ts";
import { CommandError } from "./command-error.ts";

/** What to tell the person at the terminal, and with which exit code to end. */
export function explainError(error: unknown): { sentence: string; exitCode: 1 | 2 } {
  if (error instanceof CommandError) return { sentence: error.message, exitCode: error.exitCode };
  if (error instanceof ConfigError) return { sentence: error.message, exitCode: 2 };
  if (error instanceof OperationError) {
    return { sentence: error.message, exitCode: error.code === "invalid_input" ? 2 : 1 };
  }
  if (error instanceof EmbeddedServerError || error instanceof MigrationError) {
    return { sentence: error.message, exitCode: 1 };
  }
  if (error instanceof Error && error.name === "CLIError")
    return { sentence: `${error.message}.`, exitCode: 2 };
  const detail = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return {
    sentence: `Something went wrong that should not have: ${detail} (LEADBACK_DEBUG=1 shows where).`,
    exitCode: 1,
  };
}
