import type { PacingHint } from "../pacing/pacer.ts";

type Headers = Readonly<Record<string, string>>;

/** How long the provider asks to wait: `retry-after` in seconds or as a date, else `ratelimit-reset` in seconds. */
export function readRetryAfterMs(headers: Headers, now: Date): number | null {
  const retryAfter = headers["retry-after"];
  if (retryAfter === undefined) return readSecondsMs(headers["ratelimit-reset"]);
  const date = Date.parse(retryAfter);
  return readSecondsMs(retryAfter) ?? (Number.isNaN(date) ? null : Math.max(0, date - now.getTime()));
}

/** The limit as the provider states it: `ratelimit-limit` per second, and nothing more in this window once none remain. */
export function readPacing(headers: Headers, status: number | null): PacingHint {
  const hint: PacingHint = {};
  const requests = Number.parseInt(headers["ratelimit-limit"] ?? "", 10);
  if (requests > 0) hint.limit = { requests, windowMs: 1000 };
  const resetMs = readSecondsMs(headers["retry-after"]) ?? readSecondsMs(headers["ratelimit-reset"]);
  const isSpent = status === 429 || headers["ratelimit-remaining"] === "0";
  if (isSpent && resetMs !== null && resetMs <= longestPauseMs) hint.pauseMs = resetMs;
  return hint;
}

/** Longer waits are a matter for the run, which stops, not for the pace within it. */
const longestPauseMs = 60_000;

function readSecondsMs(text: string | undefined): number | null {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text.trim()) ? Math.ceil(Number(text) * 1000) : null;
}
