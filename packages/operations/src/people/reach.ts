import type { PartnerId } from "@leadback/db";
import { inArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Actor } from "../context.ts";

/** The partners whose leads, letters and figures an actor may see; null means every partner of the programme. */
export function reachOf({ partnerId, managedPartnerIds }: Actor): readonly PartnerId[] | null {
  return partnerId === undefined ? (managedPartnerIds ?? null) : [partnerId];
}

export function isWithinReach(actor: Actor, partnerId: PartnerId | null | undefined): boolean {
  const reach = reachOf(actor);
  return reach === null || (partnerId != null && reach.includes(partnerId));
}

/** The same as a condition on a column that names the partner; undefined where an actor sees all. */
export function withinReach(actor: Actor, partnerColumn: SQLWrapper): SQL | undefined {
  const reach = reachOf(actor);
  if (reach === null) return undefined;
  return reach.length === 0 ? sql`false` : inArray(partnerColumn, reach);
}
