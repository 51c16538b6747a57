import type { Lead } from "./use-lead.ts";

/** The lead's own names, which must not stand in what the partner reads. */
export function namesOf({ company, contacts }: Pick<Lead, "company" | "contacts">): string[] {
  return [company.name, ...contacts.map(({ name }) => name)].filter((name) => name !== null);
}
