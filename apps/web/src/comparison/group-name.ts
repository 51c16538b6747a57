import type { Dimension } from "./comparison-search.ts";
import type { ComparisonWords } from "./comparison-words.ts";
import type { ComparedGroup } from "./use-comparison.ts";

/** How a group is called; what has no channel, manager, tier or region says so. */
export function groupName(
  { id, name }: Pick<ComparedGroup, "id" | "name">,
  by: Dimension,
  words: ComparisonWords,
): string {
  if (id === null) return words.without[by];
  if (by === "type") return words.types[id as keyof ComparisonWords["types"]] ?? id;
  return name ?? id;
}
