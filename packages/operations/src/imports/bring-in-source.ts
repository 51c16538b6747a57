import type { ImportId } from "@leadback/db";
import { answerLocale, type OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { getProgram } from "../programs/program.ts";
import { readOwnReasons } from "../reasons/own-reasons.ts";
import { currentRules } from "../scores/current-rules.ts";
import { type BroughtIn, bringIn, type Standing } from "./bring-in.ts";
import type { FileSource } from "./file-source.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportIssue, ImportProgress, ImportReport } from "./import-report.ts";
import { emptyTally, finishRun, noCounts, openRun, takeRun } from "./import-run.ts";
import { type InspectedFile, inspectFile } from "./inspect-file.ts";
import { groupIssues } from "./issue-group.ts";
import { type ImportMessages, importMessages } from "./messages.ts";
import { type Reading, readLeadsOfFile } from "./read-leads-of-file.ts";
import { groupReviews } from "./reason-review.ts";
import type { ChunkTerms } from "./write-chunk.ts";

export interface BringInSettings {
  /** MAP.json as parsed; without one the columns must bear names that we know. */
  map?: unknown;
  /** Does everything but write. */
  dryRun?: boolean;
  /** Adds what happened since to leads that are there; without it, they stay as they are unless the map says so. */
  updates?: boolean;
  /** One row that cannot be read refuses the file. */
  strict?: boolean;
  /** The import that an upload belongs to: its progress is kept there, that of a dry run too. */
  uploadId?: ImportId;
  onProgress?: (progress: ImportProgress) => void | Promise<void>;
  /** Ends the run after the chunk that is under way; it goes on when it is called again. */
  signal?: AbortSignal;
  /** When a long run ends; without it, when the context began. */
  clock?: () => Date;
}

const chunkRows = 5_000;
const reportedIssues = 20;
const reportedReviews = 20;
const reportedUpdates = 20;
const sampleSize = 3;

/** Brings in the leads of one file, chunk by chunk, each with the progress of the run in one transaction. */
export async function bringInSource(
  context: OperationContext,
  source: FileSource,
  settings: BringInSettings,
): Promise<ImportReport> {
  const { program, own } = await context.database.inProgram(context.programId, async (transaction) => ({
    program: await getProgram(transaction, context.programId),
    own: await readOwnReasons(transaction, context),
  }));
  const locale = answerLocale(context, program);
  const messages = importMessages[locale];
  const { fileName } = source;
  if (context.actor.partnerId !== undefined) throw new OperationError("forbidden", messages.partnerActor);
  const {
    dryRun: isDryRun = false,
    strict = false,
    updates = false,
    uploadId,
    onProgress = () => {},
    signal,
    clock,
  } = settings;
  const inspected = await inspectFile(source, settings.map, { program, locale, own, updates }, (rows) =>
    onProgress({ phase: "checking", rows, totalRows: rows }),
  );
  const { proposedMap } = inspected;
  if (proposedMap !== null && !isDryRun) {
    throw importRefusal("bad_import_map", messages.mapToSave(JSON.stringify(proposedMap, null, 2)), {
      extra: { proposedMap },
    });
  }
  if (strict) await refuseBadRows(context, inspected, messages);
  if ((await source.version()) !== inspected.version) {
    throw importRefusal("unreadable_file", messages.fileChanged(fileName));
  }
  const { run, rules } = await context.database.inProgram(context.programId, async (transaction) => ({
    run:
      uploadId !== undefined
        ? await takeRun(transaction, context, uploadId, inspected)
        : isDryRun
          ? null
          : await openRun(transaction, context, inspected),
    rules: await currentRules(transaction),
  }));
  const terms: ChunkTerms = { program, rules, map: inspected.map, isDryRun, messages };
  let standing: Standing = run ?? {
    id: null,
    ...noCounts,
    warnings: inspected.issues.length,
    tally: emptyTally(inspected.map.updates),
  };
  if (standing.offsetRows === 0) groupIssues(standing.tally.issueGroups, inspected.issues);
  const resumedAfterRows = standing.offsetRows;
  const told = {
    issues: inspected.issues.slice(0, reportedIssues),
    reviews: [] as ImportReport["reviews"],
    updates: [] as ImportReport["updates"],
    sample: [] as ImportReport["sample"],
  };
  const partnerKeys = new Set<string>();
  let chunk: Reading[] = [];
  let offsetRows = 0;
  const flush = async () => {
    const outcome = await bringIn(context, terms, standing, chunk, partnerKeys, fileName);
    standing = outcome.standing;
    tell(told, outcome);
    for (const key of outcome.createdPartnerKeys) partnerKeys.add(key);
    chunk = [];
    await onProgress({ phase: "writing", rows: offsetRows, totalRows: inspected.rows });
    signal?.throwIfAborted();
  };
  for await (const reading of readLeadsOfFile(inspected, context.now, messages)) {
    offsetRows += 1;
    if (offsetRows <= resumedAfterRows) continue;
    chunk.push(reading);
    if (chunk.length === chunkRows) await flush();
  }
  if (chunk.length > 0) await flush();
  const remarks = remarksOf(standing, inspected, messages);
  const { id, offsetRows: _, tally, ...counts } = standing;
  const { format, columns } = inspected;
  if (id !== null) {
    const report = { format, columns, proposedMap, remarks };
    await context.database.inProgram(context.programId, (transaction) =>
      finishRun(
        transaction,
        { ...context, now: clock?.() ?? context.now },
        { ...standing, id },
        { isDryRun, report },
        messages.runningElsewhere(fileName),
      ),
    );
  }
  const { differing, toReview, partnersCreated, issueGroups } = tally;
  return {
    importId: id,
    fileName,
    isDryRun,
    format,
    columns,
    proposedMap,
    rows: inspected.rows,
    ...counts,
    differing,
    partnersCreated,
    resumedAfterRows,
    toReview,
    issueGroups,
    ...told,
    remarks,
  };
}

async function refuseBadRows(
  context: OperationContext,
  inspected: InspectedFile,
  messages: ImportMessages,
): Promise<void> {
  const bad: ImportIssue[] = [];
  let count = 0;
  for await (const reading of readLeadsOfFile(inspected, context.now, messages)) {
    if (!("skipped" in reading)) continue;
    count += 1;
    if (bad.length < reportedIssues) bad.push(reading.skipped);
  }
  const [first] = bad;
  if (first === undefined) return;
  throw importRefusal("refused_rows", messages.strictRefusal(count, first.line, first.column, first.cause), {
    line: first.line,
    problems: bad.map(({ line, cause }) => ({ pointer: `/lines/${line}`, detail: cause })),
  });
}

function remarksOf({ tally }: Standing, { map }: InspectedFile, messages: ImportMessages): string[] {
  const { undatedEnds, toReview, unusedAmounts } = tally;
  return [
    ...(Object.hasOwn(map.fields, "company.name") ? [] : [messages.noCompanyColumn]),
    ...(Object.hasOwn(map.fields, "externalId") ? [] : [messages.naturalKey]),
    ...(undatedEnds > 0 ? [messages.undatedEnds(undatedEnds)] : []),
    ...(toReview > 0 ? [messages.reasonsToReview(toReview)] : []),
    ...(unusedAmounts > 0 ? [messages.unusedAmounts(unusedAmounts)] : []),
  ];
}

function tell(
  told: Pick<ImportReport, "issues" | "reviews" | "updates" | "sample">,
  outcome: BroughtIn,
): void {
  told.issues.push(...outcome.issues.slice(0, reportedIssues - told.issues.length));
  groupReviews(told.reviews, outcome.toReview, reportedReviews);
  told.updates.push(...outcome.updates.slice(0, reportedUpdates - told.updates.length));
  told.sample.push(...outcome.sample.slice(0, sampleSize - told.sample.length));
}
