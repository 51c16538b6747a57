import { setTimeout as sleep } from "node:timers/promises";

/** One change that a writer asked for. */
export interface AskedChange {
  kind: "submitted" | "noted" | "qualified";
  /** Stands in the lead's external id or in the note, so that its effects can be counted. */
  marker: string;
  isKeyed: boolean;
  /** What the API said of it: the id of the lead or of the event. Null: its process died before it had answered. */
  acknowledgedId: string | null;
}

export interface LoadCounts {
  requests: number;
  /** Requests whose process died under them. */
  cutOff: number;
  /** Requests that were answered with 503, which asks to be sent the same again: an overloaded machine's answer. */
  putOff: number;
  /** Sent again under the same key: done already, and answered from what was stored. */
  replayed: number;
  /** Sent again under the same key: of the first nothing was left, and it was done now. */
  doneAnew: number;
  unexpected: string[];
}

export interface WriteLoad {
  asked: AskedChange[];
  counts: LoadCounts;
  /** Lets every writer end what it has begun. */
  stop(): Promise<void>;
}

export interface LoadOptions {
  writers: number;
  key: string;
  partnerId: string;
  random: () => number;
  /** Of the process that serves now. */
  address: () => string;
}

interface Answer {
  status: number;
  isReplay: boolean;
  body: Record<string, unknown>;
}

/** Writers that submit leads and say what happened to them, one request after the other, and note what was acknowledged. */
export function startLoad({ writers, key, partnerId, random, address }: LoadOptions): WriteLoad {
  const asked: AskedChange[] = [];
  const counts: LoadCounts = { requests: 0, cutOff: 0, putOff: 0, replayed: 0, doneAnew: 0, unexpected: [] };
  let isStopping = false;
  let serial = 0;

  async function send(path: string, body: unknown, idempotencyKey: string | null): Promise<Answer | null> {
    counts.requests += 1;
    try {
      const response = await fetch(`${address()}${path}`, {
        method: "POST",
        headers: {
          Authorization: `Bearer ${key}`,
          "Content-Type": "application/json",
          ...(idempotencyKey === null ? {} : { "Idempotency-Key": idempotencyKey }),
        },
        body: JSON.stringify(body),
      });
      const isReplay = response.headers.get("Idempotent-Replayed") === "true";
      const answer = (await response.json()) as Record<string, unknown>;
      if (response.status !== 503) return { status: response.status, isReplay, body: answer };
      counts.putOff += 1;
      await sleep(50);
      return null;
    } catch {
      counts.cutOff += 1;
      await sleep(5);
      return null;
    }
  }

  /** With a key it is sent until there is an answer; without one a second time could be a second change. */
  async function ask(path: string, body: unknown, { marker, isKeyed }: AskedChange): Promise<Answer | null> {
    let answer = await send(path, body, isKeyed ? marker : null);
    let isFirst = true;
    while (isKeyed && (answer === null || answer.body.code === "idempotency_in_progress")) {
      isFirst = false;
      answer = await send(path, body, marker);
    }
    if (answer === null) return null;
    if (!isFirst) counts[answer.isReplay ? "replayed" : "doneAnew"] += 1;
    if (answer.status !== 201)
      counts.unexpected.push(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  function begin(kind: AskedChange["kind"]): AskedChange {
    serial += 1;
    const change = { kind, marker: `m${serial}x`, isKeyed: random() < 0.7, acknowledgedId: null };
    asked.push(change);
    return change;
  }

  async function write(): Promise<void> {
    let leadId: string | null = null;
    while (!isStopping) {
      if (leadId === null || random() < 0.3) {
        const change = begin("submitted");
        const { marker } = change;
        const company = { name: `Moinho ${marker}`, domain: `moinho-${marker}.com.br`, employees: 40 };
        const answer = await ask("/v1/leads", { partnerId, externalId: marker, company }, change);
        leadId = answer?.status === 201 ? String(answer.body.id) : null;
        change.acknowledgedId = leadId;
        continue;
      }
      const change = begin(random() < 0.8 ? "noted" : "qualified");
      const said =
        change.kind === "noted"
          ? { type: "noted", text: change.marker, visibility: "internal" }
          : { type: "qualified" };
      const answer = await ask(`/v1/leads/${leadId}/events`, said, change);
      if (answer?.status === 201) change.acknowledgedId = (answer.body.event as { id: string }).id;
      if (change.kind === "qualified") leadId = null;
    }
  }

  const running = Array.from({ length: writers }, () => write());
  return {
    asked,
    counts,
    async stop() {
      isStopping = true;
      await Promise.all(running);
    },
  };
}
