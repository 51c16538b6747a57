import "./plot.css";
import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import type { PlotScale } from "./plot-scale.ts";

const margin = { top: 16, right: 16, bottom: 48, left: 48 };

export interface PlotPlace {
  x: PlotScale;
  y: PlotScale;
  width: number;
  height: number;
}

interface PlotFrameProps {
  label: string;
  height: number;
  /** What is counted to the right. */
  xLabel: string;
  scales(width: number, height: number): Pick<PlotPlace, "x" | "y">;
  onLeave?(): void;
  children(place: PlotPlace): ReactNode;
}

/** What stands around a plot of rates: its axes, as wide as there is room, and the arrow keys from one link in it to the next. */
export function PlotFrame({ label, height, xLabel, scales, onLeave, children }: PlotFrameProps) {
  const { formats } = useSpeech();
  const { ref, width: outer } = useElementSize();
  const svg = useRef<SVGSVGElement>(null);
  const width = Math.max(0, outer - margin.left - margin.right);
  const inner = height - margin.top - margin.bottom;
  const { x, y } = scales(width, inner);
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
        // On paper there is less room than it was measured for: it is drawn smaller, not cut.
        {...(outer > 0 ? { viewBox: `0 0 ${outer} ${height}` } : {})}
        role="group"
        aria-label={label}
        onKeyDown={onKeyDown}
        onMouseLeave={onLeave}
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
          {x.ticks.map((tick) => (
            <text key={tick} x={x(tick)} y={inner + 18} textAnchor="middle">
              {formats.number(tick)}
            </text>
          ))}
          <text x={width} y={inner + 40} textAnchor="end">
            {xLabel}
          </text>
          {children({ x, y, width, height: inner })}
        </g>
      </svg>
    </div>
  );
}
