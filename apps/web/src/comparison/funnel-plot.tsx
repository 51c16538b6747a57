import "../blocks/plot.css";
import { funnelPlotLimits } from "@leadback/scoring";
import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, type MouseEvent, memo, useRef, useState } from "react";
import { countScale, type PlotScale, rateScale } from "../blocks/plot-scale.ts";
import { sayEstimate } from "../blocks/say-estimate.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { comparisonWords } from "./comparison-words.ts";
import { placeNames } from "./place-names.ts";
import type { ComparedGroup } from "./use-comparison.ts";

export interface FunnelPoint {
  key: string;
  name: string;
  rate: number;
  n: number;
  estimate: ComparedGroup["conversion"];
  funnel: NonNullable<ComparedGroup["funnel"]>;
  isFew: boolean;
  verdict: string;
  href: string;
}

interface FunnelPlotProps {
  measure: string;
  benchmark: number;
  market: number | null;
  points: readonly FunnelPoint[];
  onOpen(point: FunnelPoint): void;
}

const height = 360;
const margin = { top: 16, right: 16, bottom: 48, left: 48 };
const curveSteps = 90;

/** Rates against what they rest on, with what chance alone would do: who is outside stands out, and nobody else. */
export function FunnelPlot({ measure, benchmark, market, points, onOpen }: FunnelPlotProps) {
  const speech = useSpeech();
  const words = useWords(comparisonWords).plot;
  const { ref, width: outer } = useElementSize();
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const { formats } = speech;
  const inOrder = points.toSorted((a, b) => a.n - b.n || a.rate - b.rate);
  const most = Math.max(10, ...points.map(({ n }) => n));
  const width = Math.max(0, outer - margin.left - margin.right);
  const inner = height - margin.top - margin.bottom;
  const x = countScale(most, width);
  const highest = Math.max(
    ...points.map(({ rate }) => rate),
    funnelPlotLimits(benchmark, 10).warning.upper,
    market ?? 0,
  );
  const y = rateScale(highest, inner);
  const chosen = inOrder.find(({ key }) => key === chosenKey);
  const names = placeNames(
    inOrder.filter(({ funnel, isFew }) => !isFew && funnel.zone !== "inside"),
    (point) => ({ left: x(point.n), top: y(point.rate) }),
    width,
  );

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const all = [...(svg.current?.querySelectorAll<SVGAElement>("a") ?? [])];
    const at = all.findIndex((link) => link.matches(":focus"));
    if (step === undefined || at === -1) return;
    event.preventDefault();
    all[at + step]?.focus();
  };
  const reachable = chosen?.key ?? inOrder[0]?.key;
  return (
    <div ref={ref}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand around the parts of a drawing */}
      <svg
        ref={svg}
        className="plot"
        height={height}
        role="group"
        aria-label={`${words.label(measure)}. ${words.hint}`}
        onKeyDown={onKeyDown}
        onMouseLeave={() => setChosenKey(null)}
      >
        <g transform={`translate(${margin.left} ${margin.top})`}>
          <Axes x={x} y={y} width={width} height={inner} label={words.leads} />
          {width > 0 && (
            <g clipPath="url(#funnel-frame)">
              <clipPath id="funnel-frame">
                <rect width={width} height={inner} />
              </clipPath>
              <Limits benchmark={benchmark} most={most} x={x} y={y} />
            </g>
          )}
          <Level at={y(benchmark)} width={width} name={words.benchmark(formats.percent(benchmark))} />
          {market !== null && (
            <Level at={y(market)} width={width} name={words.market(formats.percent(market))} />
          )}
          {chosen?.estimate.interval != null && (
            <line
              className="whisker"
              x1={x(chosen.n)}
              x2={x(chosen.n)}
              y1={Math.max(0, y(chosen.estimate.interval.upper))}
              y2={y(chosen.estimate.interval.lower)}
            />
          )}
          {inOrder.map((point) => (
            <Point
              key={point.key}
              point={point}
              left={x(point.n)}
              top={y(point.rate)}
              isChosen={point.key === chosenKey}
              isReachable={point.key === reachable}
              onChoose={setChosenKey}
              onOpen={onOpen}
            />
          ))}
          <g>
            {names.map(({ point, left, top, isBefore }) => (
              <text key={point.key} className="name" x={left} y={top} textAnchor={isBefore ? "end" : "start"}>
                {point.name}
              </text>
            ))}
          </g>
        </g>
      </svg>
      <p className="plot-detail" aria-hidden="true">
        {chosen === undefined ? (
          <small style={{ color: "var(--muted)" }}>
            <span style={{ whiteSpace: "nowrap" }}>── {words.warning}</span> ·{" "}
            <span style={{ whiteSpace: "nowrap" }}>╌╌ {words.control}</span> · {words.few} · {words.hint}
          </small>
        ) : (
          <>
            <strong>{chosen.name}</strong>: {sayPoint(chosen, speech)}{" "}
            {words.expected(
              formats.percent(chosen.funnel.limits.warning.lower),
              formats.percent(chosen.funnel.limits.warning.upper),
              formats.number(chosen.n),
            )}
          </>
        )}
      </p>
    </div>
  );
}

