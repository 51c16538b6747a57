import type { leads } from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { type InputProblem, OperationError } from "../operation-error.ts";
import type { LeadView } from "./get-lead.ts";

/** What a partner can be asked to complete, and what can be corrected at all. `contacts` stands for all of a contact. */
const correctableFields = [
  "company.name",
  "company.domain",
  "company.taxId",
  "company.industry",
  "company.employees",
  "company.annualRevenueCents",
  "company.annualRevenueCurrency",
  "company.country",
  "company.region",
  "company.city",
  "contacts",
  "contacts.name",
  "contacts.email",
  "contacts.phone",
  "contacts.role",
  "contacts.buyingRole",
  "introduction",
  "note",
  "attributes",
] as const;
export type CorrectableField = (typeof correctableFields)[number];

/** What an actor may correct of a lead now: a partner that was asked for something, that alone. */
export function allowedFields(
  { actor }: Pick<OperationContext, "actor">,
  lead: Pick<typeof leads.$inferSelect, "requestedFields">,
): readonly string[] {
  const isAsked = actor.partnerId !== undefined && lead.requestedFields.length > 0;
  return isAsked ? lead.requestedFields : correctableFields;
}

/** Whether `allowed` covers a field: by its own name, or by the group that it belongs to. */
export function isFieldAllowed(field: string, allowed: readonly string[]): boolean {
  if (field === "company.annualRevenueCurrency" && allowed.includes("company.annualRevenueCents"))
    return true;
  return allowed.includes(field) || allowed.includes(field.split(".")[0] ?? field);
}

/** @throws {OperationError} `invalid_input` for names that are no field, or not one of those allowed. */
export function refuseUnknownFields(
  fields: readonly string[],
  allowed: readonly string[] = correctableFields,
): void {
  const known = new Set<string>(correctableFields);
  const problems = fields.flatMap((field, index): InputProblem[] => {
    const pointer = `/fields/${index}`;
    if (!known.has(field))
      return [{ pointer, detail: `No such field. There are ${correctableFields.join(", ")}.` }];
    if (!isFieldAllowed(field, allowed)) return [{ pointer, detail: askedFor(allowed) }];
    return [];
  });
  if (problems.length === 0) return;
  throw new OperationError("invalid_input", "Some fields are not as they should be; nothing was saved.", {
    problems,
  });
}

/** @throws {OperationError} `invalid_input` for what we have asked for and still do not have: saying that it is there does not bring it. */
export function refuseMissing(
  fields: readonly string[],
  requested: readonly string[],
  lead: Pick<LeadView, "company" | "contacts" | "introduction" | "note" | "attributes">,
): void {
  const problems = fields.flatMap((field, index): InputProblem[] =>
    isFieldAllowed(field, requested) && !isThere(field, lead)
      ? [
          {
            pointer: `/fields/${index}`,
            detail: `We do not have ${field} yet: send it by PATCH of the lead, which records the correction by itself.`,
          },
        ]
      : [],
  );
  if (problems.length === 0) return;
  throw new OperationError("invalid_input", "Some fields are not as they should be; nothing was saved.", {
    problems,
  });
}

function isThere(field: string, lead: Parameters<typeof refuseMissing>[2]): boolean {
  const [group = "", name] = field.split(".");
  const value = Object.entries(lead).find(([key]) => key === group)?.[1];
  const parts = Array.isArray(value) ? value : [value];
  return parts.some((part) => {
    const found = name === undefined ? part : Object.entries(part ?? {}).find(([key]) => key === name)?.[1];
    return found !== null && found !== undefined;
  });
}

export function askedFor(allowed: readonly string[]): string {
  return `We have asked for ${allowed.join(", ")}; until we have it, only that can be changed.`;
}
