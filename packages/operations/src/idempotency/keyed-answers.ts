import { createHash } from "node:crypto";
import { executePrepared, type Transaction } from "@leadback/db";
import { sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";

const idempotencyHours = 72;

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

export interface GivenAnswer extends Answer {
  /** Whether it was given before and nothing was done now. */
  isReplayed: boolean;
}

/** A request as it is known by its key: who asked where with which key, and what. */
export interface RequestMark {
  scope: string;
  fingerprint: string;
}

/** What is there under a key. `free`: it is ours until the transaction ends. */
export type Claim = "free" | "taken" | StoredAnswer;

interface StoredAnswer extends Omit<Answer, "body"> {
  fingerprint: string;
  /** Null once something in it was erased. */
  body: string | null;
}

type Place = Pick<OperationContext, "programId" | "now">;

export function markOf(
  { actor }: OperationContext,
  { method, route, key, content }: KeyedRequest,
): RequestMark {
  return {
    scope: sha256([actor.kind, actor.id, method, route, key].join("\0")),
    fingerprint: sha256(content),
  };
}

/**
 * Looks up keys, each of them once, and takes those that are free, with one statement for all. The limit keeps the
 * planner from reading all keys that there are where it takes them for few.
 */
export async function claimKeys(
  transaction: Transaction,
  { programId, now }: Place,
  scopes: readonly string[],
): Promise<Map<string, Claim>> {
  if (scopes.length === 0) return new Map();
  const rows = await executePrepared<
    { scope: string; isFree: boolean } & { [Key in keyof StoredAnswer]: StoredAnswer[Key] | null }
  >(
    transaction,
    sql`select wanted.scope, pg_try_advisory_xact_lock(hashtextextended(${programId}::text || wanted.scope, 0)) as "isFree",
      fingerprint, status, headers, body
    from jsonb_array_elements_text(${JSON.stringify(scopes)}::jsonb) as wanted (scope)
    left join lateral (
      select fingerprint, status, headers, body from idempotency_keys
      where program_id = ${programId}::uuid and scope = wanted.scope and expires_at > ${now.toISOString()}::timestamptz
      limit 1
    ) as known on true`,
  );
  return new Map(
    rows.map(({ scope, isFree, fingerprint, status, headers, body }): [string, Claim] => {
      if (fingerprint !== null && status !== null && headers !== null)
        return [scope, { fingerprint, status, headers, body }];
      return [scope, isFree ? "free" : "taken"];
    }),
  );
}

/** The answer that is stored; undefined where the key is free. */
export function replayOf(claim: Claim | undefined, fingerprint: string): GivenAnswer | undefined {
  if (claim === "free") return undefined;
  if (claim === undefined || claim === "taken") throw inProgress();
  if (claim.fingerprint !== fingerprint) {
    throw new OperationError(
      "invalid_input",
      "This Idempotency-Key was used for another request; nothing was saved.",
      { type: "idempotency_key_reused" },
    );
  }
  if (claim.body === null) throw new OperationError("not_found", "What this request made has been erased.");
  return { status: claim.status, headers: claim.headers, body: claim.body, isReplayed: true };
}

/** Stores answers under keys that were claimed in this transaction. */
export async function keepAnswers(
  transaction: Transaction,
  { programId, now }: Place,
  answers: readonly (RequestMark & Answer)[],
): Promise<void> {
  if (answers.length === 0) return;
  const json = JSON.stringify(
    answers.map(({ scope, fingerprint, status, headers, body }) => ({
      scope,
      fingerprint,
      status,
      headers,
      body,
    })),
  );
  const expiresAt = new Date(now.getTime() + idempotencyHours * 3_600_000).toISOString();
  const kept = await executePrepared(
    transaction,
    sql`insert into idempotency_keys as known (program_id, scope, fingerprint, status, headers, body, expires_at)
    select ${programId}::uuid, scope, fingerprint, status, headers, body, ${expiresAt}::timestamptz
    from jsonb_to_recordset(${json}::jsonb)
      as answer (scope text, fingerprint text, status smallint, headers jsonb, body text)
    on conflict (program_id, scope) do update set fingerprint = excluded.fingerprint, status = excluded.status,
      headers = excluded.headers, body = excluded.body, expires_at = excluded.expires_at
    where known.expires_at <= ${now.toISOString()}::timestamptz
    returning scope`,
  );
  // Only where the first request was committed between our look and our lock.
  if (kept.length < answers.length) throw inProgress();
}

export function inProgress(): OperationError {
  return new OperationError(
    "conflict",
    "A request with this Idempotency-Key is under way; send this one again shortly for its answer.",
    { type: "idempotency_in_progress" },
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
