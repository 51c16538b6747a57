import { type GoalId, type PartnerId, partnerGoals, type Transaction } from "@leadback/db";
import type { GoalProgress } from "@leadback/scoring";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { contentTag, refuseUnseen, type SeenContent } from "../content-tag.ts";
import type { OperationContext } from "../context.ts";
import { definedFields } from "../defined-fields.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { readLeads } from "../metrics/read-leads.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { type ListOfPartnerInput, listOfPartner, listOfPartnerInput } from "../partners/list-of-partner.ts";
import { lockPartner } from "../partners/lock-partner.ts";
import { getProgram } from "../programs/program.ts";
import { readOwnReasons } from "../reasons/own-reasons.ts";
import { recordAudit } from "../record-audit.ts";
import {
  type GoalInput,
  goalInput,
  rateMeasures,
  type UpdateGoalInput,
  updateGoalInput,
} from "./goal-input.ts";
import { type GoalRow, goalProgressOf } from "./goal-progress-of.ts";

export const listGoalsInput = listOfPartnerInput;

export type GoalView = ReturnType<typeof viewGoal>;

const daysMax = 400;
const cursorSchema = z.tuple([z.iso.date(), z.uuid()]);

/** Sets a goal for a partner. */
export async function setGoal(
  context: OperationContext,
  partnerId: PartnerId,
  input: GoalInput,
): Promise<GoalView> {
  const { from, to, currency, ...goal } = parseInput(goalInput, input);
  refuseImpossible({ from, to, currency, ...goal });
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "Goals are set by the programme, together with you.");
  return context.database.inProgram(context.programId, async (transaction) => {
    await lockPartner(transaction, context, partnerId);
    const [row] = await transaction
      .insert(partnerGoals)
      .values({
        programId: context.programId,
        id: newId<GoalId>(context.now),
        partnerId,
        ...goal,
        currency: currency ?? null,
        startsOn: from,
        endsBefore: to,
        createdAt: context.now,
        createdBy: `${context.actor.kind}:${context.actor.id}`,
      })
      .returning();
    if (row === undefined) throw new Error("The goal was not written.");
    await recordAudit(transaction, context, "goal.set", { kind: "goal", id: row.id }, { partnerId });
    return viewGoal(row, await progressReader(transaction, context, partnerId));
  });
}

/** Sets a goal higher or lower, or for another period. */
export async function updateGoal(
  context: OperationContext,
  partnerId: PartnerId,
  goalId: GoalId,
  input: UpdateGoalInput,
  seen: SeenContent = {},
): Promise<GoalView> {
  const changes = parseInput(updateGoalInput, input);
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "Goals are changed by the programme, together with you.");
  return context.database.inProgram(context.programId, async (transaction) => {
    await lockPartner(transaction, context, partnerId);
    const isIt = isGoal(context, partnerId, goalId);
    const [before] = await transaction.select().from(partnerGoals).where(isIt);
    if (before === undefined) throw goalNotFound();
    refuseUnseen(tagOf(before), seen);
    const { measure, currency } = before;
    const { target = before.target, from = before.startsOn, to = before.endsBefore } = changes;
    refuseImpossible({ measure, target, currency: currency ?? undefined, from, to });
    const set = definedFields({ target: changes.target, startsOn: changes.from, endsBefore: changes.to });
    const [row] =
      Object.keys(set).length === 0
        ? [before]
        : await transaction.update(partnerGoals).set(set).where(isIt).returning();
    if (row === undefined) throw goalNotFound();
    await recordAudit(transaction, context, "goal.changed", { kind: "goal", id: goalId }, { partnerId });
    return viewGoal(row, await progressReader(transaction, context, partnerId));
  });
}

/** A partner's goals with how they stand, the latest period first. */
export function listGoals(
  context: OperationContext,
  partnerId: PartnerId,
  input: ListOfPartnerInput,
): Promise<{ data: GoalView[]; nextCursor: string | null }> {
  return listOfPartner(context, partnerId, input, {
    cursorSchema,
    read: (transaction, after, limit) =>
      transaction
        .select()
        .from(partnerGoals)
        .where(
          and(
            eq(partnerGoals.programId, context.programId),
            eq(partnerGoals.partnerId, partnerId),
            isNull(partnerGoals.withdrawnAt),
            after &&
              sql`(${partnerGoals.startsOn}, ${partnerGoals.id}) < (${after[0]}::date, ${after[1]}::uuid)`,
          ),
        )
        .orderBy(desc(partnerGoals.startsOn), desc(partnerGoals.id))
        .limit(limit),
    positionOf: ({ startsOn, id }) => [startsOn, id],
    view: async (transaction, rows) => {
      const progressOf = await progressReader(transaction, context, partnerId);
      return rows.map((row) => viewGoal(row, progressOf));
    },
  });
}

