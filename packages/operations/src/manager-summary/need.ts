/** What a partner needs somebody for, with the counts that say so. The first of a list weighs most. */
export type Need =
  | { kind: "at_risk" | "dormant"; days: number | null }
  | { kind: "messages_overdue"; count: number }
  | { kind: "answered_late"; count: number }
  | {
      kind: "quality_fell";
      qualified: number;
      decided: number;
      before: { qualified: number; decided: number };
    }
  | { kind: "nobody_reads" }
  | { kind: "goal_behind"; done: number; target: number }
  | { kind: "letter_unhelpful"; count: number }
  | { kind: "lesson"; reason: string; label: string; count: number; of: number }
  | { kind: "information_waits"; count: number };

export const needKinds = [
  "at_risk",
  "dormant",
  "messages_overdue",
  "answered_late",
  "quality_fell",
  "nobody_reads",
  "goal_behind",
  "letter_unhelpful",
  "lesson",
  "information_waits",
] as const satisfies readonly Need["kind"][];

/** How much each weighs when the day is short: whom we may lose, what we owe, then what a partner can do better. */
const weights: Record<Need["kind"], number> = {
  at_risk: 8,
  messages_overdue: 7,
  answered_late: 5,
  quality_fell: 5,
  dormant: 4,
  nobody_reads: 4,
  goal_behind: 3,
  letter_unhelpful: 3,
  lesson: 2,
  information_waits: 1,
};

export function weightOfNeeds(needs: readonly Need[]): number {
  return needs.reduce((sum, { kind }) => sum + weights[kind], 0);
}

export function byWeight(left: Need, right: Need): number {
  return (
    weights[right.kind] - weights[left.kind] || needKinds.indexOf(left.kind) - needKinds.indexOf(right.kind)
  );
}
