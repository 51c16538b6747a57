import type { OperationContext } from "../context.ts";
import {
  type Answer,
  claimKeys,
  type GivenAnswer,
  type KeyedRequest,
  keepAnswers,
  markOf,
  replayOf,
} from "./keyed-answers.ts";

/**
 * Does `work` at most once for a key, and answers every later request like the first. The answer is stored in the
 * transaction of the effect: whatever kills a request, its effect and its answer are both there or neither is, and no
 * key is left behind that anyone would have to free. What throws stores nothing and may be tried again.
 * @throws {OperationError} `invalid_input` (`idempotency_key_reused`) for another content, `conflict`
 *   (`idempotency_in_progress`) while the first request is under way.
 */
export function answerOnce(
  context: OperationContext,
  request: KeyedRequest,
  work: (context: OperationContext) => Promise<Answer>,
): Promise<GivenAnswer> {
  const mark = markOf(context, request);
  return context.database.asOne(context.programId, async (database, transaction) => {
    const claims = await claimKeys(transaction, context, [mark.scope]);
    const replay = replayOf(claims.get(mark.scope), mark.fingerprint);
    if (replay !== undefined) return replay;
    const answer = await work({ ...context, database });
    await keepAnswers(transaction, context, [{ ...mark, ...answer }]);
    return { ...answer, isReplayed: false };
  });
}
