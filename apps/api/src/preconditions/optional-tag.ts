import type { SeenContent } from "@leadback/operations";
import { z } from "zod";
import { requiredTag } from "./required-tag.ts";

/** For a change of one thing of a list, whose items carry their tag. */
export const optionalTagHeader = z.object({
  "if-match": z
    .string()
    .optional()
    .describe("The `tag` of what you read, in quotes: refused with 412 when somebody else was faster."),
});

/** Describes the tag of an item. */
export const tagSchema = z.string().describe("To be sent in `If-Match`, in quotes, with a change.");

/** What the sender of a change has seen; whatever is there now without the header, or with `*`. */
export function seenTag(ifMatch: string | undefined, path: string): SeenContent {
  const expectedTag = ifMatch === undefined ? undefined : requiredTag(ifMatch, path);
  return expectedTag === undefined ? {} : { expectedTag };
}
