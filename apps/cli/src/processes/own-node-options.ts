import { availableParallelism } from "node:os";

/** For work on many rows: a small nursery and a heap that grows in small steps cost little speed and a third of the memory. */
export const frugalOptions = ["--max-semi-space-size=4", "--heap-growing-percent=30"] as const;

/**
 * For answering people: the garbage collector leaves a core to the requests. With its usual four threads on two cores it
 * keeps each of them, and the database, waiting for a tenth of a second whenever it goes through the heap.
 */
export const promptOptions = [
  `--v8-pool-size=${Math.min(4, Math.max(1, availableParallelism() - 1))}`,
] as const;

/**
 * Our own options of Node for a process that we start. Not the file of settings: what it holds is in the environment
 * that we pass on, and read again it would bring back what we leave out of that on purpose. Nor what we ask of memory:
 * that is up to each process.
 */
export function ownNodeOptions(options: readonly string[]): string[] {
  const left: readonly string[] = [...frugalOptions, ...promptOptions];
  return options.filter((option) => !option.endsWith("/read-env-file.mjs") && !left.includes(option));
}
