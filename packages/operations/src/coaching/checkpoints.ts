import {
  type CheckpointActionId,
  type CheckpointId,
  checkpointActions,
  checkpointStates,
  checkpoints,
  type PartnerId,
  type Transaction,
} from "@leadback/db";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { contentTag, refuseUnseen, type SeenContent } from "../content-tag.ts";
import type { OperationContext } from "../context.ts";
import { definedFields } from "../defined-fields.ts";
import { noteText, plainText } from "../leads/lead-submission.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { type ListOfPartnerInput, listOfPartner, listOfPartnerInput } from "../partners/list-of-partner.ts";
import { lockPartner } from "../partners/lock-partner.ts";
import { recordAudit } from "../record-audit.ts";
import { agendaSchema } from "./agenda.ts";

const instant = z.iso.datetime({
  offset: true,
  error: "Give an instant, for example 2026-11-09T14:30:00Z.",
});

export const checkpointInput = z.strictObject({ dueAt: instant, notes: noteText.optional() });
export const updateCheckpointInput = z.strictObject({
  dueAt: instant.optional(),
  state: z.enum(checkpointStates).optional(),
  notes: noteText.nullable().optional(),
});
export const actionInput = z.strictObject({
  text: plainText(400),
  owner: plainText(120),
  isOurs: z.boolean(),
  dueOn: z.iso.date("Give a local date, for example 2026-12-15."),
});
export const updateActionInput = z.strictObject({
  text: plainText(400).optional(),
  owner: plainText(120).optional(),
  dueOn: z.iso.date("Give a local date, for example 2026-12-15.").optional(),
  isDone: z.boolean().optional(),
});
export const listCheckpointsInput = listOfPartnerInput;

type CheckpointRow = typeof checkpoints.$inferSelect;
type ActionRow = typeof checkpointActions.$inferSelect;
export type CheckpointView = ReturnType<typeof viewCheckpoint>;

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);
const actionsMax = 50;

