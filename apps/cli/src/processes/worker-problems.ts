import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { CommandError } from "../command-line/command-error.ts";
import { configSchema } from "../config.ts";
import { appConfig } from "../repository.ts";

/**
 * What the digest worker finds wrong with the settings that it alone reads. It reads them with our environment,
 * in a process of its own; the database that it will be given is not there yet.
 */
export async function workerProblems(): Promise<string[]> {
  const source = `
    process.env.DATABASE_URL = "postgres://leadback@localhost/leadback";
    const { readConfig } = await import(${JSON.stringify(pathToFileURL(appConfig("digest")).href)});
    try {
      readConfig();
      console.log("[]");
    } catch (error) {
      console.log(JSON.stringify(error.problems ?? [error.message]));
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [answer] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return problemsIn(answer).filter((problem) => !Object.hasOwn(configSchema.shape, settingOf(problem)));
}

function problemsIn(answer: string): string[] {
  try {
    const problems: unknown = JSON.parse(answer);
    if (Array.isArray(problems)) return problems.map(String);
  } catch (cause) {
    throw new CommandError("The digest worker cannot read its settings; the lines above say why.", { cause });
  }
  return [];
}

const settingOf = (problem: string) => /^\w+/.exec(problem)?.[0] ?? "";
