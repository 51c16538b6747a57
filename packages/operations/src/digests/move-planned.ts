import { type DeliveryId, type DigestId, deliveries, deliveryEvents, type Transaction } from "@leadback/db";
import { type SQL, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";

/** What a letter is frozen with. */
export interface FrozenParts {
  /** Null for a notice, which is of no period. */
  digestId: DigestId | null;
  subject: string;
  requestBody: string;
  bodySha256: string;
  textSha256: string | null;
  idempotencyKey: string;
  recipientHash: string;
  /** When it may go out; null: a run's approval decides. */
  clearedAt: Date | null;
}

export type PlannedMove =
  | { id: DeliveryId; to: "frozen"; parts: FrozenParts }
  | { id: DeliveryId; to: "skipped"; reason: string };

/** The same as `moveDelivery` for many planned letters at once, each in its own way; gives those that still were planned. */
export async function movePlanned(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  moves: readonly PlannedMove[],
  at: Date,
): Promise<ReadonlySet<DeliveryId>> {
  if (moves.length === 0) return new Set();
  const instant = sql`${at.toISOString()}::timestamptz`;
  const moved = await transaction.execute<{ id: DeliveryId }>(sql`
    with wanted (id, event_id, state, reason, digest_id, subject, request_body, body_sha256, text_sha256,
      idempotency_key, recipient_hash, cleared_at) as (values ${sql.join(
        moves.map((move) => wantedRow(move, at)),
        sql`, `,
      )}),
    moved as (
      update ${deliveries} as letter set
        state = wanted.state,
        state_reason = wanted.reason,
        digest_id = coalesce(wanted.digest_id, letter.digest_id),
        subject = coalesce(wanted.subject, letter.subject),
        request_body = coalesce(wanted.request_body, letter.request_body),
        body_sha256 = coalesce(wanted.body_sha256, letter.body_sha256),
        text_sha256 = coalesce(wanted.text_sha256, letter.text_sha256),
        idempotency_key = coalesce(wanted.idempotency_key, letter.idempotency_key),
        recipient_hash = coalesce(wanted.recipient_hash, letter.recipient_hash),
        cleared_at = case when wanted.state = 'frozen' then wanted.cleared_at else letter.cleared_at end,
        next_attempt_at = case when wanted.state = 'frozen' then null else letter.next_attempt_at end,
        updated_at = ${instant}
      from wanted
      where letter.program_id = ${programId} and letter.id = wanted.id and letter.state = 'planned'
      returning letter.id, wanted.event_id, wanted.state, wanted.reason
    )
    insert into ${deliveryEvents} (program_id, id, delivery_id, from_state, to_state, detail, at)
    select ${programId}::uuid, event_id, id, 'planned', state, reason, ${instant} from moved
    returning delivery_id as id`);
  return new Set(moved.map(({ id }) => id));
}

function wantedRow(move: PlannedMove, at: Date): SQL {
  const parts: Partial<FrozenParts> = move.to === "frozen" ? move.parts : {};
  const texts = [
    parts.subject,
    parts.requestBody,
    parts.bodySha256,
    parts.textSha256,
    parts.idempotencyKey,
    parts.recipientHash,
  ].map((value) => sql`${value ?? null}::text`);
  const reason = move.to === "skipped" ? move.reason : null;
  const clearedAt = parts.clearedAt?.toISOString() ?? null;
  return sql`(${move.id}::uuid, ${newId(at)}::uuid, ${move.to}::text, ${reason}::text, ${parts.digestId ?? null}::uuid, ${sql.join(texts, sql`, `)}, ${clearedAt}::timestamptz)`;
}
