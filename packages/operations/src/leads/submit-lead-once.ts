import type { OperationContext } from "../context.ts";
import { type GivenAnswer, inProgress, type KeyedRequest, markOf } from "../idempotency/keyed-answers.ts";
import type { LeadSubmission } from "./lead-submission.ts";
import type { LeadAnswer, TakenLead } from "./sent-lead.ts";
import { groupsOf } from "./submit-lead-group.ts";

/**
 * Takes in one lead together with those that are sent at the same time, and answers once all of them are stored. With a
 * key, once: a later request gets the first answer.
 * @param answer what is answered, and kept under the key
 * @throws {OperationError} as `submitLead` and `answerOnce`
 */
export async function submitLeadOnce(
  context: OperationContext,
  submission: LeadSubmission,
  request: KeyedRequest | undefined,
  answer: LeadAnswer,
): Promise<GivenAnswer> {
  const groups = groupsOf(context);
  if (request === undefined) return given(await groups.take({ context, submission }), answer);
  const mark = markOf(context, request);
  // Known here already: waiting for the first one would hold back those that follow.
  if (groups.isUnderWay(mark.scope)) throw inProgress();
  return given(await groups.take({ context, submission, keyed: { mark, answer } }), answer);
}

function given(taken: TakenLead, answer: LeadAnswer): GivenAnswer {
  if ("error" in taken) throw taken.error;
  if ("replay" in taken) return taken.replay;
  return { ...(taken.answer ?? answer(taken.lead, taken.warnings)), isReplayed: false };
}
