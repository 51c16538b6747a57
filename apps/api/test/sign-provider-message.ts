import { createHmac } from "node:crypto";
import { providerSecret } from "./test-api.ts";

/** The headers with which the provider sends a body, by its own description of them and not by our code. */
export function signProviderMessage(
  body: string,
  { id, at, secret = providerSecret }: { id: string; at: Date; secret?: string },
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return {
    "content-type": "application/json",
    "svix-id": id,
    "svix-timestamp": timestamp,
    "svix-signature": `v1,${signature}`,
  };
}
