import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { seededRandom } from "@leadback/scoring";

export interface SentRequest {
  headers: Record<string, string>;
  body: string;
}

/**
 * Requests that come by chance, so many a second on average, whatever the answers take: what each waited, in
 * milliseconds. A wait counts from the instant at which the request was due, so that a stall counts for everybody whom
 * it holds back.
 */
export async function loadAtRate(
  url: string,
  {
    connections,
    perSecond,
    seconds,
    seed,
    next,
  }: { connections: number; perSecond: number; seconds: number; seed: number; next: () => SentRequest },
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const random = seededRandom(seed);
  const begin = performance.now();
  const waits: Promise<number>[] = [];
  for (let dueMs = 0; dueMs < seconds * 1000; dueMs += (-Math.log(1 - random()) * 1000) / perSecond) {
    const aheadMs = begin + dueMs - performance.now();
    if (aheadMs > 0) await sleep(aheadMs);
    waits.push(post(url, agent, next()).then(() => performance.now() - begin - dueMs));
  }
  const waited = await Promise.all(waits);
  agent.destroy();
  return waited;
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
