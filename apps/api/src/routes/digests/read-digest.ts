import type { DigestId } from "@leadback/db";
import { getDigest, type OperationContext } from "@leadback/operations";

/** A digest by the id of a path, whose form its schema has checked; the look-up decides whether it is one. */
export function readDigest(context: OperationContext, id: string) {
  return getDigest(context, id as DigestId);
}
