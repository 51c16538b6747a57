import { isFalse, isTrue, isUnknown, type Predicate, type Truth } from "./truth.ts";

const space = 32;

/**
 * Asks what stands under a path such as `company.employees`; a list on the way stands for each of its elements. True when one
 * answers so, else unknown when one is missing or cannot tell. Nothing is allocated: it runs for every rule of every lead.
 */
export function askField(path: string, ask: Predicate): Predicate {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  return keys.reduceRight<Predicate>((next, key) => askKey(key, next), askKey(last, askValue(ask), ask));
}

function askValue(ask: Predicate): Predicate {
  const asked: Predicate = (value) => {
    if (isMissing(value)) return isUnknown;
    return Array.isArray(value) ? anyOf(value, asked) : ask(value);
  };
  return asked;
}

/** @param ask where the value itself is asked: most are plain, and need no other look */
function askKey(key: string, next: Predicate, ask?: Predicate): Predicate {
  // Every object has these; of the others a missing one is undefined anyway, and looking twice is slow.
  const isInherited = key in Object.prototype;
  const asked: Predicate = (subject) => {
    if (typeof subject !== "object" || subject === null) return isUnknown;
    if (Array.isArray(subject)) return anyOf(subject, asked);
    if (isInherited && !Object.hasOwn(subject, key)) return isUnknown;
    const value = (subject as Readonly<Record<string, unknown>>)[key];
    return ask !== undefined && isPlain(value) ? ask(value) : next(value);
  };
  return asked;
}

/** A number, or a text that begins with something. */
function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return (
    typeof value === "string" && value.length > 0 && value.charCodeAt(0) > space && value.charCodeAt(0) < 128
  );
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
