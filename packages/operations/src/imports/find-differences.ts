import { leads } from "@leadback/db";
import type { IdentityKey } from "../leads/identity-keys.ts";
import type { LeadProjection } from "../leads/project-lead.ts";
import { dateFields } from "./import-fields.ts";
import type { MappedRow } from "./map-row.ts";

/** What is compared of a lead that is there already. */
export const storedLeadColumns = {
  id: leads.id,
  partnerId: leads.partnerId,
  stage: leads.stage,
  submittedAt: leads.submittedAt,
  acceptedAt: leads.acceptedAt,
  contactedAt: leads.contactedAt,
  qualifiedAt: leads.qualifiedAt,
  disqualifiedAt: leads.disqualifiedAt,
  wonAt: leads.wonAt,
  lostAt: leads.lostAt,
  reason: leads.reason,
  amountCents: leads.amountCents,
  currency: leads.currency,
  lastEventAt: leads.lastEventAt,
  erasedAt: leads.erasedAt,
};

export type StoredLead = Pick<typeof leads.$inferSelect, keyof typeof storedLeadColumns>;

/**
 * The fields of a map in which a row says otherwise than the lead that is there; what the row leaves open is no
 * difference. `read` is the lead that the row alone would have become.
 */
export function findDifferences(
  row: MappedRow,
  read: LeadProjection,
  keys: readonly IdentityKey[],
  stored: StoredLead,
  storedHashes: ReadonlySet<string>,
): string[] {
  if (stored.erasedAt !== null) return [];
  const differing: string[] = [];
  if (saysStage(row) && read.stage !== stored.stage && !isSameEnd(row, stored)) differing.push("stage");
  for (const field of dateFields) {
    if (field === "stageAt" || field === "endedAt") continue;
    const isSaid = field === "submittedAt" || row.dates[field] !== undefined;
    // An end before which the lead was qualified is kept as a loss.
    const isEnd = field === "disqualifiedAt";
    const readColumn = isEnd && read.disqualifiedAt === null ? "lostAt" : field;
    const column = isEnd && stored.disqualifiedAt === null ? "lostAt" : readColumn;
    const isWholeDay = field !== "submittedAt" && row.dates[field]?.isWholeDay === true;
    if (isSaid && !isSame(read[readColumn], stored[column], isWholeDay)) differing.push(field);
  }
  if (read.reason !== null && read.reason !== stored.reason) differing.push("reason");
  if (read.amountCents !== null && read.amountCents !== stored.amountCents) differing.push("amount");
  else if (read.amountCents !== null && read.currency !== stored.currency) differing.push("currency");
  for (const [kind, field] of identityFields) {
    if (keys.some((key) => key.kind === kind && !storedHashes.has(key.valueHash))) differing.push(field);
  }
  return differing;
}

/** Whether the row says anything about how far its lead has come. */
export function saysStage({ stage, end, dates }: MappedRow): boolean {
  return stage !== null || end !== null || Object.keys(dates).length > 0;
}

/** An end by another name: a lead that waits for its date has ended, and what was qualified can only be lost. */
export function isSameEnd({ end }: MappedRow, { stage, qualifiedAt }: StoredLead): boolean {
  if (end !== "disqualified" && end !== "lost") return false;
  return stage === "recycled" || (end === "disqualified" && stage === "lost" && qualifiedAt !== null);
}

/** A day without a time is the same as any instant of that day. */
function isSame(read: Date | null, stored: Date | null, isWholeDay: boolean): boolean {
  if (read === null || stored === null) return read === stored;
  const elapsedMs = stored.getTime() - read.getTime();
  return isWholeDay ? elapsedMs >= 0 && elapsedMs < dayMs : elapsedMs === 0;
}

const dayMs = 86_400_000;
const identityFields = [
  ["tax_id", "company.taxId"],
  ["domain", "company.domain"],
  ["email", "contact.email"],
  ["phone", "contact.phone"],
] as const;
