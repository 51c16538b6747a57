import type { MessageId } from "@leadback/db";

/** Safe: the path's schema has checked the form, and the look-up that follows decides whether it is a message's. */
export function asMessageId(id: string): MessageId {
  return id as MessageId;
}
