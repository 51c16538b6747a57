import { useCallback, useEffect, useRef } from "react";

/**
 * Does something once the next frame is on the screen, so that what somebody typed stands there before what follows from it is
 * computed. Asked again before that, only the latest is done; nothing once the page is left.
 */
export function useAfterPaint(): (act: () => void) => void {
  const cancel = useRef<() => void>(undefined);
  useEffect(() => () => cancel.current?.(), []);
  return useCallback((act) => {
    cancel.current?.();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(act);
    });
    cancel.current = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
}
