/** Over https the name itself makes browsers refuse the cookie from any other host, path or an open line. */
export function cookieName(name: string, isHttps: boolean): string {
  return isHttps ? `__Host-${name}` : name;
}

export function sessionCookie(isHttps: boolean): string {
  return cookieName("leadback.session", isHttps);
}

/** Ties a link to the browser that asked for it. */
export function bindingCookie(isHttps: boolean): string {
  return cookieName("leadback.sign-in", isHttps);
}
