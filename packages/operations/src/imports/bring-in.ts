import type { OperationContext } from "../context.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import type { ImportIssue } from "./import-report.ts";
import { advanceRun, type ImportRun, type RunCounts, type RunTally } from "./import-run.ts";
import { groupIssues } from "./issue-group.ts";
import type { Reading } from "./read-leads-of-file.ts";
import { type ChunkOutcome, type ChunkTerms, writeChunk } from "./write-chunk.ts";

const attemptsPerChunk = 3;

/** Where an import stands: `id` is `null` for a dry run of which nothing is kept. */
export interface Standing extends RunCounts {
  id: ImportRun["id"] | null;
  tally: RunTally;
}

export interface BroughtIn extends ChunkOutcome {
  standing: Standing;
  issues: ImportIssue[];
}

/** One chunk in one transaction. An API call may take an external id in the meantime: then the chunk is done again. */
export async function bringIn(
  context: OperationContext,
  terms: ChunkTerms,
  before: Standing,
  chunk: readonly Reading[],
  knownPartnerKeys: ReadonlySet<string>,
  fileName: string,
): Promise<BroughtIn> {
  const rows = chunk.flatMap((reading) => ("row" in reading ? [reading.row] : []));
  const skipped = chunk.flatMap((reading) => ("skipped" in reading ? [reading.skipped] : []));
  const { id } = before;
  const asImport = id === null ? context : { ...context, actor: { kind: "import" as const, id } };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await context.database.inProgram(context.programId, async (transaction) => {
        const outcome = await writeChunk(transaction, asImport, terms, rows);
        const issues = [...skipped, ...outcome.warnings].sort((left, right) => left.line - right.line);
        const isNew = (key: string) => !knownPartnerKeys.has(key);
        const standing: Standing = {
          id,
          offsetRows: before.offsetRows + chunk.length,
          created: before.created + outcome.created,
          updated: before.updated + outcome.updated,
          unchanged: before.unchanged + outcome.unchanged,
          skipped: before.skipped + skipped.length,
          warnings: before.warnings + outcome.warnings.length,
          tally: {
            isUpdating: before.tally.isUpdating,
            differing: before.tally.differing + outcome.differing,
            toReview: before.tally.toReview + outcome.toReview.length,
            undatedEnds: before.tally.undatedEnds + outcome.undatedEnds,
            unusedAmounts: before.tally.unusedAmounts + outcome.unusedAmounts,
            partnersCreated: before.tally.partnersCreated + outcome.createdPartnerKeys.filter(isNew).length,
            issueGroups: withIssues(before.tally.issueGroups, issues),
          },
        };
        const { runningElsewhere } = terms.messages;
        if (id !== null) {
          const [left, right] = [
            { ...before, id },
            { ...standing, id },
          ];
          await advanceRun(transaction, context, left, right, issues, runningElsewhere(fileName));
        }
        return { ...outcome, standing, issues };
      });
    } catch (error) {
      if (attempt === attemptsPerChunk || !isUniqueViolation(error)) throw error;
    }
  }
}

function withIssues(groups: RunTally["issueGroups"], issues: readonly ImportIssue[]) {
  const copies = groups.map((group) => ({
    ...group,
    lines: [...group.lines],
    values: [...group.values],
  }));
  groupIssues(copies, issues);
  return copies;
}
