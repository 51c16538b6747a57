import { basename } from "node:path";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { getProgram } from "../programs/program.ts";
import { currentRules } from "../scores/current-rules.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportIssue, ImportProgress, ImportReport } from "./import-report.ts";
import { advanceRun, finishRun, type ImportRun, openRun } from "./import-run.ts";
import { fileVersion, type InspectedFile, inspectFile } from "./inspect-file.ts";
import { groupIssues } from "./issue-group.ts";
import { type MappedRow, mapRow } from "./map-row.ts";
import { type ImportMessages, importMessages } from "./messages.ts";
import { readHeader } from "./read-header.ts";
import { groupReviews } from "./reason-review.ts";
import { type ChunkOutcome, type ChunkTerms, writeChunk } from "./write-chunk.ts";

export interface ImportFileInput {
  path: string;
  /** MAP.json as parsed; without one the columns must bear names that we know. */
  map?: unknown;
  /** As the people who read the report know the file. */
  fileName?: string;
  /** Does everything but write. */
  dryRun?: boolean;
  /** One row that cannot be read refuses the file. */
  strict?: boolean;
  onProgress?: (progress: ImportProgress) => void;
}

const chunkRows = 5_000;
const reportedIssues = 20;
const reportedReviews = 20;
const sampleSize = 3;
const attemptsPerChunk = 3;

/**
 * Brings the leads of a CSV into a programme. A file that cannot be read as a whole is refused before anything is
 * written; rows that cannot be read are skipped, counted and kept with their line and cause; leads that are there
 * already stay as they are. A run that broke off goes on where it stopped when the same file is imported again.
 */
export async function importFile(context: OperationContext, input: ImportFileInput): Promise<ImportReport> {
  const program = await context.database.inProgram(context.programId, (transaction) =>
    getProgram(transaction, context.programId),
  );
  const messages = importMessages[program.locale];
  if (context.actor.partnerId !== undefined) throw new OperationError("forbidden", messages.partnerActor);
  const {
    path,
    fileName = basename(path),
    dryRun: isDryRun = false,
    strict = false,
    onProgress = () => {},
  } = input;
  const inspected = await inspectFile(path, fileName, input.map, program, (rows) =>
    onProgress({ phase: "checking", rows, totalRows: rows }),
  );
  const { proposedMap } = inspected;
  if (proposedMap !== null && !isDryRun) {
    throw importRefusal("bad_import_map", messages.mapToSave(JSON.stringify(proposedMap, null, 2)), {
      extra: { proposedMap },
    });
  }
  if (strict) await refuseBadRows(context, inspected, messages);
  if ((await fileVersion(path)) !== inspected.version) {
    throw importRefusal("unreadable_file", messages.fileChanged(fileName));
  }
  const { run: firstRun, rules } = await context.database.inProgram(
    context.programId,
    async (transaction) => ({
      run: isDryRun ? null : await openRun(transaction, context, inspected),
      rules: await currentRules(transaction),
    }),
  );
  const terms: ChunkTerms = { program, rules, isBackfill: inspected.map.backfill, isDryRun, messages };
  const start = firstRun ?? {
    offsetRows: 0,
    created: 0,
    unchanged: 0,
    skipped: 0,
    warnings: inspected.issues.length,
  };
  const report: ImportReport = {
    importId: firstRun?.id ?? null,
    fileName,
    isDryRun,
    format: inspected.format,
    columns: inspected.columns,
    proposedMap,
    rows: inspected.rows,
    created: start.created,
    unchanged: start.unchanged,
    differing: 0,
    skipped: start.skipped,
    warnings: start.warnings,
    partnersCreated: 0,
    resumedAfterRows: start.offsetRows,
    issues: inspected.issues.slice(0, reportedIssues),
    issueGroups: [],
    toReview: 0,
    reviews: [],
    remarks: Object.hasOwn(inspected.map.fields, "externalId") ? [] : [messages.naturalKey],
    sample: [],
  };
  groupIssues(report.issueGroups, inspected.issues);
  const partnerKeys = new Set<string>();
  const unsaid = { undatedEnds: 0, unusedAmounts: 0 };
  let run = firstRun;
  let chunk: Reading[] = [];
  let offsetRows = 0;
  const flush = async () => {
    const outcome = await bringIn(context, terms, run, chunk, fileName);
    run = outcome.run;
    addToReport(report, outcome);
    unsaid.undatedEnds += outcome.undatedEnds;
    unsaid.unusedAmounts += outcome.unusedAmounts;
    for (const key of outcome.createdPartnerKeys) partnerKeys.add(key);
    chunk = [];
    onProgress({ phase: "writing", rows: offsetRows, totalRows: inspected.rows });
  };
  for await (const reading of readLeads(inspected, context.now, messages)) {
    offsetRows += 1;
    if (offsetRows <= start.offsetRows) continue;
    chunk.push(reading);
    if (chunk.length === chunkRows) await flush();
  }
  if (chunk.length > 0) await flush();
  const finished = run;
  if (finished !== null) {
    await context.database.inProgram(context.programId, (transaction) =>
      finishRun(transaction, context, finished),
    );
  }
  if (unsaid.undatedEnds > 0) report.remarks.push(messages.undatedEnds(unsaid.undatedEnds));
  if (report.toReview > 0) report.remarks.push(messages.reasonsToReview(report.toReview));
  if (unsaid.unusedAmounts > 0) report.remarks.push(messages.unusedAmounts(unsaid.unusedAmounts));
  return { ...report, partnersCreated: partnerKeys.size };
}

