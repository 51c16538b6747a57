import { expect, test } from "vitest";
import { describeAgenda } from "./describe-agenda.ts";

test.each([
  ["BRL", "BRL 5,000"],
  ["COP", "COP 5,000"],
  ["HUF", "HUF 5,000"],
  ["PYG", "PYG 500,000"],
])("a target in %s is shown by that currency's own minor unit", (currency, shown) => {
  const goal = { code: "goal", measure: "revenue", status: "behind" } as const;
  const [line = ""] = describeAgenda([{ ...goal, achieved: 0, target: 500_000, currency }], "en");
  expect(line.replaceAll("R$", "BRL ").replaceAll(/\s/g, " ")).toContain(shown);
});
