import { findSession, type SignedInPerson } from "@leadback/operations";
import type { Context } from "hono";
import { getCookie, getSignedCookie } from "hono/cookie";
import type { ApiEnv } from "../api-env.ts";
import { sessionCookie } from "../sign-in/cookies.ts";
import { csrfToken } from "./csrf.ts";

export interface Person extends SignedInPerson {
  /** What this person's pages send along with every change. */
  csrf: string;
}

export function hasSessionCookie(context: Context<ApiEnv>): boolean {
  return getCookie(context, cookieOf(context)) !== undefined;
}

/** Who is signed in in this browser; null for nobody, or a session that is over. */
export async function readPerson(context: Context<ApiEnv>): Promise<Person | null> {
  const { database, clock, sessionSecret } = context.var.services;
  const token = await getSignedCookie(context, sessionSecret, cookieOf(context));
  if (typeof token !== "string") return null;
  const person = await findSession(database, token, clock());
  return person === null ? null : { ...person, csrf: csrfToken(sessionSecret, token) };
}

function cookieOf(context: Context<ApiEnv>): string {
  return sessionCookie(context.var.services.publicUrl.startsWith("https:"));
}
