import {
  type DeliveryId,
  type DeliveryState,
  deliveries,
  pipelined,
  type SuppressionReason,
  suppressions,
  type Transaction,
} from "@leadback/db";
import { and, eq, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { stopBadRun } from "../digest-runs/stop-bad-run.ts";
import { moveDelivery, type ProviderState, providerRanks } from "../digests/delivery-transitions.ts";
import { ledgerNow } from "../digests/ledger-now.ts";
import { recordAudit } from "../record-audit.ts";
import { announceDigest } from "../webhooks/announce-digest.ts";
import { bounceSeverity, type ProviderEvent } from "./read-provider-event.ts";

/** What each message says of a letter. Others are kept and say nothing. */
const stateOf: Readonly<Record<string, ProviderState>> = {
  "email.sent": "accepted",
  "email.delivery_delayed": "delayed",
  "email.delivered": "delivered",
  "email.failed": "provider_failed",
  "email.suppressed": "provider_suppressed",
  "email.bounced": "bounced",
  "email.complained": "complained",
};

export function saysSomething(type: string): boolean {
  return Object.hasOwn(stateOf, type);
}

type Saying = Pick<ProviderEvent, "type" | "detail" | "providerId">;
type Place = Pick<OperationContext, "programId" | "actor" | "now">;

/** Raises a letter to what the provider says of it, in whatever order that comes. */
export async function applyProviderEvent(
  transaction: Transaction,
  context: Place,
  deliveryId: DeliveryId,
  { type, detail, providerId }: Saying,
): Promise<void> {
  const { programId } = context;
  const to = stateOf[type];
  const [[letter], at] = await pipelined([
    transaction
      .select()
      .from(deliveries)
      .where(and(eq(deliveries.programId, programId), eq(deliveries.id, deliveryId)))
      .for("update"),
    ledgerNow(transaction),
  ]);
  if (to === undefined || letter === undefined) return;
  const reason = suppressionFor(to, detail);
  if (reason !== null) await suppress(transaction, context, letter, reason);
  if (letter.state === "canceled" || !isNews(letter, to, detail)) return;
  await moveDelivery(transaction, context, {
    id: deliveryId,
    from: letter.state,
    to,
    set: {
      providerId: letter.providerId ?? providerId,
      transport: "resend",
      leaseToken: null,
      leaseUntil: null,
      nextAttemptAt: null,
      firstAttemptAt: letter.firstAttemptAt ?? at,
    },
    ...(detail === null ? {} : { detail }),
    at,
  });
  if (reason !== null && letter.runId !== null) await stopBadRun(transaction, context, letter.runId);
  if (rankOf(letter.state) === 0) await announceDigest(transaction, context, deliveryId);
}

function isNews(
  letter: Pick<typeof deliveries.$inferSelect, "state" | "stateReason">,
  to: ProviderState,
  detail: string | null,
): boolean {
  const [known, told] = [rankOf(letter.state), rankOf(to)];
  if (known !== told) return told > known;
  return to === "bounced" && bounceSeverity(detail) > bounceSeverity(letter.stateReason);
}

function rankOf(state: DeliveryState): number {
  const ranks: Partial<Record<DeliveryState, number>> = providerRanks;
  return ranks[state] ?? 0;
}

function suppressionFor(state: ProviderState, detail: string | null): SuppressionReason | null {
  if (state === "complained" || state === "provider_suppressed") return state;
  return state === "bounced" && detail === "permanent" ? "bounced" : null;
}

/** Nobody writes to this address again. Of two reasons the graver one stays: a complaint. */
async function suppress(
  transaction: Transaction,
  context: Place,
  { id, recipientHash }: Pick<typeof deliveries.$inferSelect, "id" | "recipientHash">,
  reason: SuppressionReason,
): Promise<void> {
  const written = await transaction
    .insert(suppressions)
    .values({
      programId: context.programId,
      addressHash: recipientHash,
      reason,
      suppressedAt: context.now,
    })
    .onConflictDoUpdate({
      target: [suppressions.programId, suppressions.addressHash],
      set: { reason: sql`excluded.reason` },
      setWhere: sql`excluded.reason = 'complained' and ${suppressions.reason} <> 'complained'`,
    })
    .returning({ reason: suppressions.reason });
  if (written.length > 0)
    await recordAudit(transaction, context, "address.suppressed", { kind: "delivery", id }, { reason });
}
