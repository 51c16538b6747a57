import { inked, sizes } from "../look.ts";
import { Bar } from "../parts/bar.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import type { DigestTrendPeriod } from "../snapshot.ts";
import { plainHeading } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

const plainWidth = 24;

/** Qualified of decided, period by period; the numbers stand beside the bars. */
export const trend: DigestSection = {
  name: "trend",
  editions: ["regular"],
  isShown: ({ snapshot }) => (snapshot.trend?.length ?? 0) > 0,
  html(view) {
    const periods = view.snapshot.trend ?? [];
    const most = mostDecided(periods);
    const figures = { fontVariantNumeric: "tabular-nums" };
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
            {periods.map((period) => (
              <tr key={period.firstDay}>
                <th
                  scope="row"
                  align="left"
                  {...inked("muted", {
                    ...sizes.small,
                    fontWeight: 400,
                    width: 64,
                    whiteSpace: "nowrap",
                    ...figures,
                  })}
                >
                  {view.messages.dayShort(period.firstDay)}
                </th>
                <td>
                  <Bar value={period.qualified} whole={period.decided} maximum={most} tone="accent" />
                </td>
                <td
                  align="right"
                  width="72"
                  {...inked("ink", { ...sizes.small, whiteSpace: "nowrap", ...figures })}
                >
                  {view.messages.outOf(period.qualified, period.decided)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    );
  },
  text(view) {
    const periods = view.snapshot.trend ?? [];
    const most = mostDecided(periods);
    const rows = periods.map((period) => {
      const day = view.messages.dayShort(period.firstDay).padEnd(8);
      const whole = most === 0 ? 0 : Math.round((period.decided / most) * plainWidth);
      const part = most === 0 ? 0 : Math.round((period.qualified / most) * plainWidth);
      const bar = ("#".repeat(part) + ".".repeat(Math.max(0, whole - part))).padEnd(plainWidth);
      return `  ${day}${bar}  ${view.messages.outOf(period.qualified, period.decided)}`;
    });
    return [plainHeading(title(view)), rows.join("\n")];
  },
};

function title({ snapshot, messages }: DigestView): string {
  return messages.trend.title(snapshot.trend?.length ?? 0, snapshot.period.cadence);
}

function mostDecided(periods: readonly DigestTrendPeriod[]): number {
  return Math.max(0, ...periods.map((period) => period.decided));
}
