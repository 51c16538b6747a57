import { type DigestRunId, digestRuns } from "@leadback/db";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { latestPeriod } from "../digests/digest-period.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { countReaders } from "../partners/count-readers.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { openRunStates } from "./digest-run-transitions.ts";
import { forbidPartners, type RunRow } from "./find-run.ts";
import { type RunView, viewRun } from "./view-run.ts";

/** The channel on which the worker hears that a run is wanted. */
export const runChannel = "leadback_digest_runs";

export const startRunInput = z.strictObject({
  asOf: z.iso
    .datetime({ offset: true, error: "Give an instant, for example 2026-11-17T12:00:00Z." })
    .optional(),
  dryRun: z.boolean().default(false),
});

/**
 * Asks the worker for a run about the latest periods as of now or of another instant. While one about the same periods
 * is under way there is no second.
 */
export async function startRun(
  context: OperationContext,
  input: z.input<typeof startRunInput>,
): Promise<RunView> {
  forbidPartners(context);
  const { asOf, dryRun: isDryRun } = parseInput(startRunInput, input);
  const { database, programId, now } = context;
  const clock = asOf === undefined ? now : new Date(asOf);
  if (!isDryRun && clock > now) throw invalid("It lies ahead: a letter is about what has been.");
  const readers = await countReaders(context);
  return database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const { mostLetters } = program.settings.delivery;
    const letters = [...readers.values()].reduce((sum, each) => sum + each, 0);
    if (!isDryRun && letters > mostLetters) {
      throw new OperationError(
        "conflict",
        `This run would write to ${letters} people, more than the ${mostLetters} that the programme allows (delivery.mostLetters); nothing was sent.`,
        { type: "spend_cap", extra: { letters, mostLetters } },
      );
    }
    const { lastDay } = latestPeriod(
      clock,
      { zone: program.zone, cadence: "weekly" },
      program.settings.digest,
    );
    const wanted = {
      state: "scheduled" as const,
      stateReason: null,
      asOf: asOf === undefined ? null : clock,
      requestedBy: `${context.actor.kind}:${context.actor.id}`,
      updatedAt: now,
      finishedAt: null,
    };
    const fresh = { programId, id: newId<DigestRunId>(now), lastDay, isDryRun, createdAt: now, ...wanted };
    const [made] = await transaction.insert(digestRuns).values(fresh).onConflictDoNothing().returning();
    let run: RunRow | undefined = made;
    if (run === undefined) {
      const [known] = await transaction
        .select()
        .from(digestRuns)
        .where(
          and(
            eq(digestRuns.programId, programId),
            eq(digestRuns.isDryRun, false),
            eq(digestRuns.lastDay, lastDay),
          ),
        )
        .for("update");
      if (known === undefined) throw new Error("A run is there and is not.");
      refuseSecond(known);
      [run] = await transaction
        .update(digestRuns)
        .set(wanted)
        .where(and(eq(digestRuns.programId, programId), eq(digestRuns.id, known.id)))
        .returning();
    }
    if (run === undefined) throw new Error("A run that was written is there.");
    await recordAudit(
      transaction,
      context,
      "digest_run.requested",
      { kind: "digest_run", id: run.id },
      { lastDay, isDryRun },
    );
    await transaction.execute(sql`select pg_notify(${runChannel}, ${programId})`);
    return viewRun(transaction, context, run);
  });
}

function refuseSecond({ id, state }: RunRow): void {
  const isOpen = (openRunStates as readonly string[]).includes(state);
  if (isOpen) {
    throw new OperationError("conflict", "A run about these periods is under way; there is no second.", {
      type: "run_under_way",
      extra: { runId: id },
    });
  }
  if (state === "aborted") {
    throw new OperationError("conflict", "The run about these periods was given up.", {
      type: "run_given_up",
      extra: { runId: id },
    });
  }
}

function invalid(detail: string): OperationError {
  return new OperationError("invalid_input", "Some fields are not as they should be; nothing was started.", {
    problems: [{ pointer: "/asOf", detail }],
  });
}
