import type { ClearResult, TransportName } from "@leadback/operations";
import type { DeliveryReport } from "../deliver-digests.ts";
import type { DigestRun } from "../run-digest.ts";

const skipWords: Record<string, string> = {
  already_told: "a letter of the other rhythm has told it",
  held_out: "the partner is one of those that get no letters, so that what letters do can be measured",
  stale: "too late: more than 72 hours after the day on which they were due",
  unsubscribed: "the reader has unsubscribed",
  paused: "the partner wants no letters for a while",
  suppressed: "the address must not be written to any more",
  no_recipient: "the partner has no e-mail address",
  empty_period: "the partner has not sent a lead yet",
};

const stopWords: Record<NonNullable<DeliveryReport["stoppedBy"]>["reason"], string> = {
  credentials_refused:
    "The provider refuses the key or the sender's domain. Check RESEND_API_KEY (SMTP_URL for a mail server) and EMAIL_FROM, then run this again.",
  wrong_provider_address:
    "The provider does not answer at this address. Check RESEND_BASE_URL, then run this again.",
  quota_exceeded:
    "The provider's quota is used up. Run this again when it is renewed, or leave the worker running.",
  provider_down: "The provider does not answer. Run this again in a minute, or leave the worker running.",
  outbox_unwritable:
    "The outbox cannot be written. Check LEADBACK_DATA and the free space, then run this again.",
  shutdown: "You stopped the run. Run it again to go on.",
  time_is_up: "The time for this run is up. Run it again to go on.",
};

export interface RunSurroundings {
  transport: TransportName;
  /** File to open; null when letters do not go to the outbox. */
  outboxPage: string | null;
  /** The run's clock shows a time that has not come yet. */
  isAhead?: boolean;
}

/** What a run did, for the person who started it. */
export function describeRun(
  run: DigestRun,
  { transport, outboxPage, isAhead = false }: RunSurroundings,
): string {
  const { plan, freeze, delivery } = run;
  const lines = [
    `${run.program}, as of ${instant(run.asOf)}${run.isDryRun ? " (dry run: nothing was kept)" : ""}`,
  ];
  for (const { cadence, firstDay, lastDay, sendAt } of plan.periods) {
    lines.push(`Period ${firstDay} to ${lastDay} (${cadence}), due ${instant(new Date(sendAt))}`);
  }
  if (isAhead && !run.isDryRun) {
    lines.push(
      "This lies ahead: what is written now about a period keeps its words, whatever still happens in it.",
    );
  }
  lines.push("");
  if (plan.partners === 0) lines.push("The programme has no partners yet.");
  if (delivery === null) lines.push(line(freeze.frozen, "would be written"));
  else lines.push(...deliveryLines(delivery, transport));
  if (plan.known > 0) lines.push(line(plan.known, "known already from an earlier run"));
  if (run.clear !== null && run.clear.held > 0) lines.push(...heldLines(run.clear, run.program));
  for (const { reason, count } of skippedBy(run))
    lines.push(line(count, `skipped, ${skipWords[reason] ?? reason}`));
  const failed = [...freeze.failed, ...run.notices.failed];
  if (failed.length > 0) {
    lines.push(line(failed.length, "partners whose letter could not be written:"));
    for (const { partnerId, message } of failed) lines.push(`        ${partnerId} (${message})`);
  }
  lines.push(...advice(run, outboxPage));
  return `${lines.join("\n")}\n`;
}

/** Whether every letter that was due has left. */
export function isComplete({ freeze, notices, clear, delivery }: DigestRun): boolean {
  if (freeze.failed.length + notices.failed.length > 0 || (clear !== null && clear.held > 0)) return false;
  if (delivery === null) return true;
  const { retry, unknown, rejected, quarantined } = delivery.outcomes;
  return retry + unknown + rejected + quarantined + delivery.letGo === 0 && delivery.stoppedBy === null;
}

/** For each period that was too late: the instant at which it would not have been. */
export function suggestedRuns({ plan }: DigestRun): { firstDay: string; lastDay: string; asOf: string }[] {
  return plan.periods
    .filter(({ stale }) => stale > 0)
    .map(({ firstDay, lastDay, sendAt }) => ({ firstDay, lastDay, asOf: instant(new Date(sendAt)) }));
}

/** Why letters were skipped, in planning or in writing, most frequent first. */
export function skippedBy({ plan, freeze }: DigestRun): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { reason, count } of [...plan.skipped, ...freeze.skipped]) {
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

const holdWords: Record<ClearResult["holds"][number]["reason"], string> = {
  approval: "the programme wants every run approved",
  spend_cap: "more letters than the programme allows",
  recipients_changed: "far more or fewer readers than the time before",
  unwritable_letters: "too many letters could not be written",
  shared_address: "one address would get the letters of several partners",
  same_text: "too many letters say the same",
  bounces: "too many addresses do not exist",
  complaints: "too many readers complained",
};

function heldLines({ held, holds }: ClearResult, program: string): string[] {
  return [
    line(held, "wait for a person:"),
    ...holds.map(
      ({ reason, found, allowed }) => `        ${holdWords[reason]} (${found}, allowed ${allowed})`,
    ),
    "        Look at them, then let them go out (digest approve) or not (digest give-up):",
    `        npx pnpm leadback digest runs --program ${program}`,
  ];
}

function deliveryLines(delivery: DeliveryReport, transport: RunSurroundings["transport"]): string[] {
  const { accepted, retry, unknown, rejected, quarantined } = delivery.outcomes;
  const rows: [number, string][] = [
    [retry + delivery.letGo, "not sent yet, will be tried again"],
    [unknown, "perhaps sent: tried again under the same key, which sends nothing twice"],
    [rejected, "refused by the provider for good"],
    [quarantined, "waiting for a person: it is not known whether they left"],
  ];
  return [
    line(accepted, transport === "outbox" ? "written to the outbox" : "sent"),
    ...rows.filter(([count]) => count > 0).map(([count, words]) => line(count, words)),
  ];
}

function advice(run: DigestRun, outboxPage: string | null): string[] {
  const lines: string[] = [];
  const suggested = suggestedRuns(run).map(
    ({ firstDay, lastDay, asOf }) =>
      `To write those of ${firstDay} to ${lastDay} all the same: --as-of ${asOf}`,
  );
  if (suggested.length > 0) lines.push("", ...suggested);
  const stoppedBy = run.delivery?.stoppedBy;
  if (stoppedBy) lines.push("", stopWords[stoppedBy.reason], "Nothing is lost, and nothing goes out twice.");
  if (outboxPage !== null && (run.delivery?.outcomes.accepted ?? 0) > 0) lines.push("", `Open ${outboxPage}`);
  return lines;
}

function line(count: number, words: string): string {
  return `${String(count).padStart(6)}  ${words}`;
}

function instant(at: Date): string {
  return at.toISOString().replace(".000Z", "Z");
}
