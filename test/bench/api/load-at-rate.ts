import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { seededRandom } from "@leadback/scoring";

export interface SentRequest {
  headers: Record<string, string>;
  body: string;
}

/**
 * Requests that come by chance, so many a second on average, whatever the answers take. Each wait counts from the
 * instant at which the request was due, so that a stall counts for everybody whom it holds back.
 */
export async function loadAtRate(
  url: string,
  {
    connections,
    perSecond,
    seconds,
    next,
  }: { connections: number; perSecond: number; seconds: number; next: () => SentRequest },
): Promise<{ p50Ms: number; p99Ms: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const random = seededRandom(1);
  const begin = performance.now();
  const waits: Promise<number>[] = [];
  for (let dueMs = 0; dueMs < seconds * 1000; dueMs += (-Math.log(1 - random()) * 1000) / perSecond) {
    const aheadMs = begin + dueMs - performance.now();
    if (aheadMs > 0) await sleep(aheadMs);
    waits.push(post(url, agent, next()).then(() => performance.now() - begin - dueMs));
  }
  const sorted = (await Promise.all(waits)).sort((a, b) => a - b);
  agent.destroy();
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

function post(url: string, agent: Agent, { headers, body }: SentRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.once("error", reject).once("end", () => {
        if (response.statusCode === 201) resolve();
        else reject(new Error(`The API answered ${response.statusCode}.`));
      });
    });
    sent.once("error", reject).end(body);
  });
}
