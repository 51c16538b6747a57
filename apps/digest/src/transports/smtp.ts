import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { Clock } from "../clock.ts";
import { createPacer, type Pacer } from "../pacing/pacer.ts";
import { readFrozenRequest } from "./frozen-request.ts";
import type { OutgoingLetter, SendResult, Transport } from "./transport.ts";
import { messageIdOf, writeEml } from "./write-eml.ts";

export interface SmtpTransportOptions {
  /** smtp://user:password@host:587 or smtps://…:465. */
  url: string;
  clock: Clock;
  messagesPerSecond?: number;
  pacer?: Pacer;
}

/** Refusals that are about the account or the server, not about one letter. */
const accountCodes = new Set(["EAUTH", "ENOAUTH", "EOAUTH2", "ETLS", "EREQUIRETLS"]);
/**
 * Hands letters to a mail server. SMTP knows no key by which a letter is known again: one whose answer is lost may arrive
 * twice, under the same Message-ID, which many programs that show mail take for one.
 */
export function createSmtpTransport({
  url,
  clock,
  messagesPerSecond = 5,
  pacer = createPacer({ requestsPerSecond: messagesPerSecond, clock }),
}: SmtpTransportOptions): Transport {
  const server = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  async function send(delivery: OutgoingLetter): Promise<SendResult> {
    const letter = readFrozenRequest(delivery.requestBody);
    const [recipient] = letter.to;
    if (recipient.replace(/>$/, "").endsWith(".invalid"))
      return { outcome: { kind: "rejected", reason: "no_address" } };
    const eml = await writeEml(letter, delivery, clock.now());
    let hasLeft = false;
    const raw = Readable.from(
      (function* () {
        hasLeft = true;
        yield eml;
      })(),
    );
    try {
      await server.sendMail({ envelope: { from: letter.from, to: recipient }, raw });
      return { outcome: { kind: "accepted", providerId: messageIdOf(letter, delivery) } };
    } catch (error) {
      const result = readFailure(error, hasLeft);
      if (result.pause !== undefined) await pacer.pauseAll(result.pause);
      return result;
    }
  }

  return {
    name: "smtp",
    waitForTurn: (signal) => pacer.waitForTurn(signal),
    send,
    finish: async () => undefined,
  };
}

/** What a failure means. Of the server's words only its codes are kept: a message could repeat the address. */
function readFailure(error: unknown, hasLeft: boolean): SendResult {
  const code = textOf(error, "code");
  const answer = numberOf(error, "responseCode");
  const reason = `smtp:${answer ?? code ?? "failed"}`;
  if (code !== null && accountCodes.has(code)) {
    const afterMs = 15 * 60_000;
    return {
      outcome: { kind: "retry", reason, afterMs },
      pause: { reason: "credentials_refused", resumeAfterMs: afterMs },
    };
  }
  if (answer !== null && answer >= 500 && answer < 600) return { outcome: { kind: "rejected", reason } };
  if (answer !== null && answer >= 400)
    return { outcome: { kind: "retry", reason }, isProviderFailure: true };
  return { outcome: { kind: hasLeft ? "unknown" : "retry", reason }, isProviderFailure: true };
}

function textOf(error: unknown, name: string): string | null {
  const value = typeof error === "object" && error !== null ? Reflect.get(error, name) : null;
  return typeof value === "string" && /^[A-Z0-9_ ]{1,40}$/.test(value) ? value : null;
}

function numberOf(error: unknown, name: string): number | null {
  const value = typeof error === "object" && error !== null ? Reflect.get(error, name) : null;
  return typeof value === "number" ? value : null;
}
