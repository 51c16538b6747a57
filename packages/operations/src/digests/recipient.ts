import { createHash } from "node:crypto";
import type { LetterRhythm, PartnerContactId, PartnerId, ProgramId } from "@leadback/db";

/** An address as the ledger knows it: enough to find it again, not to read it. */
export function addressHash(programId: ProgramId, address: string): string {
  return createHash("sha256").update(`${programId}\0${address.trim().toLowerCase()}`).digest("base64url");
}

/** Where the outbox writes for a partner without an address; no transport that sends ever uses it. */
export function placeholderAddress(partnerId: PartnerId): string {
  return `${partnerId}@example.invalid`;
}

export interface LetterIdentity {
  environment: string;
  programId: ProgramId;
  partnerId: PartnerId;
  recipientId: PartnerContactId;
  cadence: LetterRhythm;
  periodStartLocal: string;
  revision: number;
  generation: number;
}

/**
 * The key by which the provider knows a letter again. A function of what the letter is and of nothing else, so that
 * a restored database or a second worker can never send it twice.
 */
export function idempotencyKey(letter: LetterIdentity): string {
  const identity = [
    "v1",
    letter.environment,
    letter.programId,
    letter.partnerId,
    letter.recipientId,
    letter.cadence,
    letter.periodStartLocal,
    letter.revision,
    letter.generation,
  ].join("\0");
  return `lb1_${createHash("sha256").update(identity).digest("base64url")}`;
}
