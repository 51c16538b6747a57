import { createHash, timingSafeEqual } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { z } from "zod";
import { OperationError } from "../operation-error.ts";

const toleranceSeconds = 5 * 60;

/** What the provider says in one message, without anything that would tell whose letter it is. */
export interface ProviderEvent {
  id: string;
  type: string;
  letterKey: string | null;
  providerId: string | null;
  detail: string | null;
  occurredAt: Date;
}

export interface SignedMessage {
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
  /** The bytes as they came: the signature is about these and no others. */
  body: Uint8Array;
}

const bounceKinds = ["transient", "undetermined", "permanent"] as const;
export type BounceKind = (typeof bounceKinds)[number];

const codeWord = z.string().max(120);
const messageSchema = z.object({
  type: codeWord,
  created_at: z.string().optional(),
  data: z
    .object({
      email_id: codeWord.optional(),
      tags: z.union([
        z.record(z.string(), z.string()),
        z
          .array(z.object({ name: z.string(), value: z.string() }))
          .transform((tags) => Object.fromEntries(tags.map(({ name, value }) => [name, value]))),
      ]),
      bounce: z.object({ type: z.string() }),
    })
    .partial()
    .optional(),
});

/** @throws {OperationError} where the message is not certainly the provider's, or is old enough to be a repetition. */
export function readProviderEvent(
  { id, timestamp, signature, body }: SignedMessage,
  secret: string,
  now: Date,
): ProviderEvent {
  if (!id || !timestamp || !signature || id.length > 200 || !/^\d{1,12}$/.test(timestamp)) {
    throw new OperationError(
      "invalid_input",
      "The headers svix-id, svix-timestamp and svix-signature are needed; nothing was stored.",
      { type: "unsigned_message" },
    );
  }
  const text = asText(body);
  const sentAt = new Date(Number(timestamp) * 1_000);
  const expected = new Webhook(secret).sign(id, sentAt, text ?? "");
  const isSigned = signature.split(" ").some((candidate) => isSame(candidate, expected));
  const isRecent = Math.abs(now.getTime() - sentAt.getTime()) <= toleranceSeconds * 1_000;
  if (text === null || !isSigned || !isRecent) {
    throw new OperationError(
      "unauthenticated",
      "The signature does not fit the message, or the message is older than five minutes; nothing was stored.",
      { type: "invalid_signature" },
    );
  }
  return { id, ...read(text, sentAt) };
}

function read(text: string, sentAt: Date): Omit<ProviderEvent, "id"> {
  const message = messageSchema.safeParse(parse(text)).data;
  // Signed by the provider, and of a shape that we do not know: kept and counted like a type that we do not know.
  if (message === undefined) {
    return { type: "unreadable", letterKey: null, providerId: null, detail: null, occurredAt: sentAt };
  }
  const { type, data = {}, created_at: createdAt } = message;
  const occurredAt = new Date(createdAt ?? Number.NaN);
  return {
    type,
    letterKey: data.tags?.dk ?? null,
    providerId: data.email_id ?? null,
    detail: type === "email.bounced" ? bounceKind(data.bounce?.type) : null,
    occurredAt: Number.isNaN(occurredAt.getTime()) ? sentAt : occurredAt,
  };
}

function bounceKind(said: string | undefined): BounceKind {
  return bounceKinds.find((kind) => kind === said?.toLowerCase()) ?? "undetermined";
}

/** How certain it is that an address is no good: a worse word replaces a better one, never the other way round. */
export function bounceSeverity(kind: string | null): number {
  return (bounceKinds as readonly (string | null)[]).indexOf(kind);
}

function asText(body: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In the same time whatever is different. */
function isSame(a: string, b: string): boolean {
  const [hashA, hashB] = [a, b].map((text) => createHash("sha256").update(text).digest());
  return hashA !== undefined && hashB !== undefined && timingSafeEqual(hashA, hashB);
}
