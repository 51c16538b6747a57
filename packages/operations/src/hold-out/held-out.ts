import { createHash } from "node:crypto";
import type { PartnerId, ProgramId } from "@leadback/db";
import { Temporal } from "temporal-polyfill";
import type { ProgramSettings } from "../programs/program-settings.ts";

/** Weeks of letters that a share of the partners does not get, so that what the letters do can be told from chance. */
export interface HoldOut {
  share: number;
  /** The first day of the weeks that are held out, and the day on which they are over. */
  since: string;
  until: string;
}

/** Null where every partner gets its letters. */
export function holdOutOf({ holdOut: { share, since, weeks } }: ProgramSettings): HoldOut | null {
  if (share === 0 || since === undefined) return null;
  return { share, since, until: Temporal.PlainDate.from(since).add({ weeks }).toString() };
}

/**
 * Whether a partner belongs to those who get no letters. By its id and the day on which the hold-out begins, and by
 * nothing that the partner does: the same for as long as it lasts, and another draw with the next one.
 */
export function isHeldOut(programId: ProgramId, { share, since }: HoldOut, partnerId: PartnerId): boolean {
  const drawn = createHash("sha256").update(`hold-out\0${programId}\0${since}\0${partnerId}`).digest();
  return drawn.readUIntBE(0, 6) / 2 ** 48 < share;
}

/** Whether a period that ends with this day is one of those that are held out. */
export function isWithinHoldOut({ since, until }: HoldOut, lastDay: string): boolean {
  return lastDay >= since && lastDay < until;
}
