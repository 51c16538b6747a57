import { ProblemError } from "../../errors/problem-error.ts";

const pathOfLead = "/v1/leads/{id}";

export function leadEtag({ version }: { version: number }): string {
  return `"v${version}"`;
}

/** Whether `If-None-Match` names this version; compared weakly, as RFC 9110 wants it. */
export function isSameVersion(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return (
    ifNoneMatch.trim() === "*" ||
    ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag)
  );
}

/** The version that `If-Match` asks for; undefined when any will do. */
function expectedVersion(ifMatch: string | undefined, path = pathOfLead): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === "*") return undefined;
  const version = /^"v(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (version !== undefined) return Number(version);
  throw new ProblemError(
    "precondition_failed",
    `If-Match holds no ETag of ours. Send it as GET ${path} gave it, for example "v3"; nothing was saved.`,
  );
}

/** For a change that must not overwrite what its sender has not seen. */
export function requiredVersion(
  ifMatch: string | undefined,
  path = pathOfLead,
): { expectedVersion?: number } {
  if (ifMatch === undefined) {
    throw new ProblemError(
      "precondition_required",
      `Send If-Match with the ETag that GET ${path} gave; nothing was saved.`,
    );
  }
  return seenVersion(ifMatch, path);
}

export function seenVersion(ifMatch: string | undefined, path = pathOfLead): { expectedVersion?: number } {
  const version = expectedVersion(ifMatch, path);
  return version === undefined ? {} : { expectedVersion: version };
}
