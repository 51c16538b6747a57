import { z } from "zod";

const rate = z.number().min(0).max(1, "A rate lies between 0 and 1: 0.12 for 12 %.");

const marketFigures = z.strictObject({
  conversion: rate.optional(),
  qualityRate: rate.optional(),
  medianResponseHours: z.number().positive().optional(),
});

/** What a programme takes for usual in its market: as a whole, and by channel. */
export const marketBenchmarksSchema = z.strictObject({
  /** Where the figures come from, for those who read them. */
  source: z.string().trim().min(1).max(300).optional(),
  all: marketFigures.prefault({}),
  channels: z.record(z.string().min(1).max(120), marketFigures).default({}),
});

export type MarketBenchmarks = z.output<typeof marketBenchmarksSchema>;
