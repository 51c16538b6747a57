import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Clock } from "../clock.ts";
import { readFrozenRequest } from "./frozen-request.ts";
import { appendToOutboxList, readOutboxList } from "./outbox-list.ts";
import { outboxPath } from "./outbox-names.ts";
import { type OutboxLocale, renderOutboxPage } from "./outbox-page.ts";
import type { OutgoingLetter, SendResult, Transport } from "./transport.ts";
import { writeEml } from "./write-eml.ts";

export interface OutboxTransportOptions {
  folder: string;
  program: { slug: string; name: string; locale: OutboxLocale };
  clock: Clock;
}

/** Writes letters as files to look at and sends nothing. The same letter again replaces its files. */
export function createOutboxTransport({ folder, program, clock }: OutboxTransportOptions): Transport {
  async function send(delivery: OutgoingLetter): Promise<SendResult> {
    const letter = readFrozenRequest(delivery.requestBody);
    const path = outboxPath(program.slug, delivery);
    const eml = await writeEml(letter, delivery, clock.now());
    try {
      await writeWhole(join(folder, `${path}.html`), letter.html);
      await writeWhole(join(folder, `${path}.txt`), letter.text);
      await writeWhole(join(folder, `${path}.eml`), eml);
      await appendToOutboxList(folder, {
        path,
        program: program.name,
        period: delivery.periodStartLocal,
        partner: delivery.partnerName,
        recipient: letter.to[0],
        subject: letter.subject,
      });
    } catch (error) {
      if (!isFileSystemError(error)) throw error;
      return {
        outcome: { kind: "retry", reason: `outbox_unwritable:${error.code}` },
        pause: { reason: "outbox_unwritable", resumeAfterMs: 60_000 },
      };
    }
    return { outcome: { kind: "accepted", providerId: null } };
  }

  async function finish(): Promise<void> {
    await writeWhole(
      join(folder, "index.html"),
      renderOutboxPage(await readOutboxList(folder), program.locale),
    );
  }

  return { name: "outbox", waitForTurn: async () => null, send, finish };
}

/** Nobody ever sees half a file, not even after a crash. */
async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  await writeFile(draft, content);
  await rename(draft, file);
}

function isFileSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}
