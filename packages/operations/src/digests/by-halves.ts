import { isConnectionLost } from "../is-connection-lost.ts";

/** Writes many together; the one that cannot be written is found by halves, and the others are written without it. */
export async function byHalves<Item>(
  items: readonly Item[],
  write: (items: readonly Item[]) => Promise<void>,
  onFailed: (item: Item, message: string) => void,
): Promise<void> {
  const [first] = items;
  if (first === undefined) return;
  try {
    await write(items);
  } catch (error) {
    if (isConnectionLost(error)) throw error;
    if (items.length === 1) {
      onFailed(first, error instanceof Error ? error.name : "unknown");
      return;
    }
    const middle = Math.ceil(items.length / 2);
    await byHalves(items.slice(0, middle), write, onFailed);
    await byHalves(items.slice(middle), write, onFailed);
  }
}
