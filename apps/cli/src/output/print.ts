/** Prints what a command found: for machines as JSON, for people as the lines that `lines` makes of it. */
export function print<Result>(
  result: Result,
  isJson: boolean,
  lines: (result: Result) => readonly string[],
): void {
  if (isJson) console.log(JSON.stringify(result, null, 2));
  else for (const line of lines(result)) console.log(line);
}

/** Rows below a heading, in columns as wide as they need to be; numbers to the right. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string[] {
  const isNumeric = headings.map((_, column) => rows.every((row) => typeof row[column] === "number"));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => String(row[column] ?? "").length)),
  );
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumeric[column] ? String(cell).padStart(width) : String(cell).padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return [line(headings), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}
