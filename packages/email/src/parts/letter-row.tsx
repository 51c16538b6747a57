import type { ReactNode } from "react";

/** One row of the letter's only column. Space above is a multiple of 4. */
export function LetterRow({ above, children }: { above: number; children: ReactNode }) {
  return (
    <tr>
      <td style={{ paddingTop: above }}>{children}</td>
    </tr>
  );
}
