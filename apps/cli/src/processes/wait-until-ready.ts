import { setTimeout as sleep } from "node:timers/promises";

/** Resolves once the API says at `/readyz` that it serves. */
export async function waitUntilReady(address: string): Promise<void> {
  for (;;) {
    const isReady = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await sleep(50, undefined, { ref: false });
  }
}
