import { OperationError } from "@leadback/operations";
import type { HonoRequest, MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { ProblemError } from "../errors/problem-error.ts";
import { deepestNesting, findUnsafeText } from "./find-unsafe-text.ts";
import { scanJson } from "./scan-json.ts";

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
  const text = decode(await readWhole(req));
  const body = parse(text);
  const { duplicateKey, inexactNumber } = scanJson(text);
  if (duplicateKey !== undefined) throw malformed("The body gives a property twice; nothing was saved.");
  const { isTooDeep, hasLoneSurrogate, problems } = findUnsafeText(body);
  if (isTooDeep) throw malformed(`The body is nested more than ${deepestNesting} levels deep.`);
  if (hasLoneSurrogate) throw malformed("The body holds half of a character (a lone surrogate).");
  if (inexactNumber !== undefined) {
    problems.push({
      pointer: "",
      detail: `A whole number is beyond ${Number.MAX_SAFE_INTEGER}: send it as text, or smaller.`,
    });
  }
  if (problems.length > 0) {
    throw new OperationError("invalid_input", "Some fields hold what cannot be stored; nothing was saved.", {
      problems: problems.slice(0, 50),
    });
  }
  await next();
};

async function readWhole(req: HonoRequest): Promise<ArrayBuffer> {
  try {
    return await req.arrayBuffer();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    // The caller hung up, or was hung up on; nobody reads this answer, the log does.
    throw new ProblemError("request_timeout", "The body did not arrive whole; nothing was done.");
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw malformed("The body is not valid UTF-8; nothing was saved.");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed("The body is not valid JSON; nothing was saved.");
  }
}

function malformed(detail: string): ProblemError {
  return new ProblemError("malformed_body", detail);
}
