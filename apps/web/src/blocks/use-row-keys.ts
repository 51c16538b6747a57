import { type RefObject, useEffect, useRef } from "react";

/** A row of a list that names its lead. */
export interface KeyedRow {
  id: string;
  ref: string;
}

/**
 * The keys of a list whose rows carry `data-lead` and `data-ref`: arrows go up and down, the others as they are given. They
 * work from anywhere on the page where nothing is typed, on the row that has the focus, else on the one that had it last,
 * else on the first; that row takes the focus, so that one sees what a key was about.
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  acts: Readonly<Record<string, (row: KeyedRow) => void>>,
): void {
  const lastId = useRef<string>(undefined);
  useEffect(() => {
    const rows = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-lead]") ?? [])];
    const onFocus = ({ target }: FocusEvent) => {
      const row = rowAround(target, list.current);
      if (row !== null) lastId.current = row.dataset.lead;
    };
    const onKey = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      const act = acts[key];
      if (step === undefined && act === undefined) return;
      const all = rows();
      const focused = rowAround(event.target, list.current);
      const row = focused ?? all.find(({ dataset }) => dataset.lead === lastId.current) ?? all[0];
      const { lead: id, ref } = row?.dataset ?? {};
      if (row === undefined || id === undefined || ref === undefined) return;
      event.preventDefault();
      if (step === undefined) {
        row.focus();
        act?.({ id, ref });
      } else (focused === null ? row : all[all.indexOf(row) + step])?.focus();
    };
    document.addEventListener("focusin", onFocus);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onKey);
    };
  });
}

/** The row in which something is: its link, or its box. */
function rowAround(target: EventTarget | null, list: HTMLElement | null): HTMLElement | null {
  if (!(target instanceof HTMLElement) || list?.contains(target) !== true) return null;
  const own = target.closest<HTMLElement>("[data-lead]");
  return own ?? target.closest(".selectable-row")?.querySelector<HTMLElement>("[data-lead]") ?? null;
}

/** A key that goes into a field, a menu or a dialog, or belongs to the browser. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  if (document.querySelector("[role=dialog]") !== null) return true;
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    target.closest("input:not([type=checkbox]), textarea, select, [role=menu], [role=listbox]") !== null
  );
}
