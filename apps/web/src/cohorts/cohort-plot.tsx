import "../blocks/plot.css";
import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { rateScale } from "../blocks/plot-scale.ts";
import { rateMinimum, sayEstimate } from "../blocks/say-estimate.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import type { Cohort, CohortPoint } from "./cohorts-page.tsx";
import { cohortsWords } from "./cohorts-words.ts";

interface CohortPlotProps {
  days: readonly number[];
  all: readonly CohortPoint[];
  cohorts: readonly Cohort[];
  nameOf(cohort: Cohort): string;
  hrefOf(cohort: Cohort): string;
  onOpen(href: string): void;
}

const height = 340;
const margin = { top: 16, right: 16, bottom: 48, left: 48 };

/** A line a month, of what is known of it; the chosen one with its intervals, the others quiet. */
export function CohortPlot({ days, all, cohorts, nameOf, hrefOf, onOpen }: CohortPlotProps) {
  const speech = useSpeech();
  const words = useWords(cohortsWords);
  const { formats } = speech;
  const { ref, width: outer } = useElementSize();
  const svg = useRef<SVGSVGElement>(null);
  const drawn = cohorts.filter(({ n, points }) => n >= rateMinimum && known(points).length > 0);
  const [chosenMonth, setChosenMonth] = useState<string | null>(null);
  const chosen = drawn.find(({ month }) => month === chosenMonth) ?? drawn.at(-1);
  const width = Math.max(0, outer - margin.left - margin.right);
  const inner = height - margin.top - margin.bottom;
  const shown = [...drawn.flatMap(({ points }) => known(points)), ...known(all)];
  const last = Math.max(days[0] ?? 1, ...shown.map(({ day }) => day));
  // By the square root: most happens in the first weeks.
  const x = (day: number) => Math.sqrt(day / last) * width;
  const highest = Math.max(
    ...shown.map(({ rate }) => rate),
    ...known(chosen?.points ?? []).map(({ upper }) => upper),
    0.05,
  );
  const y = rateScale(highest, inner);
  const path = (points: readonly CohortPoint[]) =>
    `M${x(0)} ${y(0)}${known(points)
      .map(({ day, rate }) => `L${x(day).toFixed(1)} ${y(rate).toFixed(1)}`)
      .join("")}`;
  const say = (cohort: Cohort) => {
    const point = known(cohort.points).at(-1);
    const estimate = cohort.points.find((one) => one.days === point?.day)?.share;
    if (estimate === undefined || point === undefined) return nameOf(cohort);
    const { value, detail } = sayEstimate(estimate, formats.percent, speech);
    return `${nameOf(cohort)}, ${words.within(formats.number(point.day))}: ${[value, detail].filter(Boolean).join(" · ")}`;
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const links = [...(svg.current?.querySelectorAll<SVGAElement>("a") ?? [])];
    const at = links.findIndex((link) => link.matches(":focus"));
    if (step === undefined || at === -1) return;
    event.preventDefault();
    links[at + step]?.focus();
  };
  return (
    <div ref={ref}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand around the parts of a drawing */}
      <svg
        ref={svg}
        className="plot"
        height={height}
        role="group"
        aria-label={`${words.plot}. ${words.hint}`}
        onKeyDown={onKeyDown}
      >
        <g transform={`translate(${margin.left} ${margin.top})`}>
          {y.ticks.map((tick) => (
            <g key={tick}>
              <line className="hairline" x1={0} x2={width} y1={y(tick)} y2={y(tick)} />
              <text x={-8} y={y(tick)} dy="0.32em" textAnchor="end">
                {formats.percent(tick)}
              </text>
            </g>
          ))}
          {days
            .filter((day) => day <= last)
            .map((day) => (
              <text key={day} x={x(day)} y={inner + 18} textAnchor="middle">
                {formats.number(day)}
              </text>
            ))}
          <text x={width} y={inner + 40} textAnchor="end">
            {words.days}
          </text>
          <path className="benchmark" d={path(all)} fill="none" />
          {known(chosen?.points ?? []).map(({ day, lower, upper }) => (
            <line key={day} className="whisker" x1={x(day)} x2={x(day)} y1={y(lower)} y2={y(upper)} />
          ))}
          {drawn.map((cohort) => (
            <Line
              key={cohort.month}
              month={cohort.month}
              label={`${say(cohort)}.`}
              href={hrefOf(cohort)}
              path={path(cohort.points)}
              ends={known(cohort.points).map(({ day, rate }) => ({ day, left: x(day), top: y(rate) }))}
              isChosen={cohort === chosen}
              onChoose={() => setChosenMonth(cohort.month)}
              onOpen={onOpen}
            />
          ))}
        </g>
      </svg>
      <p className="plot-detail" aria-hidden="true">
        {chosen !== undefined && `${say(chosen)}. `}
        <small style={{ color: "var(--muted)" }}>
          ── {words.allMonths} · {words.hint}
        </small>
      </p>
    </div>
  );
}

interface LineProps {
  month: string;
  label: string;
  href: string;
  path: string;
  ends: readonly { day: number; left: number; top: number }[];
  isChosen: boolean;
  onChoose(): void;
  onOpen(href: string): void;
}

function Line({ month, label, href, path, ends, isChosen, onChoose, onOpen }: LineProps) {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(href);
  };
  return (
    <a
      href={href}
      className={isChosen ? "point chosen" : "point"}
      tabIndex={isChosen ? 0 : -1}
      aria-label={label}
      data-cohort={month}
      onClick={onClick}
      onFocus={onChoose}
      onMouseEnter={onChoose}
    >
      <path d={path} fill="none" stroke="transparent" strokeWidth={12} />
      <path className="course" d={path} />
      {ends.map(({ day, left, top }) => (
        <circle key={day} cx={left} cy={top} r={isChosen ? 5 : 3} />
      ))}
    </a>
  );
}

function known(points: readonly CohortPoint[]) {
  return points.flatMap(({ days, share: { value, interval, n } }) =>
    value === null || n < rateMinimum
      ? []
      : [{ day: days, rate: value, lower: interval?.lower ?? value, upper: interval?.upper ?? value }],
  );
}
