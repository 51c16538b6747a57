const asymptoticFrom = 10;

/** The first two derivatives of ln Γ at x > 0: digamma and trigamma together, since a Newton step needs both. */
export function polygamma(x: number): { digamma: number; trigamma: number } {
  let digamma = 0;
  let trigamma = 0;
  let z = x;
  for (; z < asymptoticFrom; z += 1) {
    digamma -= 1 / z;
    trigamma += 1 / (z * z);
  }
  const s = 1 / (z * z);
  const digammaSeries =
    s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32760 - s / 12))))));
  const trigammaSeries =
    s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - s * (691 / 2730 - (s * 7) / 6))))));
  digamma += Math.log(z) - 0.5 / z - digammaSeries;
  trigamma += (1 + 0.5 / z + trigammaSeries) / z;
  return { digamma, trigamma };
}
