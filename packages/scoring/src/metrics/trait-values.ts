import { quantileSorted } from "simple-statistics";

export type FeatureValue = string | number | boolean | null;

/** A value as it stands, or a band of numbers: above `above`, up to and with `upTo`; null is open. */
export type TraitValue = string | number | boolean | { above: number | null; upTo: number | null };

const quartiles = [0.25, 0.5, 0.75];
/** A feature of so few different numbers, such as a count of contacts, is taken value by value. */
const bandsFrom = 6;

/**
 * How the values of one feature are told apart: numbers by the quartiles of all leads, everything else as it stands.
 * The function returned gives null for what is not known, which is not the same as false.
 */
export function traitValues(
  values: readonly (FeatureValue | undefined)[],
): (value: FeatureValue | undefined) => TraitValue | null {
  const numbers = values.filter(isNumber);
  const isNumeric = values.every(
    (value) => typeof value === "number" || value === null || value === undefined,
  );
  if (!isNumeric || new Set(numbers).size < bandsFrom) {
    return (value) => (typeof value === "number" && !isNumber(value) ? null : (value ?? null));
  }
  const sorted = numbers.sort((a, b) => a - b);
  const edges = [...new Set(quartiles.map((quartile) => quantileSorted(sorted, quartile)))];
  return (value) => {
    if (!isNumber(value)) return null;
    const above = edges.filter((edge) => edge < value);
    return { above: above.at(-1) ?? null, upTo: edges[above.length] ?? null };
  };
}

function isNumber(value: FeatureValue | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
