/**
 * Solves matrix · x = right for a symmetric positive definite matrix given by its upper triangle, row by row; null when it is not one.
 * The matrix is overwritten by its factor.
 */
export function choleskySolve(upper: Float64Array, right: Float64Array): Float64Array | null {
  const size = right.length;
  if (!factorise(upper, size)) return null;
  const x = right.slice();
  for (let i = 0; i < size; i += 1) {
    const value = (x[i] ?? 0) / (upper[i * size + i] ?? 0);
    x[i] = value;
    for (let j = i + 1; j < size; j += 1) x[j] = (x[j] ?? 0) - (upper[i * size + j] ?? 0) * value;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let value = x[i] ?? 0;
    for (let j = i + 1; j < size; j += 1) value -= (upper[i * size + j] ?? 0) * (x[j] ?? 0);
    x[i] = value / (upper[i * size + i] ?? 0);
  }
  return x;
}

/** Overwrites the upper triangle by U with U'U = the matrix; rows are taken in turn, so that memory is read in its order. */
function factorise(upper: Float64Array, size: number): boolean {
  for (let k = 0; k < size; k += 1) {
    const top = k * size;
    const square = upper[top + k] ?? 0;
    // A pivot that is nothing but rounding stands for a direction that the data leave open.
    if (!(square > 1e-14)) return false;
    const pivot = Math.sqrt(square);
    for (let j = k; j < size; j += 1) upper[top + j] = (upper[top + j] ?? 0) / pivot;
    for (let i = k + 1; i < size; i += 1) {
      const factor = upper[top + i] ?? 0;
      if (factor === 0) continue;
      const row = i * size;
      for (let j = i; j < size; j += 1)
        upper[row + j] = (upper[row + j] ?? 0) - factor * (upper[top + j] ?? 0);
    }
  }
  return true;
}
