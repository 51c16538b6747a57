import { useState } from "react";

/** Which rows of a list are selected, in the order in which they were, up to `most`. */
export function useSelection(most: number) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const isFull = ids.length >= most;
  const remove = (id: string) => setIds(ids.filter((one) => one !== id));
  return {
    ids,
    isFull,
    has: (id: string) => ids.includes(id),
    remove,
    toggle: (id: string) => {
      if (ids.includes(id)) remove(id);
      else if (!isFull) setIds([...ids, id]);
    },
    clear: () => setIds([]),
  };
}

export type Selection = ReturnType<typeof useSelection>;
