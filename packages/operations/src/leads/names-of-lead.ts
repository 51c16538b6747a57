import type { LeadView } from "./get-lead.ts";

/** What nobody may say in a text that leaves: the company's name and those of its people. */
export function namesOfLead({ company, contacts }: Pick<LeadView, "company" | "contacts">): string[] {
  return [company.name, ...contacts.map(({ name }) => name)].filter((name) => name !== null);
}
