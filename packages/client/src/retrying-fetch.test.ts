import { describe, expect, it } from "vitest";
import { retryingFetch } from "./retrying-fetch.ts";

interface Seen {
  method: string;
  key: string | null;
  body: string;
}

/** A server that gives these answers, then 200; an error stands for a connection that breaks. */
function scripted(...answers: (Response | Error)[]) {
  const seen: Seen[] = [];
  const waits: number[] = [];
  const fetch = retryingFetch({
    sleep: async (ms) => void waits.push(ms),
    fetch: async (request) => {
      seen.push({
        method: request.method,
        key: request.headers.get("Idempotency-Key"),
        body: await request.text(),
      });
      const answer = answers.shift() ?? new Response("{}");
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const send = (method: string, body?: string) =>
    fetch(new Request("https://leads.example/v1/leads", { method, ...(body && { body }) }));
  return { send, seen, waits };
}

const broken = new TypeError("fetch failed");
const status = (code: number, headers = {}) => new Response("{}", { status: code, headers });

describe("retryingFetch", () => {
  it("sends a POST again with its body and the one key that makes that safe", async () => {
    const { send, seen, waits } = scripted(broken, status(503), status(429, { "Retry-After": "7" }));
    expect((await send("POST", '{"a":1}')).status).toBe(200);
    expect(seen).toHaveLength(4);
    expect(new Set(seen.map(({ key }) => key)).size).toBe(1);
    expect(seen[0]?.key).toMatch(/^[\da-f-]{36}$/);
    expect(new Set(seen.map(({ body }) => body))).toEqual(new Set(['{"a":1}']));
    expect(waits.at(-1)).toBe(7_000);
  });

  it("waits for a first request that is still under way, and takes any other conflict as the answer", async () => {
    const conflict = (code: string) => new Response(JSON.stringify({ code }), { status: 409 });
    const underWay = scripted(conflict("idempotency_in_progress"));
    expect((await underWay.send("POST", "{}")).status).toBe(200);
    const other = scripted(conflict("lifecycle"));
    expect((await other.send("POST", "{}")).status).toBe(409);
  });

  it("sends a PATCH again only where the server did nothing", async () => {
    const idle = scripted(status(503));
    expect((await idle.send("PATCH", "{}")).status).toBe(200);
    await expect(scripted(broken).send("PATCH", "{}")).rejects.toBe(broken);
    expect((await scripted(status(502)).send("PATCH", "{}")).status).toBe(502);
  });

  it("gives up after five times with the last answer", async () => {
    const { send, seen } = scripted(...Array.from({ length: 9 }, () => status(503)));
    expect((await send("GET")).status).toBe(503);
    expect(seen).toHaveLength(5);
    await expect(scripted(...Array.from({ length: 9 }, () => broken)).send("GET")).rejects.toBe(broken);
  });

  it("takes a refusal as the answer", async () => {
    for (const code of [400, 401, 403, 404, 412, 422, 500]) {
      const { send, seen } = scripted(status(code));
      expect((await send("GET")).status).toBe(code);
      expect(seen).toHaveLength(1);
    }
  });
});
