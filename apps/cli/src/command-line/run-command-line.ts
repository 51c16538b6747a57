import { stripVTControlCharacters } from "node:util";
import { type CommandDef, type Resolvable, renderUsage, runCommand } from "citty";
import { checkArguments } from "./check-arguments.ts";
import { CommandError } from "./command-error.ts";
import { explainError } from "./explain-error.ts";
import { withoutLoading } from "./lazy-command.ts";

/**
 * Runs the command that the arguments name and gives the exit code: 0 done, 1 failed, 2 misuse.
 * A command's `run` may return an exit code of its own.
 */
export async function runCommandLine(
  main: CommandDef,
  rawArguments: readonly string[],
  { isDebugging }: { isDebugging: boolean },
): Promise<number> {
  try {
    const { command, parents, rest } = await findCommand(main, rawArguments);
    const parent: CommandDef = { meta: { name: ["npx pnpm", ...parents].join(" ") } };
    if (asksForHelp(rest)) {
      console.log(plainUnless(process.stdout.isTTY, await usageOf(command, parent)));
      return 0;
    }
    if (command.subCommands !== undefined) {
      console.error(plainUnless(process.stderr.isTTY, await usageOf(command, parent)));
      return 2;
    }
    checkArguments(rest, (await resolved(command.args)) ?? {});
    const { result } = await runCommand(command, { rawArgs: [...rest] });
    return typeof result === "number" ? result : 0;
  } catch (error) {
    const { sentence, exitCode } = explainError(error);
    console.error(plainUnless(process.stderr.isTTY, sentence));
    if (isDebugging) console.error(error);
    return exitCode;
  }
}

async function usageOf(command: CommandDef, parent: CommandDef): Promise<string> {
  const subCommands = await resolved(command.subCommands);
  const listed = subCommands === undefined ? {} : { subCommands: withoutLoading(subCommands) };
  return renderUsage({ ...command, ...listed }, parent);
}

interface FoundCommand {
  readonly command: CommandDef;
  /** The names above it, from the program's on. */
  readonly parents: readonly string[];
  readonly rest: readonly string[];
}

async function findCommand(
  command: CommandDef,
  rawArguments: readonly string[],
  parents: readonly string[] = [],
): Promise<FoundCommand> {
  const subCommands = await resolved(command.subCommands);
  const [name, ...rest] = rawArguments;
  if (subCommands === undefined || name === undefined || asksForHelp([name])) {
    return { command, parents, rest: rawArguments };
  }
  const found = Object.hasOwn(subCommands, name) ? subCommands[name] : undefined;
  if (found === undefined) {
    const kind = name.startsWith("-") ? "option" : "command";
    throw new CommandError(
      `There is no ${kind} "${name}" here; the commands are: ${Object.keys(subCommands).join(", ")}.`,
      { exitCode: 2 },
    );
  }
  const subCommand = await resolved<CommandDef>(found);
  if (subCommand === undefined) return { command, parents, rest: rawArguments };
  const { name: ownName } = (await resolved(command.meta)) ?? {};
  return findCommand(subCommand, rest, [...parents, ownName ?? ""]);
}

function asksForHelp(rawArguments: readonly string[]): boolean {
  const end = rawArguments.indexOf("--");
  const options = end === -1 ? rawArguments : rawArguments.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

async function resolved<T>(value: Resolvable<T> | undefined): Promise<T | undefined> {
  return typeof value === "function" ? await (value as () => T | Promise<T>)() : await value;
}

/** Colours are for terminals; in a file or a pipe they are noise. */
function plainUnless(isTerminal: boolean, text: string): string {
  return isTerminal ? text : stripVTControlCharacters(text);
}
