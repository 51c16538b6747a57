import { ruleSets, type Transaction } from "@leadback/db";
import {
  type CompiledRules,
  compileRules,
  defaultRuleSet,
  type RuleSet,
  ruleSetSchema,
} from "@leadback/scoring";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { callScoringWorker } from "./call-scoring-worker.ts";
import { ourRules } from "./current-rules.ts";

export interface RulesView {
  version: string;
  isInForce: boolean;
  /** Null for ours, which are in force until a programme publishes its own. */
  publishedAt: string | null;
  publishedBy: string | null;
  /** Whether the leads that were live have their scores by them. */
  rescoring: "pending" | "done";
  rules: RuleSet;
}

type PublishedRow = typeof ruleSets.$inferSelect;

export const readRulesInput = z.strictObject({ version: z.string().max(100).optional() });

/** The rules in force, or those of a version that a score names. */
export async function readRules(
  context: OperationContext,
  input: z.input<typeof readRulesInput> = {},
): Promise<RulesView> {
  const { version } = parseInput(readRulesInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const inForce = await newestRules(transaction, context);
    if (version === undefined || version === (inForce?.version ?? ourRules().version))
      return viewRules(inForce, true);
    if (version === ourRules().version) return viewRules(null, false);
    const [row] = await transaction
      .select()
      .from(ruleSets)
      .where(and(eq(ruleSets.programId, context.programId), eq(ruleSets.version, version)));
    if (row === undefined) throw new OperationError("not_found", "There are no rules of this version.");
    return viewRules(row, false);
  });
}

/**
 * Puts rules in force: from now on leads are scored by them, and a worker scores those that are live anew. Rules that are
 * in force already stay as they are. With `seenVersion` it is refused when others have come into force since.
 */
export async function publishRules(
  context: OperationContext,
  input: unknown,
  { seenVersion }: { seenVersion?: string } = {},
): Promise<RulesView> {
  const { programId, actor, now } = context;
  if (actor.partnerId !== undefined) {
    throw new OperationError("forbidden", "A partner cannot change how leads are scored.");
  }
  const rules = parseInput(ruleSetSchema, input);
  const { version } = compileDraft(rules);
  return context.database.inProgram(programId, async (transaction) => {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`${programId} rules`}, 0))`,
    );
    const before = await newestRules(transaction, context);
    const previousVersion = before?.version ?? ourRules().version;
    if (seenVersion !== undefined && seenVersion !== previousVersion) {
      throw new OperationError(
        "precondition_failed",
        "Other rules have come into force since you read them; nothing was published. Read them again and decide again.",
      );
    }
    if (version === previousVersion) return viewRules(before, true);
    const published = {
      rules,
      publication: (before?.publication ?? 0) + 1,
      publishedAt: now,
      publishedBy: `${actor.kind}:${actor.id}`,
      rescoredAt: null,
    };
    const [row] = await transaction
      .insert(ruleSets)
      .values({ programId, version, ...published })
      .onConflictDoUpdate({ target: [ruleSets.programId, ruleSets.version], set: published })
      .returning();
    await recordAudit(
      transaction,
      context,
      "rules.published",
      { kind: "rules", id: version },
      { previousVersion, rules: rules.rules.length },
    );
    await callScoringWorker(transaction, programId);
    return viewRules(row ?? null, true);
  });
}

/** Rules as they can be scored by, or what is wrong with them. */
export function compileDraft(draft: RuleSet): CompiledRules {
  const seen = new Set<string>();
  for (const [index, { id }] of draft.rules.entries()) {
    if (!seen.has(id)) {
      seen.add(id);
      continue;
    }
    throw new OperationError("invalid_input", "Some fields are not as they should be; nothing was saved.", {
      problems: [{ pointer: `/rules/${index}/id`, detail: `Another rule is called "${id}" too.` }],
    });
  }
  return compileRules(draft);
}

export async function newestRules(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
): Promise<PublishedRow | null> {
  const [newest] = await transaction
    .select()
    .from(ruleSets)
    .where(eq(ruleSets.programId, programId))
    .orderBy(desc(ruleSets.publication))
    .limit(1);
  return newest ?? null;
}

function viewRules(row: PublishedRow | null, isInForce: boolean): RulesView {
  if (row === null) {
    return {
      version: ourRules().version,
      isInForce,
      publishedAt: null,
      publishedBy: null,
      rescoring: "done",
      rules: ruleSetSchema.parse(defaultRuleSet),
    };
  }
  return {
    version: row.version,
    isInForce,
    publishedAt: row.publishedAt.toISOString(),
    publishedBy: row.publishedBy,
    rescoring: row.rescoredAt === null ? "pending" : "done",
    rules: ruleSetSchema.parse(row.rules),
  };
}
