/** What a reason is found by. */
export interface FoundReason {
  code: string;
  label: string;
  meaning: string;
}

/** The reasons in which a word begins with each typed word; those that begin so themselves come first. */
export function findReasons(typed: string, reasons: readonly FoundReason[]): string[] {
  const wanted = fold(typed).split(" ").filter(Boolean);
  const found = reasons.flatMap(({ code, label: said, meaning }) => {
    const label = fold(said);
    if (wanted.every((part) => hasWord(label, part)))
      return [{ code, rank: label.startsWith(wanted[0] ?? "") ? 0 : 1 }];
    // The label is what people know; the meaning and the code find what they would have called it.
    const isMeant = wanted.every((part) => part.length > 2 && hasWord(fold(meaning), part));
    return isMeant || wanted.every((part) => hasWord(fold(code), part)) ? [{ code, rank: 2 }] : [];
  });
  return found.toSorted((left, right) => left.rank - right.rank).map(({ code }) => code);
}

function hasWord(text: string, start: string): boolean {
  return text.split(" ").some((word) => word.startsWith(start));
}

/** Without accents, capitals and punctuation. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
