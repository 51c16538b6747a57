import type { DigestGoal } from "@leadback/email";
import { Temporal } from "temporal-polyfill";
import { type GoalRow, goalProgressOf } from "../../goals/goal-progress-of.ts";
import type { DigestFacts } from "../digest-facts.ts";
import { localDate } from "../digest-period.ts";
import { weighingRules } from "./headline.ts";

const quarterMonths = [1, 4, 7, 10];

/** The goal to speak of: one that has just ended, or else the one that ends first. */
export function goalOf(facts: DigestFacts): DigestGoal | null {
  const [goal] = [...goalsOf(facts, isJustOver), ...goalsOf(facts, isRunning)];
  if (goal === undefined) return null;
  const progress = goalProgressOf(goal, facts.leads, facts.program.zone, weighingRules(facts));
  const lastDay = Temporal.PlainDate.from(goal.endsBefore).subtract({ days: 1 });
  return {
    metric: goal.measure,
    done: progress.achieved,
    target: goal.target,
    currency: goal.currency,
    lastDay: lastDay.toString(),
    daysLeft: today(facts).until(lastDay, { largestUnit: "days" }).days,
    pace: progress.status,
    neededPerWeek: progress.neededPerWeek === null ? null : Math.ceil(progress.neededPerWeek * 10) / 10,
  };
}

/** Asked for at the beginning: of the work together, or of a quarter that has no goal. */
export function invitesToGoal(facts: DigestFacts, isWelcome: boolean): boolean {
  if (goalsOf(facts, isJustOver).length + goalsOf(facts, isRunning).length > 0) return false;
  return isWelcome || isQuarterBeginning(facts);
}

function goalsOf(facts: DigestFacts, isWanted: (goal: GoalRow, facts: DigestFacts) => boolean): GoalRow[] {
  return facts.ownNews.goals.filter(
    (goal) => (goal.withdrawnAt === null || goal.withdrawnAt > facts.cutoff) && isWanted(goal, facts),
  );
}

function isRunning({ startsOn, endsBefore }: GoalRow, facts: DigestFacts): boolean {
  const date = today(facts).toString();
  return startsOn <= date && date < endsBefore;
}

function isJustOver({ endsBefore }: GoalRow, facts: DigestFacts): boolean {
  const since = localDate(facts.since, facts.program.zone);
  return since < endsBefore && endsBefore <= today(facts).toString();
}

function isQuarterBeginning({ period }: DigestFacts): boolean {
  const last = Temporal.PlainDate.from(period.lastDay);
  const first = last.with({ day: 1 });
  return quarterMonths.includes(first.month) && first.toString() >= period.firstDay;
}

function today({ cutoff, program }: DigestFacts): Temporal.PlainDate {
  return Temporal.PlainDate.from(localDate(cutoff, program.zone));
}
