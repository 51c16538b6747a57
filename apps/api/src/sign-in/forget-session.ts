import type { Context } from "hono";
import { deleteCookie } from "hono/cookie";
import type { ApiEnv } from "../api-env.ts";
import { sessionCookie } from "./cookies.ts";

export function forgetSession(context: Context<ApiEnv>): void {
  const isHttps = context.var.services.publicUrl.startsWith("https:");
  deleteCookie(context, sessionCookie(isHttps), {
    path: "/",
    secure: isHttps,
    httpOnly: true,
    sameSite: "Lax",
  });
}
