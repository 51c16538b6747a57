import type { Context } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { contentCodings, type WebFile } from "./read-web-app.ts";

/** Answers with a file in the smallest form that was asked for, or with nothing where the reader has it already. */
export function sendFile(
  context: Context<ApiEnv>,
  file: WebFile,
  cacheControl: string,
  status: 200 | 404 = 200,
): Response {
  const coding = contentCodings.find((one) => file.coded[one] !== undefined && accepts(context, one));
  const body = (coding === undefined ? undefined : file.coded[coding]) ?? file.body;
  const etag = `"${file.tag}${coding === undefined ? "" : `-${coding}`}"`;
  context.header("ETag", etag);
  context.header("Cache-Control", cacheControl);
  context.header("Vary", "Accept-Encoding");
  if (status === 200 && hasTag(context.req.header("if-none-match"), etag)) return context.body(null, 304);
  context.header("Content-Type", file.type);
  context.header("Content-Length", String(body.byteLength));
  if (coding !== undefined) context.header("Content-Encoding", coding);
  return context.body(body, status);
}

function accepts(context: Context<ApiEnv>, coding: string): boolean {
  return (context.req.header("accept-encoding") ?? "").split(",").some((part) => {
    const [name = "", ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return name === coding && !parameters.some((parameter) => /^q=0(?:\.0+)?$/.test(parameter));
  });
}

function hasTag(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
