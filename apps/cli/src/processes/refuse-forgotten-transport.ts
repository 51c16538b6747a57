import { CommandError } from "../command-line/command-error.ts";
import type { RememberedSettings } from "../remembered-settings.ts";

/**
 * What a terminal without the settings of `start` writes to files must not be taken for sent.
 *
 * @param given the EMAIL_TRANSPORT of this terminal
 * @throws {CommandError} when Leadback sends from this data folder and nothing here says how
 */
export function refuseForgottenTransport(
  remembered: RememberedSettings | null,
  given: string | undefined,
): void {
  const transport = remembered?.transport ?? "outbox";
  if (given !== undefined || transport === "outbox") return;
  throw new CommandError(
    [
      `Leadback was started here with EMAIL_TRANSPORT=${transport}, and this terminal does not know how to send: it would write the letters to files. Nothing was done.`,
      `  To send from here   set EMAIL_TRANSPORT=${transport}, and what belongs to it, as for \`npm start\``,
      "  To let it send      leave it to the running Leadback: it sends what is due by itself, and at once on POST /v1/digest-runs",
      "  To write files      set EMAIL_TRANSPORT=outbox",
    ].join("\n"),
    { exitCode: 2 },
  );
}
