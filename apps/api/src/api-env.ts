import type { Database } from "@leadback/db";
import type { OperationContext } from "@leadback/operations";
import type { Logger } from "pino";
import type { Person } from "./access/read-person.ts";
import type { Quotas } from "./limits/limit-requests.ts";
import type { Metrics } from "./metrics/create-metrics.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import type { Auth, OidcSettings } from "./sign-in/create-auth.ts";
import type { Tracing } from "./tracing/tracing.ts";
import type { WebApp } from "./web/read-web-app.ts";

/** What the API is composed of; a test passes its own. */
export interface Services {
  database: Database;
  clock: () => Date;
  logger: Logger;
  /** Where this API is reached, without a slash at its end: for the examples that people copy. */
  publicUrl: string;
  /** Signs the cookies of people who are signed in; the same in every process that serves them. */
  sessionSecret: string;
  /** Sign-in with a company's own accounts; null offers letters alone. */
  oidc: OidcSettings | null;
  /** Host names beside that of the public address. */
  allowedHosts?: readonly string[];
  /** Requests that a key or a session may send in a minute; a stranger's address a tenth. Absent: as many as they like. */
  requestsPerMinute?: number;
  /** Proxies in front of this process whose X-Forwarded-For is believed; none when absent. */
  trustedProxies?: number;
  tracing?: Tracing;
  /** Whether webhooks may go to http and to addresses of this machine and its network; absent: no. */
  allowPrivateWebhooks?: boolean;
  /** What Resend signs its messages with; absent: none of them is believed. */
  resendWebhookSecret?: string;
  /** The pages that run in the browser; absent: an API without them. */
  webApp?: WebApp;
}

/** What travels with one request. `context` is there on every route that asks for a capability. */
export interface ApiEnv {
  Variables: {
    services: Services;
    requestId: string;
    describeApi: () => OpenApiDocument;
    context: OperationContext;
    /** Set where a person called, not a key. */
    person: Person | undefined;
    openAuth: () => Promise<Auth>;
    metrics: Metrics;
    quotas: Quotas | undefined;
  };
}
