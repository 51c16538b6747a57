import { spawn } from "node:child_process";
import { CommandError } from "../command-line/command-error.ts";
import { pagesBuilder } from "../repository.ts";

/** Builds the pages where what they are made of has changed; otherwise that is seen in some milliseconds. */
export async function buildPages(): Promise<void> {
  const child = spawn(process.execPath, [pagesBuilder], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  if (exitCode === 0) return;
  throw new CommandError(`The pages could not be built, so nothing was started.\n${output.trim()}`);
}
