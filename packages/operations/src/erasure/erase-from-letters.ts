import { createHash } from "node:crypto";
import {
  type DeliveryState,
  type DigestId,
  deliveries,
  digests,
  disclosures,
  type ErasureId,
  type LeadId,
  noticeItems,
  type PartnerId,
  partners,
  type Transaction,
} from "@leadback/db";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { moveDelivery } from "../digests/delivery-transitions.ts";
import { newId } from "../new-id.ts";
import { type LeadTraces, redactSnapshot } from "./redact-snapshot.ts";

/** A letter whose copy outside the database has to go too. */
export interface PurgedLetter {
  partnerName: string;
  periodStartLocal: string;
  idempotencyKey: string;
}

export interface LetterErasure {
  digests: number;
  deliveries: number;
  disclosures: number;
  letters: PurgedLetter[];
}

/** A letter about the lead is being handed over at this moment: the erasure waits for its end. */
export class LetterUnderWay extends Error {
  override readonly name = "LetterUnderWay";
}

/** States in which a letter has reached its reader, or may have. */
const received = new Set<DeliveryState>([
  "accepted",
  "delayed",
  "delivered",
  "complained",
  "unknown",
  "quarantined",
]);

type Delivery = typeof deliveries.$inferSelect;

/**
 * Takes a lead out of every letter of its partner. One that has not been tried is written anew without it; of one that
 * has left, the words go and it is kept who had received what.
 */
export async function eraseFromLetters(
  transaction: Transaction,
  context: OperationContext,
  erasureId: ErasureId,
  { partnerId, leadId, ...traces }: LeadTraces & { partnerId: PartnerId; leadId: LeadId },
): Promise<LetterErasure> {
  const { programId } = context;
  const done: LetterErasure = { digests: 0, deliveries: 0, disclosures: 0, letters: [] };
  const known = await transaction
    .select({ digest: digests, partnerName: partners.name })
    .from(digests)
    .innerJoin(partners, and(eq(partners.programId, digests.programId), eq(partners.id, digests.partnerId)))
    .where(and(eq(digests.programId, programId), eq(digests.partnerId, partnerId)));
  for (const { digest, partnerName } of known) {
    const { redacted, contents } = redactLetter(digest, traces);
    if (contents.length === 0) continue;
    done.digests += 1;
    await transaction
      .update(digests)
      .set(redacted)
      .where(and(eq(digests.programId, programId), eq(digests.id, digest.id)));
    const letters = await transaction
      .select()
      .from(deliveries)
      .where(and(eq(deliveries.programId, programId), eq(deliveries.digestId, digest.id)))
      .for("update");
    for (const letter of letters) {
      if (letter.state === "sending") throw new LetterUnderWay("A letter about this lead is under way.");
      await withdraw(transaction, context, letter);
      done.deliveries += 1;
      if ((letter.transport ?? "outbox") === "outbox" && letter.idempotencyKey !== null) {
        const { periodStartLocal, idempotencyKey } = letter;
        done.letters.push({ partnerName, periodStartLocal, idempotencyKey });
      }
    }
    const told = letters.filter(({ state, transport }) => received.has(state) && transport !== "outbox");
    const [first] = told.toSorted((a, b) => reachedAt(a).getTime() - reachedAt(b).getTime());
    if (first !== undefined) {
      await transaction.insert(disclosures).values({
        programId,
        id: newId(context.now),
        erasureId,
        leadRefHash: refHash(programId, traces.ref),
        partnerId,
        digestId: digest.id,
        disclosedAt: reachedAt(first),
        contents,
      });
      done.disclosures += 1;
    }
    await forgetUnsentDigest(transaction, context, digest.id);
  }
  await eraseNotices(transaction, context, erasureId, { partnerId, leadId, ...traces }, done);
  await eraseTests(transaction, context, partnerId, done);
  return done;
}

/** In every language in which it was said. */
function redactLetter(
  { snapshot, translations }: typeof digests.$inferSelect,
  traces: LeadTraces,
): { redacted: Pick<typeof digests.$inferSelect, "snapshot" | "translations">; contents: string[] } {
  const own = redactSnapshot(snapshot, traces);
  const others = Object.entries(translations).map(
    ([locale, told]) => [locale, redactSnapshot(told, traces).snapshot] as const,
  );
  return {
    redacted: { snapshot: own.snapshot, translations: Object.fromEntries(others) },
    contents: own.contents,
  };
}

