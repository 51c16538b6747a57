/**
 * Draws the logarithm of a gamma variable (Marsaglia & Tsang 2000). The logarithm, because for small shapes the
 * variable itself is often smaller than any number.
 */
export function drawLogGamma(shape: number, random: () => number): number {
  if (shape < 1) return drawLogGamma(shape + 1, random) + Math.log(1 - random()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = drawNormal(random);
    const root = 1 + c * z;
    if (root <= 0) continue;
    const v = root ** 3;
    if (Math.log(1 - random()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}

function drawNormal(random: () => number): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}
