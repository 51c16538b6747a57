import { createHash } from "node:crypto";
import { accessLetters, type Database } from "@leadback/db";
import { type AccessLetterFacts, renderAccessLetter } from "@leadback/email";
import { asc, eq, lte } from "drizzle-orm";
import { z } from "zod";
import type { DigestSender } from "../digests/digest-request.ts";
import type { DeliveryOutcome } from "../digests/settle-delivery.ts";
import { asLocale } from "../programs/program.ts";

const leaseMs = 60_000;
const firstWaitMs = 2_000;
const longestWaitMs = 5 * 60_000;

export interface ClaimedAccessLetter {
  id: string;
  attempt: number;
  /** What the letter is about, for the names of files. */
  name: string;
  /** The day on which it was asked for. */
  day: string;
  idempotencyKey: string;
  /** To be sent byte for byte: the same letter gives the same bytes each time. */
  requestBody: string;
  bodySha256: string;
}

const dataSchema = z.union([
  z.object({ path: z.string(), code: z.string(), minutes: z.number() }),
  z.object({ path: z.string(), program: z.string(), days: z.number() }),
  z.object({ path: z.string(), program: z.string() }),
]);

/** Takes the next letter that is due; another worker does not get it for a minute. Null when none is. */
export async function claimAccessLetter(
  database: Database,
  sender: Pick<DigestSender, "from" | "publicUrl">,
  now: Date,
): Promise<ClaimedAccessLetter | null> {
  const letter = await database.global.transaction(async (transaction) => {
    await transaction.delete(accessLetters).where(lte(accessLetters.expiresAt, now));
    const [next] = await transaction
      .select()
      .from(accessLetters)
      .where(lte(accessLetters.dueAt, now))
      .orderBy(asc(accessLetters.dueAt), asc(accessLetters.id))
      .limit(1)
      .for("update", { skipLocked: true });
    if (next === undefined) return null;
    const attempts = next.attempts + 1;
    await transaction
      .update(accessLetters)
      .set({ attempts, dueAt: new Date(now.getTime() + leaseMs) })
      .where(eq(accessLetters.id, next.id));
    return { ...next, attempts };
  });
  if (letter === null) return null;
  const { subject, html, text } = await renderAccessLetter(factsOf(letter, sender.publicUrl));
  const requestBody = JSON.stringify({
    from: sender.from,
    to: [letter.recipient],
    subject,
    html,
    text,
    headers: { "X-Entity-Ref-ID": letter.id, "Auto-Submitted": "auto-generated" },
  });
  return {
    id: letter.id,
    attempt: letter.attempts,
    name: letter.kind.replace("_", "-"),
    day: letter.createdAt.toISOString().slice(0, 10),
    idempotencyKey: `lb1_access_${letter.id}`,
    requestBody,
    bodySha256: createHash("sha256").update(requestBody).digest("hex"),
  };
}

/** Writes down what became of an attempt. A letter that has left, or never will, is forgotten: it holds a secret. */
export async function settleAccessLetter(
  database: Database,
  { id, attempt }: Pick<ClaimedAccessLetter, "id" | "attempt">,
  outcome: DeliveryOutcome,
  now: Date,
): Promise<void> {
  if (outcome.kind !== "retry" && outcome.kind !== "unknown") {
    await database.global.delete(accessLetters).where(eq(accessLetters.id, id));
    return;
  }
  const waitMs = Math.min(outcome.afterMs ?? firstWaitMs * 2 ** (attempt - 1), longestWaitMs);
  await database.global
    .update(accessLetters)
    .set({ dueAt: new Date(now.getTime() + waitMs) })
    .where(eq(accessLetters.id, id));
}

function factsOf(letter: typeof accessLetters.$inferSelect, publicUrl: string): AccessLetterFacts {
  const data = dataSchema.parse(letter.data);
  const common = { locale: asLocale(letter.locale), link: `${publicUrl}${data.path}` };
  if ("code" in data) return { ...common, kind: "sign_in", code: data.code, minutes: data.minutes };
  if ("days" in data) return { ...common, kind: "invitation", program: data.program, days: data.days };
  return { ...common, kind: "webhook_stopped", program: data.program };
}
