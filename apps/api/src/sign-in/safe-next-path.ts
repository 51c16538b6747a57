const longestPath = 500;

/** A path of ours to go to after signing in; null for anything that could lead elsewhere. */
export function safeNextPath(given: string | undefined, publicUrl: string): string | null {
  if (given === undefined || given.length > longestPath || !isOurPath(given)) return null;
  if (!URL.canParse(given, publicUrl)) return null;
  const { origin, pathname, search, hash } = new URL(given, publicUrl);
  // Once its dots are resolved, a path can begin with the two slashes that it did not begin with before.
  return origin === new URL(publicUrl).origin && isOurPath(pathname) ? `${pathname}${search}${hash}` : null;
}

function isOurPath(text: string): boolean {
  return /^\/(?![/\\])[\x21-\x5B\x5D-\x7E]*$/.test(text);
}
