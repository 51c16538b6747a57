export interface RetryOptions {
  /** Another than the global one. */
  fetch?: (request: Request) => Promise<Response>;
  /** How often a request is sent again after the first time; 0 never. Default 4. */
  retries?: number;
  /** Waits; for tests. */
  sleep?: (ms: number) => Promise<void>;
}

const firstWaitMs = 500;
const longestWaitMs = 30_000;
const passing = new Set([429, 502, 503, 504]);
/** Sent twice they do what they do once. A POST does with its key. */
const repeatable = new Set(["GET", "HEAD", "PUT", "DELETE", "POST"]);

/**
 * A fetch that sends again what failed in passing: no connection, 429, 502, 503, 504, or a first request with the same
 * key still under way. It waits as long as `Retry-After` says, otherwise from half a second, doubling. PATCH is sent
 * again only where the server says that it did nothing.
 */
export function retryingFetch({
  fetch = (request) => globalThis.fetch(request),
  retries = 4,
  sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}: RetryOptions = {}): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method === "POST" && !request.headers.has("Idempotency-Key"))
      request.headers.set("Idempotency-Key", crypto.randomUUID());
    for (let sent = 0; ; sent += 1) {
      const isLast = sent >= retries;
      try {
        const response = await fetch(isLast ? request : request.clone());
        if (isLast || !(await isPassing(request, response))) return response;
        await response.body?.cancel();
        await sleep(askedMs(response) ?? waitMs(sent));
      } catch (error) {
        if (isLast || request.signal.aborted || !repeatable.has(request.method)) throw error;
        await sleep(waitMs(sent));
      }
    }
  };
}

async function isPassing(request: Request, response: Response): Promise<boolean> {
  const { status } = response;
  if (status === 409 && request.method === "POST") {
    const problem: unknown = await response
      .clone()
      .json()
      .catch(() => null);
    return (
      typeof problem === "object" &&
      problem !== null &&
      "code" in problem &&
      problem.code === "idempotency_in_progress"
    );
  }
  if (!passing.has(status)) return false;
  return repeatable.has(request.method) || status === 429 || status === 503;
}

function askedMs(response: Response): number | undefined {
  const seconds = response.headers.get("Retry-After");
  return seconds !== null && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1_000 : undefined;
}

/** Between half and the whole of a wait that doubles. */
function waitMs(sent: number): number {
  return Math.min(longestWaitMs, firstWaitMs * 2 ** sent) * (0.5 + Math.random() / 2);
}
