import type { Database } from "@leadback/db";
import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";

/** Where traces go, when somebody collects them. */
export interface Tracing {
  /** A span for each request, continuing the caller's trace. */
  traceRequests: MiddlewareHandler<ApiEnv>;
  /** A Database whose transactions are spans of the request. */
  traceDatabase(database: Database): Database;
  /** Hands over what was collected, and ends. */
  stop(): Promise<void>;
}