/** A partner's checkpoints with their actions, the latest first. */
export function listCheckpoints(
  context: OperationContext,
  partnerId: PartnerId,
  input: ListOfPartnerInput,
): Promise<{ data: CheckpointView[]; nextCursor: string | null }> {
  return listOfPartner(context, partnerId, input, {
    cursorSchema,
    read: (transaction, after, limit) =>
      transaction
        .select()
        .from(checkpoints)
        .where(
          and(
            eq(checkpoints.programId, context.programId),
            eq(checkpoints.partnerId, partnerId),
            after &&
              sql`(${checkpoints.dueAt}, ${checkpoints.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
          ),
        )
        .orderBy(desc(checkpoints.dueAt), desc(checkpoints.id))
        .limit(limit),
    positionOf: ({ dueAt, id }) => [dueAt.toISOString(), id],
    view: async (transaction, rows) => {
      const actions = await readActions(
        transaction,
        context,
        rows.map(({ id }) => id),
      );
      return rows.map((row) => viewCheckpoint(row, actions.get(row.id) ?? []));
    },
  });
}

/** Plans a checkpoint beside those that the rhythm plans. */
export async function planCheckpoint(
  context: OperationContext,
  partnerId: PartnerId,
  input: z.input<typeof checkpointInput>,
): Promise<CheckpointView> {
  const { dueAt, notes } = parseInput(checkpointInput, input);
  const id = newId<CheckpointId>(context.now);
  return change(context, partnerId, id, "checkpoint.planned", async (transaction) => {
    await transaction.insert(checkpoints).values({
      programId: context.programId,
      id,
      partnerId,
      dueAt: new Date(dueAt),
      state: "planned",
      notes: notes ?? null,
      createdAt: context.now,
      createdBy: `${context.actor.kind}:${context.actor.id}`,
    });
  });
}

/** Moves a checkpoint, notes what was said, or says that it was done or canceled. */
export async function updateCheckpoint(
  context: OperationContext,
  partnerId: PartnerId,
  checkpointId: CheckpointId,
  input: z.input<typeof updateCheckpointInput>,
  seen: SeenContent = {},
): Promise<CheckpointView> {
  const { dueAt, state, notes } = parseInput(updateCheckpointInput, input);
  return change(context, partnerId, checkpointId, "checkpoint.updated", async (transaction) => {
    const before = await find(transaction, context, partnerId, checkpointId);
    refuseUnseen(tagOf(before), seen);
    // An agenda that was made for another day is made anew.
    const isMoved = dueAt !== undefined && Date.parse(dueAt) !== before.dueAt.getTime();
    const moved = isMoved ? { dueAt: new Date(dueAt), agenda: null, agendaMadeAt: null } : {};
    const doneAt =
      state === undefined ? {} : { doneAt: state === "done" ? (before.doneAt ?? context.now) : null };
    const set = { ...definedFields({ state, notes }), ...moved, ...doneAt };
    if (Object.keys(set).length === 0) return;
    await transaction
      .update(checkpoints)
      .set(set)
      .where(and(eq(checkpoints.programId, context.programId), eq(checkpoints.id, checkpointId)));
  });
}

/** Writes down who does what until when. */
export async function addAction(
  context: OperationContext,
  partnerId: PartnerId,
  checkpointId: CheckpointId,
  input: z.input<typeof actionInput>,
): Promise<CheckpointView> {
  const action = parseInput(actionInput, input);
  return change(context, partnerId, checkpointId, "checkpoint_action.added", async (transaction) => {
    await find(transaction, context, partnerId, checkpointId);
    const known = (await readActions(transaction, context, [checkpointId])).get(checkpointId) ?? [];
    if (known.length >= actionsMax)
      throw new OperationError("conflict", `A checkpoint has at most ${actionsMax} actions.`);
    await transaction.insert(checkpointActions).values({
      programId: context.programId,
      id: newId<CheckpointActionId>(context.now),
      checkpointId,
      partnerId,
      ...action,
      createdAt: context.now,
    });
  });
}

/** Changes an action, or says that it is done, or not after all. */
export async function updateAction(
  context: OperationContext,
  partnerId: PartnerId,
  checkpointId: CheckpointId,
  actionId: CheckpointActionId,
  input: z.input<typeof updateActionInput>,
): Promise<CheckpointView> {
  const { isDone, ...fields } = parseInput(updateActionInput, input);
  return change(context, partnerId, checkpointId, "checkpoint_action.updated", async (transaction) => {
    await find(transaction, context, partnerId, checkpointId);
    const known = (await readActions(transaction, context, [checkpointId])).get(checkpointId) ?? [];
    const before = known.find(({ id }) => id === actionId);
    if (before === undefined) throw new OperationError("not_found", "There is no such action.");
    const doneAt = isDone === undefined ? {} : { doneAt: isDone ? (before.doneAt ?? context.now) : null };
    const set = { ...definedFields(fields), ...doneAt };
    if (Object.keys(set).length === 0) return;
    await transaction
      .update(checkpointActions)
      .set(set)
      .where(and(eq(checkpointActions.programId, context.programId), eq(checkpointActions.id, actionId)));
  });
}

async function change(
  context: OperationContext,
  partnerId: PartnerId,
  checkpointId: CheckpointId,
  action: string,
  work: (transaction: Transaction) => Promise<void>,
): Promise<CheckpointView> {
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "Checkpoints are kept by the programme.");
  return context.database.inProgram(context.programId, async (transaction) => {
    await lockPartner(transaction, context, partnerId);
    await work(transaction);
    await recordAudit(transaction, context, action, { kind: "checkpoint", id: checkpointId }, { partnerId });
    const row = await find(transaction, context, partnerId, checkpointId);
    const actions = await readActions(transaction, context, [checkpointId]);
    return viewCheckpoint(row, actions.get(checkpointId) ?? []);
  });
}

async function find(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerId: PartnerId,
  checkpointId: CheckpointId,
): Promise<CheckpointRow> {
  const [row] = await transaction
    .select()
    .from(checkpoints)
    .where(
      and(
        eq(checkpoints.programId, programId),
        eq(checkpoints.partnerId, partnerId),
        eq(checkpoints.id, checkpointId),
      ),
    );
  if (row === undefined) throw new OperationError("not_found", "There is no such checkpoint.");
  return row;
}

async function readActions(
  transaction: Transaction,
  { programId }: OperationContext,
  checkpointIds: readonly CheckpointId[],
): Promise<Map<CheckpointId, ActionRow[]>> {
  if (checkpointIds.length === 0) return new Map();
  const rows = await transaction
    .select()
    .from(checkpointActions)
    .where(
      and(
        eq(checkpointActions.programId, programId),
        inArray(checkpointActions.checkpointId, [...checkpointIds]),
      ),
    )
    .orderBy(asc(checkpointActions.dueOn), asc(checkpointActions.id));
  return Map.groupBy(rows, ({ checkpointId }) => checkpointId);
}

function tagOf({ dueAt, state, notes }: CheckpointRow): string {
  return contentTag([dueAt, state, notes]);
}

function viewCheckpoint(row: CheckpointRow, actions: readonly ActionRow[]) {
  return {
    id: row.id,
    partnerId: row.partnerId,
    dueAt: row.dueAt.toISOString(),
    state: row.state,
    agenda: row.agenda === null ? null : agendaSchema.parse(row.agenda),
    agendaMadeAt: row.agendaMadeAt?.toISOString() ?? null,
    notes: row.notes,
    doneAt: row.doneAt?.toISOString() ?? null,
    tag: tagOf(row),
    actions: actions.map((action) => ({
      id: action.id,
      text: action.text,
      owner: action.owner,
      isOurs: action.isOurs,
      dueOn: action.dueOn,
      doneAt: action.doneAt?.toISOString() ?? null,
    })),
  };
}
