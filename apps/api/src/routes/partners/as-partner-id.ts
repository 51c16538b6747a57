import type { PartnerId } from "@leadback/db";

/** Safe: the path's schema has checked the form, and the look-up that follows decides whether it is a partner's. */
export function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
