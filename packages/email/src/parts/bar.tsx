import { filled, type ToneName } from "../look.ts";

interface BarProps {
  value: number;
  /** The whole of which `value` is a part, drawn behind it in the colour of lines. */
  whole: number;
  /** What the full width stands for; `whole` when it is left out. */
  maximum?: number;
  tone: ToneName;
}

const height = 6;
const cell = { height, lineHeight: `${height}px`, fontSize: 1, msoLineHeightRule: "exactly" };
const nothing = "\u00A0";

/** A bar of table cells. It never carries the number: that stands beside it. */
export function Bar({ value, whole, maximum = whole, tone }: BarProps) {
  const filledWidth = percentOf(value, maximum);
  const restWidth = Math.max(0, percentOf(whole, maximum) - filledWidth);
  const emptyWidth = 100 - filledWidth - restWidth;
  return (
    <div aria-hidden="true">
      <table role="presentation" width="100%" border={0} cellPadding={0} cellSpacing={0}>
        <tbody>
          <tr>
            {filledWidth > 0 && (
              <td width={`${filledWidth}%`} height={height} {...filled(tone, cell)}>
                {nothing}
              </td>
            )}
            {restWidth > 0 && (
              <td width={`${restWidth}%`} height={height} {...filled("line", cell)}>
                {nothing}
              </td>
            )}
            {emptyWidth > 0 && (
              <td width={`${emptyWidth}%`} height={height} style={cell}>
                {nothing}
              </td>
            )}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Whole percent; anything above zero is wide enough to be seen. */
function percentOf(value: number, maximum: number): number {
  if (value <= 0 || maximum <= 0) return 0;
  return Math.min(100, Math.max(2, Math.round((value / maximum) * 100)));
}
