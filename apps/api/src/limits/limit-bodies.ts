import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isUpload } from "../body/is-upload.ts";
import { ProblemError } from "../errors/problem-error.ts";

const maxBodyBytes = 1024 * 1024;
const limitStream = bodyLimit({ maxSize: maxBodyBytes, onError: refuseLargeBody });

/** Where the headers tell the length the body is not asked for: a stream made of it costs more than all else here. */
export const limitBodies: MiddlewareHandler = (context, next) => {
  const { method, path } = context.req;
  if (isUpload(method, path)) return next();
  const isChunked = context.req.header("transfer-encoding") !== undefined;
  const length = context.req.header("content-length");
  if (isChunked || (length === undefined && method !== "GET" && method !== "HEAD"))
    return limitStream(context, next);
  if (Number(length ?? 0) > maxBodyBytes) refuseLargeBody();
  return next();
};

function refuseLargeBody(): never {
  throw new ProblemError("body_too_large", "The body has more than 1 MiB; nothing was saved.");
}
