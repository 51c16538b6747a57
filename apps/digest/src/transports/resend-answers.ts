import type { DeliveryOutcome } from "@leadback/operations";
import type { PauseReason, SendResult } from "./transport.ts";

/** What came back from the provider, as far as it can be trusted. */
export interface ProviderAnswer {
  /** HTTP status; null when no answer came. */
  status: number | null;
  errorName: string | null;
  providerId: string | null;
  /** The request was certainly not written. */
  neverLeft: boolean;
  /** From `retry-after`, else `ratelimit-reset`. */
  retryAfterMs: number | null;
}

interface AnswerRule {
  /** A status, a range of them, or null for no answer. */
  status: number | readonly [number, number] | null;
  errorNames?: readonly string[];
  when?: (answer: ProviderAnswer) => boolean;
  kind: DeliveryOutcome["kind"];
  reason: string;
  /** Least wait before the next try; the provider may ask for more. */
  afterMs?: number;
  pause?: { reason: PauseReason; resumeAfterMs: number };
  isProviderFailure?: boolean;
}

const minuteMs = 60_000;
const quotaPauseMs = 60 * minuteMs;
const operatorPauseMs = 15 * minuteMs;

const credentials = { reason: "credentials_refused", resumeAfterMs: operatorPauseMs } as const;
const address = { reason: "wrong_provider_address", resumeAfterMs: operatorPauseMs } as const;

/** The first rule that fits decides. Whatever none foresees is unknown, and tried again with the same key and bytes. */
const resendAnswerRules: readonly AnswerRule[] = [
  { status: [200, 299], when: (answer) => answer.providerId !== null, kind: "accepted", reason: "accepted" },
  { status: [200, 299], kind: "unknown", reason: "unreadable_answer", isProviderFailure: true },
  { status: 400, kind: "rejected", reason: "bad_request" },
  { status: 401, kind: "retry", reason: "credentials_refused", pause: credentials },
  { status: 403, kind: "retry", reason: "credentials_refused", pause: credentials },
  { status: 404, kind: "retry", reason: "wrong_provider_address", pause: address },
  { status: 405, kind: "retry", reason: "wrong_provider_address", pause: address },
  {
    status: 409,
    errorNames: ["invalid_idempotent_request"],
    kind: "quarantined",
    reason: "key_used_for_another_body",
  },
  { status: 409, kind: "unknown", reason: "concurrent_request", afterMs: 2000 },
  { status: 413, kind: "rejected", reason: "too_large" },
  { status: 422, kind: "rejected", reason: "unprocessable" },
  {
    status: 429,
    errorNames: ["daily_quota_exceeded", "monthly_quota_exceeded"],
    kind: "retry",
    reason: "quota_exceeded",
    pause: { reason: "quota_exceeded", resumeAfterMs: quotaPauseMs },
  },
  { status: 429, kind: "retry", reason: "rate_limited" },
  { status: [500, 599], kind: "retry", reason: "provider_error", isProviderFailure: true },
  {
    status: null,
    when: (answer) => answer.neverLeft,
    kind: "retry",
    reason: "not_reached",
    isProviderFailure: true,
  },
  { status: null, kind: "unknown", reason: "no_answer", isProviderFailure: true },
];

const unforeseen: AnswerRule = { status: null, kind: "unknown", reason: "unforeseen_answer" };

/** What an answer of the provider means for the letter and for the run. */
export function readAnswer(answer: ProviderAnswer): SendResult {
  const rule = resendAnswerRules.find((candidate) => fits(candidate, answer)) ?? unforeseen;
  const result: SendResult = {
    outcome: outcomeOf(rule, answer),
    isProviderFailure: rule.isProviderFailure === true,
  };
  if (rule.pause === undefined) return result;
  return {
    ...result,
    pause: { ...rule.pause, resumeAfterMs: answer.retryAfterMs ?? rule.pause.resumeAfterMs },
  };
}

function outcomeOf(rule: AnswerRule, answer: ProviderAnswer): DeliveryOutcome {
  if (rule.kind === "accepted") return { kind: "accepted", providerId: answer.providerId };
  const reason = answer.errorName === null ? rule.reason : `${rule.reason}:${answer.errorName}`;
  if (rule.kind !== "retry" && rule.kind !== "unknown") return { kind: rule.kind, reason };
  const afterMs = answer.retryAfterMs ?? rule.afterMs ?? rule.pause?.resumeAfterMs;
  return afterMs === undefined ? { kind: rule.kind, reason } : { kind: rule.kind, reason, afterMs };
}

function fits(rule: AnswerRule, answer: ProviderAnswer): boolean {
  return (
    hasStatus(rule.status, answer.status) &&
    (rule.errorNames === undefined ||
      (answer.errorName !== null && rule.errorNames.includes(answer.errorName))) &&
    (rule.when === undefined || rule.when(answer))
  );
}

function hasStatus(expected: AnswerRule["status"], status: number | null): boolean {
  if (expected === null || status === null) return expected === status;
  return typeof expected === "number" ? expected === status : status >= expected[0] && status <= expected[1];
}
