import type { LeadId } from "@leadback/db";

/** Safe: the path's schema has checked the form, and the look-up that follows decides whether it is a lead's. */
export function asLeadId(id: string): LeadId {
  return id as LeadId;
}
