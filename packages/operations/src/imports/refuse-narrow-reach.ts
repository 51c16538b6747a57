import { answerLocale, type OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { reachOf } from "../people/reach.ts";
import { getProgram } from "../programs/program.ts";
import { importMessages } from "./messages.ts";

/** A file may name any partner of the programme: whoever sees only some of them neither sends one nor reads of one. */
export async function refuseNarrowReach(context: OperationContext): Promise<void> {
  if (reachOf(context.actor) === null) return;
  const program = await context.database.inProgram(context.programId, (transaction) =>
    getProgram(transaction, context.programId),
  );
  throw new OperationError("forbidden", importMessages[answerLocale(context, program)].partnerActor);
}
