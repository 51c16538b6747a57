import type { InputProblem, OperationError } from "@leadback/operations";
import { z } from "zod";
import { invalidRequest, type Validation } from "./invalid-request.ts";

/**
 * The answer to a body that its schema refuses, with what only a look beyond the schema finds: whoever puts right what
 * it names is not told of the next thing afterwards.
 */
export function invalidBody(
  { target, success, error }: Validation & { success: false },
  further: readonly InputProblem[],
): OperationError {
  const named = new Set(error.issues.map(({ path }) => `/${path.join("/")}`));
  const issues = further
    .filter(({ pointer }) => !named.has(pointer))
    .map(({ pointer, detail }) => ({
      code: "custom" as const,
      path: pointer.split("/").slice(1),
      message: detail,
      input: undefined,
    }));
  return invalidRequest({ target, success, error: new z.ZodError([...error.issues, ...issues]) });
}
