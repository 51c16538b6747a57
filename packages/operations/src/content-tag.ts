import { createHash } from "node:crypto";
import { OperationError } from "./operation-error.ts";

const tagLength = 22;

/** Names what a thing says now, so that a change can tell whether its sender has seen it. */
export function contentTag(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, tagLength);
}

export interface SeenContent {
  /** The tag that the caller saw; refused when somebody else was faster. Absent: whatever it says now. */
  expectedTag?: string;
}

/** Refuses a change of something that says something else by now. */
export function refuseUnseen(current: string, { expectedTag }: SeenContent): void {
  if (expectedTag === undefined || expectedTag === current) return;
  throw new OperationError(
    "precondition_failed",
    "Somebody changed this in the meantime; nothing was saved. Read it again and repeat what still fits.",
  );
}