/** Gives a goal up: it is shown no more, and the audit log keeps that it was there. */
export async function withdrawGoal(
  context: OperationContext,
  partnerId: PartnerId,
  goalId: GoalId,
): Promise<void> {
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "Goals are given up by the programme, together with you.");
  await context.database.inProgram(context.programId, async (transaction) => {
    await lockPartner(transaction, context, partnerId);
    const withdrawn = await transaction
      .update(partnerGoals)
      .set({ withdrawnAt: context.now })
      .where(isGoal(context, partnerId, goalId))
      .returning({ id: partnerGoals.id });
    if (withdrawn.length === 0) throw goalNotFound();
    await recordAudit(transaction, context, "goal.withdrawn", { kind: "goal", id: goalId }, { partnerId });
  });
}

/** The goals of a partner that run at an instant. */
export async function runningGoals(
  transaction: Transaction,
  context: OperationContext,
  partnerId: PartnerId,
): Promise<GoalView[]> {
  const progressOf = await progressReader(transaction, context, partnerId);
  const rows = await transaction
    .select()
    .from(partnerGoals)
    .where(
      and(
        eq(partnerGoals.programId, context.programId),
        eq(partnerGoals.partnerId, partnerId),
        isNull(partnerGoals.withdrawnAt),
      ),
    )
    .orderBy(asc(partnerGoals.startsOn), asc(partnerGoals.id));
  return rows
    .map((row) => viewGoal(row, progressOf))
    .filter(({ progress: { elapsedShare } }) => elapsedShare > 0 && elapsedShare < 1);
}

function isGoal({ programId }: OperationContext, partnerId: PartnerId, goalId: GoalId) {
  return and(
    eq(partnerGoals.programId, programId),
    eq(partnerGoals.partnerId, partnerId),
    eq(partnerGoals.id, goalId),
    isNull(partnerGoals.withdrawnAt),
  );
}

function goalNotFound(): OperationError {
  return new OperationError("not_found", "There is no such goal.");
}

function tagOf({ target, startsOn, endsBefore }: GoalRow): string {
  return contentTag([target, startsOn, endsBefore]);
}

async function progressReader(
  transaction: Transaction,
  context: OperationContext,
  partnerId: PartnerId,
): Promise<(goal: GoalRow) => GoalProgress> {
  const program = await getProgram(transaction, context.programId);
  const leads = await readLeads(transaction, context.programId, partnerId);
  const own = await readOwnReasons(transaction, context);
  const firstLeadYear = leads[0]?.submittedAt.getUTCFullYear() ?? context.now.getUTCFullYear();
  return (goal) => {
    const [start, end] = [goal.startsOn, goal.endsBefore].map((date) => Number(date.slice(0, 4)));
    const calendar = businessCalendar(
      program,
      Math.min(firstLeadYear, start ?? firstLeadYear) - 1,
      Math.max(context.now.getUTCFullYear(), end ?? firstLeadYear) + 1,
    );
    const rules = {
      settings: program.settings,
      earlierPromises: program.earlierPromises,
      calendar,
      own,
      now: context.now,
    };
    return goalProgressOf(goal, leads, program.zone, rules);
  };
}

function viewGoal(goal: GoalRow, progressOf: (goal: GoalRow) => GoalProgress) {
  return {
    id: goal.id,
    partnerId: goal.partnerId,
    measure: goal.measure,
    target: goal.target,
    currency: goal.currency,
    from: goal.startsOn,
    to: goal.endsBefore,
    createdAt: goal.createdAt.toISOString(),
    tag: tagOf(goal),
    progress: progressOf(goal),
  };
}

function refuseImpossible({ measure, target, currency, from, to }: z.output<typeof goalInput>): void {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const isRate = rateMeasures.includes(measure);
  const problems = [
    ...(days >= 7 && days <= daysMax
      ? []
      : [{ pointer: "/to", detail: `A goal runs for at least a week and at most ${daysMax} days.` }]),
    ...(isRate && target > 1 ? [{ pointer: "/target", detail: "A rate is above 0 and at most 1." }] : []),
    ...(!isRate && !Number.isInteger(target)
      ? [{ pointer: "/target", detail: "Leads and amounts in minor units are whole." }]
      : []),
    ...((measure === "revenue") === (currency !== undefined)
      ? []
      : [{ pointer: "/currency", detail: "Revenue has a currency, and nothing else has one." }]),
  ];
  if (problems.length === 0) return;
  throw new OperationError("invalid_input", "The goal is not possible like this; nothing was saved.", {
    problems,
  });
}
