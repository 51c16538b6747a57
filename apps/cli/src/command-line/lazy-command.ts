import type { CommandDef, Resolvable, SubCommandsDef } from "citty";

interface CommandName {
  readonly name: string;
  readonly description: string;
}

/** What a module holds under the name that the list of commands says; that list is where it is described. */
type LoadedCommand = Exclude<SubCommandsDef[string], () => unknown | Promise<unknown>>;

interface LazyCommand {
  (): Promise<CommandDef>;
  readonly shown: CommandName;
}

/** A command whose module, and all that it needs, is loaded when it is used: the list of commands shows it without. */
export function lazyCommand(
  name: string,
  description: string,
  load: () => Promise<LoadedCommand>,
): LazyCommand {
  const shown = { name, description };
  return Object.assign(async () => ({ ...(await load()), meta: shown }), { shown });
}

/** The same commands with no more than what a list shows of them. */
export function withoutLoading(commands: SubCommandsDef): SubCommandsDef {
  return Object.fromEntries(
    Object.entries(commands).map(([name, command]) => [
      name,
      isLazy(command) ? { meta: command.shown } : command,
    ]),
  );
}

function isLazy(command: Resolvable<CommandDef>): command is LazyCommand {
  return typeof command === "function" && "shown" in command;
}
