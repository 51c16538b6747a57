import { inked, sizes } from "../look.ts";
import { Bar } from "../parts/bar.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import type { DigestFunnel } from "../snapshot.ts";
import { plainBar, plainHeading, wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

const steps = ["received", "accepted", "qualified", "won"] as const satisfies readonly (keyof DigestFunnel)[];

/** How many leads took each step in the period; a single lead needs no bars. */
export const funnel: DigestSection = {
  name: "funnel",
  editions: ["regular"],
  isShown: (view) => stepCounts(view).some((step) => step.count > 1),
  html(view) {
    const counts = stepCounts(view);
    const most = Math.max(...counts.map((step) => step.count));
    return (
      <>
        <SectionHeading>{title(view)}</SectionHeading>
        <table
          aria-label={title(view)}
          width="100%"
          border={0}
          cellPadding={0}
          cellSpacing={0}
          style={{ width: "100%" }}
        >
          <tbody>
            {counts.map((step) => (
              <tr key={step.label}>
                <th
                  scope="row"
                  align="left"
                  {...inked("ink", {
                    ...sizes.body,
                    fontWeight: 400,
                    width: 104,
                    whiteSpace: "nowrap",
                    paddingRight: 12,
                  })}
                >
                  {step.label}
                </th>
                <td>
                  <Bar value={step.count} whole={step.count} maximum={most} tone="accent" />
                </td>
                <td
                  align="right"
                  width="44"
                  {...inked("ink", {
                    ...sizes.body,
                    fontWeight: 600,
                    paddingLeft: 12,
                    whiteSpace: "nowrap",
                    fontVariantNumeric: "tabular-nums",
                  })}
                >
                  {view.messages.formats.number(step.count)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {resentLine(view) !== null && (
          <Paragraph tone="muted" size="small" above={8}>
            {resentLine(view)}
          </Paragraph>
        )}
      </>
    );
  },
  text(view) {
    const counts = stepCounts(view);
    const most = Math.max(...counts.map((step) => step.count));
    const labelWidth = Math.max(...counts.map((step) => step.label.length));
    const rows = counts.map((step) => {
      const bar = plainBar(step.count, most, 24);
      return `  ${step.label.padEnd(labelWidth)}  ${bar}${bar === "" ? "" : " "}${view.messages.formats.number(step.count)}`;
    });
    const resent = resentLine(view);
    return [plainHeading(title(view)), rows.join("\n"), ...(resent === null ? [] : [wrapText(resent, "  ")])];
  },
};

/** A lead that was sent twice counts twice among those received; who reads it learns that it does. */
function resentLine({ snapshot, messages }: DigestView): string | null {
  const resent = snapshot.funnel?.resent ?? 0;
  return resent === 0 ? null : messages.funnel.resent(resent);
}

function title({ snapshot, messages }: DigestView): string {
  return messages.funnel.title(snapshot.period.cadence);
}

function stepCounts({ snapshot, messages }: DigestView): { label: string; count: number }[] {
  const counts = snapshot.funnel;
  if (counts === null) return [];
  return steps.map((step) => ({ label: messages.funnel[step], count: counts[step] }));
}
