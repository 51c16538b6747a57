import { type ChildProcess, fork } from "node:child_process";
import { ownNodeOptions } from "./own-node-options.ts";

export interface AppEnd {
  readonly name: string;
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * One of the apps as a process of its own.
 * It leads a process group, so that a Ctrl-C in the terminal reaches us alone and we decide the order;
 * and it hears through the channel to us when we are gone, so that it does not outlive us.
 */
export interface AppProcess {
  readonly name: string;
  /** The first message of the app: it is ready for work. */
  readonly ready: Promise<unknown>;
  readonly ended: Promise<AppEnd>;
  /** Asks it to finish, and ends it when it takes longer than that. */
  stop(graceMs: number): Promise<AppEnd>;
  kill(): void;
}

export interface AppOptions {
  readonly name: string;
  readonly entry: string;
  readonly environment: Record<string, string | undefined>;
  /** Where its standard output goes: an open file, or ours. */
  readonly output: number | "inherit";
  /** What it asks of memory, beside what all our processes are started with. */
  readonly nodeOptions?: readonly string[];
}

export function startApp({ name, entry, environment, output, nodeOptions = [] }: AppOptions): AppProcess {
  const child = fork(entry, [], {
    detached: true,
    env: environment,
    execArgv: [...nodeOptions, ...ownNodeOptions(process.execArgv)],
    stdio: ["ignore", output, "inherit", "ipc"],
  });
  const ended = new Promise<AppEnd>((resolve) => {
    child.once("exit", (exitCode, signal) => resolve({ name, exitCode, signal }));
    child.once("error", () => resolve({ name, exitCode: null, signal: null }));
  });
  const kill = () => signalGroup(child, "SIGKILL");
  return {
    name,
    ready: new Promise((resolve) => child.once("message", resolve)),
    ended,
    kill,
    async stop(graceMs) {
      child.kill("SIGTERM");
      const timer = setTimeout(kill, graceMs);
      const end = await ended;
      clearTimeout(timer);
      return end;
    },
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
