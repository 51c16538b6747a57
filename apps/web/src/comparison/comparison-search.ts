import type { operations } from "@leadback/client";
import { type PeriodSearch, readPeriodSearch } from "../blocks/period-search.ts";

type ComparisonQuery = NonNullable<operations["getComparison"]["parameters"]["query"]>;

export const dimensions = ["partner", "channel", "manager", "type", "tier", "region"] as const;
export const measures = ["qualityRate", "conversion"] as const;
export const verdicts = ["above", "below", "no_clear_difference", "not_enough_data"] as const;

export type Dimension = NonNullable<ComparisonQuery["by"]> & (typeof dimensions)[number];
export type Measure = (typeof measures)[number];
export type Verdict = (typeof verdicts)[number];

/** What is compared, and how the table stands; kept in the address. */
export interface ComparisonSearch extends PeriodSearch {
  by?: Dimension;
  measure?: Measure;
  verdict?: Verdict;
  q?: string;
  sort?: string;
}

export function readComparisonSearch(search: Record<string, unknown>): ComparisonSearch {
  const one = <Value extends string>(known: readonly Value[], value: unknown) =>
    known.find((candidate) => candidate === value);
  const [by, measure, verdict] = [
    one(dimensions, search.by),
    one(measures, search.measure),
    one(verdicts, search.verdict),
  ];
  return {
    ...readPeriodSearch(search),
    ...(by === undefined ? {} : { by }),
    ...(measure === undefined ? {} : { measure }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(typeof search.q === "string" ? { q: search.q } : {}),
    ...(typeof search.sort === "string" ? { sort: search.sort } : {}),
  };
}
