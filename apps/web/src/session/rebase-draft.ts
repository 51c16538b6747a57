/** What somebody typed, on top of what others changed meanwhile: a field that was not touched says what it says by now. */
export function rebaseDraft<Draft extends object>(before: Draft, typed: Draft, now: Draft): Draft {
  const merged = Object.entries(now).map(([name, theirs]) => {
    const [was, mine] = [before, typed].map((draft): unknown => draft[name as keyof Draft]);
    if (isFields(was) && isFields(mine) && isFields(theirs)) return [name, rebaseDraft(was, mine, theirs)];
    return [name, JSON.stringify(mine) === JSON.stringify(was) ? theirs : mine];
  });
  // Safe: every field of `now` is there, with a value of its own kind.
  return Object.fromEntries(merged) as Draft;
}

function isFields(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
