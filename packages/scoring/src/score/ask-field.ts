import { isFalse, isTrue, isUnknown, type Predicate, type Truth } from "./truth.ts";

/**
 * Asks what stands under a path such as `company.employees`; a list on the way stands for each of its elements. True when one
 * answers so, else unknown when one is missing or cannot tell. Nothing is allocated: it runs for every rule of every lead.
 */
export function askField(path: string, ask: Predicate): Predicate {
  return path.split(".").reduceRight<Predicate>((next, key) => askKey(key, next), askValue(ask));
}

function askValue(ask: Predicate): Predicate {
  const asked: Predicate = (value) => {
    if (isMissing(value)) return isUnknown;
    return Array.isArray(value) ? anyOf(value, asked) : ask(value);
  };
  return asked;
}

function askKey(key: string, next: Predicate): Predicate {
  const asked: Predicate = (subject) => {
    if (typeof subject !== "object" || subject === null) return isUnknown;
    if (Array.isArray(subject)) return anyOf(subject, asked);
    return Object.hasOwn(subject, key)
      ? next((subject as Readonly<Record<string, unknown>>)[key])
      : isUnknown;
  };
  return asked;
}

function anyOf(elements: readonly unknown[], ask: Predicate): Truth {
  let result: Truth = elements.length === 0 ? isUnknown : isFalse;
  for (let i = 0; i < elements.length; i += 1) {
    const truth = ask(elements[i]);
    if (truth === isTrue) return isTrue;
    if (truth === isUnknown) result = isUnknown;
  }
  return result;
}

function isMissing(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (typeof value === "number") return !Number.isFinite(value);
  return value === undefined || value === null;
}
