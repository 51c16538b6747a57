import { type FactChange, given } from "./change-lead.ts";
import type { CompiledRule } from "./compile-rules.ts";
import type { Condition, FieldCondition } from "./rules.ts";

/** What a partner can find out or bring about for a lead, by how much work it is; other facts are as they are. */
const efforts: Readonly<Record<string, { effort: 1 | 2 | 3 | 4 | 5; ops: readonly FieldCondition["op"][] }>> =
  {
    "company.industry": { effort: 1, ops: ["exists"] },
    "company.domain": { effort: 1, ops: ["exists"] },
    "company.taxId": { effort: 1, ops: ["exists"] },
    "contacts.role": { effort: 1, ops: ["exists"] },
    "contacts.email": { effort: 1, ops: ["exists"] },
    "contacts.phone": { effort: 2, ops: ["exists"] },
    introduction: { effort: 2, ops: ["eq", "in"] },
    "contacts.buyingRole": { effort: 3, ops: ["eq", "in"] },
  };

export interface RuleChanges {
  changes: FactChange[];
  effort: number;
}

/** The facts that would have to change for a rule to hold; null where that is not for anybody to change. */
export function changesOfRule({ when, changeable, dimension }: CompiledRule): RuleChanges | null {
  if (changeable === false) return null;
  const isMarked = typeof changeable === "object";
  if (dimension === "engagement" && !isMarked) return null;
  const found = changesOf(when, isMarked);
  if (found === null) return null;
  return isMarked ? { ...found, effort: changeable.effort } : found;
}

function changesOf(condition: Condition, isMarked: boolean): RuleChanges | null {
  if ("not" in condition) return null;
  if ("any" in condition) {
    for (const each of condition.any) {
      const found = changesOf(each, isMarked);
      if (found) return found;
    }
    return null;
  }
  if ("all" in condition) return combined(condition.all.map((each) => changesOf(each, isMarked)));
  const known = efforts[condition.field];
  if (!isMarked && !known?.ops.includes(condition.op)) return null;
  const change = changeOf(condition);
  return change && { changes: [change], effort: known?.effort ?? 1 };
}

function combined(parts: readonly (RuleChanges | null)[]): RuleChanges | null {
  const changes: FactChange[] = [];
  let effort = 0;
  for (const part of parts) {
    if (part === null) return null;
    changes.push(...part.changes);
    effort = Math.max(effort, part.effort);
  }
  // Who it is comes before what is given of that person, in whatever order the rule asks.
  return { changes: changes.toSorted((a, b) => Number(a.isAnyValue) - Number(b.isAnyValue)), effort };
}

/** Only what can be stated: nobody is asked to be bigger, or to be something else than they are. */
function changeOf({ field, op, value }: FieldCondition): FactChange | null {
  if (op === "exists") return value === false ? null : { field, value: given, isAnyValue: true };
  if (op === "in") {
    const [first] = Array.isArray(value) ? value : [];
    return first === undefined ? null : { field, value: first, isAnyValue: false };
  }
  const isOne = typeof value === "string" || typeof value === "boolean";
  return op === "eq" && isOne ? { field, value, isAnyValue: false } : null;
}
