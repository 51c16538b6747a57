import { readField } from "./read-field.ts";
import type { Condition, FieldCondition } from "./rules.ts";

/** The three values of a condition, ordered so that `all` is a minimum and `any` a maximum. */
export const isFalse = 0;
export const isUnknown = 1;
export const isTrue = 2;

type Truth = typeof isFalse | typeof isUnknown | typeof isTrue;

export type Predicate = (subject: unknown) => Truth;

/** A condition as a function of what it is asked about. */
export function compileCondition(condition: Condition): Predicate {
  if ("all" in condition) return combined(condition.all, isFalse);
  if ("any" in condition) return combined(condition.any, isTrue);
  if ("not" in condition) {
    const inner = compileCondition(condition.not);
    return (subject) => negated(inner(subject));
  }
  return condition.op === "exists" ? compileExists(condition) : compileComparison(condition);
}

/** The fields that a condition asks about, each once. */
export function conditionFields(condition: Condition): string[] {
  if ("all" in condition) return [...new Set(condition.all.flatMap(conditionFields))];
  if ("any" in condition) return [...new Set(condition.any.flatMap(conditionFields))];
  return "not" in condition ? conditionFields(condition.not) : [condition.field];
}

function combined(conditions: readonly Condition[], decisive: typeof isFalse | typeof isTrue): Predicate {
  const parts = conditions.map(compileCondition);
  const neutral = decisive === isFalse ? isTrue : isFalse;
  return (subject) => {
    let result: Truth = neutral;
    for (const part of parts) {
      const truth = part(subject);
      if (truth === decisive) return decisive;
      if (truth === isUnknown) result = isUnknown;
    }
    return result;
  };
}

function negated(truth: Truth): Truth {
  if (truth === isUnknown) return isUnknown;
  return truth === isTrue ? isFalse : isTrue;
}

/** Presence is unknown while missing, so that it shows as something to find out; absence is asked for with `value: false`. */
function compileExists({ field, value = true }: FieldCondition): Predicate {
  const read = readField(field);
  return (subject) => {
    const isPresent = read(subject).values.length > 0;
    if (value === false) return isPresent ? isFalse : isTrue;
    return isPresent ? isTrue : isUnknown;
  };
}

/** null means that the value cannot be compared: text where a number is asked for. */
type Comparison = (value: unknown) => boolean | null;

function compileComparison(condition: FieldCondition): Predicate {
  const read = readField(condition.field);
  const compare = comparison(condition);
  return (subject) => {
    const { values, isPartial } = read(subject);
    let result: Truth = isPartial ? isUnknown : isFalse;
    for (const value of values) {
      const answer = compare(value);
      if (answer === true) return isTrue;
      if (answer === null) result = isUnknown;
    }
    return result;
  };
}

function comparison({ op, value }: FieldCondition): Comparison {
  switch (op) {
    case "eq":
      return (found) => found === value;
    case "ne":
      return (found) => found !== value;
    case "in": {
      const allowed = new Set<unknown>(Array.isArray(value) ? value : []);
      return (found) => allowed.has(found);
    }
    case "contains":
      return contains(value);
    case "gte":
      return numeric(value, (found, bound) => found >= bound);
    case "lte":
      return numeric(value, (found, bound) => found <= bound);
    case "gt":
      return numeric(value, (found, bound) => found > bound);
    case "lt":
      return numeric(value, (found, bound) => found < bound);
    case "between": {
      const [low, high] = Array.isArray(value) ? value.map(Number) : [];
      return numeric(low, (found, bound) => found >= bound && found <= (high ?? bound));
    }
    case "exists":
      return () => true;
  }
}

function numeric(bound: unknown, holds: (found: number, bound: number) => boolean): Comparison {
  return (found) => (typeof found === "number" && typeof bound === "number" ? holds(found, bound) : null);
}

function contains(wanted: unknown): Comparison {
  if (typeof wanted !== "string") return (found) => found === wanted;
  const text = wanted.toLowerCase();
  return (found) => (typeof found === "string" ? found.toLowerCase().includes(text) : null);
}
