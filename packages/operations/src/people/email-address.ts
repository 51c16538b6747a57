import { createHash } from "node:crypto";
import { z } from "zod";

export const emailAddressSchema = z
  .email("Give one e-mail address, for example ana@parceira.com.br.")
  .max(254, "An e-mail address has at most 254 characters.")
  .toLowerCase();

/** Enough to count by, gone within the hour. */
export function countingHash(kind: "address" | "place", value: string): string {
  return createHash("sha256").update(`${kind}\0${value}`).digest("base64url");
}
