import type { KeyboardEvent } from "react";

/** Where the focus is: a row of a list that names its lead. */
export interface FocusedRow {
  id: string;
  ref: string;
  element: HTMLElement;
}

/** The keys of a list whose rows carry `data-lead` and `data-ref`: arrows go up and down, the others as they are given. */
export function onRowKey(
  event: KeyboardEvent<HTMLElement>,
  acts: Readonly<Record<string, (row: FocusedRow) => void>>,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
  const { lead: id, ref } = event.target.dataset;
  if (id === undefined || ref === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-lead]")];
  const at = all.indexOf(event.target);
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const act = acts[key];
  if (step === undefined && act === undefined) return;
  event.preventDefault();
  if (step !== undefined) all[at + step]?.focus();
  else act?.({ id, ref, element: event.target });
}