function sayPoint(point: FunnelPoint, speech: ReturnType<typeof useSpeech>): string {
  const { value, detail } = sayEstimate(point.estimate, speech.formats.percent, speech);
  return `${[value, detail, point.verdict].filter((part) => part !== null).join(" · ")}.`;
}

interface PointProps {
  point: FunnelPoint;
  left: number;
  top: number;
  isChosen: boolean;
  isReachable: boolean;
  onChoose(key: string): void;
  onOpen(point: FunnelPoint): void;
}

/** Drawn anew only when it or its place changes: there may be a thousand. */
const Point = memo(function Point({ point, left, top, isChosen, isReachable, onChoose, onOpen }: PointProps) {
  const speech = useSpeech();
  const isOutside = !point.isFew && point.funnel.zone !== "inside";
  const className = ["point", isOutside && "outside", point.isFew && "few", isChosen && "chosen"]
    .filter(Boolean)
    .join(" ");
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(point);
  };
  return (
    <a
      href={point.href}
      className={className}
      tabIndex={isReachable ? 0 : -1}
      aria-label={`${point.name}: ${sayPoint(point, speech)}`}
      data-point={point.key}
      onClick={onClick}
      onFocus={() => onChoose(point.key)}
      onMouseEnter={() => onChoose(point.key)}
    >
      <circle cx={left} cy={top} r={14} style={{ fill: "transparent", stroke: "none" }} />
      <circle cx={left} cy={top} r={isChosen ? 6 : 5} />
    </a>
  );
});

function Axes({
  x,
  y,
  width,
  height: bottom,
  label,
}: {
  x: PlotScale;
  y: PlotScale;
  width: number;
  height: number;
  label: string;
}) {
  const { formats } = useSpeech();
  return (
    <g>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line className="hairline" x1={0} x2={width} y1={y(tick)} y2={y(tick)} />
          <text x={-8} y={y(tick)} dy="0.32em" textAnchor="end">
            {formats.percent(tick)}
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle">
          {formats.number(tick)}
        </text>
      ))}
      <text x={width} y={bottom + 40} textAnchor="end">
        {label}
      </text>
    </g>
  );
}

function Level({ at, width, name }: { at: number; width: number; name: string }) {
  return (
    <g>
      <line className="benchmark" x1={0} x2={width} y1={at} y2={at} />
      <text x={0} y={at - 6}>
        {name}
      </text>
    </g>
  );
}

function Limits({ benchmark, most, x, y }: { benchmark: number; most: number; x: PlotScale; y: PlotScale }) {
  const last = Math.ceil(most * 1.05);
  const counts = new Set(
    Array.from({ length: curveSteps }, (_, index) =>
      Math.max(1, Math.round(last * ((index + 1) / curveSteps) ** 2)),
    ),
  );
  const limits = [...counts].map((n) => ({ n, ...funnelPlotLimits(benchmark, n) }));
  const path = (line: "warning" | "control", side: "lower" | "upper") =>
    limits
      .map((at, index) => `${index === 0 ? "M" : "L"}${x(at.n).toFixed(1)} ${y(at[line][side]).toFixed(1)}`)
      .join("");
  return (
    <g>
      <path className="limit" d={path("warning", "lower")} />
      <path className="limit" d={path("warning", "upper")} />
      <path className="limit far" d={path("control", "lower")} />
      <path className="limit far" d={path("control", "upper")} />
    </g>
  );
}
