import { findPersonByEmail, type ProvenAddress } from "@leadback/operations";
import type { Context } from "hono";
import { deleteCookie } from "hono/cookie";
import type { ApiEnv } from "../api-env.ts";
import { bindingCookie } from "./cookies.ts";

/** Opens a session for whoever proved the address and goes on; null for an address that belongs to nobody here. */
export async function enter(context: Context<ApiEnv>, proven: ProvenAddress): Promise<Response | null> {
  const { database, publicUrl } = context.var.services;
  const userId = await findPersonByEmail(database, proven.email);
  if (userId === null) return null;
  const auth = await context.var.openAuth();
  const { headers, response } = await auth.api.openSession({
    body: { userId },
    headers: context.req.raw.headers,
    returnHeaders: true,
  });
  if (!response.isOpen) return null;
  passCookiesOn(context, headers);
  const isHttps = publicUrl.startsWith("https:");
  deleteCookie(context, bindingCookie(isHttps), { path: "/", secure: isHttps });
  return goTo(context, proven.nextPath ?? homePath(context));
}

/** Where somebody goes who was on the way to nowhere in particular. */
export function homePath(context: Context<ApiEnv>): string {
  return context.var.services.webApp === undefined ? "/account" : "/";
}

/** 303: whatever came in, a page is asked for next. */
export function goTo(context: Context<ApiEnv>, location: string): Response {
  context.header("Cache-Control", "no-store");
  return context.redirect(location, 303);
}

export function passCookiesOn(context: Context<ApiEnv>, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) context.header("Set-Cookie", cookie, { append: true });
}
