import type { ReactNode } from "react";

/** A table that only lays out: screen readers pass through it. */
export function LayoutTable({ children }: { children: ReactNode }) {
  return (
    <table
      role="presentation"
      width="100%"
      border={0}
      cellPadding={0}
      cellSpacing={0}
      style={{ width: "100%" }}
    >
      <tbody>{children}</tbody>
    </table>
  );
}
