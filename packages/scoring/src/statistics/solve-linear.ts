/** Solves matrix · x = right by elimination with row exchanges; null when the matrix is singular. */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const rest = rows.slice(column);
    const pivot = rest.reduce(
      (a, b) => (Math.abs(b[column] ?? 0) > Math.abs(a[column] ?? 0) ? b : a),
      rest[0] ?? [],
    );
    const divisor = pivot[column] ?? 0;
    if (divisor === 0) return null;
    rows[rows.indexOf(pivot)] = rows[column] ?? [];
    rows[column] = pivot.map((value) => value / divisor);
    rows.forEach((row, i) => {
      const factor = row[column] ?? 0;
      if (i !== column) rows[i] = row.map((value, j) => value - factor * (rows[column]?.[j] ?? 0));
    });
  }
  return rows.map((row) => row[size] ?? 0);
}
