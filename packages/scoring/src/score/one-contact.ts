import type { Condition } from "./rules.ts";
import { isFalse, isTrue, isUnknown, type Predicate, type Truth } from "./truth.ts";

const prefix = "contacts.";
const nobody = {};

/** Whether a condition asks about contacts and nothing else. */
export function isAboutContacts(condition: Condition): boolean {
  if ("all" in condition) return condition.all.every(isAboutContacts);
  if ("any" in condition) return condition.any.every(isAboutContacts);
  return "not" in condition ? isAboutContacts(condition.not) : condition.field.startsWith(prefix);
}

/** The same condition as asked of a single contact. */
export function ofOneContact(condition: Condition): Condition {
  if ("all" in condition) return { all: condition.all.map(ofOneContact) };
  if ("any" in condition) return { any: condition.any.map(ofOneContact) };
  if ("not" in condition) return { not: ofOneContact(condition.not) };
  return { ...condition, field: condition.field.slice(prefix.length) };
}

/** Whether it holds for somebody: true for one contact is true, else unknown as long as it may be true of one. */
export function askContacts(ask: Predicate): Predicate {
  return (lead) => {
    const contacts =
      typeof lead === "object" && lead !== null && "contacts" in lead ? lead.contacts : undefined;
    if (!Array.isArray(contacts) || contacts.length === 0) return ask(contacts ?? nobody);
    let result: Truth = isFalse;
    for (let i = 0; i < contacts.length; i += 1) {
      const truth = ask(contacts[i]);
      if (truth === isTrue) return isTrue;
      if (truth === isUnknown) result = isUnknown;
    }
    return result;
  };
}
