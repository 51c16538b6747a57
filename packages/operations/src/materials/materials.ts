import { materialKinds, materials, type Transaction } from "@leadback/db";
import { locales, reasonCodes } from "@leadback/scoring";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { plainText } from "../leads/lead-submission.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";

const key = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, "Lower-case letters, digits and hyphens, at most 60.");

export const materialInput = z.strictObject({
  key,
  locale: z.enum(locales),
  kind: z.enum(materialKinds),
  reason: z.enum(reasonCodes).nullable().default(null),
  title: plainText(200),
  url: z.url({ protocol: /^https$/, error: "Give an address that begins with https://." }).max(2_000),
  change: plainText(300).nullable().default(null),
  isWithdrawn: z.boolean().default(false),
});

export const listMaterialsInput = z.strictObject({
  reason: z.enum(reasonCodes).optional(),
  locale: z.enum(locales).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type MaterialInput = z.input<typeof materialInput>;
export type MaterialView = ReturnType<typeof viewMaterial>;

type MaterialRow = typeof materials.$inferSelect;
const cursorSchema = z.tuple([z.string(), z.enum(locales)]);

/** Publishes a link as the next version of its key and locale; the same once more is the version that is there. */
export async function putMaterial(context: OperationContext, input: MaterialInput): Promise<MaterialView> {
  const material = parseInput(materialInput, input);
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "Materials are published by the programme.");
  return context.database.inProgram(context.programId, async (transaction) => {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`${context.programId} material ${material.key} ${material.locale}`}, 0))`,
    );
    const before = await newest(transaction, context, material.key, material.locale);
    if (before !== undefined && isSame(before, material)) return viewMaterial(before);
    const [row] = await transaction
      .insert(materials)
      .values({
        programId: context.programId,
        ...material,
        version: (before?.version ?? 0) + 1,
        publishedAt: context.now,
        publishedBy: `${context.actor.kind}:${context.actor.id}`,
      })
      .returning();
    if (row === undefined) throw new Error("The material was not written.");
    await recordAudit(
      transaction,
      context,
      "material.published",
      { kind: "material", id: `${row.key}/${row.locale}` },
      { version: row.version },
    );
    return viewMaterial(row);
  });
}

/** The materials in force, by key and locale. */
export async function listMaterials(
  context: OperationContext,
  input: z.input<typeof listMaterialsInput>,
): Promise<{ data: MaterialView[]; nextCursor: string | null }> {
  const { reason, locale, cursor, limit } = parseInput(listMaterialsInput, input);
  const position = cursor === undefined ? undefined : decodeCursor(context, cursorSchema, cursor);
  return context.database.inProgram(context.programId, async (transaction) => {
    const current = transaction
      .selectDistinctOn([materials.key, materials.locale])
      .from(materials)
      .where(eq(materials.programId, context.programId))
      .orderBy(materials.key, materials.locale, desc(materials.version))
      .as("current");
    const rows = await transaction
      .select()
      .from(current)
      .where(
        and(
          eq(current.isWithdrawn, false),
          reason === undefined ? undefined : eq(current.reason, reason),
          locale === undefined ? undefined : eq(current.locale, locale),
          position === undefined
            ? undefined
            : sql`(${current.key}, ${current.locale}) > (${position[0]}, ${position[1]})`,
        ),
      )
      .orderBy(current.key, current.locale)
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      data: page.map(viewMaterial),
      nextCursor: rows.length > limit && last ? encodeCursor(context, [last.key, last.locale]) : null,
    };
  });
}

async function newest(
  transaction: Transaction,
  { programId }: OperationContext,
  wantedKey: string,
  locale: MaterialRow["locale"],
): Promise<MaterialRow | undefined> {
  const [row] = await transaction
    .select()
    .from(materials)
    .where(
      and(eq(materials.programId, programId), eq(materials.key, wantedKey), eq(materials.locale, locale)),
    )
    .orderBy(desc(materials.version))
    .limit(1);
  return row;
}

function isSame(before: MaterialRow, after: z.output<typeof materialInput>): boolean {
  return (["kind", "reason", "title", "url", "isWithdrawn"] as const).every(
    (name) => before[name] === after[name],
  );
}

function viewMaterial(row: MaterialRow) {
  return {
    key: row.key,
    locale: row.locale,
    version: row.version,
    kind: row.kind,
    reason: row.reason,
    title: row.title,
    url: row.url,
    change: row.change,
    isWithdrawn: row.isWithdrawn,
    publishedAt: row.publishedAt.toISOString(),
  };
}
