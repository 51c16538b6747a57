import { Bar } from "../parts/bar.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import { plainBar, plainHeading, wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

export const goal: DigestSection = {
  name: "goal",
  editions: ["regular"],
  isShown: ({ snapshot }) => snapshot.goal !== null,
  html(view) {
    const set = view.snapshot.goal;
    if (set === null) return null;
    return (
      <>
        <SectionHeading>{view.messages.goal.title(view.day(set.lastDay))}</SectionHeading>
        <Bar value={set.done} whole={Math.max(set.target, set.done)} tone="accent" />
        <Paragraph above={8}>{progress(view)}</Paragraph>
      </>
    );
  },
  text(view) {
    const set = view.snapshot.goal;
    if (set === null) return [];
    const width = 40;
    const bar = plainBar(set.done, Math.max(set.target, set.done), width).padEnd(width, ".");
    return [
      plainHeading(view.messages.goal.title(view.day(set.lastDay))),
      `  ${bar}\n${wrapText(progress(view), "  ")}`,
    ];
  },
};

function progress({ snapshot, messages }: DigestView): string {
  const set = snapshot.goal;
  if (set === null) return "";
  const words = messages.goal;
  const result = words.progress[set.metric](messages.outOf(set.done, set.target));
  return `${result}, ${words.pace[set.pace]}; ${words.daysLeft(set.daysLeft)}.`;
}
