import { type RefObject, useEffect, useRef } from "react";

/** For links that are wider than a narrow window: the one of the page that is open is brought into sight, in each state anew. */
export function useCurrentShown(state: string): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null);
  const shownState = useRef<string>(undefined);
  useEffect(() => {
    if (shownState.current === state) return;
    shownState.current = state;
    const current = nav.current?.querySelector("[aria-current=page]")?.getBoundingClientRect();
    if (nav.current === null || current === undefined) return;
    const frame = nav.current.getBoundingClientRect();
    // The links alone are moved: whoever has scrolled the page down stays there.
    nav.current.scrollLeft += current.left + current.width / 2 - frame.left - frame.width / 2;
  }, [state]);
  return nav;
}
