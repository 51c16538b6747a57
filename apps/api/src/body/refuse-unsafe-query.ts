import { OperationError } from "@leadback/operations";
import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { describeUnsafeText } from "./find-unsafe-text.ts";

/** A parameter with characters that no field takes is refused before it reaches the database. */
export const refuseUnsafeQuery: MiddlewareHandler<ApiEnv> = async ({ req }, next) => {
  const problems = Object.entries(req.queries()).flatMap(([name, values]) => {
    const detail = [name, ...values].map(describeUnsafeText).find((text) => text !== undefined);
    return detail === undefined ? [] : [{ pointer: `/${name.replaceAll(/\p{C}/gu, "")}`, detail }];
  });
  if (problems.length > 0) {
    throw new OperationError("invalid_input", "Some parameters hold characters that cannot be used.", {
      problems,
    });
  }
  await next();
};
