import { type Database, type EarlierPromises, type ProgramId, programs, type Queryable } from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { locales } from "@leadback/scoring";
import { eq } from "drizzle-orm";
import { OperationError } from "../operation-error.ts";
import { type ProgramSettings, programSettingsSchema } from "./program-settings.ts";

export interface Program {
  id: ProgramId;
  slug: string;
  name: string;
  zone: string;
  currency: string;
  locale: Locale;
  country: string;
  settings: ProgramSettings;
  /** What it promised before, oldest first. */
  earlierPromises: readonly EarlierPromises[];
  /** Since when it stands still; null for one that goes on. */
  suspendedAt: string | null;
}

export async function getProgram(queryable: Queryable, programId: ProgramId): Promise<Program> {
  const [row] = await queryable
    .select()
    .from(programs)
    .where(eq(programs.id, programId))
    .prepare("program")
    .execute();
  if (row === undefined) throw new OperationError("not_found", "There is no such programme.");
  return toProgram(row);
}

export async function findProgramBySlug(database: Database, slug: string): Promise<Program> {
  const [row] = await database.global.select().from(programs).where(eq(programs.slug, slug));
  if (row !== undefined) return toProgram(row);
  const known = await database.global.select({ slug: programs.slug }).from(programs).orderBy(programs.slug);
  const hint =
    known.length === 0
      ? "There are none yet: `npx pnpm leadback program create --help` says how to open one."
      : `Known programmes: ${known.map((program) => program.slug).join(", ")}.`;
  throw new OperationError("not_found", `There is no programme "${slug}". ${hint}`);
}

export async function listPrograms(database: Database): Promise<Program[]> {
  return (await database.global.select().from(programs).orderBy(programs.slug)).map(toProgram);
}

function toProgram(row: typeof programs.$inferSelect): Program {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    zone: row.zone,
    currency: row.currency,
    locale: asLocale(row.locale),
    country: row.country,
    settings: programSettingsSchema.parse(row.settings),
    earlierPromises: row.earlierPromises,
    suspendedAt: row.suspendedAt?.toISOString() ?? null,
  };
}

/** The locale that a stored tag means; Portuguese where it means none of ours. */
export function asLocale(tag: string | null | undefined): Locale {
  return locales.find((locale) => locale === tag) ?? "pt-BR";
}
