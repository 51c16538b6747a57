import { apiKeys, auditEntries, partnerContacts, type Transaction, users } from "@leadback/db";
import { and, desc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { datePeriod, datePeriodInput } from "../metrics/date-period.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import type { AuditEntry } from "./seal-entry.ts";

const actorKinds = [
  "user",
  "api_key",
  "partner",
  "import",
  "system",
] as const satisfies AuditEntry["actorKind"][];

export const listAuditInput = z.strictObject({
  action: z
    .string()
    .max(100)
    .optional()
    .describe("Such as `lead.disqualified`; `lead.` takes all that begins so."),
  actorKind: z.enum(actorKinds).optional(),
  actorId: z.string().max(200).optional(),
  subjectKind: z.string().max(100).optional().describe("Such as `lead` or `api_key`."),
  subjectId: z.string().max(200).optional(),
  ...datePeriodInput.shape,
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type ListAuditInput = z.input<typeof listAuditInput>;

export interface AuditEntryView {
  id: string;
  at: string;
  actor: { kind: AuditEntry["actorKind"]; id: string; name: string | null };
  action: string;
  subject: { kind: string; id: string };
  detail: Record<string, unknown>;
}

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** A page of the audit log, newest first, with the names of those who acted. */
export async function listAudit(
  context: OperationContext,
  input: ListAuditInput,
): Promise<{ data: AuditEntryView[]; nextCursor: string | null }> {
  const filter = parseInput(listAuditInput, input);
  const position =
    filter.cursor === undefined ? undefined : decodeCursor(context, cursorSchema, filter.cursor);
  return context.database.inProgram(context.programId, async (transaction) => {
    const { zone } = await getProgram(transaction, context.programId);
    const rows = await transaction
      .select()
      .from(auditEntries)
      .where(
        and(
          eq(auditEntries.programId, context.programId),
          matching(filter),
          during(filter, zone, context.now),
          position === undefined
            ? undefined
            : sql`(${auditEntries.at}, ${auditEntries.id}) < (${position[0]}::timestamptz, ${position[1]}::uuid)`,
        ),
      )
      .orderBy(desc(auditEntries.at), desc(auditEntries.id))
      .limit(filter.limit + 1);
    const page = rows.slice(0, filter.limit);
    const last = page.at(-1);
    const names = await namesOf(transaction, context, page);
    return {
      data: page.map((row) => viewEntry(row, names)),
      nextCursor:
        rows.length > page.length && last ? encodeCursor(context, [last.at.toISOString(), last.id]) : null,
    };
  });
}

function matching(filter: z.output<typeof listAuditInput>) {
  const { action, actorKind, actorId, subjectKind, subjectId } = filter;
  return and(
    action === undefined
      ? undefined
      : action.endsWith(".")
        ? sql`starts_with(${auditEntries.action}, ${action})`
        : eq(auditEntries.action, action),
    actorKind === undefined ? undefined : eq(auditEntries.actorKind, actorKind),
    actorId === undefined ? undefined : eq(auditEntries.actorId, actorId),
    subjectKind === undefined ? undefined : eq(auditEntries.subjectKind, subjectKind),
    subjectId === undefined ? undefined : eq(auditEntries.subjectId, subjectId),
  );
}

function during({ from, to }: z.output<typeof listAuditInput>, zone: string, now: Date) {
  const period = datePeriod({ from, to }, zone, now);
  return and(
    gte(auditEntries.at, period.from),
    to === undefined ? undefined : lt(auditEntries.at, period.to),
  );
}

/** Names stand beside the log and not in it, so that a person who leaves takes theirs along. */
async function namesOf(
  transaction: Transaction,
  { programId }: OperationContext,
  rows: readonly AuditEntry[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: AuditEntry["actorKind"]) => [
    ...new Set(rows.filter((row) => row.actorKind === kind).map((row) => row.actorId)),
  ];
  const [userIds, keyIds, contactIds] = [idsOf("user"), idsOf("api_key"), idsOf("partner")];
  const people =
    userIds.length === 0
      ? []
      : await transaction
          .select({
            id: sql<string>`${users.id}`,
            name: sql<string>`coalesce(nullif(${users.name}, ''), ${users.email})`,
          })
          .from(users)
          .where(inArray(sql`${users.id}`, userIds));
  const keys =
    keyIds.length === 0
      ? []
      : await transaction
          .select({ id: sql<string>`${apiKeys.id}::text`, name: apiKeys.name })
          .from(apiKeys)
          .where(and(eq(apiKeys.programId, programId), inArray(sql`${apiKeys.id}::text`, keyIds)));
  const contacts =
    contactIds.length === 0
      ? []
      : await transaction
          .select({
            id: sql<string>`${partnerContacts.id}::text`,
            name: sql<string>`coalesce(nullif(${partnerContacts.name}, ''), ${partnerContacts.email})`,
          })
          .from(partnerContacts)
          .where(
            and(
              eq(partnerContacts.programId, programId),
              inArray(sql`${partnerContacts.id}::text`, contactIds),
            ),
          );
  return new Map([...people, ...keys, ...contacts].map(({ id, name }) => [id, name]));
}

function viewEntry(row: AuditEntry, names: ReadonlyMap<string, string>): AuditEntryView {
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: { kind: row.actorKind, id: row.actorId, name: names.get(row.actorId) ?? null },
    action: row.action,
    subject: { kind: row.subjectKind, id: row.subjectId },
    detail: row.detail,
  };
}
