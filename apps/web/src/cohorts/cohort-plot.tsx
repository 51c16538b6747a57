import { type MouseEvent, useState } from "react";
import { PlotFrame, type PlotPlace } from "../blocks/plot-frame.tsx";
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

/** A line a month, of what is known of it; the chosen one with its intervals, the others quiet. */
export function CohortPlot({ days, all, cohorts, nameOf, hrefOf, onOpen }: CohortPlotProps) {
  const speech = useSpeech();
  const words = useWords(cohortsWords);
  const { formats } = speech;
  const drawn = cohorts.filter(({ n, points }) => n >= rateMinimum && known(points).length > 0);
  const [chosenMonth, setChosenMonth] = useState<string | null>(null);
  const chosen = drawn.find(({ month }) => month === chosenMonth) ?? drawn.at(-1);
  const shown = [...drawn.flatMap(({ points }) => known(points)), ...known(all)];
  const last = Math.max(days[0] ?? 1, ...shown.map(({ day }) => day));
  const highest = Math.max(
    ...shown.map(({ rate }) => rate),
    ...known(chosen?.points ?? []).map(({ upper }) => upper),
    0.05,
  );
  const scales = (width: number, inner: number) => ({
    // By the square root: most happens in the first weeks.
    x: Object.assign((day: number) => Math.sqrt(day / last) * width, {
      ticks: days.filter((day) => day <= last),
    }),
    y: rateScale(highest, inner),
  });
  const say = (cohort: Cohort) => {
    const point = known(cohort.points).at(-1);
    const estimate = cohort.points.find((one) => one.days === point?.day)?.share;
    if (estimate === undefined || point === undefined) return nameOf(cohort);
    const { value, detail } = sayEstimate(estimate, formats.percent, speech);
    return `${nameOf(cohort)}, ${words.within(formats.number(point.day))}: ${[value, detail].filter(Boolean).join(" · ")}`;
  };
  return (
    <>
      <PlotFrame label={`${words.plot}. ${words.hint}`} height={height} xLabel={words.days} scales={scales}>
        {(place) => (
          <>
            <path className="benchmark" d={pathOf(all, place)} fill="none" />
            {known(chosen?.points ?? []).map(({ day, lower, upper }) => (
              <line
                key={day}
                className="whisker"
                x1={place.x(day)}
                x2={place.x(day)}
                y1={place.y(lower)}
                y2={place.y(upper)}
              />
            ))}
            {drawn.map((cohort) => (
              <Line
                key={cohort.month}
                month={cohort.month}
                label={`${say(cohort)}.`}
                href={hrefOf(cohort)}
                path={pathOf(cohort.points, place)}
                ends={known(cohort.points).map(({ day, rate }) => ({
                  day,
                  left: place.x(day),
                  top: place.y(rate),
                }))}
                isChosen={cohort === chosen}
                onChoose={() => setChosenMonth(cohort.month)}
                onOpen={onOpen}
              />
            ))}
          </>
        )}
      </PlotFrame>
      <p className="plot-detail" aria-hidden="true">
        {chosen !== undefined && `${say(chosen)}. `}
        <small style={{ color: "var(--muted)" }}>
          ── {words.allMonths}
          <span className="no-print"> · {words.hint}</span>
        </small>
      </p>
    </>
  );
}

function pathOf(points: readonly CohortPoint[], { x, y }: PlotPlace): string {
  const steps = known(points).map(({ day, rate }) => `L${x(day).toFixed(1)} ${y(rate).toFixed(1)}`);
  return `M${x(0)} ${y(0)}${steps.join("")}`;
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
