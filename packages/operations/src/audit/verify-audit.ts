import { auditChain, auditEntries, type Transaction } from "@leadback/db";
import { and, asc, count, eq, gt, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { sealEntry } from "./seal-entry.ts";

const linksPerPage = 2_000;

export interface ChainPlace {
  number: number;
  hash: string;
}

export interface BrokenEntry {
  number: number;
  entryId: string | null;
  /**
   * `changed`: the entry or its seal is not what it was. `missing`: the entry is gone. `gap`: its seal is gone.
   * `other_history`: the chain does not hold the seal that was noted down.
   */
  why: "changed" | "missing" | "gap" | "other_history";
}

export interface AuditCheck {
  /** Entries whose seal was computed again. */
  entries: number;
  /** Written, and not in the chain yet: the job comes every minute. */
  waiting: number;
  /** The last place of what was forgotten after its year; the chain goes on from there. */
  forgottenUntil: number | null;
  head: ChainPlace | null;
  /** The first entry at which the chain breaks; what comes after it proves nothing. */
  broken: BrokenEntry | null;
}

/**
 * Computes the chain again from the entries. Whoever may write everything could write a whole chain anew: a head that was
 * noted down elsewhere, handed in as `noted`, shows that too.
 */
export function verifyAudit(
  context: OperationContext,
  { noted }: { noted?: ChainPlace } = {},
): Promise<AuditCheck> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const check: AuditCheck = { entries: 0, waiting: 0, forgottenUntil: null, head: null, broken: null };
    check.waiting = await countWaiting(transaction, context);
    for (;;) {
      const page = await readPage(transaction, context, check.head?.number ?? 0);
      for (const { link, entry } of page) {
        check.broken = inspect(check, link, entry, noted);
        if (check.broken !== null) return check;
        check.head = { number: link.number, hash: link.hash };
      }
      if (page.length < linksPerPage) break;
    }
    const isCut = noted !== undefined && noted.number > (check.head?.number ?? 0);
    if (isCut) check.broken = { number: noted.number, entryId: null, why: "gap" };
    return check;
  });
}

type Page = Awaited<ReturnType<typeof readPage>>;

function inspect(
  check: AuditCheck,
  link: Page[number]["link"],
  entry: Page[number]["entry"],
  noted: ChainPlace | undefined,
): BrokenEntry | null {
  const { number, entryId, chainedAt } = link;
  const expected = (check.head?.number ?? 0) + 1;
  const isOldest = check.head === null;
  if (noted?.number === number && noted.hash !== link.hash) return { number, entryId, why: "other_history" };
  if (entry === null) {
    // Of what was forgotten the last seal stays, so that the chain can go on from it.
    if (!isOldest) return { number, entryId, why: "missing" };
    check.forgottenUntil = number;
    return null;
  }
  if (number !== expected) return { number: expected, entryId: null, why: "gap" };
  const hash = sealEntry(entry, { previousHash: check.head?.hash ?? null, number, chainedAt });
  if (hash !== link.hash) return { number, entryId, why: "changed" };
  check.entries += 1;
  return null;
}

function readPage(transaction: Transaction, { programId }: OperationContext, after: number) {
  return transaction
    .select({ link: auditChain, entry: auditEntries })
    .from(auditChain)
    .leftJoin(
      auditEntries,
      and(eq(auditEntries.programId, auditChain.programId), eq(auditEntries.id, auditChain.entryId)),
    )
    .where(and(eq(auditChain.programId, programId), gt(auditChain.number, after)))
    .orderBy(asc(auditChain.number))
    .limit(linksPerPage);
}

async function countWaiting(transaction: Transaction, { programId }: OperationContext): Promise<number> {
  const [row] = await transaction
    .select({ waiting: count() })
    .from(auditEntries)
    .leftJoin(
      auditChain,
      and(eq(auditChain.programId, auditEntries.programId), eq(auditChain.entryId, auditEntries.id)),
    )
    .where(and(eq(auditEntries.programId, programId), isNull(auditChain.entryId)));
  return row?.waiting ?? 0;
}
