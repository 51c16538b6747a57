import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

interface RequestFacts {
  method: string;
  /** As a pattern: an address would hold ids and filters. */
  route: string;
  status: number;
  seconds: number;
}

export interface Metrics {
  started(): void;
  finished(request: RequestFacts): void;
  /** A message of the mail provider. */
  tookProviderEvent(takenAs: string): void;
  /** In the text format of Prometheus. */
  read(): Promise<string>;
}

export const metricsContentType = "text/plain; version=0.0.4; charset=utf-8";

/** Counts of this process. Labels are route patterns, methods and statuses: nothing that says who or about whom. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const labelNames = ["method", "route", "status"] as const;
  const requests = new Counter({
    name: "leadback_http_requests_total",
    help: "Requests that were answered.",
    labelNames,
    registers,
  });
  const durations = new Histogram({
    name: "leadback_http_request_duration_seconds",
    help: "Time from a request's headers to its answer, in seconds.",
    labelNames: ["method", "route"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const underWay = new Gauge({
    name: "leadback_http_requests_in_progress",
    help: "Requests that are being worked on.",
    registers,
  });
  const providerEvents = new Counter({
    name: "leadback_provider_events_total",
    help: "Messages of the mail provider, by what became of them.",
    labelNames: ["taken"],
    registers,
  });
  return {
    started: () => underWay.inc(),
    finished({ method, route, status, seconds }) {
      underWay.dec();
      requests.inc({ method, route, status });
      durations.observe({ method, route }, seconds);
    },
    tookProviderEvent: (taken) => providerEvents.inc({ taken }),
    read: () => registry.metrics(),
  };
}
