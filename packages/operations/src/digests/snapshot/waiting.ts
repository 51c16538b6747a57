import { isLive } from "@leadback/scoring";
import type { LeadRecord } from "../../metrics/lead-record.ts";

/** Whether we have asked the partner for something about this lead and have not got it yet. */
export function isWaitingForPartner(lead: LeadRecord): boolean {
  return isLive(lead.stage) && lead.erasedAt === null && lead.clockPauses.some((pause) => pause.to === null);
}
