import { parseArgs } from "node:util";
import type { ArgsDef } from "citty";
import { CommandError } from "./command-error.ts";

/** Refuses what a command does not know; citty on its own would let it pass unseen. */
export function checkArguments(rawArguments: readonly string[], definition: ArgsDef): void {
  const entries = Object.entries(definition);
  const positionalCount = entries.filter(([, argument]) => argument.type === "positional").length;
  const options = Object.fromEntries(
    entries
      .filter(([, argument]) => argument.type !== "positional")
      .map(([name, argument]) => [
        name,
        { type: argument.type === "boolean" ? "boolean" : "string" } as const,
      ]),
  );
  const { positionals } = parseStrictly(rawArguments, options);
  const excess = positionals[positionalCount];
  if (excess !== undefined) {
    throw new CommandError(`"${excess}" is one argument too many; --help shows what goes here.`, {
      exitCode: 2,
    });
  }
}

function parseStrictly(
  rawArguments: readonly string[],
  options: Record<string, { type: "boolean" | "string" }>,
) {
  try {
    return parseArgs({ args: [...rawArguments], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    const [sentence = ""] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    throw new CommandError(`${sentence.replace(/\.$/, "")}; --help shows what goes here.`, {
      exitCode: 2,
      cause: error,
    });
  }
}
