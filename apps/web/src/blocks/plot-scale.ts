export interface PlotScale {
  (value: number): number;
  ticks: readonly number[];
}

/** A rate upwards, from 0 to where the highest one needs it. */
export function rateScale(highest: number, height: number): PlotScale {
  const steps = [0.05, 0.1, 0.2, 0.25];
  const step = steps.find((candidate) => highest / candidate <= 5) ?? 0.25;
  const top = Math.min(1, Math.ceil(highest / step - 1e-9) * step);
  const count = Math.round(top / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => index * step);
  return Object.assign((rate: number) => height - (rate / top) * height, { ticks });
}

/** Counts to the right by their square root: limits close in with it, and few leads are not squeezed together. */
export function countScale(highest: number, width: number): PlotScale {
  const last = Math.max(highest, 10) * 1.05;
  const place = (count: number) => Math.sqrt(count / last) * width;
  const ticks: number[] = [];
  for (let unit = 1; unit <= last; unit *= 10) {
    for (const factor of [1, 2, 5]) {
      const tick = unit * factor;
      if (tick <= last && place(tick) - place(ticks.at(-1) ?? 0) >= 40) ticks.push(tick);
    }
  }
  return Object.assign(place, { ticks });
}
