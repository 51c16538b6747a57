import type { InputProblem } from "@leadback/operations";
import { toPointer } from "@leadback/operations";

export const deepestNesting = 32;
const longestArray = 1_000;

export interface BodyInspection {
  isTooDeep: boolean;
  hasLoneSurrogate: boolean;
  problems: InputProblem[];
}

/** Looks for what no field of ours takes, whatever its schema: nesting, endless lists, text that deceives whoever reads it. */
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
    if (value.length > longestArray)
      found.problems.push({ pointer: toPointer(path), detail: `At most ${longestArray} entries.` });
    else for (const [index, item] of value.entries()) inspect(item, [...path, index], found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      inspectText(key, path, found);
      if (key === "__proto__")
        found.problems.push({ pointer: toPointer([...path, key]), detail: "Remove this property." });
      else inspect(member, [...path, key], found);
    }
  }
}

function inspectText(text: string, path: PropertyKey[], found: BodyInspection): void {
  found.hasLoneSurrogate ||= !text.isWellFormed();
  const detail = describeUnsafeText(text);
  if (detail !== undefined) found.problems.push({ pointer: toPointer(path), detail });
}

/** What to remove from a text; undefined for one that shows what it holds. Line breaks are a field's own matter. */
export function describeUnsafeText(text: string): string | undefined {
  if (/^[\x20-\x7e]*$/.test(text)) return undefined;
  if (text.includes("\0")) return "Remove the NUL character.";
  if (/(?![\t\n\r])\p{Cc}/u.test(text)) return "Remove control characters.";
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text))
    return "Remove characters that turn the direction of the text.";
  if (/[\u{e0000}-\u{e007f}]/u.test(text)) return "Remove invisible tag characters.";
  if (/\p{M}{5}/u.test(text)) return "Remove accents that are stacked more than four high.";
  return undefined;
}
