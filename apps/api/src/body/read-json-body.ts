import { OperationError } from "@leadback/operations";
import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { ProblemError } from "../errors/problem-error.ts";
import { deepestNesting, findUnsafeText } from "./find-unsafe-text.ts";

/** Refuses a body that is not plain JSON before any schema sees it. */
export const readJsonBody: MiddlewareHandler<ApiEnv> = async ({ req }, next) => {
  if (!/^application\/json\s*(?:;|$)/i.test(req.header("content-type") ?? "")) {
    throw new ProblemError(
      "unsupported_media_type",
      "Send the body as JSON, with Content-Type: application/json.",
    );
  }
  if ((req.header("content-encoding") ?? "identity").toLowerCase() !== "identity") {
    throw new ProblemError("unsupported_media_type", "Send the body uncompressed, without Content-Encoding.");
  }
  const { isTooDeep, hasLoneSurrogate, problems } = findUnsafeText(parse(await req.arrayBuffer()));
  if (isTooDeep)
    throw new ProblemError("malformed_body", `The body is nested more than ${deepestNesting} levels deep.`);
  if (hasLoneSurrogate)
    throw new ProblemError("malformed_body", "The body holds half of a character (a lone surrogate).");
  if (problems.length > 0) {
    throw new OperationError(
      "invalid_input",
      "Some fields hold characters that cannot be stored; nothing was saved.",
      {
        problems,
      },
    );
  }
  await next();
};

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError("malformed_body", "The body is not valid JSON in UTF-8; nothing was saved.");
  }
}