/** One that has not left is written anew without the lead, or not at all where it told of nothing else. */
async function eraseNotices(
  transaction: Transaction,
  context: OperationContext,
  erasureId: ErasureId,
  { partnerId, leadId, ref, sentences }: LeadTraces & { partnerId: PartnerId; leadId: LeadId },
  done: LetterErasure,
): Promise<void> {
  const { programId, now } = context;
  const notices = await transaction
    .select({ letter: deliveries, partnerName: partners.name })
    .from(deliveries)
    .innerJoin(
      partners,
      and(eq(partners.programId, deliveries.programId), eq(partners.id, deliveries.partnerId)),
    )
    .where(
      and(
        eq(deliveries.programId, programId),
        inArray(
          deliveries.id,
          transaction
            .select({ id: noticeItems.deliveryId })
            .from(noticeItems)
            .where(and(eq(noticeItems.programId, programId), eq(noticeItems.leadId, leadId))),
        ),
      ),
    )
    .for("update", { of: deliveries });
  for (const { letter, partnerName } of notices) {
    if (letter.state === "sending") throw new LetterUnderWay("A notice about this lead is under way.");
    await withdraw(transaction, context, letter);
    done.deliveries += 1;
    const { periodStartLocal, idempotencyKey, transport } = letter;
    if ((transport ?? "outbox") === "outbox" && idempotencyKey !== null)
      done.letters.push({ partnerName, periodStartLocal, idempotencyKey });
  }
  const told = notices
    .map(({ letter }) => letter)
    .filter(({ state, transport }) => received.has(state) && transport !== "outbox");
  if (told.length === 0) return;
  await transaction.insert(disclosures).values({
    programId,
    id: newId(now),
    erasureId,
    leadRefHash: refHash(programId, ref),
    partnerId,
    digestId: null,
    disclosedAt: new Date(Math.min(...told.map((letter) => reachedAt(letter).getTime()))),
    contents: sentences.length > 0 ? ["reference", "sentence"] : ["reference"],
  });
  done.disclosures += 1;
}

function refHash(programId: OperationContext["programId"], ref: string): string {
  return createHash("sha256").update(`${programId}\0${ref}`).digest("base64url");
}

/** Tests went to our own people; what they said goes, and what has not left stays here. */
async function eraseTests(
  transaction: Transaction,
  context: OperationContext,
  partnerId: PartnerId,
  done: LetterErasure,
): Promise<void> {
  const tests = await transaction
    .select({ letter: deliveries, partnerName: partners.name })
    .from(deliveries)
    .innerJoin(
      partners,
      and(eq(partners.programId, deliveries.programId), eq(partners.id, deliveries.partnerId)),
    )
    .where(
      and(
        eq(deliveries.programId, context.programId),
        eq(deliveries.partnerId, partnerId),
        eq(deliveries.cadence, "test"),
        isNotNull(deliveries.requestBody),
      ),
    )
    .for("update", { of: deliveries });
  for (const { letter, partnerName } of tests) {
    const { id, state, transport, periodStartLocal, idempotencyKey } = letter;
    if (state === "sending") throw new LetterUnderWay("A test of a letter about this lead is under way.");
    if (state === "frozen") {
      const move = { id, from: state, to: "canceled", detail: "lead_erased", at: context.now } as const;
      await moveDelivery(transaction, context, { ...move, set: emptied });
    } else await withdraw(transaction, context, letter);
    if ((transport ?? "outbox") === "outbox" && idempotencyKey !== null)
      done.letters.push({ partnerName, periodStartLocal, idempotencyKey });
  }
}

function reachedAt({ firstAttemptAt, updatedAt }: Delivery): Date {
  return firstAttemptAt ?? updatedAt;
}

const emptied = { subject: null, requestBody: null } as const;

async function withdraw(
  transaction: Transaction,
  context: OperationContext,
  letter: Delivery,
): Promise<void> {
  const { id, state } = letter;
  const move = { id, at: context.now, detail: "lead_erased" } as const;
  if (state === "frozen") {
    // Nobody has seen it: it is frozen anew, under the same key, which no provider knows yet.
    const set = {
      ...emptied,
      digestId: null,
      bodySha256: null,
      textSha256: null,
      idempotencyKey: null,
      clearedAt: null,
      nextAttemptAt: null,
    };
    await moveDelivery(transaction, context, { ...move, from: state, to: "planned", set });
  } else if (state === "held") {
    await moveDelivery(transaction, context, { ...move, from: state, to: "canceled", set: emptied });
  } else if (state === "retry_wait" || state === "unknown") {
    // The same bytes cannot be sent again, and others would be a second letter: a person looks at it.
    await moveDelivery(transaction, context, { ...move, from: state, to: "quarantined", set: emptied });
  } else {
    await transaction
      .update(deliveries)
      .set(emptied)
      .where(and(eq(deliveries.programId, context.programId), eq(deliveries.id, id)));
  }
}

/** With no letter left that shows it, a digest is made anew together with the letters. */
async function forgetUnsentDigest(
  transaction: Transaction,
  { programId }: OperationContext,
  digestId: DigestId,
): Promise<void> {
  const [left] = await transaction
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.programId, programId), eq(deliveries.digestId, digestId)))
    .limit(1);
  if (left !== undefined) return;
  await transaction.delete(digests).where(and(eq(digests.programId, programId), eq(digests.id, digestId)));
}
