import type { CSSProperties } from "react";
import { filled, inked, sizes } from "../look.ts";

/** The one button of a mail. The cell carries the padding in Outlook, the anchor everywhere else. */
export function ActionButton({ href, label }: { href: string; label: string }) {
  const cell = filled("accent", { borderRadius: 6, msoPaddingAlt: "12px 20px" } as CSSProperties);
  return (
    <table role="presentation" border={0} cellPadding={0} cellSpacing={0} style={{ marginTop: 16 }}>
      <tbody>
        <tr>
          <td align="center" {...cell}>
            <a
              href={href}
              {...inked("onAccent", {
                ...sizes.body,
                lineHeight: "20px",
                fontWeight: 600,
                display: "inline-block",
                padding: "12px 20px",
                textDecoration: "none",
              })}
            >
              {label}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
