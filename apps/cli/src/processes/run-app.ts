import { spawn } from "node:child_process";
import { appEnvironment, type Config } from "../config.ts";
import { appCommand } from "../repository.ts";
import { ownNodeOptions } from "./own-node-options.ts";

/** Runs an app's own command in the foreground and gives its exit code. A Ctrl-C in the terminal reaches it directly. */
export function runApp(
  app: "digest",
  config: Config,
  applicationUrl: string,
  parameters: readonly string[],
): Promise<number> {
  const child = spawn(
    process.execPath,
    [...ownNodeOptions(process.execArgv), appCommand(app), ...parameters],
    {
      env: appEnvironment(config, applicationUrl),
      stdio: "inherit",
    },
  );
  const ignore = () => {};
  process.on("SIGINT", ignore);
  process.once("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => {
      process.off("SIGINT", ignore);
      resolve(code ?? 1);
    });
  });
}
