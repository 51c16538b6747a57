import { type RefObject, useEffect, useRef } from "react";

/** For links that are wider than a narrow window: the one of the page that is open is brought into sight, in each state anew. */
export function useCurrentShown(state: string): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null);
  const shownState = useRef<string>(undefined);
  useEffect(() => {
    if (shownState.current === state) return;
    shownState.current = state;
    nav.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [state]);
  return nav;
}
