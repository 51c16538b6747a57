import { programs } from "@leadback/db";
import { eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { refreshDueTimes } from "../sla/refresh-due-times.ts";
import { getProgram, type Program } from "./program.ts";
import { programSettingsSchema } from "./program-settings.ts";

type Settings = { [key: string]: unknown };

/** Changes some of a programme's settings; what is not named stays as it is. Letters that are frozen do not change. */
export async function updateProgramSettings(context: OperationContext, changes: Settings): Promise<Program> {
  if (context.actor.partnerId !== undefined) {
    throw new OperationError("forbidden", "A partner cannot change the programme's settings.");
  }
  const changed = await context.database.inProgram(context.programId, async (transaction) => {
    // Settings are one value: of two changes at once, the second must build on the first.
    await transaction
      .select({ id: programs.id })
      .from(programs)
      .where(eq(programs.id, context.programId))
      .for("no key update");
    const program = await getProgram(transaction, context.programId);
    const settings = parseInput(programSettingsSchema.strict(), merged(program.settings, changes));
    await transaction.update(programs).set({ settings }).where(eq(programs.id, context.programId));
    const names = Object.keys(changes);
    await recordAudit(
      transaction,
      context,
      "program.settings_changed",
      { kind: "program", id: program.id },
      { names },
    );
    return { ...program, settings };
  });
  if ("promises" in changes || "calendar" in changes) await refreshDueTimes(context);
  return changed;
}

function merged(before: Settings, changes: Settings): Settings {
  const pairs = Object.entries(changes).map(([key, value]) => {
    const known = before[key];
    return [key, isGroup(known) && isGroup(value) ? merged(known, value) : value] as const;
  });
  return { ...before, ...Object.fromEntries(pairs) };
}

function isGroup(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
