import { setTimeout as sleep } from "node:timers/promises";

/** Asks again and again until the answer is not null; null when the time is up. */
export async function waitUntil<T>(
  ask: () => Promise<T | null> | T | null,
  { timeoutMs, everyMs }: { timeoutMs: number; everyMs: number },
): Promise<T | null> {
  const deadline = AbortSignal.timeout(timeoutMs);
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (deadline.aborted) return null;
    await sleep(everyMs);
  }
}
