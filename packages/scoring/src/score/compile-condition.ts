import { askField } from "./ask-field.ts";
import { askContacts, isAboutContacts, ofOneContact } from "./one-contact.ts";
import type { Condition, FieldCondition } from "./rules.ts";
import { isFalse, isTrue, isUnknown, type Predicate, type Truth } from "./truth.ts";

/** A condition as a function of what it is asked about. */
export function compileCondition(condition: Condition): Predicate {
  if ("all" in condition) return combined(perPerson(condition.all), isFalse);
  if ("any" in condition) return combined(condition.any.map(compileCondition), isTrue);
  if ("not" in condition) {
    const inner = compileCondition(condition.not);
    return (subject) => negated(inner(subject));
  }
  return condition.op === "exists"
    ? compileExists(condition)
    : askField(condition.field, comparison(condition));
}

/** The fields that a condition asks about, each once. */
export function conditionFields(condition: Condition): string[] {
  if ("all" in condition) return [...new Set(condition.all.flatMap(conditionFields))];
  if ("any" in condition) return [...new Set(condition.any.flatMap(conditionFields))];
  return "not" in condition ? conditionFields(condition.not) : [condition.field];
}

/** Who decides and whose phone is given have to be one person: what one `all` asks about contacts, it asks of the same contact. */
function perPerson(conditions: readonly Condition[]): Predicate[] {
  const ofPeople = conditions.filter(isAboutContacts);
  if (ofPeople.length < 2) return conditions.map(compileCondition);
  const others = conditions.filter((condition) => !isAboutContacts(condition)).map(compileCondition);
  return [askContacts(compileCondition({ all: ofPeople.map(ofOneContact) })), ...others];
}

function combined(parts: readonly Predicate[], decisive: typeof isFalse | typeof isTrue): Predicate {
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
  const present = askField(field, () => isTrue);
  return value === false ? (subject) => (present(subject) === isTrue ? isFalse : isTrue) : present;
}

/** What cannot be compared, such as text where a number is asked for, is unknown. */
function comparison({ op, value }: FieldCondition): Predicate {
  switch (op) {
    case "eq":
      return (found) => (found === value ? isTrue : isFalse);
    case "ne":
      return (found) => (found === value ? isFalse : isTrue);
    case "in": {
      const allowed = new Set<unknown>(Array.isArray(value) ? value : []);
      return (found) => (allowed.has(found) ? isTrue : isFalse);
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
      return () => isTrue;
  }
}

function numeric(bound: unknown, holds: (found: number, bound: number) => boolean): Predicate {
  if (typeof bound !== "number") return () => isUnknown;
  return (found) => {
    if (typeof found !== "number") return isUnknown;
    return holds(found, bound) ? isTrue : isFalse;
  };
}

function contains(wanted: unknown): Predicate {
  if (typeof wanted !== "string") return (found) => (found === wanted ? isTrue : isFalse);
  const text = wanted.toLowerCase();
  return (found) => {
    if (typeof found !== "string") return isUnknown;
    return found.toLowerCase().includes(text) ? isTrue : isFalse;
  };
}
