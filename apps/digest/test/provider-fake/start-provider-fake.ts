import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Acceptance, createLetterBook, type LedgerEntry } from "./accepted-letters.ts";
import type { Behaviour } from "./behaviours.ts";

export interface ProviderFake {
  url: string;
  /** Every request that reached it, oldest first. */
  ledger: readonly LedgerEntry[];
  /** Every letter that a person would have received. */
  accepted: readonly Acceptance[];
  /** What to do with the next requests, one each. */
  next(...behaviours: Behaviour[]): void;
  /** What to do with a request, decided by what is in it. */
  decide(choose: (to: string) => Behaviour | undefined): void;
  /** Resolves when another request has been noted in the ledger. */
  nextRequest(): Promise<void>;
  advance(ms: number): void;
  stop(): Promise<void>;
}

/** Answers as Resend documents it, on a port of this machine, with a clock that tests move and faults on demand. */
export async function startProviderFake({ startsAt = new Date(0) } = {}): Promise<ProviderFake> {
  let nowMs = 0;
  const queue: Behaviour[] = [];
  let choose: (to: string) => Behaviour | undefined = () => undefined;
  const waiting: (() => void)[] = [];
  const book = createLetterBook(() => nowMs, startsAt);

  const server = createServer((request, response) => {
    void handle(request, response);
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://fake");
    if (request.method === "GET" && pathname === "/emails") return list(searchParams, response);
    const body = await text(request);
    const key = String(request.headers["idempotency-key"] ?? "");
    if (request.method !== "POST" || request.url !== "/emails") return refuse(response, 404, "not_found");
    if (key.length < 1 || key.length > 256) return refuse(response, 400, "invalid_idempotency_key");
    const behaviour = queue.shift() ?? choose((JSON.parse(body) as { to: [string] }).to[0]);
    await behave(behaviour, key, body, response);
  }

  /** Newest first, two a page however many are asked for. */
  function list(query: URLSearchParams, response: ServerResponse): void {
    const newest = book.accepted.toReversed();
    const from = newest.findIndex(({ id }) => id === query.get("after")) + 1;
    const data = newest.slice(from, from + 2).map(({ id, to, body, createdAt }) => ({
      id,
      to,
      subject: (JSON.parse(body) as { subject: string }).subject,
      created_at: createdAt.toISOString(),
    }));
    reply(response, 200, JSON.stringify({ object: "list", has_more: from + 2 < newest.length, data }));
  }

  async function behave(
    behaviour: Behaviour | undefined,
    key: string,
    body: string,
    response: ServerResponse,
  ): Promise<void> {
    if (behaviour?.kind === "refuse" || behaviour?.kind === "drop_before_accepting") {
      book.refuse(key, body);
      announce();
      if (behaviour.kind === "drop_before_accepting") response.destroy();
      else refuse(response, behaviour.status, behaviour.name ?? "", behaviour.headers, behaviour.body);
      return;
    }
    const verdict = book.take(key, body);
    announce();
    if (verdict === "concurrent") return refuse(response, 409, "concurrent_idempotent_requests");
    if (verdict === "mismatch") return refuse(response, 409, "invalid_idempotent_request");
    const answer = JSON.stringify({ id: verdict.id });
    switch (behaviour?.kind) {
      case "drop_after_accepting":
        response.destroy();
        return;
      case "cut_the_answer":
        response.writeHead(200, { "content-type": "application/json", "content-length": answer.length });
        response.write(answer.slice(0, 5), () => response.destroy());
        return;
      case "answer_late":
        book.begin(key);
        await behaviour.when;
        book.end(key);
        break;
      case "answer_oddly":
        reply(response, 200, behaviour.body);
        return;
    }
    reply(response, 200, answer, behaviour?.kind === "answer" ? behaviour.headers : {});
  }

  function announce(): void {
    for (const wake of waiting.splice(0)) wake();
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ledger: book.ledger,
    accepted: book.accepted,
    next: (...behaviours) => queue.push(...behaviours),
    decide(decision) {
      choose = decision;
    },
    nextRequest: () => new Promise((resolve) => waiting.push(resolve)),
    advance(ms) {
      nowMs += ms;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function refuse(
  response: ServerResponse,
  status: number,
  name: string,
  headers: Record<string, string> = {},
  body = JSON.stringify({ statusCode: status, name, message: "No." }),
): void {
  reply(response, status, body, headers);
}

function reply(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    "content-type": body.startsWith("<") ? "text/html" : "application/json",
    ...headers,
  });
  response.end(body);
}
