import type { Database } from "@leadback/db";
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import type { Context } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { routeOf } from "../logging/route-of.ts";
import type { Tracing } from "./tracing.ts";

/** Sends spans to an OpenTelemetry collector. They hold what the log holds: patterns and statuses, nothing of a lead. */
export function startTracing(endpoint: string): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": "leadback-api" }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }) }),
    ],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  const tracer = provider.getTracer("leadback");
  const within = <Result>(span: Span, work: () => Promise<Result>): Promise<Result> =>
    context.with(trace.setSpan(context.active(), span), work);

  return {
    async traceRequests(c, next) {
      const parent = propagation.extract(context.active(), headersOf(c));
      const span = tracer.startSpan("request", { kind: SpanKind.SERVER }, parent);
      try {
        await within(span, next);
      } finally {
        const { method } = c.req;
        span.updateName(`${method} ${routeOf(c)}`);
        span.setAttributes({
          "http.request.method": method,
          "http.route": routeOf(c),
          "http.response.status_code": c.res.status,
          "leadback.request_id": c.var.requestId,
        });
        if (c.res.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      }
    },
    traceDatabase: (database) =>
      traceTransactions(database, (work) => {
        const span = tracer.startSpan("transaction", {
          kind: SpanKind.CLIENT,
          attributes: { "db.system.name": "postgresql" },
        });
        return within(span, work).finally(() => span.end());
      }),
    stop: () => provider.shutdown(),
  };
}

function traceTransactions(
  database: Database,
  inSpan: <Result>(work: () => Promise<Result>) => Promise<Result>,
): Database {
  return {
    ...database,
    inProgram: (programId, work) => inSpan(() => database.inProgram(programId, work)),
    asOne: (programId, work) => inSpan(() => database.asOne(programId, work)),
  };
}

function headersOf(c: Context<ApiEnv>): Record<string, string> {
  const traceparent = c.req.header("traceparent");
  return traceparent === undefined ? {} : { traceparent };
}
