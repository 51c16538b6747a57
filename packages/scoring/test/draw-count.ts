import { drawLogGamma } from "../src/statistics/draw-log-gamma.ts";

/** A Poisson count, or a negative binomial one whose variance is `dispersion` times its mean. */
export function drawCount(mean: number, dispersion: number, random: () => number): number {
  if (dispersion > 1) {
    const scale = dispersion - 1;
    return drawCount(Math.exp(drawLogGamma(mean / scale, random)) * scale, 1, random);
  }
  let count = 0;
  let probability = Math.exp(-mean);
  let rest = random();
  while (rest > probability && count < 10 * mean + 100) {
    rest -= probability;
    count += 1;
    probability *= mean / count;
  }
  return count;
}
