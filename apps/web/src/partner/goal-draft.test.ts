import { expect, test } from "vitest";
import { draftOfGoal, emptyGoal, type Goal, inputOfGoal } from "./goal-draft.ts";

const goal = { measure: "won", target: 5, currency: null, from: "2026-10-01", to: "2027-01-01" } as Goal;

test("a goal is typed with its last day, rates in percent and money in units, and saved as the API has it", () => {
  for (const one of [
    goal,
    { ...goal, measure: "quality_rate", target: 0.575 } as Goal,
    { ...goal, measure: "revenue", currency: "BRL", target: 1_234_567 } as Goal,
    { ...goal, measure: "revenue", currency: "JPY", target: 900_000 } as Goal,
  ]) {
    const { measure, target, currency, from, to } = one;
    const input = { measure, target, from, to, ...(currency === null ? {} : { currency }) };
    expect(inputOfGoal(draftOfGoal(one))).toEqual(input);
  }
  expect(draftOfGoal(goal).to).toBe("2026-12-31");
  expect(draftOfGoal({ ...goal, measure: "conversion", target: 0.2 }).target).toBe("20");
});

test("a new goal is for the quarter of the day", () => {
  expect(emptyGoal("2026-11-30", "BRL")).toMatchObject({ from: "2026-10-01", to: "2026-12-31" });
  expect(emptyGoal("2027-02-01", "BRL")).toMatchObject({ from: "2027-01-01", to: "2027-03-31" });
});

test("a comma is a decimal mark too", () => {
  const draft = { ...emptyGoal("2026-11-30", "BRL"), measure: "quality_rate" as const, target: "57,5" };
  expect(inputOfGoal(draft).target).toBe(0.575);
});
