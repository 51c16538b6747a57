import { inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    isFull: boolean;
  }
}

/** How often a test repeats itself: `full` times with FULL=1, else `usual` times. */
export function runSize(usual: number, full: number): number {
  return inject("isFull") ? full : usual;
}
