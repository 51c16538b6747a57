import { type PartnerId, partners, type Transaction, users } from "@leadback/db";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { withinReach } from "../people/reach.ts";
import type { Tallies } from "./count-leads.ts";
import { countAt, emptyTally, sumTallies, type Tally, tallyPlaces } from "./tally.ts";

export const comparisonDimensions = ["partner", "channel", "manager", "type", "tier", "region"] as const;
export type ComparisonDimension = (typeof comparisonDimensions)[number];

/** What is compared: a partner, or all leads of a channel, a manager, a type, a tier or a region. */
export interface ComparedGroup {
  /** Null for the leads that have none. */
  id: string | null;
  name: string | null;
  tally: Tally;
}

type AttributeOf = (partner: {
  type: string;
  tier: string | null;
  region: string | null;
  managerId: string | null;
}) => string | null;

const attributes: Record<Exclude<ComparisonDimension, "partner" | "channel">, AttributeOf> = {
  manager: ({ managerId }) => managerId,
  type: ({ type }) => type,
  tier: ({ tier }) => tier,
  region: ({ region }) => region,
};

/** The groups of a comparison by name; a partner's attributes are those of today. */
export async function groupPartners(
  transaction: Transaction,
  context: OperationContext,
  by: ComparisonDimension,
  tallies: Tallies,
): Promise<ComparedGroup[]> {
  if (by === "channel") {
    return sorted(
      [...tallies.channels].map(([channel, tally]) => ({ ...named(channel === "" ? null : channel), tally })),
    );
  }
  const rows = await transaction
    .select({
      id: partners.id,
      name: partners.name,
      type: partners.type,
      tier: partners.tier,
      region: partners.region,
      managerId: partners.managerId,
      archivedAt: partners.archivedAt,
    })
    .from(partners)
    .where(and(eq(partners.programId, context.programId), withinReach(context.actor, partners.id)));
  const tallied = rows.flatMap((partner) => {
    const tally = tallies.partners.get(partner.id);
    const isGone = partner.archivedAt !== null && (tally === undefined || isEmpty(tally));
    return isGone ? [] : [{ partner, tally: tally ?? emptyTally() }];
  });
  if (by === "partner") {
    return sorted(tallied.map(({ partner: { id, name }, tally }) => ({ id, name, tally })));
  }
  const groups = Map.groupBy(tallied, ({ partner }) => attributes[by](partner));
  const names = by === "manager" ? await managerNames(transaction, context) : null;
  return sorted(
    [...groups].map(([id, members]) => ({
      id,
      name: names === null ? id : (names.get(id ?? "") ?? id),
      tally: sumTallies(members.map(({ tally }) => tally)),
    })),
  );
}

async function managerNames(
  transaction: Transaction,
  { programId }: OperationContext,
): Promise<Map<string, string>> {
  const managers = transaction
    .selectDistinct({ id: partners.managerId })
    .from(partners)
    .where(and(eq(partners.programId, programId), isNotNull(partners.managerId)));
  const rows = await transaction
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, managers));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function named(id: string | null) {
  return { id, name: id };
}

function isEmpty(tally: Tally): boolean {
  return tally.amounts.size === 0 && tally.counts.every((count) => count === 0);
}

/** By name, so that the order does not speak of better and worse; the group without a name comes last. */
function sorted(groups: ComparedGroup[]): ComparedGroup[] {
  return groups.sort((a, b) => {
    if (a.name === null || b.name === null) return a.name === b.name ? 0 : a.name === null ? 1 : -1;
    return a.name < b.name ? -1 : a.name > b.name ? 1 : (a.id ?? "") < (b.id ?? "") ? -1 : 1;
  });
}

/** Leads and revenue of every partner, of which concentration speaks. */
export function leadsOf(tallies: Tallies): { id: PartnerId; tally: Tally; leads: number }[] {
  return [...tallies.partners].map(([id, tally]) => ({
    id,
    tally,
    leads: countAt(tally, tallyPlaces.submitted),
  }));
}
