import { logChoose } from "./log-choose.ts";

/** A population of which some are successes, and how many of it are taken without looking. */
export interface Urn {
  population: number;
  successes: number;
  taken: number;
}

/** Draws how many of those taken are successes: inversion outwards from the most probable count, a few steps per deviation. */
export function drawHypergeometric({ population, successes, taken }: Urn, random: () => number): number {
  const failures = population - successes;
  const lowest = Math.max(0, taken - failures);
  const highest = Math.min(successes, taken);
  const middle = Math.floor(((successes + 1) * (taken + 1)) / (population + 2));
  const mode = Math.min(highest, Math.max(lowest, middle));
  let left = random();
  let below = Math.exp(
    logChoose(successes, mode) + logChoose(failures, taken - mode) - logChoose(population, taken),
  );
  let above = below;
  left -= below;
  for (let down = mode, up = mode; left > 0 && (down > lowest || up < highest); ) {
    if (up < highest) {
      above *= ((successes - up) * (taken - up)) / ((up + 1) * (failures - taken + up + 1));
      up += 1;
      left -= above;
      if (left <= 0) return up;
    }
    if (down > lowest) {
      below *= (down * (failures - taken + down)) / ((successes - down + 1) * (taken - down + 1));
      down -= 1;
      left -= below;
      if (left <= 0) return down;
    }
    // Rounding leaves a remainder that no count stands for any more.
    if (above + below === 0) break;
  }
  return mode;
}
