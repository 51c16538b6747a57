import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { type EarlierPromises, programs, type Transaction } from "@leadback/db";
import { locales } from "@leadback/scoring";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { definedFields } from "../defined-fields.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput, refusedInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { refreshDueTimes } from "../sla/refresh-due-times.ts";
import { asChanges } from "./as-changes.ts";
import { countrySchema, programNameSchema, zoneSchema } from "./create-program.ts";
import { getProgram, type Program } from "./program.ts";
import { legalBasisText, programSettingsSchema, soundSettings } from "./program-settings.ts";

type Settings = { [key: string]: unknown };

/** What is counted in it, and the name under which others know it, stay as they are: no `slug` and no `currency`. */
export const programChanges = z.strictObject({
  name: programNameSchema.optional(),
  zone: zoneSchema.optional(),
  locale: z.enum(locales).optional(),
  country: countrySchema.optional(),
  settings: asChanges(
    programSettingsSchema
      .omit({ benchmarks: true })
      .extend({ namedBasis: z.object({ text: legalBasisText.optional() }) }),
  ).optional(),
});

export type ProgramChanges = z.input<typeof programChanges>;

type Decided = Pick<Program, "name" | "zone" | "locale" | "country" | "settings">;

/** Names what a programme has decided: two that read the same have the same. */
export function programVersion({ name, zone, locale, country, settings }: Decided): string {
  const decided = JSON.stringify([name, zone, locale, country, settings]);
  return createHash("sha256").update(decided).digest("base64url").slice(0, 22);
}

/**
 * Changes what is named of a programme and leaves the rest; letters that are frozen do not change. With `seenVersion`
 * it is refused when somebody has changed something since.
 */
export async function updateProgram(
  context: OperationContext,
  input: ProgramChanges,
  { seenVersion }: { seenVersion?: string } = {},
): Promise<Program> {
  const { settings: settingChanges = {}, ...fields } = parseInput(programChanges, input);
  return change(context, definedFields(fields), asSettings(settingChanges), {
    seenVersion,
    path: ["settings"],
  });
}

/** The same for settings alone, the market's figures among them. */
export async function updateProgramSettings(context: OperationContext, changes: Settings): Promise<Program> {
  return change(context, {}, changes, { path: [] });
}

async function change(
  context: OperationContext,
  fields: Partial<Pick<Program, "name" | "zone" | "locale" | "country">>,
  changes: Settings,
  { seenVersion, path }: { seenVersion?: string | undefined; path: readonly string[] },
): Promise<Program> {
  if (context.actor.partnerId !== undefined) {
    throw new OperationError("forbidden", "A partner cannot change the programme's settings.");
  }
  const changed = await context.database.inProgram(context.programId, async (transaction) => {
    const program = await lockProgram(transaction, context);
    if (seenVersion !== undefined && seenVersion !== programVersion(program)) {
      throw new OperationError(
        "precondition_failed",
        "Somebody has changed the programme since you read it; nothing was saved. Read it again and decide again.",
      );
    }
    const settings = parseSettings(signed(context, program, merged(program.settings, changes)), path);
    const earlierPromises = promisesBefore(context, program, settings);
    const after = { ...program, ...fields, settings, earlierPromises };
    if (programVersion(after) === programVersion(program)) return program;
    await transaction
      .update(programs)
      .set({ ...fields, settings, earlierPromises: [...earlierPromises] })
      .where(eq(programs.id, context.programId));
    await recordAudit(
      transaction,
      context,
      "program.settings_changed",
      { kind: "program", id: program.id },
      { names: [...Object.keys(fields), ...Object.keys(changes)], ...namingOf(program, after) },
    );
    return after;
  });
  const decidesDueTimes = ["zone", "country"].some((name) => Object.hasOwn(fields, name));
  if (decidesDueTimes || "calendar" in changes) await refreshDueTimes(context);
  return changed;
}

/** What was promised until now is kept: it goes on holding for what has arrived. */
function promisesBefore(
  { now }: OperationContext,
  { settings: { promises }, earlierPromises }: Program,
  after: Program["settings"],
): readonly EarlierPromises[] {
  return isDeepStrictEqual(promises, after.promises)
    ? earlierPromises
    : [...earlierPromises, { ...promises, until: now.toISOString() }];
}

/** Who gave the basis for naming companies is whoever changes it, at that moment. */
function signed({ actor, now }: OperationContext, before: Program, settings: Settings): Settings {
  const { namedBasis } = before.settings;
  const given = isGroup(settings.namedBasis) ? settings.namedBasis.text : undefined;
  if (given === namedBasis.text) return { ...settings, namedBasis };
  const by = { recordedBy: `${actor.kind}:${actor.id}`, recordedAt: now.toISOString() };
  return { ...settings, namedBasis: given === undefined ? {} : { text: given, ...by } };
}

/** What the audit keeps of a change of how leads are named, the basis in its own words. */
function namingOf(before: Program, after: Decided): Record<string, unknown> {
  const [was, is] = [before, after].map(({ settings }) => ({
    privacyLevel: settings.privacyLevel,
    namedBasis: settings.namedBasis.text ?? null,
  }));
  return JSON.stringify(was) === JSON.stringify(is) ? {} : { naming: is };
}

/** A programme is one value: of two changes at once, the second must build on the first. */
export async function lockProgram(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
): Promise<Program> {
  await transaction
    .select({ id: programs.id })
    .from(programs)
    .where(eq(programs.id, programId))
    .for("no key update");
  return getProgram(transaction, programId);
}

/** `path` leads to the settings in what was sent. */
function parseSettings(settings: Settings, path: readonly string[]): Program["settings"] {
  const result = programSettingsSchema.strict().superRefine(soundSettings).safeParse(settings);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  throw refusedInput(new z.ZodError(issues), "Some fields are not as they should be; nothing was saved.");
}

/** Groups are merged field by field; `null` takes a value back to its default. */
function merged(before: Settings, changes: Settings): Settings {
  const after = { ...before };
  for (const [key, value] of Object.entries(changes)) {
    const known = before[key];
    if (value === null) delete after[key];
    else after[key] = isGroup(value) ? merged(isGroup(known) ? known : {}, value) : value;
  }
  return after;
}

function isGroup(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Safe: the schema of changes has checked that they are an object. */
function asSettings(value: unknown): Settings {
  return value as Settings;
}
