import { programReasons, type Transaction } from "@leadback/db";
import {
  isReasonCode,
  type Locale,
  lintSentence,
  locales,
  type ReasonCode,
  reasonCodes,
} from "@leadback/scoring";
import { and, eq, max, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { plainText } from "../leads/lead-submission.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { type ReasonView, viewReason } from "./list-reasons.ts";
import { readOwnReasons } from "./own-reasons.ts";

const mostOwnReasons = 200;

/** `none` is what filters call the absence of an own reason. */
const codePattern = /^[a-z][a-z0-9_]{2,59}$/;
const ownReasonCode = z
  .string()
  .regex(codePattern, "Small letters, digits and _, from a letter on, for example no_budget_2027.")
  .refine((code) => code !== "none", "This word stands for having no reason of one's own.");

const label = plainText(80);
const labels = z.strictObject({
  "pt-BR": label.optional(),
  en: label.optional(),
  es: label.optional(),
} satisfies Record<Locale, unknown>);

const oneOfTheirs = "Give one of the reason codes of GET /v1/reasons";

/** A reason as whoever ends a lead names it: of the catalogue, or of the programme's own. */
export const reasonCode = z.union([z.enum(reasonCodes), z.string().regex(codePattern, oneOfTheirs)], {
  error: oneOfTheirs,
});

export const reasonInput = z.strictObject({
  canonicalCode: z
    .enum(reasonCodes)
    .optional()
    .describe("For a reason of your own: as which one of the catalogue it counts."),
  labels: labels.default({}).describe("For your own people; a reason of your own has all three languages."),
  partnerLabels: labels.default({}).describe("As the partner reads it; your own label where there is none."),
  qualityWeight: z
    .union([z.literal(0), z.literal(0.5), z.literal(1)])
    .nullable()
    .default(null)
    .describe("How much it counts against the partner; null as in the catalogue."),
  detail: z
    .strictObject({ prompts: labels, isRequired: z.boolean().default(true) })
    .nullable()
    .default(null)
    .describe("What else whoever ends a lead is asked for; it comes in `evidence.text`."),
  isActive: z.boolean().default(true).describe("False: no lead ends for it any more; what ended stays."),
});

export type ReasonInput = z.input<typeof reasonInput>;

/**
 * Says how the programme calls a reason of the catalogue and what it weighs, or keeps one of its own, which counts as one
 * of the catalogue. What ended before keeps its reason, and weighs as the reason weighs now.
 */
export async function putReason(
  context: OperationContext,
  code: string,
  input: ReasonInput,
  locale: Locale,
): Promise<ReasonView> {
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "A partner cannot change why leads end.");
  const wanted = parseInput(reasonInput, input);
  refuseUnfit(code, wanted, locale);
  const { programId, now } = context;
  return context.database.inProgram(programId, async (transaction) => {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`${programId} reasons`}, 0))`,
    );
    const [known] = await transaction
      .select()
      .from(programReasons)
      .where(and(eq(programReasons.programId, programId), eq(programReasons.code, code)));
    const canonicalCode = isReasonCode(code) ? code : (wanted.canonicalCode ?? known?.canonicalCode);
    if (canonicalCode === undefined)
      throw unfit("/canonicalCode", "Say as which reason of the catalogue it counts.");
    if (known !== undefined && known.canonicalCode !== canonicalCode)
      throw unfit(
        "/canonicalCode",
        `It counts as ${known.canonicalCode}, and leads have ended for it: keep a new reason instead.`,
      );
    const { canonicalCode: _, ...said } = wanted;
    const number = known?.number ?? (isReasonCode(code) ? 0 : await nextNumber(transaction, context));
    const values = { canonicalCode, number, ...said, updatedAt: now };
    await transaction
      .insert(programReasons)
      .values({ programId, code, ...values })
      .onConflictDoUpdate({ target: [programReasons.programId, programReasons.code], set: values });
    const { qualityWeight, isActive } = said;
    const detail = { canonicalCode, qualityWeight, isActive };
    await recordAudit(transaction, context, "reason.changed", { kind: "reason", id: code }, detail);
    return viewReason(code, canonicalCode, await readOwnReasons(transaction, context), locale);
  });
}

function refuseUnfit(code: string, wanted: z.output<typeof reasonInput>, answerIn: Locale): void {
  if (isReasonCode(code)) {
    if (wanted.canonicalCode !== undefined && wanted.canonicalCode !== code)
      throw unfit("/canonicalCode", "A reason of the catalogue counts as itself: leave this out.");
  } else {
    const checked = ownReasonCode.safeParse(code);
    if (!checked.success) throw unfit("/code", checked.error.issues[0]?.message ?? "This is no code.");
    const missing = locales.find((locale) => wanted.labels[locale] === undefined);
    if (missing !== undefined)
      throw unfit(`/labels/${missing}`, "A reason of your own has a label in pt-BR, en and es.");
  }
  for (const [group, texts] of [
    ["labels", wanted.labels],
    ["partnerLabels", wanted.partnerLabels],
  ] as const) {
    for (const locale of locales) {
      const text = texts[locale];
      const [problem] = text === undefined ? [] : lintSentence({ sentence: text, locale: answerIn }).problems;
      if (problem !== undefined) throw unfit(`/${group}/${locale}`, problem.message);
    }
  }
}

/** Figures know an own reason by its number, for good: reasons are archived and never deleted. */
async function nextNumber(transaction: Transaction, { programId }: OperationContext): Promise<number> {
  const [highest] = await transaction
    .select({ number: max(programReasons.number) })
    .from(programReasons)
    .where(eq(programReasons.programId, programId));
  const number = (highest?.number ?? 0) + 1;
  if (number > mostOwnReasons)
    throw new OperationError(
      "conflict",
      `A programme has at most ${mostOwnReasons} reasons of its own, archived ones among them; nothing was saved.`,
    );
  return number;
}

function unfit(pointer: string, detail: string): OperationError {
  return new OperationError("invalid_input", "Some fields are not as they should be; nothing was saved.", {
    problems: [{ pointer, detail }],
  });
}

/** The reason that a code means in this programme, to end a lead for; refused where there is none or it is archived. */
export async function resolveReason(
  transaction: Transaction,
  context: Pick<OperationContext, "programId">,
  code: string,
  pointer = "/reason",
): Promise<ResolvedReason> {
  const said = (await readOwnReasons(transaction, context)).byCode.get(code);
  if (said?.isActive === false) throw unfit(pointer, "This reason is archived: choose another one.");
  if (isReasonCode(code)) return { reason: code, own: null, detail: said?.detail ?? null };
  if (said === undefined) throw unfit(pointer, oneOfTheirs);
  return {
    reason: said.canonicalCode,
    own: { ownReason: code, ownReasonNumber: said.number },
    detail: said.detail,
  };
}

export interface ResolvedReason {
  reason: ReasonCode;
  own: { ownReason: string; ownReasonNumber: number } | null;
  detail: (typeof programReasons.$inferSelect)["detail"];
}
