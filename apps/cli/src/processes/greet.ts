import type { Config } from "../config.ts";
import type { FirstSight } from "../database/first-demo.ts";
import { pasteableCommand } from "../output/pasteable-command.ts";

/** What `start` says once everything is ready: where, what to try first, and two lines to paste into a shell. */
export function greet(
  { address, port }: { address: string; port: number },
  config: Config,
  { demo, hasPrograms }: FirstSight,
): string {
  const command = (text: string) => pasteableCommand(config, text);
  const firstSteps =
    demo === null
      ? hasPrograms
        ? [
            `  Sign in        ${address}/sign-in`,
            `                 or with a link: ${command("user link --email ADDRESS")}`,
          ]
        : [`  First step     ${command("program create --slug SLUG --name NAME")}`]
      : [
          "  Sign in as     each link works once, within a day",
          ...demo.signIns.map(({ role, path }) => `    ${role.padEnd(16)}${address}${path}`),
          `  API key        ${demo.apiKey}`,
          `  Demo           programme "${demo.program}"; its partners: ${command(`partner list --program ${demo.program}`)}`,
          `  See a letter   ${command(`digest preview --program ${demo.program} --partner ${demo.partnerId}`)}`,
        ];
  return [
    "",
    `Leadback is ready at ${address}`,
    ...firstSteps,
    `  API reference  ${address}/docs`,
    `  Data folder    ${config.dataFolder}`,
    "  Stop           Ctrl-C",
    "",
    "To try the API in another terminal:",
    ...(demo === null ? [] : [`KEY=${demo.apiKey}`]),
    `API=http://localhost:${port}/v1`,
    "",
  ].join("\n");
}
