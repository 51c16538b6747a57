import { useCallback, useState } from "react";
import { useHouse, useProgram } from "./session-provider.tsx";

const prefix = "leadback.draft.";
const keptHours = 24;

/** What is typed into a form, kept in this browser until it is saved, so that neither a lost session nor a reload takes it. */
export function useDraft<Value>(name: string, initial: Value) {
  const { session, clock } = useHouse();
  const key = `${prefix}${session.person.id}.${useProgram().id}.${name}`;
  const [value, setValue] = useState<Value>(() => readDraft<Value>(key, clock()) ?? initial);
  const change = useCallback(
    (next: Value) => {
      setValue(next);
      localStorage.setItem(key, JSON.stringify({ at: clock().getTime(), value: next }));
    },
    [key, clock],
  );
  const clear = useCallback(() => localStorage.removeItem(key), [key]);
  return [value, change, clear] as const;
}

/** At the end of a session that somebody ended on purpose. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}

/** Safe: only `useDraft` writes under these keys, with the form's own type. */
function readDraft<Value>(key: string, now: Date): Value | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  const { at, value } = JSON.parse(text) as { at: number; value: Value };
  return now.getTime() - at < keptHours * 3_600_000 ? value : null;
}
