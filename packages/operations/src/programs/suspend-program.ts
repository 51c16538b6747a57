import { deliveries, digestRuns, programs, type Transaction } from "@leadback/db";
import { and, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { openRunStates } from "../digest-runs/digest-run-transitions.ts";
import { setRunState } from "../digest-runs/settle-runs.ts";
import { moveDelivery } from "../digests/delivery-transitions.ts";
import { forgetKeys } from "../keys/remembered-keys.ts";
import { OperationError } from "../operation-error.ts";
import { recordAudit } from "../record-audit.ts";
import type { Program } from "./program.ts";
import { lockProgram } from "./update-program.ts";

/**
 * Stops a programme without losing anything of it: its keys and sessions open nothing, its runs are given up, its
 * letters that nobody has tried to send stay here, nothing is sent or counted. Erasures and retention go on.
 */
export async function suspendProgram(context: OperationContext): Promise<{ letters: number }> {
  const suspended = await change(context, "program.suspended", async (transaction, program) => {
    if (program.suspendedAt !== null) return null;
    await write(transaction, context, context.now);
    await abortRuns(transaction, context);
    return { letters: await withdrawLetters(transaction, context) };
  });
  forgetKeys();
  return suspended ?? { letters: 0 };
}

/** Lets a suspended programme go on. Letters that were withdrawn stay so; the next period has its own. */
export async function resumeProgram(context: OperationContext): Promise<void> {
  await change(context, "program.resumed", async (transaction, program) => {
    if (program.suspendedAt === null) return null;
    await write(transaction, context, null);
    return {};
  });
}

/** For what must not happen in the name of a programme that stands still. */
export function refuseSuspended({
  slug,
  name,
  suspendedAt,
}: Pick<Program, "slug" | "name" | "suspendedAt">): void {
  if (suspendedAt === null) return;
  throw new OperationError(
    "conflict",
    `The programme "${name}" is suspended: nothing is sent in its name. Let it go on first (\`npx pnpm leadback program resume --program ${slug}\`).`,
  );
}

async function change<Detail extends Record<string, unknown>>(
  context: OperationContext,
  action: string,
  work: (transaction: Transaction, program: Program) => Promise<Detail | null>,
): Promise<Detail | null> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await lockProgram(transaction, context);
    const detail = await work(transaction, program);
    if (detail !== null)
      await recordAudit(transaction, context, action, { kind: "program", id: program.id }, detail);
    return detail;
  });
}

async function write(
  transaction: Transaction,
  { programId }: OperationContext,
  suspendedAt: Date | null,
): Promise<void> {
  await transaction.update(programs).set({ suspendedAt }).where(eq(programs.id, programId));
}

async function abortRuns(transaction: Transaction, { programId, now }: OperationContext): Promise<void> {
  const runs = await transaction
    .select({ id: digestRuns.id, state: digestRuns.state })
    .from(digestRuns)
    .where(and(eq(digestRuns.programId, programId), inArray(digestRuns.state, [...openRunStates])))
    .for("update");
  for (const { id, state } of runs) {
    await setRunState(
      transaction,
      { programId, now },
      { id, from: state, to: "aborted", reason: "program_off" },
    );
  }
}

/** Where a letter goes that nobody has tried to send. */
const withdrawn = { planned: "skipped", frozen: "canceled", held: "canceled" } as const;

async function withdrawLetters(transaction: Transaction, context: OperationContext): Promise<number> {
  const letters = await transaction
    .select({ id: deliveries.id, state: deliveries.state })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.programId, context.programId),
        inArray(deliveries.state, Object.keys(withdrawn) as (keyof typeof withdrawn)[]),
      ),
    )
    .for("update");
  for (const { id, state } of letters) {
    const to = withdrawn[state as keyof typeof withdrawn];
    await moveDelivery(transaction, context, {
      id,
      from: state,
      to,
      detail: "program_off",
      at: context.now,
    });
  }
  return letters.length;
}
