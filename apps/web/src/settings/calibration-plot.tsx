import "../blocks/plot.css";
import type { components } from "@leadback/client";
import { DataTable, type TableColumn } from "../blocks/data-table.tsx";
import { PlotOrTable } from "../blocks/plot-or-table.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { modelWords } from "./model-words.ts";

type Bin = components["schemas"]["ModelEvaluation"]["calibrationBins"][number];

const size = 320;
const margin = 44;
const fewLeads = 10;
const ticks = [0, 0.25, 0.5, 0.75, 1];

interface CalibrationPlotProps {
  intercept: number;
  slope: number;
  /** Empty for a model from before they were kept. */
  bins: readonly Bin[];
}

/** What happens, by what the model says: groups of leads with their intervals, beside the line of a model that is right. */
export function CalibrationPlot({ intercept, slope, bins }: CalibrationPlotProps) {
  const { formats, messages } = useSpeech();
  const words = useWords(modelWords);
  const happens = (said: number) => 1 / (1 + Math.exp(-(intercept + slope * Math.log(said / (1 - said)))));
  const x = (rate: number) => margin + rate * size;
  const y = (rate: number) => size + 12 - rate * size;
  const curve = Array.from({ length: 99 }, (_, index) => (index + 1) / 100)
    .map((said, index) => `${index === 0 ? "M" : "L"}${x(said)},${y(happens(said))}`)
    .join("");
  const agreeing = bins.filter(
    ({ meanProbability, interval }) => meanProbability >= interval.lower && meanProbability <= interval.upper,
  );
  const line = words.calibrationSentence(formats.number(slope), formats.number(intercept));
  const columns: TableColumn<Bin>[] = [
    {
      key: "group",
      label: words.group,
      cell: ({ lower, upper }) => `${formats.percent(lower)}–${formats.percent(upper)}`,
    },
    { key: "n", label: words.leads, isNumber: true, cell: ({ n }) => formats.number(n) },
    {
      key: "said",
      label: words.said,
      isNumber: true,
      cell: ({ meanProbability }) => formats.percent(meanProbability),
    },
    {
      key: "happened",
      label: words.happened,
      isNumber: true,
      cell: ({ rate, interval }) => (
        <>
          {formats.percent(rate)}
          <small>
            {messages.figures.interval(formats.percent(interval.lower), formats.percent(interval.upper))}
          </small>
        </>
      ),
    },
  ];
  return (
    <PlotOrTable
      sentence={
        bins.length === 0
          ? line
          : `${words.agreement(formats.number(agreeing.length), formats.number(bins.length))} ${line}`
      }
      plot={
        <>
          <svg
            className="plot"
            viewBox={`0 0 ${size + margin + 12} ${size + 60}`}
            role="img"
            aria-label={words.calibration}
            style={{ maxWidth: 420 }}
          >
            {ticks.map((tick) => (
              <g key={tick}>
                <line className="hairline" x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} />
                <text x={x(tick)} y={y(0) + 18} textAnchor="middle">
                  {formats.percent(tick)}
                </text>
                <text x={x(0) - 8} y={y(tick) + 4} textAnchor="end">
                  {formats.percent(tick)}
                </text>
              </g>
            ))}
            <path className="limit far" d={`M${x(0)},${y(0)}L${x(1)},${y(1)}`} />
            <path className="limit" d={curve} />
            {bins.map(({ lower, n, meanProbability, rate, interval }) => (
              <g key={lower} data-bin={lower} className={n < fewLeads ? "point few" : "point chosen"}>
                <line
                  className="whisker"
                  x1={x(meanProbability)}
                  x2={x(meanProbability)}
                  y1={y(interval.upper)}
                  y2={y(interval.lower)}
                />
                <circle cx={x(meanProbability)} cy={y(rate)} r={5} />
                <text x={x(meanProbability) + 8} y={y(rate) - 6} fontSize={11} className="name">
                  {formats.number(n)}
                </text>
              </g>
            ))}
            <text x={x(0.5)} y={y(0) + 40} textAnchor="middle" className="name">
              {words.said}
            </text>
            <text x={x(0.02)} y={y(0.95)} className="name">
              {words.happened}
            </text>
          </svg>
          <small style={{ color: "var(--muted)", display: "block" }}>
            ── {words.happened} · ╌╌ {words.perfect}
          </small>
        </>
      }
      table={
        bins.length === 0 ? (
          <p>{words.noBins}</p>
        ) : (
          <DataTable
            label={words.calibration}
            rows={bins}
            keyOf={({ lower }) => String(lower)}
            columns={columns}
          />
        )
      }
    />
  );
}
