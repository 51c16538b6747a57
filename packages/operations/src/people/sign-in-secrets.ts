import { randomBytes, randomInt } from "node:crypto";
import { hashSecret } from "../keys/api-key-format.ts";

/** 256 bits for a link or a cookie. */
export function drawToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Six digits that a person types from one device into another. */
export function drawCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

/** Six digits alone could be found from their hash; with the browser's secret they cannot. */
export function hashCode(binding: string, code: string): string {
  return hashSecret(`${binding}\0${code}`);
}
