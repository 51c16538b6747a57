/** Endings of number, gender and person, most of them Portuguese and Spanish; each is tried once, in this order. */
const endings: readonly (readonly [ending: RegExp, instead: string, minLength: number])[] = [
  [/oes$/, "ao", 5],
  [/ies$/, "y", 5],
  [/(?<=[ae])is$/, "l", 5],
  [/(?<![sui])s$/, "", 4],
  [/aram$/, "ou", 6],
  [/(?<=[ei])ram$/, "u", 6],
  [/[ae][mn]$/, "", 6],
  [/ieron$/, "i", 7],
  [/[aoe]$/, "", 6],
];

/** What is left of a word without number and gender: "aprovado", "aprovadas" and "aprovados" are one. Tenses stay apart. */
export function stemOf(word: string): string {
  let stem = word;
  for (const [ending, instead, minLength] of endings) {
    if (stem.length >= minLength) stem = stem.replace(ending, instead);
  }
  return stem;
}
