import { Bar } from "../parts/bar.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import type { DigestGoal } from "../snapshot.ts";
import { plainBar, plainHeading, wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

const plainWidth = 40;

/** How the goal stands and at what pace; without one, an invitation to agree on one. */
export const goal: DigestSection = {
  name: "goal",
  editions: ["regular", "welcome"],
  isShown: ({ snapshot }) => snapshot.goal !== null || snapshot.invitesToGoal,
  html(view) {
    const set = view.snapshot.goal;
    if (set === null) return <Paragraph tone="muted">{view.messages.goal.invitation}</Paragraph>;
    return (
      <>
        <SectionHeading>{view.messages.goal.title(view.day(set.lastDay))}</SectionHeading>
        {isTotal(set) && (
          <Bar value={set.done ?? 0} whole={Math.max(set.target, set.done ?? 0)} tone="accent" />
        )}
        <Paragraph above={isTotal(set) ? 8 : 0}>{progress(set, view)}</Paragraph>
      </>
    );
  },
  text(view) {
    const set = view.snapshot.goal;
    if (set === null) return [wrapText(view.messages.goal.invitation)];
    const heading = plainHeading(view.messages.goal.title(view.day(set.lastDay)));
    if (!isTotal(set)) return [heading, wrapText(progress(set, view))];
    const bar = plainBar(set.done ?? 0, Math.max(set.target, set.done ?? 0), plainWidth);
    return [heading, `  ${bar.padEnd(plainWidth, ".")}\n${wrapText(progress(set, view), "  ")}`];
  },
};

/** A bar fills up to a target; a rate stands above or below its own. */
function isTotal({ metric }: DigestGoal): boolean {
  return metric !== "quality_rate" && metric !== "conversion";
}

function progress(set: DigestGoal, { messages }: DigestView): string {
  const words = messages.goal;
  const stands = [words.progress[set.metric](resultOf(set, messages)), words.pace[set.pace]].join(", ");
  const sentence = set.daysLeft < 0 ? `${stands}.` : `${stands}; ${words.daysLeft(set.daysLeft)}.`;
  const needed =
    set.pace === "behind" && set.neededPerWeek !== null
      ? ` ${words.neededPerWeek(neededOf(set, set.neededPerWeek, messages))}`
      : "";
  const text = sentence + needed;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function resultOf({ metric, done, target, currency }: DigestGoal, messages: DigestView["messages"]): string {
  const { goal: words, formats, outOf } = messages;
  if (metric === "quality_rate" || metric === "conversion")
    return words.rateOf(done === null ? null : formats.percent(done), formats.percent(target));
  if (metric === "revenue" && currency !== null)
    return words.amountOf(formats.money(done ?? 0, currency), formats.money(target, currency));
  return outOf(done ?? 0, target);
}

function neededOf({ currency }: DigestGoal, perWeek: number, { formats }: DigestView["messages"]): string {
  return currency === null
    ? formats.number(perWeek)
    : formats.money(Math.ceil(perWeek / 100) * 100, currency);
}
