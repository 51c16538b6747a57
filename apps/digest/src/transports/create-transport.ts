import { join } from "node:path";
import type { Program } from "@leadback/operations";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import { createOutboxTransport } from "./outbox.ts";
import { createResendTransport } from "./resend.ts";
import type { Transport } from "./transport.ts";

/** What letters are filed under. */
export type LetterProgram = Pick<Program, "slug" | "name" | "locale">;

/** Gives each programme its way out. A provider is shared by all programmes, so that its limit is too. */
export function createTransports(config: Config, clock: Clock): (program: LetterProgram) => Transport {
  const { email, outboxFolder } = config;
  switch (email.transport) {
    case "outbox":
      return (program) => createOutboxTransport({ folder: outboxFolder, program, clock });
    case "resend": {
      const shared = createResendTransport({ apiKey: email.apiKey, baseUrl: email.baseUrl, clock });
      return () => shared;
    }
  }
}

/** The page to open after a run; null for transports that leave nothing to look at. */
export function outboxPage(config: Config): string | null {
  return config.email.transport === "outbox" ? join(config.outboxFolder, "index.html") : null;
}
