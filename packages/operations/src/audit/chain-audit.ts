import { type AuditEntryId, auditChain, auditEntries, type Transaction } from "@leadback/db";
import { and, asc, desc, eq, gte, isNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { sealEntry } from "./seal-entry.ts";

const entriesPerTransaction = 1_000;
/** No transaction is open for as long: what is written later than that carries a younger instant. */
const recentMs = 2 * 3_600_000;

export interface ChainOptions {
  /** Looks at entries of the last two hours alone; what carries an older instant is found by a run over all. */
  isRecentOnly: boolean;
}

/** Seals every entry that is not in the chain yet; says how many those were. Entries themselves are never touched. */
export async function chainAudit(context: OperationContext, { isRecentOnly }: ChainOptions): Promise<number> {
  let chained = 0;
  for (;;) {
    const count = await context.database.inProgram(context.programId, (transaction) =>
      chainSome(transaction, context, isRecentOnly),
    );
    chained += count;
    if (count < entriesPerTransaction) return chained;
  }
}

async function chainSome(
  transaction: Transaction,
  { programId, now }: OperationContext,
  isRecentOnly: boolean,
): Promise<number> {
  // One at a time, and never while old entries are being forgotten.
  await transaction.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('leadback.audit_chain' || ${programId}::text, 0))`,
  );
  const [head] = await transaction
    .select({ number: auditChain.number, hash: auditChain.hash })
    .from(auditChain)
    .where(eq(auditChain.programId, programId))
    .orderBy(desc(auditChain.number))
    .limit(1);
  const waiting = await transaction
    .select({ entry: auditEntries })
    .from(auditEntries)
    .leftJoin(
      auditChain,
      and(eq(auditChain.programId, auditEntries.programId), eq(auditChain.entryId, auditEntries.id)),
    )
    .where(
      and(
        eq(auditEntries.programId, programId),
        isNull(auditChain.entryId),
        isRecentOnly ? gte(auditEntries.at, new Date(now.getTime() - recentMs)) : undefined,
      ),
    )
    .orderBy(asc(auditEntries.at), asc(auditEntries.id))
    .limit(entriesPerTransaction);
  if (waiting.length === 0) return 0;
  let previousHash = head?.hash ?? null;
  let number = head?.number ?? 0;
  const links: (typeof auditChain.$inferInsert)[] = [];
  for (const { entry } of waiting) {
    number += 1;
    previousHash = sealEntry(entry, { previousHash, number, chainedAt: now });
    const entryId: AuditEntryId = entry.id;
    links.push({ programId, number, entryId, hash: previousHash, chainedAt: now });
  }
  await transaction.insert(auditChain).values(links);
  return links.length;
}
