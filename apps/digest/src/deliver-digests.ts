import {
  claimDelivery,
  type DeliveryOutcome,
  isAnyDue,
  type OperationContext,
  settleDelivery,
} from "@leadback/operations";
import type { Clock } from "./clock.ts";
import type { CircuitBreaker } from "./pacing/circuit-breaker.ts";
import type { Pause, SendResult, Transport } from "./transports/transport.ts";

/** A claim is good for 60 s; nothing is posted in its second half, so that nobody else can be posting too. */
export const postDeadlineMs = 30_000;

type OutcomeCounts = Record<DeliveryOutcome["kind"], number>;

export interface DeliveryReport {
  outcomes: OutcomeCounts;
  /** Claims that grew too old before the letter could be handed over; they are taken up again. */
  letGo: number;
  /** Answers that came after the claim had passed to somebody else. */
  leasesLost: number;
  /** Why sending stopped before the last letter; null when it did not. */
  stoppedBy: Pause | { reason: "shutdown" | "time_is_up"; resumeAfterMs: 0 } | null;
}

export interface DeliverOptions {
  asOf: Date;
  transport: Transport;
  clock: Clock;
  breaker: CircuitBreaker;
  signal?: AbortSignal;
  /** Sending ends after this long, so that others get their turn. */
  longestMs?: number;
  onSettled?: (outcome: DeliveryOutcome) => void;
}

/**
 * Sends every letter that is due: commits the intent, hands the frozen bytes over, writes down what became of them.
 * A process may die between any two of these steps; the next run goes on from the ledger, under the same keys.
 */
export async function deliverDigests(
  context: Omit<OperationContext, "now">,
  {
    asOf,
    transport,
    clock,
    breaker,
    signal,
    longestMs = Number.POSITIVE_INFINITY,
    onSettled,
  }: DeliverOptions,
): Promise<DeliveryReport> {
  const report: DeliveryReport = {
    outcomes: { accepted: 0, retry: 0, unknown: 0, rejected: 0, quarantined: 0 },
    letGo: 0,
    leasesLost: 0,
    stoppedBy: null,
  };
  const startedMs = clock.monotonicMs();
  if (!(await isAnyDue({ ...context, now: clock.now() }, { asOf }))) return report;
  try {
    while (report.stoppedBy === null) {
      report.stoppedBy = whyStop();
      if (report.stoppedBy !== null) break;
      report.stoppedBy = await transport.waitForTurn(signal);
      if (report.stoppedBy !== null || signal?.aborted) continue;
      const claimStartedMs = clock.monotonicMs();
      const claimStartedAt = clock.now();
      const delivery = await claimDelivery({ ...context, now: claimStartedAt }, { asOf });
      if (delivery === null) break;
      if (ageMs(claimStartedMs, claimStartedAt) >= postDeadlineMs) {
        report.letGo += 1;
        continue;
      }
      const { outcome, pause, isProviderFailure } = await transport.send(delivery).catch(fateUnknown);
      breaker.record(isProviderFailure === true, clock.monotonicMs());
      const { id, leaseToken } = delivery;
      const isSettled = await settleDelivery(
        { ...context, now: clock.now() },
        { id, leaseToken, outcome, transport: transport.name },
      );
      if (!isSettled) report.leasesLost += 1;
      report.outcomes[outcome.kind] += 1;
      report.stoppedBy = pause ?? null;
      onSettled?.(outcome);
    }
  } finally {
    await transport.finish();
  }
  return report;

  function whyStop(): DeliveryReport["stoppedBy"] {
    if (signal?.aborted) return { reason: "shutdown", resumeAfterMs: 0 };
    const nowMs = clock.monotonicMs();
    if (nowMs - startedMs >= longestMs) return { reason: "time_is_up", resumeAfterMs: 0 };
    const resumeAfterMs = breaker.waitMs(nowMs);
    return resumeAfterMs > 0 ? { reason: "provider_down", resumeAfterMs } : null;
  }

  /** The wall clock counts too: the other one stands still while a machine sleeps. */
  function ageMs(sinceMs: number, since: Date): number {
    return Math.max(clock.monotonicMs() - sinceMs, clock.now().getTime() - since.getTime());
  }
}

function fateUnknown(): SendResult {
  return { outcome: { kind: "unknown", reason: "transport_failed" }, isProviderFailure: true };
}
