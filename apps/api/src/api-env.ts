import type { Database } from "@leadback/db";
import type { OperationContext } from "@leadback/operations";
import type { Logger } from "pino";
import type { Person } from "./access/read-person.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import type { Auth, OidcSettings } from "./sign-in/create-auth.ts";

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
  };
}
