import type { PartnerContactId } from "@leadback/db";
import { pathIds } from "../../schemas/path-id.ts";

export const contactPath = pathIds("partner", "contactId", "contact");

/** Safe: the path's schema has checked the form, and the look-up that follows decides whether it is a contact's. */
export function asContactId(id: string): PartnerContactId {
  return id as PartnerContactId;
}
