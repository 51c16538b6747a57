import { useSyncExternalStore } from "react";

/** Whether the page is being printed: paper has no button for more. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia("print").matches);
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia("print");
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}
