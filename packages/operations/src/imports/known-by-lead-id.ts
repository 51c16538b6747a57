import { type LeadId, leads, type Transaction } from "@leadback/db";
import { inArray } from "drizzle-orm";
import { type StoredLead, storedLeadColumns } from "./find-differences.ts";
import type { MappedRow } from "./map-row.ts";

/** Adds the leads that rows of a file of ours name by the id that they have here, whatever else their sender calls them. */
export async function addKnownByLeadId(
  transaction: Transaction,
  rows: readonly MappedRow[],
  known: Map<string, StoredLead>,
): Promise<void> {
  const names = new Map<LeadId, string>();
  for (const { leadId, externalId } of rows) if (leadId !== null) names.set(leadId, externalId);
  if (names.size === 0) return;
  const found = await transaction
    .select(storedLeadColumns)
    .from(leads)
    .where(inArray(leads.id, [...names.keys()]));
  for (const lead of found) known.set(names.get(lead.id) ?? "", lead);
}
