import type { LeadId } from "@leadback/db";
import { isReasonCode, locales, type ReasonCode, reasonCatalogue, reasonCodes } from "@leadback/scoring";
import type { OperationContext } from "../context.ts";
import { detectDelimiter } from "../imports/detect-delimiter.ts";
import { detectEncoding } from "../imports/detect-encoding.ts";
import { fileOnDisk } from "../imports/file-source.ts";
import { importMessages } from "../imports/messages.ts";
import { nearestReasons } from "../imports/nearest-codes.ts";
import { plainName } from "../imports/nearest-name.ts";
import { readHeader } from "../imports/read-header.ts";
import type { CsvFile } from "../imports/read-rows.ts";
import { recordEvent } from "../leads/record-event.ts";
import { OperationError } from "../operation-error.ts";
import { getProgram } from "../programs/program.ts";
import { listReasonReviews, type WaitingReason } from "./list-reason-reviews.ts";
import { type OwnReasons, readOwnReasons } from "./own-reasons.ts";
import { reviewColumns } from "./review-file.ts";

export interface SettledReasons {
  settled: number;
  /** Rows without a reason: they go on waiting. */
  undecided: number;
  /** Leads that do not wait (any more): decided before, reopened, or of no import. */
  notWaiting: number;
  /** Rows that could not be taken, with their line. */
  problems: { line: number; text: string; nearest: ReasonCode[] }[];
  stillWaiting: number;
}

/**
 * Records the reasons that a person wrote into a review file. Again adds nothing: an end that has its reason is left
 * alone. A reason may be given by its code or its label.
 */
export async function settleReasons(context: OperationContext, path: string): Promise<SettledReasons> {
  const waiting = new Map((await listReasonReviews(context)).map((one) => [one.leadId, one]));
  const outcome: SettledReasons = {
    settled: 0,
    undecided: 0,
    notWaiting: 0,
    problems: [],
    stillWaiting: waiting.size,
  };
  const own = await context.database.inProgram(context.programId, (transaction) =>
    readOwnReasons(transaction, context),
  );
  const { header, rows } = await openReviewFile(context, path);
  const [lead, reason] = [reviewColumns.lead, reviewColumns.reason].map((name) => header.indexOf(name));
  for await (const { line, cells } of rows) {
    const text = (cells[reason ?? -1] ?? "").trim();
    if (text === "") {
      outcome.undecided += 1;
      continue;
    }
    const code = reasonOf(text, own);
    if (code === null) {
      outcome.problems.push({ line, text, nearest: nearestReasons(text) });
      continue;
    }
    const one = waiting.get(asLeadId((cells[lead ?? -1] ?? "").trim()));
    if (one === undefined) {
      outcome.notWaiting += 1;
      continue;
    }
    waiting.delete(one.leadId);
    if (await settle(context, one, code)) outcome.settled += 1;
    else outcome.notWaiting += 1;
  }
  return { ...outcome, stillWaiting: waiting.size };
}

/** Whether the reason was recorded; not where somebody touched the lead since the list was read. */
async function settle(context: OperationContext, one: WaitingReason, reason: string): Promise<boolean> {
  const event = { type: "reason_changed", reason };
  try {
    await recordEvent(context, one.leadId, event, { expectedVersion: one.version });
    return true;
  } catch (error) {
    if (error instanceof OperationError && error.code === "precondition_failed") return false;
    throw error;
  }
}

async function openReviewFile(context: OperationContext, path: string) {
  const { locale } = await context.database.inProgram(context.programId, (transaction) =>
    getProgram(transaction, context.programId),
  );
  const messages = importMessages[locale];
  const source = fileOnDisk(path);
  const { fileName } = source;
  const { encoding } = await detectEncoding(source, undefined, messages);
  const text = { source, encoding };
  const wanted = Object.values(reviewColumns);
  const file: CsvFile = { ...text, delimiter: await detectDelimiter(text, wanted, messages) };
  const opened = await readHeader(file, messages);
  if (wanted.every((name) => opened.header.includes(name))) return opened;
  await opened.rows.return(undefined);
  throw new OperationError(
    "invalid_input",
    `${fileName} is no review file: it lacks the column ${wanted.filter((name) => !opened.header.includes(name)).join(" and ")}. \`npx pnpm leadback reason review --help\` says how to write one. Nothing was saved.`,
  );
}

function reasonOf(text: string, { byCode }: OwnReasons): string | null {
  const code = text.toLowerCase();
  if (isReasonCode(code) || byCode.get(code)?.isActive === true) return code;
  const plain = plainName(text);
  const labelled = reasonCodes.filter((known) =>
    locales.some((locale) => plainName(reasonCatalogue[known].labels[locale]) === plain),
  );
  return labelled.length === 1 ? (labelled[0] ?? null) : null;
}

/** Safe: it is only looked up among the leads that wait. */
function asLeadId(id: string): LeadId {
  return id as LeadId;
}
