import { type Cadence, cadences, deliveries, type PartnerId, partnerContacts, partners } from "@leadback/db";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { getProgram, type Program } from "../programs/program.ts";
import { byHalves } from "./by-halves.ts";
import { shiftPeriod } from "./digest-period.ts";
import type { DigestSender } from "./digest-request.ts";
import { type FreezeJob, freezeBatch, type PlannedLetter } from "./freeze-batch.ts";
import { PeerReasons } from "./peer-reasons.ts";
import { NewsOfProgram } from "./program-news.ts";
import { readAddressKey } from "./recipient.ts";

/** Their facts, letters and links are read and kept together, in a fixed number of statements. */
const partnersPerBatch = 500;

export interface FreezeResult {
  frozen: number;
  skipped: { reason: string; count: number }[];
  failed: { partnerId: PartnerId; message: string }[];
}

/** Not what it said before, where it is planned again. */
const plannedColumns = {
  id: deliveries.id,
  partnerId: deliveries.partnerId,
  recipientId: deliveries.recipientId,
  cadence: deliveries.cadence,
  periodStartLocal: deliveries.periodStartLocal,
  revision: deliveries.revision,
  generation: deliveries.generation,
  isLate: deliveries.isLate,
  recipientHash: deliveries.recipientHash,
};

/** Fixes what every planned letter says, to the byte. What cannot be written for one partner stops no other. */
export async function freezeDigests(
  context: OperationContext,
  { sender }: { sender: DigestSender },
): Promise<FreezeResult> {
  const result: FreezeResult = { frozen: 0, skipped: [], failed: [] };
  const skipped = new Map<string, number>();
  const { program, jobs, addressKey } = await context.database.inProgram(
    context.programId,
    async (transaction) => {
      const letters = await transaction
        .select({ letter: plannedColumns, contact: partnerContacts, partner: partners })
        .from(deliveries)
        .innerJoin(
          partners,
          and(eq(partners.programId, deliveries.programId), eq(partners.id, deliveries.partnerId)),
        )
        .leftJoin(
          partnerContacts,
          and(
            eq(partnerContacts.programId, deliveries.programId),
            eq(partnerContacts.id, deliveries.recipientId),
          ),
        )
        .where(
          and(
            eq(deliveries.programId, context.programId),
            eq(deliveries.state, "planned"),
            inArray(deliveries.cadence, [...cadences]),
          ),
        )
        .orderBy(asc(partners.name), asc(partners.id), asc(deliveries.periodStartLocal));
      const current = await getProgram(transaction, context.programId);
      return {
        program: current,
        jobs: groupLetters(current, letters),
        addressKey: await readAddressKey(transaction, context.programId),
      };
    },
  );
  const shared = { peerReasons: new PeerReasons(), newsOfProgram: new NewsOfProgram() };
  for (const batch of batches(jobs)) {
    await byHalves(
      batch,
      async (some) => {
        const outcome = await freezeBatch(context, program, some, { sender, shared, addressKey });
        result.frozen += outcome.frozen;
        for (const reason of outcome.skipped) skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      },
      ({ partner }, message) => result.failed.push({ partnerId: partner.id, message }),
    );
  }
  result.skipped = [...skipped].map(([reason, count]) => ({ reason, count }));
  return result;
}

function groupLetters(
  program: Program,
  rows: {
    letter: Omit<PlannedLetter, "contact" | "cadence"> & Pick<typeof deliveries.$inferSelect, "cadence">;
    contact: typeof partnerContacts.$inferSelect | null;
    partner: typeof partners.$inferSelect;
  }[],
): FreezeJob[] {
  const jobs = new Map<string, FreezeJob>();
  for (const { letter: row, contact, partner } of rows) {
    // Safe: only letters of a rhythm were asked for.
    const letter = { ...row, cadence: row.cadence as Cadence };
    const key = `${partner.id} ${letter.cadence} ${letter.periodStartLocal}`;
    const known = jobs.get(key);
    if (known !== undefined) {
      known.letters.push({ ...letter, contact });
      continue;
    }
    const { digest } = program.settings;
    const zone = partner.zone ?? program.zone;
    const period = shiftPeriod(
      { firstDay: letter.periodStartLocal, zone, cadence: letter.cadence },
      0,
      digest,
    );
    const previousPeriod = shiftPeriod(period, -1, digest);
    jobs.set(key, {
      partner,
      period,
      previousPeriod,
      isLate: letter.isLate,
      letters: [{ ...letter, contact }],
    });
  }
  return [...jobs.values()];
}

/** Batches share one cut-off, so that their facts are read together; the largest partners do not all meet in one. */
function batches(jobs: readonly FreezeJob[]): FreezeJob[][] {
  const byCutoff = Map.groupBy(jobs, ({ period }) => period.freezeAt.getTime());
  return [...byCutoff.values()].flatMap((same) => {
    const count = Math.ceil(same.length / partnersPerBatch);
    return Array.from({ length: count }, (_, index) => same.filter((_, place) => place % count === index));
  });
}
