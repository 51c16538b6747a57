import { Fragment } from "react";
import { Column, Row } from "react-email";
import { inked, reasonTones, sizes } from "../look.ts";
import { Bar } from "../parts/bar.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import type { DigestReason } from "../snapshot.ts";
import { plainBar, plainHeading, wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

const line = { ...sizes.body, fontWeight: 600, paddingBottom: 4 };

/** The three most frequent reasons, each with its lesson, and the rest as one line. */
export const reasons: DigestSection = {
  name: "reasons",
  editions: ["regular"],
  isShown: ({ snapshot }) => (snapshot.reasons?.total ?? 0) > 0,
  html(view) {
    const found = view.snapshot.reasons;
    if (found === null) return null;
    const others = othersLine(view);
    const before = qualifiedBeforeLine(view);
    return (
      <>
        <SectionHeading>{view.messages.reasons.title(found.total)}</SectionHeading>
        {found.top.map((reason, index) => (
          <Fragment key={reason.code}>
            <Row>
              <Column {...inked("ink", { ...line, paddingTop: index > 0 ? 20 : 0 })}>{reason.label}</Column>
              <Column align="right" valign="bottom" width="44" {...inked("ink", line)}>
                {view.messages.formats.number(reason.count)}
              </Column>
            </Row>
            {found.total > 1 && (
              <Bar value={reason.count} whole={found.total} tone={reasonTones[reason.group]} />
            )}
            <Paragraph tone="muted" size="small" above={6}>
              <span {...inked(reasonTones[reason.group], { fontWeight: 600 })}>
                {view.messages.reasons.group[reason.group]}
              </span>
              {facts(reason, view).map((fact) => ` · ${fact}`)}
            </Paragraph>
            {lesson(reason, view) !== "" && <Paragraph above={4}>{lesson(reason, view)}</Paragraph>}
          </Fragment>
        ))}
        {others !== null && (
          <Paragraph tone="muted" above={16}>
            {others}
          </Paragraph>
        )}
        {before !== null && (
          <Paragraph tone="muted" above={16}>
            {before}
          </Paragraph>
        )}
      </>
    );
  },
  text(view) {
    const found = view.snapshot.reasons;
    if (found === null) return [];
    const barWidth = found.total > 1 ? 10 : 0;
    const rows = found.top.map((reason) => {
      const bar = plainBar(reason.count, found.total, barWidth).slice(0, barWidth).padEnd(barWidth);
      const head = `  ${bar}${view.messages.formats.number(reason.count).padStart(barWidth > 0 ? 3 : 1)}  `;
      const indent = " ".repeat(head.length);
      const group = [view.messages.reasons.group[reason.group], ...facts(reason, view)].join(", ");
      const details = [`${group}.`, lesson(reason, view)].filter((line) => line !== "");
      return [wrapText(reason.label, indent, head), ...details.map((line) => wrapText(line, indent))].join(
        "\n",
      );
    });
    const others = othersLine(view);
    const before = qualifiedBeforeLine(view);
    return [
      plainHeading(view.messages.reasons.title(found.total)),
      ...rows,
      ...[others, before].flatMap((line) => (line === null ? [] : [wrapText(line, "  ")])),
    ];
  },
};

function facts(reason: DigestReason, { messages }: DigestView): string[] {
  const told: string[] = [];
  if (reason.sharePercent !== null) told.push(messages.formats.wholePercent(reason.sharePercent));
  if (reason.previousCount !== null) told.push(messages.reasons.before(reason.previousCount));
  return told;
}

/** What it means, what becomes of it, what to do: never the next step over again, nor a hint where the delay was ours. */
function lesson(reason: DigestReason, view: DigestView): string {
  const meaning = view.trimmed.has("meanings") ? null : reason.meaning;
  const hint = isHintShown(reason, view) ? reason.hint : null;
  return [meaning, noteSentence(reason, view), hint].filter((text) => text !== null).join(" ");
}

function isHintShown(reason: DigestReason, { snapshot, trimmed }: DigestView): boolean {
  if (reason.hint === snapshot.nextStep.text || trimmed.has("all_hints")) return false;
  if (reason.group === "our_side") return false;
  if (trimmed.has("lesser_hints") && reason !== snapshot.reasons?.top[0]) return false;
  const { note, count } = reason;
  const isOurDoing = note !== null && note.kind !== "reopens_on" && note.count === count;
  return !isOurDoing;
}

function noteSentence(reason: DigestReason, { messages, day }: DigestView): string | null {
  const { note, count } = reason;
  const words = messages.reasons;
  const notCounted = reason.countsAgainstPartner ? null : words.notCounted;
  if (note === null) return notCounted;
  switch (note.kind) {
    case "reopens_on":
      return [words.reopensOn(note.count, count, day(note.date), note.isOneDate), notCounted]
        .filter((text) => text !== null)
        .join(" ");
    case "our_attempt_late":
      return words.ourAttemptLate(note.count, count);
    case "too_few_attempts":
      return words.tooFewAttempts(note.count, count);
  }
}

function othersLine({ snapshot, messages }: DigestView): string | null {
  const others = snapshot.reasons?.others ?? null;
  if (others === null || others.count === 0) return null;
  const share =
    others.sharePercent === null ? "" : ` (${messages.formats.wholePercent(others.sharePercent)})`;
  return `${messages.reasons.others}: ${messages.formats.number(others.count)}${share}`;
}

/** Without it the leads that stopped and those that were decided would seem to be the same, and not to add up. */
function qualifiedBeforeLine({ snapshot, messages }: DigestView): string | null {
  const { qualifiedBefore = 0, total } = snapshot.reasons ?? { total: 0 };
  // Where nothing was decided the headline has said it.
  return qualifiedBefore === 0 || snapshot.headline.decided === 0
    ? null
    : messages.reasons.qualifiedBefore(qualifiedBefore, total);
}
