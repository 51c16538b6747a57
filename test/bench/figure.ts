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

/** One JSON line, for machines. */
export function printFigure(figure: Figure): void {
  const rounded = (value: number) => Number(value.toPrecision(5));
  const { value, baseline, ratio } = figure;
  console.log(
    JSON.stringify({ ...figure, value: rounded(value), baseline: rounded(baseline), ratio: rounded(ratio) }),
  );
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

/** Columns as wide as their widest cell. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  "),
    );
  }
  console.log();
}
