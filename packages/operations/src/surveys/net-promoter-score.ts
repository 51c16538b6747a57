import { type Estimate, smallSample } from "@leadback/scoring";

const confidence = 0.95;
const z = 1.959963984540054;

/**
 * Share of promoters (9, 10) less share of detractors (0 to 6), −1 to 1, with its interval from ten answers on.
 * Adjusted Wald with three answers added, a quarter at either end: keeps its coverage in small samples (Rocks 2016).
 */
export function netPromoterScore(scores: readonly number[]): Estimate {
  const n = scores.length;
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA" };
  if (n < smallSample.rateMin) return { value: null, interval: null, n, reason: "TOO_FEW" };
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  const [up, down, all] = [promoters + 0.75, detractors + 0.75, n + 3];
  const centre = (up - down) / all;
  const reach = z * Math.sqrt(((up + down) / all - centre ** 2) / all);
  return {
    value: (promoters - detractors) / n,
    interval: {
      lower: Math.max(-1, centre - reach),
      upper: Math.min(1, centre + reach),
      confidence,
      method: "adjusted-wald",
    },
    n,
  };
}
