import { createHash, randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const prefix = "lb_live_";
const secretLength = 43;
const checksumLength = 6;

/** As secret scanners find it: the prefix, 256 bits and a checksum that tells a key from a look-alike without asking us. */
const apiKeyPattern = new RegExp(`^${prefix}[0-9A-Za-z]{${secretLength + checksumLength}}$`);

export function drawApiKey(): string {
  const secret = toBase62(BigInt(`0x${randomBytes(32).toString("hex")}`), secretLength);
  return prefix + secret + checksum(secret);
}

/** Whether a text has the form of a key and its checksum; such a text is worth a look-up, no other is. */
export function isApiKey(text: string): boolean {
  if (!apiKeyPattern.test(text)) return false;
  const secret = text.slice(prefix.length, prefix.length + secretLength);
  return text.endsWith(checksum(secret));
}

/** What is kept of a secret. It has 256 random bits, so a plain hash is enough. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

function checksum(secret: string): string {
  return toBase62(BigInt(crc32(secret)), checksumLength);
}

function toBase62(number: bigint, length: number): string {
  let [rest, text] = [number, ""];
  for (let place = 0; place < length; place += 1) {
    text = (alphabet[Number(rest % 62n)] ?? "") + text;
    rest /= 62n;
  }
  return text;
}
