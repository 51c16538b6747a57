import type { TrainingRow } from "@leadback/scoring";

const distinctShareMax = 0.5;
const distinctMin = 5;

/**
 * Attributes in text whose values mostly occur once: identifiers, names, notes. They teach nothing about the next lead, and a model
 * is no place to keep them.
 */
export function identifyingAttributes(rows: readonly TrainingRow[]): string[] {
  const values = new Map<string, { given: number; distinct: Set<string> }>();
  for (const { features } of rows) {
    for (const [name, value] of Object.entries(features)) {
      if (!name.startsWith("attributes.") || typeof value !== "string" || value.trim() === "") continue;
      const seen = values.get(name) ?? { given: 0, distinct: new Set() };
      seen.given += 1;
      seen.distinct.add(value);
      values.set(name, seen);
    }
  }
  return [...values]
    .filter(
      ([, { given, distinct }]) => distinct.size > distinctMin && distinct.size > given * distinctShareMax,
    )
    .map(([name]) => name)
    .sort();
}
