import { z } from "zod";
import { plainText } from "../leads/lead-submission.ts";

const list = (of: z.ZodType<string>) => z.array(of).min(1, "Name one, or leave the field out.").max(60);
const country = z.string().regex(/^[A-Z]{2}$/, "Give an ISO 3166 country, for example BR.");
const bound = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

const range = z
  .strictObject({ min: bound.optional(), max: bound.optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, "Give a least, a most, or both.")
  .refine(
    ({ min, max }) => min === undefined || max === undefined || min <= max,
    "The least is above the most.",
  );

/** Whom the programme looks for. What is left out is not asked for. */
export const profileCriteria = z
  .strictObject({
    industries: list(plainText(120)).optional(),
    excludedIndustries: list(plainText(120)).optional(),
    employees: range.optional(),
    countries: list(country).optional(),
    regions: list(plainText(120)).optional(),
  })
  .refine((criteria) => Object.keys(criteria).length > 0, "A profile asks for something.");

export type ProfileCriteria = z.output<typeof profileCriteria>;
export type CriterionName = "industries" | "excludedIndustries" | "employees" | "countries" | "regions";
export const criterionNames = [
  "industries",
  "excludedIndustries",
  "employees",
  "countries",
  "regions",
] as const satisfies readonly CriterionName[];
