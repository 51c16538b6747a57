import { type RefObject, useEffect, useRef } from "react";

/** For links that are wider than a narrow window: the one of the page that is open is brought into sight. */
export function useCurrentShown(path: string): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null);
  const shownPath = useRef<string>(undefined);
  useEffect(() => {
    if (shownPath.current === path) return;
    shownPath.current = path;
    nav.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [path]);
  return nav;
}
