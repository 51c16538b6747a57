import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createTestApi, startedAt } from "../../test/test-api.ts";
import { createApp, createLogger } from "../index.ts";
import { startTracing } from "./start-tracing.ts";

interface Span {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
}

test("a collector gets a span for the request, in the caller's trace, and one for each transaction", async () => {
  const bodies: string[] = [];
  const collector = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => {
      bodies.push(text);
      response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    });
  }).listen(0, "127.0.0.1");
  await once(collector, "listening");
  const { port } = collector.address() as AddressInfo;
  const tracing = startTracing(`http://127.0.0.1:${port}`);
  const api = await createTestApi();
  const leadId = await api.addLead();
  const app = createApp({
    database: tracing.traceDatabase(api.testDatabase.database),
    clock: () => startedAt,
    logger: createLogger("silent"),
    publicUrl: "https://leads.example",
    sessionSecret: "a secret of at least thirty-two letters",
    oidc: null,
    tracing,
  });
  const trace = "0af7651916cd43dd8448eb211c80319c";
  const headers = { Authorization: `Bearer ${api.key}`, traceparent: `00-${trace}-b7ad6b7169203331-01` };
  expect((await app.request(`/v1/leads/${leadId}`, { headers })).status).toBe(200);
  await tracing.stop();
  collector.close();
  await api.drop();

  const text = bodies.join("");
  const spans = [...text.matchAll(/"spans":(\[.*?\])\}\]/g)].flatMap(
    ([, list]) => JSON.parse(list ?? "[]") as Span[],
  );
  const request = spans.find(({ name }) => name === "GET /v1/leads/:id");
  expect(request).toMatchObject({ traceId: trace, parentSpanId: "b7ad6b7169203331" });
  const transactions = spans.filter(({ name }) => name === "transaction");
  expect(transactions.length).toBeGreaterThan(0);
  for (const span of transactions)
    expect(span).toMatchObject({ traceId: trace, parentSpanId: request?.spanId });
  expect(text).not.toContain(leadId);
  expect(text).not.toContain(api.key);
});
