import { createHash } from "node:crypto";
import type { auditEntries } from "@leadback/db";

export type AuditEntry = typeof auditEntries.$inferSelect;

interface Link {
  /** Of the entry before; null for the very first. */
  previousHash: string | null;
  number: number;
  chainedAt: Date;
}

/** The hash over an entry, its place and all that came before it. */
export function sealEntry(entry: AuditEntry, { previousHash, number, chainedAt }: Link): string {
  const { programId, id, at, actorKind, actorId, action, subjectKind, subjectId, detail } = entry;
  const content = [
    previousHash,
    number,
    chainedAt.toISOString(),
    programId,
    id,
    at.toISOString(),
    actorKind,
    actorId,
    action,
    subjectKind,
    subjectId,
    inOneOrder(detail),
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url");
}

/** The same value with its keys sorted, however the database hands them out. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, inOneOrder(part)]);
}