type Reading = { row: MappedRow } | { skipped: ImportIssue };

/** Every row after the header, read through the map; of rows with the same identifier the first counts. */
async function* readLeads(
  inspected: InspectedFile,
  now: Date,
  messages: ImportMessages,
): AsyncGenerator<Reading> {
  const { rows } = await readHeader(inspected.file, messages);
  const mapping = { ...inspected.mapping, now };
  const firstLines = new Map<string, number>();
  for await (const csvRow of rows) {
    const reading = mapRow(mapping, csvRow);
    if ("skipped" in reading) {
      yield reading;
      continue;
    }
    const { externalId, line } = reading.row;
    const firstLine = firstLines.get(externalId);
    if (firstLine === undefined) {
      firstLines.set(externalId, line);
      yield reading;
    } else {
      const column = reading.row.columnOf("externalId");
      yield { skipped: { line, column, severity: "skipped", cause: messages.duplicateInFile(firstLine) } };
    }
  }
}

async function refuseBadRows(
  context: OperationContext,
  inspected: InspectedFile,
  messages: ImportMessages,
): Promise<void> {
  const bad: ImportIssue[] = [];
  let count = 0;
  for await (const reading of readLeads(inspected, context.now, messages)) {
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

interface BroughtIn extends ChunkOutcome {
  run: ImportRun | null;
  issues: ImportIssue[];
  skipped: number;
}

/** One chunk in one transaction. An API call may take an external id in the meantime: then the chunk is done again. */
async function bringIn(
  context: OperationContext,
  terms: ChunkTerms,
  run: ImportRun | null,
  chunk: readonly Reading[],
  fileName: string,
): Promise<BroughtIn> {
  const rows = chunk.flatMap((reading) => ("row" in reading ? [reading.row] : []));
  const skipped = chunk.flatMap((reading) => ("skipped" in reading ? [reading.skipped] : []));
  const asImport = run === null ? context : { ...context, actor: { kind: "import" as const, id: run.id } };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await context.database.inProgram(context.programId, async (transaction) => {
        const outcome = await writeChunk(transaction, asImport, terms, rows);
        const issues = [...skipped, ...outcome.warnings].sort((left, right) => left.line - right.line);
        const brought = { ...outcome, issues, skipped: skipped.length };
        if (run === null) return { ...brought, run };
        const after: ImportRun = {
          id: run.id,
          offsetRows: run.offsetRows + chunk.length,
          created: run.created + outcome.created,
          unchanged: run.unchanged + outcome.unchanged,
          skipped: run.skipped + skipped.length,
          warnings: run.warnings + outcome.warnings.length,
        };
        await advanceRun(transaction, context, run, after, issues, terms.messages.runningElsewhere(fileName));
        return { ...brought, run: after };
      });
    } catch (error) {
      if (attempt === attemptsPerChunk || !isUniqueViolation(error)) throw error;
    }
  }
}

function addToReport(report: ImportReport, outcome: BroughtIn): void {
  report.created += outcome.created;
  report.unchanged += outcome.unchanged;
  report.differing += outcome.differing;
  report.skipped += outcome.skipped;
  report.warnings += outcome.warnings.length;
  report.issues.push(...outcome.issues.slice(0, reportedIssues - report.issues.length));
  groupIssues(report.issueGroups, outcome.issues);
  report.toReview += outcome.toReview.length;
  groupReviews(report.reviews, outcome.toReview, reportedReviews);
  report.sample.push(...outcome.sample.slice(0, sampleSize - report.sample.length));
}
