import {
  type Database,
  type MembershipId,
  memberships,
  type ProgramId,
  programs,
  type UserId,
} from "@leadback/db";
import { locales } from "@leadback/scoring";
import { z } from "zod";
import type { Actor } from "../context.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import { getProgram, type Program } from "./program.ts";
import { programSettingsSchema, soundSettings } from "./program-settings.ts";

const zones = new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]);
const currencies = new Set(Intl.supportedValuesOf("currency"));

export const zoneSchema = z
  .string()
  .refine((zone) => zones.has(zone), "Unknown time zone: give an IANA name, for example America/Sao_Paulo.");

export const programNameSchema = z.string().trim().min(1).max(120);

export const countrySchema = z.string().regex(/^[A-Z]{2}$/, "Give an ISO 3166 country, for example BR.");

export const createProgramInput = z.strictObject({
  slug: z
    .string()
    .regex(
      /^[a-z0-9](?:[a-z0-9-]{0,48}[a-z0-9])?$/,
      "Use small letters, digits and hyphens, for example vertice.",
    ),
  name: programNameSchema,
  zone: zoneSchema.default("America/Sao_Paulo"),
  currency: z
    .string()
    .refine((code) => currencies.has(code), "Unknown currency: give an ISO 4217 code, for example BRL.")
    .default("BRL"),
  locale: z.enum(locales).default("pt-BR"),
  country: countrySchema.default("BR"),
  settings: programSettingsSchema.superRefine(soundSettings).prefault({}),
});

export type CreateProgramInput = z.input<typeof createProgramInput>;

/** Opens a programme: the tenant under which everything else lives. A person who opens one becomes its admin. */
export async function createProgram(
  context: { database: Database; actor: Actor; now: Date },
  input: CreateProgramInput,
): Promise<Program> {
  const program = parseInput(createProgramInput, input);
  const id = newId<ProgramId>(context.now);
  try {
    return await context.database.inProgram(id, async (transaction) => {
      await transaction.insert(programs).values({ id, ...program, createdAt: context.now });
      if (context.actor.kind === "user") {
        await transaction.insert(memberships).values({
          programId: id,
          id: newId<MembershipId>(context.now),
          userId: asUserId(context.actor.id),
          role: "admin",
          invitedBy: context.actor.id,
          createdAt: context.now,
          acceptedAt: context.now,
        });
      }
      await recordAudit(transaction, { ...context, programId: id }, "program.created", {
        kind: "program",
        id,
      });
      return getProgram(transaction, id);
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new OperationError(
      "conflict",
      `A programme "${program.slug}" exists already; choose another slug.`,
      { cause: error },
    );
  }
}

/** Safe: the id of an actor that is a person is that person's. */
function asUserId(id: string): UserId {
  return id as UserId;
}
