import { createHash, createHmac } from "node:crypto";
import {
  type LetterRhythm,
  type PartnerContactId,
  type PartnerId,
  type ProgramId,
  programs,
  type Queryable,
} from "@leadback/db";
import { eq } from "drizzle-orm";

/** With what a programme's addresses are hashed. It stays in the process. */
export interface AddressKey {
  programId: ProgramId;
  secret: string;
}

export async function readAddressKey(queryable: Queryable, programId: ProgramId): Promise<AddressKey> {
  const [row] = await queryable
    .select({ secret: programs.addressKey })
    .from(programs)
    .where(eq(programs.id, programId));
  if (row === undefined) throw new Error("Addresses belong to a programme that is there.");
  return { programId, secret: row.secret };
}

/**
 * An address as the ledger knows it: enough to find it again, not to read it. The key goes over a hash of the address, so
 * that hashes from before there was a key could be keyed without the addresses, which may have been erased.
 */
export function addressHash({ programId, secret }: AddressKey, address: string): string {
  const plain = createHash("sha256")
    .update(`${programId}\0${address.trim().toLowerCase()}`)
    .digest("base64url");
  return createHmac("sha256", secret).update(plain).digest("base64url");
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
