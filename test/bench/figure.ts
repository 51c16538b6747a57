export interface Figure {
  bench: string;
  value: number;
  unit: string;
  /** The same work done plainly, in the same run and unit. */
  baseline: number;
  ratio: number;
  target: string;
  ok: boolean;
}

/** Which targets are met, for people; then one JSON line each, for machines. */
export function printFigures(figures: readonly Figure[]): void {
  const rounded = (value: number) => Number(value.toPrecision(5));
  const lines = figures.map(({ bench, value, unit, ratio, target, ok }) => [
    ok ? "PASS" : "FAIL",
    bench,
    `${rounded(value).toLocaleString("en", { maximumFractionDigits: 4 })} ${unit}`,
    ratio.toPrecision(3),
    target,
  ]);
  printTable([["", "", "found", "ratio", "target"], ...lines], 2);
  for (const figure of figures) {
    const { value, baseline, ratio } = figure;
    console.log(
      JSON.stringify({
        ...figure,
        value: rounded(value),
        baseline: rounded(baseline),
        ratio: rounded(ratio),
      }),
    );
  }
}

/** Seconds of the middle one of several rounds. */
export function medianSeconds(rounds: number, work: () => void): number {
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  return seconds[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** The same for work that waits. */
export async function medianSecondsAsync(rounds: number, work: () => Promise<void>): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** Columns as wide as their widest cell; labels stand to the left, numbers to the right. */
export function printTable(rows: readonly (readonly string[])[], labels = 1): void {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, i) => (i < labels ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  "),
    );
  }
  console.log();
}
