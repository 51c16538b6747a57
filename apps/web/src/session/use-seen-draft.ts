import { useEffect, useState } from "react";
import { rebaseDraft } from "./rebase-draft.ts";
import { useDraft } from "./use-draft.ts";

/**
 * What is typed over a thing as it was seen. Newer versions may arrive meanwhile; only when somebody looks at how it stands now
 * is what they typed carried over to that.
 */
export function useSeenDraft<Row, Draft extends object>(
  name: string,
  row: Row,
  draftOf: (row: Row) => Draft,
) {
  const [seen, setSeen] = useState(row);
  const [isLooking, setLooking] = useState(false);
  const [draft, change, forget] = useDraft(name, draftOf(seen));
  useEffect(() => {
    if (!isLooking || row === seen) return;
    change(rebaseDraft(draftOf(seen), draft, draftOf(row)));
    setSeen(row);
    setLooking(false);
  }, [isLooking, row, seen, draft, draftOf, change]);
  return { seen, draft, change, forget, look: () => setLooking(true) };
}
