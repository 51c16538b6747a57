import { type CheckpointId, checkpoints, partners, type Transaction } from "@leadback/db";
import { addBusinessHours } from "@leadback/scoring";
import { and, asc, eq, gt, isNull, lte, max, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { newId } from "../new-id.ts";
import { getProgram, type Program } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { makeAgenda } from "./make-agenda.ts";

const dayMs = 86_400_000;
const agendaMs = 2 * dayMs;

/** Plans the next checkpoint of every partner that has none, at the rhythm of its tier, in working hours. For the worker. */
export async function planDueCheckpoints(context: OperationContext): Promise<number> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const waiting = await transaction
      .select({ id: partners.id, tier: partners.tier, lastAt: max(checkpoints.doneAt) })
      .from(partners)
      .leftJoin(
        checkpoints,
        and(eq(checkpoints.programId, partners.programId), eq(checkpoints.partnerId, partners.id)),
      )
      .where(
        and(
          eq(partners.programId, context.programId),
          isNull(partners.archivedAt),
          isNull(partners.offboardedAt),
        ),
      )
      .groupBy(partners.programId, partners.id)
      .having(sql`count(*) filter (where ${checkpoints.state} = 'planned') = 0`)
      .orderBy(asc(partners.id));
    for (const { id: partnerId, tier, lastAt } of waiting) {
      const id = newId<CheckpointId>(context.now);
      const dueAt = dueTime(program, tier, lastAt ?? context.now, context.now);
      await transaction.insert(checkpoints).values({
        programId: context.programId,
        id,
        partnerId,
        dueAt,
        state: "planned",
        createdAt: context.now,
        createdBy: `${context.actor.kind}:${context.actor.id}`,
      });
      await recordAudit(
        transaction,
        context,
        "checkpoint.planned",
        { kind: "checkpoint", id },
        { partnerId },
      );
    }
    return waiting.length;
  });
}

/** Makes the agendas of the checkpoints of the next 48 hours; each once, and then it stands. For the worker. */
export async function prepareAgendas(context: OperationContext): Promise<number> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const due = await transaction
      .select({ id: checkpoints.id, partnerId: checkpoints.partnerId })
      .from(checkpoints)
      .where(
        and(
          eq(checkpoints.programId, context.programId),
          eq(checkpoints.state, "planned"),
          isNull(checkpoints.agendaMadeAt),
          gt(checkpoints.dueAt, context.now),
          lte(checkpoints.dueAt, new Date(context.now.getTime() + agendaMs)),
        ),
      )
      .orderBy(asc(checkpoints.dueAt), asc(checkpoints.id))
      .for("update", { skipLocked: true });
    for (const { id, partnerId } of due) await prepare(transaction, context, id, partnerId);
    return due.length;
  });
}

async function prepare(
  transaction: Transaction,
  context: OperationContext,
  id: CheckpointId,
  partnerId: Parameters<typeof makeAgenda>[2],
): Promise<void> {
  const agenda = await makeAgenda(transaction, context, partnerId);
  await transaction
    .update(checkpoints)
    .set({ agenda, agendaMadeAt: context.now })
    .where(and(eq(checkpoints.programId, context.programId), eq(checkpoints.id, id)));
  await recordAudit(
    transaction,
    context,
    "checkpoint.agenda_made",
    { kind: "checkpoint", id },
    { partnerId },
  );
}

/** One that fell due long ago is planned for the next days, not for the past. */
function dueTime(program: Program, tier: string | null, last: Date, now: Date): Date {
  const { everyDays, byTier } = program.settings.checkpoints;
  const days = (tier === null ? undefined : byTier[tier]) ?? everyDays;
  const soonest = now.getTime() + 3 * dayMs;
  const at = Math.max(last.getTime() + days * dayMs, soonest);
  const year = new Date(at).getUTCFullYear();
  return new Date(addBusinessHours(at, 1, businessCalendar(program, year - 1, year + 1)));
}
