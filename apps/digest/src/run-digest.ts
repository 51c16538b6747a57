import type { Database } from "@leadback/db";
import {
  type ClearResult,
  clearLetters,
  type DeliveryOutcome,
  type DigestSender,
  type FreezeResult,
  freezeDigests,
  freezeNotices,
  freezeTests,
  type OperationContext,
  type PlanResult,
  type Program,
  planDigests,
  planNotices,
  settleRuns,
  sweepDeliveries,
  takeUpProof,
} from "@leadback/operations";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import { type DeliveryReport, deliverDigests } from "./deliver-digests.ts";
import type { CircuitBreaker } from "./pacing/circuit-breaker.ts";
import { rolledBack } from "./rolled-back.ts";
import type { Transport } from "./transports/transport.ts";

export interface DigestRunOptions {
  database: Database;
  program: Program;
  asOf: Date;
  /** `asOf` is the time that it is. */
  isAsOfNow?: boolean;
  /** Whether what cannot wait is told too; where it is left out, only by a run about now. */
  withNotices?: boolean;
  sender: Pick<Config, "emailFrom" | "publicUrl">;
  transport: Transport;
  clock: Clock;
  breaker: CircuitBreaker;
  /** Plans and writes as a real run would, then forgets it; nothing is sent. */
  isDryRun?: boolean;
  signal?: AbortSignal;
  longestMs?: number;
  onStep?: (step: RunStep) => void;
}

type RunStep =
  | { kind: "planned"; letters: number }
  | { kind: "frozen"; letters: number }
  | { kind: "settled"; outcome: DeliveryOutcome };

export interface DigestRun {
  program: string;
  asOf: Date;
  isDryRun: boolean;
  swept: { unknown: number; quarantined: number; rejected: number };
  plan: PlanResult;
  freeze: FreezeResult;
  notices: NoticeReport;
  /** What was let through to be sent, and what waits for a person; null in a dry run. */
  clear: ClearResult | null;
  /** Null in a dry run. */
  delivery: DeliveryReport | null;
}

interface NoticeReport {
  planned: number;
  frozen: number;
  failed: FreezeResult["failed"];
}

/** One run for one programme: take up what was abandoned, plan, freeze, send. Running it again sends nothing twice. */
export async function runDigest(options: DigestRunOptions): Promise<DigestRun> {
  const { database, program, asOf, isDryRun = false, onStep } = options;
  const context = { database, programId: program.id, actor: { kind: "system", id: "digest" } } as const;
  const run = { program: program.slug, asOf, isDryRun };
  if (isDryRun) {
    return rolledBack(database, program.id, async (trial) => {
      const { plan, freeze } = await planAndFreeze({ ...context, database: trial }, options);
      return {
        ...run,
        notices: { planned: 0, frozen: 0, failed: [] },
        swept: { unknown: 0, quarantined: 0, rejected: 0 },
        plan,
        freeze,
        clear: null,
        delivery: null,
      };
    });
  }
  const swept = await sweepDeliveries({ ...context, now: options.clock.now() });
  const { plan, freeze } = await planAndFreeze(context, options);
  const notices = await writeNotices(context, options);
  const { transport, clock, breaker, signal, longestMs } = options;
  // Before anything is sent: what has left already, as far as the provider has said so.
  await takeUpProof({ ...context, now: clock.now() });
  const clear = await clearLetters({ ...context, now: clock.now() });
  await settleRuns({ ...context, now: clock.now() });
  const delivery = await deliverDigests(context, {
    asOf,
    transport,
    clock,
    breaker,
    ...(signal === undefined ? {} : { signal }),
    ...(longestMs === undefined ? {} : { longestMs }),
    onSettled: (outcome) => onStep?.({ kind: "settled", outcome }),
  });
  await settleRuns({ ...context, now: clock.now() });
  return { ...run, swept, plan, freeze, notices, clear, delivery };
}

async function planAndFreeze(
  context: Omit<OperationContext, "now">,
  { asOf, isAsOfNow = false, sender, transport, clock, onStep }: DigestRunOptions,
): Promise<{ plan: PlanResult; freeze: FreezeResult }> {
  const plan = await planDigests(
    { ...context, now: clock.now() },
    { asOf, isAsOfNow, transport: transport.name },
  );
  onStep?.({ kind: "planned", letters: plan.planned });
  const from = senderOf({ sender, transport });
  const freeze = await freezeDigests({ ...context, now: clock.now() }, { sender: from });
  await freezeTests({ ...context, now: clock.now() }, { sender: from });
  onStep?.({ kind: "frozen", letters: freeze.frozen });
  return { plan, freeze };
}

async function writeNotices(
  context: Omit<OperationContext, "now">,
  { asOf, isAsOfNow = false, withNotices = isAsOfNow, sender, transport, clock }: DigestRunOptions,
): Promise<NoticeReport> {
  if (!withNotices) return { planned: 0, frozen: 0, failed: [] };
  const { planned } = await planNotices({ ...context, now: clock.now() }, { asOf });
  const from = senderOf({ sender, transport });
  return { planned, ...(await freezeNotices({ ...context, now: clock.now() }, { sender: from })) };
}

function senderOf({ sender, transport }: Pick<DigestRunOptions, "sender" | "transport">): DigestSender {
  return {
    from: sender.emailFrom,
    publicUrl: sender.publicUrl,
    environment: environmentOf(sender.publicUrl),
    writesWithoutAddress: transport.name === "outbox",
  };
}

/** Two installations never share an address, so their letters never share a key. */
function environmentOf(publicUrl: string): string {
  const { host, pathname } = new URL(publicUrl);
  return `${host}${pathname}`;
}
