import { inked, sizes, tones } from "../look.ts";
import { LayoutTable } from "../parts/layout-table.tsx";
import { wrapText } from "../text/plain-page.ts";
import type { DigestSection } from "./section.ts";

export const masthead: DigestSection = {
  name: "masthead",
  editions: ["regular", "quiet", "welcome"],
  isShown: () => true,
  html: ({ snapshot, messages }) => (
    <LayoutTable>
      <tr className="rule">
        <td className="rule" style={{ paddingBottom: 12, borderBottom: `1px solid ${tones.line.light}` }}>
          <span {...inked("ink", { ...sizes.small, fontWeight: 600 })}>{snapshot.programme.name}</span>
        </td>
        <td
          align="right"
          className="rule"
          style={{ paddingBottom: 12, paddingLeft: 16, borderBottom: `1px solid ${tones.line.light}` }}
        >
          <span {...inked("muted", { ...sizes.small, whiteSpace: "nowrap" })}>
            {messages.rangeShort(snapshot.period.firstDay, snapshot.period.lastDay)}
          </span>
        </td>
      </tr>
    </LayoutTable>
  ),
  text: ({ snapshot, messages }) => [
    `${wrapText(snapshot.programme.name)}\n${messages.rangeShort(snapshot.period.firstDay, snapshot.period.lastDay)}`,
  ],
};
