import type { OperationContext } from "../context.ts";
import { type DayOff, daysOff } from "../metrics/business-calendar.ts";
import { getProgram, type Program } from "./program.ts";

interface ProgramView extends Omit<Program, "suspendedAt" | "earlierPromises"> {
  /** The days off of this year and the next. */
  holidays: DayOff[];
}

/** The programme with what it has decided, and the days off that follow from it. */
export async function viewProgram(context: OperationContext, changed?: Program): Promise<ProgramView> {
  const {
    suspendedAt: _,
    earlierPromises: __,
    ...program
  } = changed ??
  (await context.database.inProgram(context.programId, (transaction) =>
    getProgram(transaction, context.programId),
  ));
  const year = context.now.getUTCFullYear();
  const holidays = [year, year + 1].flatMap((one) => daysOff(program, one, program.locale));
  return { ...program, holidays };
}
