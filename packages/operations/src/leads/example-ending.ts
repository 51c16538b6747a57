import {
  type Evidence,
  isReasonCode,
  type Locale,
  lintFeedback,
  type ReasonCode,
  reasonCodes,
  requiredEvidence,
} from "@leadback/scoring";
import { answerLocale, type OperationContext } from "../context.ts";
import { getProgram } from "../programs/program.ts";
import { promptOf } from "../reasons/list-reasons.ts";
import { type OwnReasons, readOwnReasons } from "../reasons/own-reasons.ts";

const dayMs = 86_400_000;

export interface ExampleEnding {
  /** The sentence of the reason, with prompts for what is not known. */
  template: string;
  /** A whole end to copy: the reason as the programme names it, its sentence and the evidence that it asks for. */
  example: { reason: string; sentence: string; evidence?: Evidence };
}

interface Wording {
  locale: Locale;
  currency: string;
  now: Date;
}

/** How a right end looks for a reason of the catalogue or of the programme's own; for another word, for one in use. */
export async function exampleEnding(context: OperationContext, reason: unknown): Promise<ExampleEnding> {
  const { program, own } = await context.database.inProgram(context.programId, async (transaction) => ({
    program: await getProgram(transaction, context.programId),
    own: await readOwnReasons(transaction, context),
  }));
  const wording = {
    locale: answerLocale(context, program),
    currency: program.currency,
    now: context.now,
  };
  const { code, canonicalCode } = usable(reason, own);
  return {
    template: sentenceFor(canonicalCode, {}, wording),
    example: exampleOf(code, canonicalCode, own, wording),
  };
}

/** The reason itself where a lead can end for it, otherwise the one that it counts as, otherwise the first that can be used. */
function usable(reason: unknown, { byCode }: OwnReasons): { code: string; canonicalCode: ReasonCode } {
  const isActive = (code: string) => byCode.get(code)?.isActive !== false;
  const said = typeof reason === "string" ? byCode.get(reason) : undefined;
  if (said?.isActive === true) return said;
  const wanted = typeof reason === "string" && isReasonCode(reason) ? reason : said?.canonicalCode;
  const code =
    [wanted, ...reasonCodes].find((each) => each !== undefined && isActive(each)) ?? reasonCodes[0];
  return { code, canonicalCode: code };
}

function exampleOf(
  code: string,
  canonicalCode: ReasonCode,
  { byCode }: OwnReasons,
  wording: Wording,
): ExampleEnding["example"] {
  const { locale, now } = wording;
  const proof: Evidence = {};
  const open: Evidence = {};
  const isTooLarge = canonicalCode === "fit_company_too_large";
  for (const { anyOf, kind, min } of requiredEvidence(canonicalCode)) {
    const [field] = anyOf;
    if (field === "attempts") proof.attempts = Math.max(5, min ?? 0);
    else if (field === "date") proof.date = dayOf(new Date(now.getTime() + 90 * dayMs));
    else if (kind === "number" && field === "observed") proof.observed = isTooLarge ? 800 : 8;
    else if (kind === "number" && field === "expected") proof.expected = isTooLarge ? 200 : 20;
    else if (field !== undefined) open[field] = "…";
  }
  const detail = byCode.get(code)?.detail;
  if (detail?.isRequired === true) open.text = `… (${promptOf(detail, locale) ?? ""})`.replace(" ()", "");
  const sentence = sentenceFor(canonicalCode, { date: dayOf(now), ...proof }, wording);
  const evidence = { ...proof, ...open };
  return { reason: code, sentence, ...(Object.keys(evidence).length === 0 ? {} : { evidence }) };
}

function sentenceFor(reason: ReasonCode, evidence: Evidence, { locale, currency }: Wording): string {
  return lintFeedback({ reason, sentence: undefined, evidence, locale, currency }).template;
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
