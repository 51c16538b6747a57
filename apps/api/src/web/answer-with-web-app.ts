import type { Context } from "hono";
import type { ApiEnv } from "../api-env.ts";
import type { WebApp } from "./read-web-app.ts";
import { sendFile } from "./send-file.ts";

/** Scripts from here alone; styles may stand in the page, as the components write them. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The pages that run in the browser, for a path that no route of the API takes; null for what is none of theirs. */
export function answerWithWebApp(context: Context<ApiEnv>, app: WebApp): Response | null {
  if (context.req.method !== "GET" && context.req.method !== "HEAD") return null;
  const { path } = context.req;
  const file = path === "/index.html" ? undefined : app.files.get(path);
  if (file !== undefined) {
    const isHashed = path.startsWith("/assets/");
    return sendFile(context, file, isHashed ? "public, max-age=31536000, immutable" : "public, max-age=3600");
  }
  if (app.isPage(path)) return showWebApp(context, app);
  // A person who mistyped gets a page with a way on; a program gets the problem that it expects.
  const isForPerson = (context.req.header("accept") ?? "").includes("text/html");
  return isForPerson && !path.startsWith("/v1/") ? showWebApp(context, app, 404) : null;
}

export function showWebApp(context: Context<ApiEnv>, { index }: WebApp, status: 200 | 404 = 200): Response {
  context.header("Content-Security-Policy", policy);
  return sendFile(context, index, "no-cache", status);
}
