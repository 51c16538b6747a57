import { expect, test } from "vitest";
import * as library from "../src/index.ts";
import { docstrings } from "./docstrings.ts";

const wrong = [undefined, null, 42, "text", [], [null], [42], [{}], [[]], {}];

function combinations(length: number): unknown[][] {
  if (length === 0) return [[]];
  return combinations(length - 1).flatMap((before) => wrong.map((value) => [...before, value]));
}

/** The cast is safe: whatever is no function fails below. */
const functions = new Map(Object.entries(library) as [string, (...values: unknown[]) => unknown][]);

const asked = docstrings.filter(({ parameters }) => parameters.length > 0);

test.each(asked.map(({ name, parameters }) => [name, parameters.length] as const))(
  "%s answers wrong arguments with a LeadMetricsError, never with a raw one",
  (name, count) => {
    const called = functions.get(name);
    expect(called).toBeTypeOf("function");
    const raw = new Set<string>();
    for (const values of combinations(Math.min(count, 4))) {
      try {
        called?.(...structuredClone(values));
      } catch (error) {
        if (error instanceof library.LeadMetricsError && error.message.length > 10) continue;
        raw.add(`${JSON.stringify(values)}: ${error}`);
      }
    }
    expect([...raw].slice(0, 5)).toEqual([]);
  },
);
