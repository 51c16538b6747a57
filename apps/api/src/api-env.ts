import type { Database } from "@leadback/db";
import type { OperationContext } from "@leadback/operations";
import type { Logger } from "pino";
import type { OpenApiDocument } from "./openapi-document.ts";

/** What the API is composed of; a test passes its own. */
export interface Services {
  database: Database;
  clock: () => Date;
  logger: Logger;
  /** Where this API is reached, without a slash at its end: for the examples that people copy. */
  publicUrl: string;
}

/** What travels with one request. `context` is there on every route that asks for a key. */
export interface ApiEnv {
  Variables: {
    services: Services;
    requestId: string;
    describeApi: () => OpenApiDocument;
    context: OperationContext;
  };
}
