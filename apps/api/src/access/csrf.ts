import { createHmac, timingSafeEqual } from "node:crypto";
import type { HonoRequest } from "hono";

const csrfHeader = "X-CSRF-Token";
const csrfField = "csrf";

/** Proves that a request comes from a page of ours: another site can send the cookie, it cannot read this. */
export function csrfToken(sessionSecret: string, sessionToken: string): string {
  return createHmac("sha256", sessionSecret).update(`csrf\0${sessionToken}`).digest("base64url");
}

/** Whether the proof is in the header, or in a form's hidden field, and no other site says that it sent the request. */
export async function hasCsrfProof(
  request: HonoRequest,
  expected: string,
  publicUrl: string,
): Promise<boolean> {
  if (!isFromHere(request, publicUrl)) return false;
  const given = request.header(csrfHeader) ?? (await formField(request));
  return given !== undefined && isEqual(given, expected);
}

/**
 * What browsers say of where a request comes from. Silence is no proof of anything and is let pass here. A page that names no
 * referrer has no origin to name either; that it is ours all the same only its browser can say, and no page can make it say so.
 */
export function isFromHere(request: HonoRequest, publicUrl: string): boolean {
  const origin = request.header("origin");
  const site = request.header("sec-fetch-site");
  if (origin === "null") return site === "same-origin";
  return (
    (origin === undefined || origin === new URL(publicUrl).origin) &&
    (site === undefined || site !== "cross-site")
  );
}

async function formField(request: HonoRequest): Promise<string | undefined> {
  if (!(request.header("content-type") ?? "").startsWith("application/x-www-form-urlencoded"))
    return undefined;
  const field = (await request.parseBody())[csrfField];
  return typeof field === "string" ? field : undefined;
}

function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
