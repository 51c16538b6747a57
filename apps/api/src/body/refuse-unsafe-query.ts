import { OperationError } from "@leadback/operations";
import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";

/** No text column takes a NUL; a parameter with one is refused before it reaches the database. */
export const refuseUnsafeQuery: MiddlewareHandler<ApiEnv> = async ({ req }, next) => {
  const unsafe = Object.entries(req.queries()).filter(([name, values]) =>
    [name, ...values].some((text) => text.includes("\0")),
  );
  if (unsafe.length > 0) {
    throw new OperationError("invalid_input", "Some parameters hold characters that cannot be used.", {
      problems: unsafe.map(([name]) => ({
        pointer: `/${name.replaceAll("\0", "")}`,
        detail: "Remove the NUL character.",
      })),
    });
  }
  await next();
};
