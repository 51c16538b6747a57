import { DataTable } from "../blocks/data-table.tsx";
import { PlotOrTable } from "../blocks/plot-or-table.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { modelWords } from "./model-words.ts";

const size = 320;
const margin = 44;
const steps = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** What happens, by what the model says: the line that was fitted, beside the one of a model that is right. */
export function CalibrationPlot({ intercept, slope }: { intercept: number; slope: number }) {
  const { formats } = useSpeech();
  const words = useWords(modelWords);
  const happens = (said: number) => 1 / (1 + Math.exp(-(intercept + slope * Math.log(said / (1 - said)))));
  const x = (rate: number) => margin + rate * size;
  const y = (rate: number) => size + 12 - rate * size;
  const curve = Array.from({ length: 99 }, (_, index) => (index + 1) / 100)
    .map((said, index) => `${index === 0 ? "M" : "L"}${x(said)},${y(happens(said))}`)
    .join("");
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return (
    <PlotOrTable
      sentence={words.calibrationSentence(formats.number(slope), formats.number(intercept))}
      plot={
        <svg
          viewBox={`0 0 ${size + margin + 12} ${size + 60}`}
          role="img"
          aria-label={words.calibration}
          style={{ width: "100%", maxWidth: 420, fontSize: 12 }}
        >
          {ticks.map((tick) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1={y(0)} y2={y(0) + 4} stroke="var(--muted)" />
              <text x={x(tick)} y={y(0) + 18} textAnchor="middle" fill="var(--muted)">
                {formats.percent(tick)}
              </text>
              <line x1={x(0) - 4} x2={x(0)} y1={y(tick)} y2={y(tick)} stroke="var(--muted)" />
              <text x={x(0) - 8} y={y(tick) + 4} textAnchor="end" fill="var(--muted)">
                {formats.percent(tick)}
              </text>
            </g>
          ))}
          <path d={`M${x(0)},${y(1)}V${y(0)}H${x(1)}`} fill="none" stroke="var(--line)" />
          <path d={`M${x(0)},${y(0)}L${x(1)},${y(1)}`} stroke="var(--muted)" strokeDasharray="4 4" />
          <text x={x(0.98)} y={y(0.84)} textAnchor="end" fill="var(--muted)">
            {words.perfect}
          </text>
          <path d={curve} fill="none" stroke="var(--accent)" strokeWidth={2} />
          <text x={x(0.5)} y={y(0) + 40} textAnchor="middle" fill="var(--ink)">
            {words.said}
          </text>
          <text x={x(0.02)} y={y(0.95)} fill="var(--ink)">
            {words.happened}
          </text>
        </svg>
      }
      table={
        <DataTable
          label={words.calibration}
          rows={steps}
          keyOf={String}
          columns={[
            { key: "said", label: words.said, cell: formats.percent, isNumber: true },
            {
              key: "happened",
              label: words.happened,
              cell: (said) => formats.percent(happens(said)),
              isNumber: true,
            },
          ]}
        />
      }
    />
  );
}
