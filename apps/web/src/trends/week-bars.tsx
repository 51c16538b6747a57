import "../blocks/plot.css";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { sayWeek, type TrendAlert } from "./say-trend.ts";
import { trendsWords } from "./trends-words.ts";

const width = 220;
const height = 72;
const gap = 8;

/** The weeks of one metric, the last in accent, with what it was before as a hairline. */
export function WeekBars({ alert: { metric, code, weeks, before } }: { alert: TrendAlert }) {
  const { formats } = useSpeech();
  const words = useWords(trendsWords);
  const most = Math.max(...weeks.map(({ value }) => value ?? 0), before.value ?? 0, Number.EPSILON);
  const step = (width + gap) / weeks.length;
  const top = (value: number) => height - (value / most) * (height - 20);
  const barTop = (value: number | null) => Math.min(top(value ?? 0), height - 1);
  const said = weeks.map(
    ({ firstDay, value }) =>
      `${words.weekOf(formats.date(firstDay))}: ${sayWeek(metric, value, words, formats)}`,
  );
  return (
    <svg
      className="plot"
      viewBox={`0 0 ${width} ${height + 1}`}
      style={{ width, maxWidth: "100%" }}
      role="img"
      aria-label={`${words.plot(words.codes[code])}. ${said.join("; ")}.`}
    >
      {weeks.map(({ firstDay, value }, index) => (
        <rect
          key={firstDay}
          x={index * step}
          width={step - gap}
          y={barTop(value)}
          height={height - barTop(value)}
          fill={index === weeks.length - 1 ? "var(--accent)" : "var(--line)"}
        />
      ))}
      {before.value !== null && (
        <line className="benchmark" x1={0} x2={width - step} y1={top(before.value)} y2={top(before.value)} />
      )}
      {weeks.map(({ firstDay, value }, index) => (
        <text
          key={firstDay}
          x={index * step + (step - gap) / 2}
          y={barTop(value) - 4}
          textAnchor="middle"
          fontSize={11}
          className={index === weeks.length - 1 ? "name" : undefined}
          style={{ stroke: "var(--ground)", strokeWidth: 3, paintOrder: "stroke" }}
        >
          {value === null ? "–" : sayWeek(metric, value, words, formats)}
        </text>
      ))}
    </svg>
  );
}
