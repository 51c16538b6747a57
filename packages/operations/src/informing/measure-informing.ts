import { type PartnerId, partners } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { OperationContext } from "../context.ts";
import { datePeriod, datePeriodInput } from "../metrics/date-period.ts";
import { parseInput } from "../parse-input.ts";
import { reachOf, withinReach } from "../people/reach.ts";
import { getProgram } from "../programs/program.ts";
import { type OutcomeDelay, outcomeDelay, readOutcomeWaits } from "./outcome-delays.ts";

const usualDays = 90;
const dayMs = 86_400_000;

export const measureInformingInput = datePeriodInput;

export interface Informing {
  period: { from: string; to: string; zone: string };
  all: OutcomeDelay;
  /** Of those with an outcome in the period, by name. */
  partners: (OutcomeDelay & { partnerId: PartnerId; partnerName: string })[];
}

/** How long partners wait to be told what became of their leads, together and one by one; the last 90 days unless told otherwise. */
export async function measureInforming(
  context: OperationContext,
  input: z.input<typeof measureInformingInput> = {},
): Promise<Informing> {
  const wanted = parseInput(measureInformingInput, input);
  const { database, programId, actor, now } = context;
  return database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const usual = new Date(now.getTime() - usualDays * dayMs).toISOString();
    const period = datePeriod({ from: usual, ...wanted }, program.zone, now);
    const waits = await readOutcomeWaits(transaction, context, period, reachOf(actor));
    const names = await transaction
      .select({ id: partners.id, name: partners.name })
      .from(partners)
      .where(and(eq(partners.programId, programId), withinReach(actor, partners.id)))
      .orderBy(partners.name, partners.id);
    const byPartner = Map.groupBy(waits, ({ partnerId }) => partnerId);
    return {
      period: { from: period.from.toISOString(), to: period.to.toISOString(), zone: program.zone },
      all: outcomeDelay(waits, now),
      partners: names.flatMap(({ id, name }) => {
        const own = byPartner.get(id);
        return own === undefined ? [] : [{ partnerId: id, partnerName: name, ...outcomeDelay(own, now) }];
      }),
    };
  });
}
