/** So many weeks before are what a week is held against. */
export const baselineWeeks = 4;

/** From a fifth on, a change is large enough to be worth a word. */
export const relativeChangeMin = 0.2;

export type ChangeDirection = "up" | "down" | "no_clear_change";

/** What a week-over-week comparison says, whatever it compares. */
export interface WeekChange {
  pValue: number;
  /** Where the numbers point, whether or not it means anything. */
  tendency: "up" | "down" | "none";
  /** Large enough to be worth a word if it is real. */
  isLarge: boolean;
  direction: ChangeDirection;
}

export function directionOf({
  tendency,
  isLarge,
  isSignificant,
}: Pick<WeekChange, "tendency" | "isLarge"> & { isSignificant: boolean }): ChangeDirection {
  return isSignificant && isLarge && tendency !== "none" ? tendency : "no_clear_change";
}
