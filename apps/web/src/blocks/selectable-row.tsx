import type { ReactNode } from "react";
import { bulkWords } from "../lead/bulk-words.ts";
import { useWords } from "../locales/locale-provider.tsx";
import type { Selection } from "./use-selection.ts";

interface SelectableRowProps {
  lead: { id: string; ref: string; companyName: string | null };
  selection: Selection;
  /** False where nothing can be done with it together with others; its place stays. */
  canSelect?: boolean;
  children: ReactNode;
}

/** A row that can be selected together with others: by its box, or with X while it has the focus. */
export function SelectableRow({ lead, selection, canSelect = true, children }: SelectableRowProps) {
  const words = useWords(bulkWords);
  const isSelected = selection.has(lead.id);
  return (
    <div className="selectable-row">
      {canSelect ? (
        <input
          type="checkbox"
          className="row-box no-print"
          checked={isSelected}
          disabled={selection.isFull && !isSelected}
          onChange={() => selection.toggle(lead.id)}
          aria-label={words.select(`${lead.ref} ${lead.companyName ?? ""}`)}
        />
      ) : (
        <span />
      )}
      {children}
    </div>
  );
}
