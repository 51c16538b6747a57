import type { ReasonDefinition, ReasonDimension, ReasonEntry } from "./reason-definition.ts";

type Defined<Entries> = { readonly [Code in keyof Entries & string]: ReasonDefinition<Code> };

/** Fills in what follows from the place of an entry. The cast is safe: every key is mapped to a definition with that code. */
export function defineReasons<const Entries extends Record<string, ReasonEntry>>(
  dimension: ReasonDimension,
  entries: Entries,
): Defined<Entries> {
  const defined = Object.entries(entries).map(([code, entry]) => [
    code,
    { ...entry, code, dimension, partnerLabels: entry.partnerLabels ?? entry.labels },
  ]);
  return Object.fromEntries(defined) as Defined<Entries>;
}
