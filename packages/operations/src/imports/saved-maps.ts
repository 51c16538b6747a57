import { importMaps } from "@leadback/db";
import { asc, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { answerLocale, type OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { readOwnReasons } from "../reasons/own-reasons.ts";
import { recordAudit } from "../record-audit.ts";
import { parseImportMap } from "./import-map.ts";
import { importRefusal } from "./import-refusal.ts";
import { importMessages } from "./messages.ts";
import { isReadyMap, readyMapNames } from "./ready-maps.ts";
import { refuseNarrowReach } from "./refuse-narrow-reach.ts";

const nameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "Small letters, digits and hyphens, at most 60.")
  .refine((name) => !isReadyMap(name), "A ready map has this name: choose another.");

export interface SavedMap {
  name: string;
  map: Record<string, unknown>;
  updatedAt: string;
}

/** Keeps a map under a name, for files that come again. It is checked, and replaces the one that had the name. */
export async function saveImportMap(
  context: OperationContext,
  name: string,
  map: Record<string, unknown>,
): Promise<SavedMap> {
  const { name: checked } = parseInput(z.strictObject({ name: nameSchema }), { name });
  await refuseNarrowReach(context);
  const { database, programId, now } = context;
  return database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const own = await readOwnReasons(transaction, context);
    parseImportMap(map, answerLocale(context, program), new Set(own.byCode.keys()));
    await transaction
      .insert(importMaps)
      .values({ programId, name: checked, map, updatedAt: now })
      .onConflictDoUpdate({ target: [importMaps.programId, importMaps.name], set: { map, updatedAt: now } });
    await recordAudit(transaction, context, "import_map.saved", { kind: "import_map", id: checked });
    return { name: checked, map, updatedAt: now.toISOString() };
  });
}

export const listImportMapsInput = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

/** The maps that the programme keeps, by name. */
export async function listImportMaps(
  context: OperationContext,
  input: z.input<typeof listImportMapsInput>,
): Promise<{ data: SavedMap[]; nextCursor: string | null }> {
  const { cursor, limit } = parseInput(listImportMapsInput, input);
  await refuseNarrowReach(context);
  const after = cursor === undefined ? undefined : decodeCursor(context, z.tuple([z.string()]), cursor)[0];
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select()
      .from(importMaps)
      .where(after === undefined ? undefined : gt(importMaps.name, after))
      .orderBy(asc(importMaps.name))
      .limit(limit + 1),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map(({ name, map, updatedAt }) => ({
      name,
      map: asMap(map),
      updatedAt: updatedAt.toISOString(),
    })),
    nextCursor: rows.length <= limit || last === undefined ? null : encodeCursor(context, [last.name]),
  };
}

/** Safe: `saveImportMap` has checked it. */
function asMap(map: unknown): SavedMap["map"] {
  return map as SavedMap["map"];
}

/**
 * The map that a text stands for: the map itself as JSON, the name of one that the programme keeps, or of a ready one.
 * @throws {OperationError} `bad_import_map`
 */
export async function resolveImportMap(context: OperationContext, text: string): Promise<unknown> {
  const { database, programId } = context;
  const given = text.trim();
  return database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const messages = importMessages[answerLocale(context, program)];
    if (given.startsWith("{")) {
      try {
        return JSON.parse(given);
      } catch (cause) {
        throw importRefusal("bad_import_map", messages.mapNotJson, { cause });
      }
    }
    const [saved] = await transaction.select().from(importMaps).where(eq(importMaps.name, given));
    if (saved !== undefined) return saved.map;
    if (isReadyMap(given)) return given;
    const own = await transaction.select({ name: importMaps.name }).from(importMaps).limit(50);
    const names = [...own.map(({ name }) => name), ...readyMapNames];
    throw importRefusal("bad_import_map", messages.unknownMap(given.slice(0, 60), names));
  });
}
