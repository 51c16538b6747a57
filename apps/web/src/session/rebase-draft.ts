/** What somebody typed, on top of what others changed meanwhile: a field that was not touched says what it says by now. */
export function rebaseDraft<Draft extends object>(before: Draft, typed: Draft, now: Draft): Draft {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const touched = Object.entries(typed).filter(
    ([name, value]) => !isSame(value, before[name as keyof Draft]),
  );
  return { ...now, ...Object.fromEntries(touched) };
}
