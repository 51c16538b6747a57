import { useDraft } from "../session/use-draft.ts";

const none: readonly string[] = [];

/**
 * Which rows of a list are selected, in the order in which they were, up to `most`. Kept under `name`, as what is typed is,
 * so that neither a lost session nor a look at one of them takes it.
 */
export function useSelection(name: string, most: number) {
  const [ids, setIds, forget] = useDraft(`selection.${name}`, none);
  const isFull = ids.length >= most;
  const clear = () => {
    setIds(none);
    forget();
  };
  const remove = (id: string) => {
    const rest = ids.filter((one) => one !== id);
    if (rest.length === 0) clear();
    else setIds(rest);
  };
  return {
    ids,
    isFull,
    has: (id: string) => ids.includes(id),
    remove,
    toggle: (id: string) => {
      if (ids.includes(id)) remove(id);
      else if (!isFull) setIds([...ids, id]);
    },
    clear,
  };
}

export type Selection = ReturnType<typeof useSelection>;
