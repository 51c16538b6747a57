import { join } from "node:path";
import type { Database } from "@leadback/db";
import type { Program } from "@leadback/operations";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import { createSharedPacer } from "../pacing/shared-pacer.ts";
import { createOutboxTransport } from "./outbox.ts";
import { createResendTransport } from "./resend.ts";
import { createSmtpTransport } from "./smtp.ts";
import type { Transport } from "./transport.ts";

/** What letters are filed under. */
export type LetterProgram = Pick<Program, "slug" | "name" | "locale">;

/** Gives each programme its way out. A provider is shared by all programmes, so that its limit is too. */
export function createTransports(
  config: Config,
  clock: Clock,
  database: Pick<Database, "global">,
): (program: LetterProgram) => Transport {
  const { email, outboxFolder } = config;
  switch (email.transport) {
    case "outbox":
      return (program) => createOutboxTransport({ folder: outboxFolder, program, clock });
    case "resend": {
      const pacer = createSharedPacer({ database, clock, lane: "resend", requestsPerSecond: 2 });
      const shared = createResendTransport({ apiKey: email.apiKey, baseUrl: email.baseUrl, clock, pacer });
      return () => shared;
    }
    case "smtp": {
      const pacer = createSharedPacer({ database, clock, lane: "smtp", requestsPerSecond: 5 });
      const shared = createSmtpTransport({ url: email.url, clock, pacer });
      return () => shared;
    }
  }
}

/** The page to open after a run; null for transports that leave nothing to look at. */
export function outboxPage(config: Config): string | null {
  return config.email.transport === "outbox" ? join(config.outboxFolder, "index.html") : null;
}
