import { funnelPlotLimits } from "@leadback/scoring";
import { type MouseEvent, memo, useState } from "react";
import { PlotFrame } from "../blocks/plot-frame.tsx";
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
const curveSteps = 90;

/** Rates against what they rest on, with what chance alone would do: who is outside stands out, and nobody else. */
export function FunnelPlot({ measure, benchmark, market, points, onOpen }: FunnelPlotProps) {
  const speech = useSpeech();
  const words = useWords(comparisonWords).plot;
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const { formats } = speech;
  const inOrder = points.toSorted((a, b) => a.n - b.n || a.rate - b.rate);
  const most = Math.max(10, ...points.map(({ n }) => n));
  const highest = Math.max(
    ...points.map(({ rate }) => rate),
    funnelPlotLimits(benchmark, 10).warning.upper,
    market ?? 0,
  );
  const chosen = inOrder.find(({ key }) => key === chosenKey);
  const told = inOrder.filter(({ funnel, isFew }) => !isFew && funnel.zone !== "inside");
  const reachable = chosen?.key ?? inOrder[0]?.key;
  return (
    <>
      <PlotFrame
        label={`${words.label(measure)}. ${words.hint}`}
        height={height}
        xLabel={words.leads}
        scales={(width, inner) => ({ x: countScale(most, width), y: rateScale(highest, inner) })}
        onLeave={() => setChosenKey(null)}
      >
        {({ x, y, width, height: inner }) => (
          <>
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
              {placeNames(told, ({ n, rate }) => ({ left: x(n), top: y(rate) }), width).map(
                ({ point, left, top, isBefore }) => (
                  <text
                    key={point.key}
                    className="name"
                    x={left}
                    y={top}
                    textAnchor={isBefore ? "end" : "start"}
                  >
                    {point.name}
                  </text>
                ),
              )}
            </g>
          </>
        )}
      </PlotFrame>
      <p className="plot-detail" aria-hidden="true">
        {chosen === undefined ? (
          <small style={{ color: "var(--muted)" }}>
            <span style={{ whiteSpace: "nowrap" }}>── {words.warning}</span> ·{" "}
            <span style={{ whiteSpace: "nowrap" }}>╌╌ {words.control}</span> · {words.few}
            <span className="no-print"> · {words.hint}</span>
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
    </>
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
