import "./data-table.css";
import { Button } from "@mantine/core";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import { usePrinting } from "./use-printing.ts";

export interface TableColumn<Row> {
  key: string;
  label: string;
  cell(row: Row): ReactNode;
  isNumber?: boolean;
  /** What the rows are put in order by; a column without it cannot be sorted by. Nulls come last either way. */
  order?(row: Row): number | string | null;
  /** Sorted by first, the largest stands at the top. */
  isLargestFirst?: boolean;
}

interface DataTableProps<Row> {
  label: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** A column's key, with `-` before it for the largest first. From the address. */
  sort?: string;
  onSort?(sort: string): void;
}

/** More rows at once make a slow page; the rest is one press away, and printed all the same. */
const shownAtOnce = 50;

/** A table with a name for each row, sorted by its headings. On a narrow window it moves sideways inside its own frame. */
export function DataTable<Row>({ label, columns, rows, keyOf, sort, onSort }: DataTableProps<Row>) {
  const { locale, messages } = useSpeech();
  const [shown, setShown] = useState(shownAtOnce);
  const isPrinting = usePrinting();
  // Many rows take longer to draw than a keystroke may: headings and fields answer first, the rows follow.
  const drawn = useDeferredValue(rows);
  const drawnColumns = useDeferredValue(columns);
  const drawnSort = useDeferredValue(sort);
  const most = useDeferredValue(shown);
  const sorted = useMemo(
    () => sortRows(drawn, drawnColumns, drawnSort, locale),
    [drawn, drawnColumns, drawnSort, locale],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={label}>
        <table
          className="data-table"
          aria-label={label}
          aria-busy={drawn !== rows || drawnSort !== sort || most !== shown}
        >
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading
                  key={column.key}
                  column={column}
                  {...(sort === undefined ? {} : { sort })}
                  {...(onSort === undefined ? {} : { onSort })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, isPrinting ? sorted.length : most).map((row) => (
              <Row key={keyOf(row)} row={row} columns={drawnColumns} />
            ))}
          </tbody>
        </table>
      </section>
      {sorted.length > most && (
        <Button variant="default" mt="md" className="no-print" onClick={() => setShown(shown + shownAtOnce)}>
          {messages.list.more}
        </Button>
      )}
    </>
  );
}

/** Drawn anew only when it or the columns are others. */
function Row<Item>({ row, columns }: { row: Item; columns: readonly TableColumn<Item>[] }) {
  return useMemo(
    () => (
      <tr>
        {columns.map(({ key, cell, isNumber }, index) =>
          index === 0 ? (
            <th key={key} scope="row">
              {cell(row)}
            </th>
          ) : (
            <td key={key} className={isNumber ? "number" : undefined}>
              {cell(row)}
            </td>
          ),
        )}
      </tr>
    ),
    [row, columns],
  );
}

interface HeadingProps<Row> {
  column: TableColumn<Row>;
  sort?: string;
  onSort?(sort: string): void;
}

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const { key, label, isNumber, order, isLargestFirst } = column;
  const { isDescending, isSorted } = sortedBy(sort, key);
  const className = isNumber ? "number" : undefined;
  if (order === undefined || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  }
  const isNextDescending = isSorted ? !isDescending : isLargestFirst === true;
  return (
    <th
      scope="col"
      className={className}
      {...(isSorted ? { "aria-sort": isDescending ? ("descending" as const) : ("ascending" as const) } : {})}
    >
      <button type="button" onClick={() => onSort(isNextDescending ? `-${key}` : key)}>
        {label}
        <span aria-hidden="true">{isSorted ? (isDescending ? "\u00a0↓" : "\u00a0↑") : ""}</span>
      </button>
    </th>
  );
}

function sortedBy(sort: string | undefined, key: string) {
  const isDescending = sort?.startsWith("-") === true;
  return { isDescending, isSorted: sort !== undefined && sort.slice(isDescending ? 1 : 0) === key };
}

export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: string | undefined,
  locale: string,
): readonly Row[] {
  const column = columns.find(({ key }) => sortedBy(sort, key).isSorted);
  const order = column?.order;
  if (order === undefined) return rows;
  const sign = sort?.startsWith("-") === true ? -1 : 1;
  const collator = new Intl.Collator(locale);
  return rows.toSorted((left, right) => {
    const [a, b] = [order(left), order(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === "string" ? collator.compare(a, String(b)) : a - Number(b));
  });
}
