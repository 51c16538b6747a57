import { deliveries, partnerContacts, partners } from "@leadback/db";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { latestPeriod } from "../digests/digest-period.ts";
import { isStale } from "../digests/plan-digests.ts";
import { getProgram } from "../programs/program.ts";

/** The schedule looks once a minute; a reader who has just come in is not counted. */
const graceMs = 15 * 60_000;

/**
 * How many readers should have a letter by now and have not even a row that says why not. Asked of the partners and not
 * of the plan, so that a plan that forgets somebody does not go unnoticed.
 */
export async function countUnplanned(context: OperationContext, { asOf }: { asOf: Date }): Promise<number> {
  const { database, programId } = context;
  return database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const readers = await transaction
      .select({
        contactId: partnerContacts.id,
        createdAt: partnerContacts.createdAt,
        zone: partners.zone,
        cadence: partners.cadence,
      })
      .from(partnerContacts)
      .innerJoin(
        partners,
        and(eq(partners.programId, partnerContacts.programId), eq(partners.id, partnerContacts.partnerId)),
      )
      .where(
        and(
          eq(partnerContacts.programId, programId),
          eq(partnerContacts.receivesDigest, true),
          isNull(partners.archivedAt),
        ),
      );
    const due = readers
      .map((reader) => ({
        ...reader,
        period: latestPeriod(
          asOf,
          { zone: reader.zone ?? program.zone, cadence: reader.cadence },
          program.settings.digest,
        ),
      }))
      .filter(
        ({ period, createdAt }) =>
          period.sendAt.getTime() + graceMs <= asOf.getTime() &&
          createdAt.getTime() + graceMs <= asOf.getTime() &&
          !isStale(period.sendAt, asOf),
      );
    if (due.length === 0) return 0;
    const rows = await transaction
      .select({ recipientId: deliveries.recipientId, firstDay: deliveries.periodStartLocal })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.programId, programId),
          inArray(deliveries.periodStartLocal, [...new Set(due.map(({ period }) => period.firstDay))]),
        ),
      );
    const known = new Set(rows.map(({ recipientId, firstDay }) => `${recipientId} ${firstDay}`));
    return due.filter(({ contactId, period }) => !known.has(`${contactId} ${period.firstDay}`)).length;
  });
}
