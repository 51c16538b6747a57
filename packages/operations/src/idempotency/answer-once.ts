import { createHash } from "node:crypto";
import { idempotencyKeys, type Transaction } from "@leadback/db";
import { lte, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";

export const idempotencyHours = 72;

export interface KeyedRequest {
  key: string;
  method: string;
  /** As a pattern: the same key for another lead is the same key with another content. */
  route: string;
  /** All that was asked, in one form: the path, the query and the body. */
  content: string;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface GivenAnswer extends Answer {
  /** Whether it was given before and nothing was done now. */
  isReplayed: boolean;
}

/**
 * Does `work` at most once for a key, and answers every later request like the first. The answer is stored in the
 * transaction of the effect: whatever kills a request, its effect and its answer are both there or neither is, and no
 * key is left behind that anyone would have to free. What throws stores nothing and may be tried again.
 * @throws {OperationError} `invalid_input` (`idempotency_key_reused`) for another content, `conflict`
 *   (`idempotency_in_progress`) while the first request is under way.
 */
export function answerOnce(
  context: OperationContext,
  request: KeyedRequest,
  work: (context: OperationContext) => Promise<Answer>,
): Promise<GivenAnswer> {
  const { programId } = context;
  const scope = scopeOf(context, request);
  const fingerprint = sha256(request.content);
  return context.database.asOne(programId, async (database, transaction) => {
    const found = await claim(transaction, context, scope);
    if (found !== undefined) return replay(found, fingerprint);
    const answer = await work({ ...context, database });
    await keep(transaction, context, { scope, fingerprint, ...answer });
    return { ...answer, isReplayed: false };
  });
}

type StoredAnswer = Pick<typeof idempotencyKeys.$inferSelect, "fingerprint" | "status" | "headers" | "body">;

/** What is stored under the key; with nothing there, the key is ours until the transaction ends. */
async function claim(
  transaction: Transaction,
  { programId, now }: OperationContext,
  scope: string,
): Promise<StoredAnswer | undefined> {
  const [row] = await transaction.execute<
    { isFree: boolean } & { [Key in keyof StoredAnswer]: StoredAnswer[Key] | null }
  >(sql`
    select pg_try_advisory_xact_lock(hashtextextended(${programId + scope}, 0)) as "isFree", fingerprint, status, headers, body
    from (values (1)) as one left join idempotency_keys
      on program_id = ${programId} and scope = ${scope} and expires_at > ${now.toISOString()}`);
  if (row === undefined) throw inProgress();
  const { isFree, fingerprint, status, headers, body } = row;
  if (fingerprint !== null && status !== null && headers !== null)
    return { fingerprint, status, headers, body };
  if (!isFree) throw inProgress();
  return undefined;
}

function replay(stored: StoredAnswer, fingerprint: string): GivenAnswer {
  if (stored.fingerprint !== fingerprint) {
    throw new OperationError(
      "invalid_input",
      "This Idempotency-Key was used for another request; nothing was saved.",
      { type: "idempotency_key_reused" },
    );
  }
  if (stored.body === null) throw new OperationError("not_found", "What this request made has been erased.");
  return { status: stored.status, headers: stored.headers, body: stored.body, isReplayed: true };
}

async function keep(
  transaction: Transaction,
  { programId, now }: OperationContext,
  answer: Omit<typeof idempotencyKeys.$inferInsert, "programId" | "expiresAt">,
): Promise<void> {
  const row = { ...answer, expiresAt: new Date(now.getTime() + idempotencyHours * 3_600_000) };
  const kept = await transaction
    .insert(idempotencyKeys)
    .values({ programId, ...row })
    .onConflictDoUpdate({
      target: [idempotencyKeys.programId, idempotencyKeys.scope],
      set: row,
      setWhere: lte(idempotencyKeys.expiresAt, now),
    })
    .returning({ scope: idempotencyKeys.scope });
  // Only where the first request was committed between our look and our lock.
  if (kept.length === 0) throw inProgress();
}

function inProgress(): OperationError {
  return new OperationError(
    "conflict",
    "A request with this Idempotency-Key is under way; send this one again shortly for its answer.",
    { type: "idempotency_in_progress" },
  );
}

function scopeOf({ actor }: OperationContext, { method, route, key }: KeyedRequest): string {
  return sha256([actor.kind, actor.id, method, route, key].join("\0"));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
