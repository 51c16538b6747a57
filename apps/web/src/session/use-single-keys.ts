import { useCallback, useSyncExternalStore } from "react";
import { useHouse } from "./session-provider.tsx";

const changed = "leadback-keys";

/** Whether single letters do something, as this person wants it: who dictates, or has an unsteady hand, turns them off. */
export function useSingleKeys() {
  const { session } = useHouse();
  const key = `leadback.keys.${session.person.id}`;
  const isOn = useSyncExternalStore(
    useCallback((onChange) => {
      addEventListener(changed, onChange);
      addEventListener("storage", onChange);
      return () => {
        removeEventListener(changed, onChange);
        removeEventListener("storage", onChange);
      };
    }, []),
    () => localStorage.getItem(key) !== "off",
  );
  const turn = (on: boolean) => {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
    dispatchEvent(new Event(changed));
  };
  return { isOn, turn };
}
