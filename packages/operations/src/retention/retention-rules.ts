import {
  accessLetters,
  answerLinks,
  credentialLookups,
  type DeliveryState,
  deliveries,
  idempotencyKeys,
  importChunks,
  imports,
  type ProgramId,
  providerEvents,
  type Queryable,
  sessions,
  signInLinks,
  signInRequests,
  surveys,
  type Transaction,
  verifications,
  webhookDeliveries,
} from "@leadback/db";
import { and, eq, inArray, isNotNull, lt, ne, sql } from "drizzle-orm";

/** What is kept for how long, and how it goes. `forget` takes what is older than `before` and gives one row for each. */
export interface RetentionRule<Place> {
  keepsDays: number;
  forget(place: Place): Promise<{ length: number }>;
}

export interface ProgramPlace {
  transaction: Transaction;
  programId: ProgramId;
  before: Date;
}

export interface GlobalPlace {
  global: Queryable;
  before: Date;
}

/** A letter in one of these is never sent again. One that waits for a person's word keeps its bytes for that person. */
const settledStates: DeliveryState[] = [
  "accepted",
  "delayed",
  "delivered",
  "bounced",
  "complained",
  "provider_suppressed",
  "provider_failed",
  "rejected",
  "canceled",
];

/** One day is left for those who look up why a link does not open any more. */
const expiredDays = 1;

/** What a programme keeps. The ledger of letters, the events of leads and who unsubscribed stay: codes and hashes alone. */
export const programRules = {
  /** The bytes of a letter: then their hash alone. */
  letter_bytes: {
    keepsDays: 7,
    forget: ({ transaction, programId, before }) =>
      transaction
        .update(deliveries)
        .set({ requestBody: null, subject: null })
        .where(
          and(
            eq(deliveries.programId, programId),
            inArray(deliveries.state, settledStates),
            isNotNull(deliveries.requestBody),
            lt(deliveries.updatedAt, before),
          ),
        )
        .returning({ id: deliveries.id }),
  },
  /** What a webhook said; that it said something stays in the log. */
  webhook_payloads: {
    keepsDays: 30,
    forget: ({ transaction, programId, before }) =>
      transaction
        .update(webhookDeliveries)
        .set({ payload: null })
        .where(
          and(
            eq(webhookDeliveries.programId, programId),
            ne(webhookDeliveries.state, "pending"),
            isNotNull(webhookDeliveries.payload),
            lt(webhookDeliveries.createdAt, before),
          ),
        )
        .returning({ id: webhookDeliveries.id }),
  },
  /** The log of webhooks with every try. */
  webhook_attempts: {
    keepsDays: 90,
    forget: ({ transaction, programId, before }) =>
      transaction
        .delete(webhookDeliveries)
        .where(
          and(
            eq(webhookDeliveries.programId, programId),
            ne(webhookDeliveries.state, "pending"),
            lt(webhookDeliveries.createdAt, before),
          ),
        )
        .returning({ id: webhookDeliveries.id }),
  },
  /** Answers to requests with a key: they say themselves until when, 72 hours after the request. */
  idempotency_keys: {
    keepsDays: 0,
    forget: ({ transaction, programId, before }) =>
      transaction
        .delete(idempotencyKeys)
        .where(and(eq(idempotencyKeys.programId, programId), lt(idempotencyKeys.expiresAt, before)))
        .returning({ scope: idempotencyKeys.scope }),
  },
  /** Files that came in go when they are done; this is for one that was left behind. */
  import_uploads: {
    keepsDays: 1,
    forget: ({ transaction, programId, before }) =>
      transaction
        .delete(importChunks)
        .where(
          and(
            eq(importChunks.programId, programId),
            inArray(
              importChunks.importId,
              transaction
                .select({ id: imports.id })
                .from(imports)
                .where(
                  and(
                    eq(imports.programId, programId),
                    inArray(imports.state, ["uploading", "done", "failed"]),
                    lt(imports.startedAt, before),
                  ),
                ),
            ),
          ),
        )
        .returning({ importId: importChunks.importId }),
  },
  /** Links to a question that can be answered no more. The answers stay. */
  survey_tokens: {
    keepsDays: 30,
    forget: ({ transaction, programId, before }) => {
      const expired = transaction
        .select({ id: surveys.id })
        .from(surveys)
        .where(and(eq(surveys.programId, programId), lt(surveys.expiresAt, before)));
      return forgetTokens(transaction, programId, "survey", expired);
    },
  },
  /** Links of letters by which a partner answers without signing in. */
  answer_tokens: {
    keepsDays: 30,
    forget: ({ transaction, programId, before }) => {
      const expired = transaction
        .select({ id: answerLinks.id })
        .from(answerLinks)
        .where(and(eq(answerLinks.programId, programId), lt(answerLinks.expiresAt, before)));
      return forgetTokens(transaction, programId, "answer", expired);
    },
  },
  /** Who changed what; the database itself refuses to forget anything younger, and the chain of hashes goes on. */
  audit_entries: {
    keepsDays: 365,
    async forget({ transaction, programId }) {
      const [row] = await transaction.execute<{ length: number }>(
        sql`select forget_old_audit(${programId}) as length`,
      );
      return row ?? { length: 0 };
    },
  },
} as const satisfies Record<string, RetentionRule<ProgramPlace>>;

/** What belongs to no programme: how people sign in. */
export const globalRules = {
  sessions: {
    keepsDays: 0,
    forget: ({ global, before }) =>
      global.delete(sessions).where(lt(sessions.expiresAt, before)).returning({ id: sessions.id }),
  },
  sign_in_links: {
    keepsDays: expiredDays,
    forget: ({ global, before }) =>
      global
        .delete(signInLinks)
        .where(lt(signInLinks.expiresAt, before))
        .returning({ createdAt: signInLinks.createdAt }),
  },
  sign_in_requests: {
    keepsDays: expiredDays,
    forget: ({ global, before }) =>
      global
        .delete(signInRequests)
        .where(lt(signInRequests.requestedAt, before))
        .returning({ id: signInRequests.id }),
  },
  sign_ins_under_way: {
    keepsDays: expiredDays,
    forget: ({ global, before }) =>
      global
        .delete(verifications)
        .where(lt(verifications.expiresAt, before))
        .returning({ id: verifications.id }),
  },
  access_letters: {
    keepsDays: 0,
    forget: ({ global, before }) =>
      global
        .delete(accessLetters)
        .where(lt(accessLetters.expiresAt, before))
        .returning({ id: accessLetters.id }),
  },
  /** What the mail provider told us; what follows from it stands in the ledger. */
  provider_events: {
    keepsDays: 30,
    forget: ({ global, before }) =>
      global
        .delete(providerEvents)
        .where(lt(providerEvents.receivedAt, before))
        .returning({ id: providerEvents.id }),
  },
} as const satisfies Record<string, RetentionRule<GlobalPlace>>;

function forgetTokens(
  transaction: Transaction,
  programId: ProgramId,
  kind: "survey" | "answer",
  expired: Parameters<typeof inArray>[1],
) {
  return transaction
    .delete(credentialLookups)
    .where(
      and(
        eq(credentialLookups.programId, programId),
        eq(credentialLookups.kind, kind),
        inArray(credentialLookups.id, expired as never),
      ),
    )
    .returning({ id: credentialLookups.id });
}
