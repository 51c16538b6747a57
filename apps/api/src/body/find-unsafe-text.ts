import type { InputProblem } from "@leadback/operations";
import { toPointer } from "../errors/problems-of-issues.ts";

export const deepestNesting = 32;

export interface BodyInspection {
  isTooDeep: boolean;
  hasLoneSurrogate: boolean;
  problems: InputProblem[];
}

/** Looks for what no text column takes and for nesting that no schema of ours has. */
export function findUnsafeText(body: unknown): BodyInspection {
  const found: BodyInspection = { isTooDeep: false, hasLoneSurrogate: false, problems: [] };
  inspect(body, [], found);
  return found;
}

function inspect(value: unknown, path: PropertyKey[], found: BodyInspection): void {
  if (typeof value === "string") {
    inspectText(value, path, found);
  } else if (path.length >= deepestNesting) {
    found.isTooDeep ||= typeof value === "object" && value !== null;
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) inspect(item, [...path, index], found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      inspectText(key, path, found);
      inspect(member, [...path, key], found);
    }
  }
}

function inspectText(text: string, path: PropertyKey[], found: BodyInspection): void {
  found.hasLoneSurrogate ||= !text.isWellFormed();
  if (text.includes("\0"))
    found.problems.push({ pointer: toPointer(path), detail: "Remove the NUL character." });
}
