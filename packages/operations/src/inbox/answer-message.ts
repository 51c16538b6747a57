import { type MessageId, messageResolutions, messages } from "@leadback/db";
import { type Locale, lintSentence } from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { answerLocale, type OperationContext } from "../context.ts";
import { noteText, plainText } from "../leads/lead-submission.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { type MessageView, messageNotFound, readMessage, visibleMessages } from "./view-message.ts";

export const answerMessageInput = z.strictObject({
  answer: noteText,
  resolution: z.enum(messageResolutions).default("resolved"),
  weDid: plainText(300).optional(),
});

export type AnswerMessageInput = z.input<typeof answerMessageInput>;

/** Answers a message, once. What was adopted is told to all partners: "you said, we did". */
export async function answerMessage(
  context: OperationContext,
  messageId: MessageId,
  input: AnswerMessageInput,
): Promise<MessageView> {
  const { answer, resolution, weDid } = parseInput(answerMessageInput, input);
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "The programme's people answer; write a new message instead.");
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const [message] = await transaction
      .select()
      .from(messages)
      .where(and(visibleMessages(context), eq(messages.id, messageId)))
      .for("update");
    if (message === undefined) throw messageNotFound();
    if (message.kind === "dispute")
      throw new OperationError("conflict", "A dispute is decided: POST /v1/disputes/{id}/decision.");
    if (message.answeredAt !== null)
      throw new OperationError("conflict", "This message has its answer; nothing was saved.");
    checkAdoption(message.kind, resolution, weDid, answerLocale(context, program));
    await transaction
      .update(messages)
      .set({
        answeredAt: context.now,
        answeredBy: `${context.actor.kind}:${context.actor.id}`,
        answer,
        resolution,
        weDid: weDid ?? null,
      })
      .where(and(eq(messages.programId, context.programId), eq(messages.id, messageId)));
    await recordAudit(
      transaction,
      context,
      "message.answered",
      { kind: "message", id: messageId },
      { resolution },
    );
    return readMessage(transaction, context, messageId);
  });
}

/** What we did is read by partners who have nothing to do with it: it names nobody. */
function checkAdoption(kind: string, resolution: string, weDid: string | undefined, locale: Locale): void {
  if (resolution !== "adopted") {
    if (weDid !== undefined) throw refusal("/weDid", "Only what was adopted is told.");
    return;
  }
  if (kind !== "suggestion") throw refusal("/resolution", "Only a suggestion is adopted.");
  if (weDid === undefined) throw refusal("/weDid", "Say in one sentence what you did about it.");
  const verdict = lintSentence({ sentence: weDid, locale });
  if (!verdict.ok) throw refusal("/weDid", verdict.problems.map(({ message }) => message).join(" "));
}

function refusal(pointer: string, detail: string): OperationError {
  return new OperationError("invalid_input", "Some fields are not as they should be; nothing was saved.", {
    problems: [{ pointer, detail }],
  });
}
