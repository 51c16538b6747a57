import { z } from "zod";
import { ProblemError } from "../errors/problem-error.ts";

/** For a change of what is there once: the programme, its rules. */
export const requiredTagHeader = z.object({
  "if-match": z.string().optional().describe("Required: the ETag of what you read."),
});

/** What `If-Match` names, for a change that must not overwrite what its sender has not seen; undefined for `*`. */
export function requiredTag(ifMatch: string | undefined, path: string): string | undefined {
  if (ifMatch === undefined) {
    throw new ProblemError(
      "precondition_required",
      `Send If-Match with the ETag that GET ${path} gave; nothing was saved.`,
    );
  }
  const text = ifMatch.trim();
  if (text === "*") return undefined;
  const tag = /^"([\w-]{1,100})"$/.exec(text)?.[1];
  if (tag !== undefined) return tag;
  throw new ProblemError(
    "precondition_failed",
    `If-Match holds no ETag of ours. Send it as GET ${path} gave it; nothing was saved.`,
  );
}
