import { createHash } from "node:crypto";
import type { OutgoingLetter } from "./transport.ts";

/** What of a letter its path is made of. */
export type LetterName = Pick<OutgoingLetter, "idempotencyKey" | "partnerName" | "periodStartLocal">;

/** Path of a letter inside the outbox, without its ending: the same letter always gets the same one. */
export function outboxPath(programSlug: string, delivery: LetterName): string {
  const { periodStartLocal: period, partnerName, idempotencyKey } = delivery;
  const ref = createHash("sha256").update(idempotencyKey).digest("hex").slice(0, 8);
  return `${fileName(programSlug)}/${period}/${period}-${fileName(partnerName)}-${ref}`;
}

/** A name as it may stand in a path: small ASCII letters, digits and hyphens. */
function fileName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "partner" : plain;
}
