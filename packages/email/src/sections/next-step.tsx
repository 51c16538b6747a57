import { Column, Row } from "react-email";
import { tones } from "../look.ts";
import { nextStepText } from "../next-step-text.ts";
import { ActionButton } from "../parts/action-button.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import { TextLink } from "../parts/text-link.tsx";
import { plainHeading, plainLink, wrapText } from "../text/plain-page.ts";
import { withinSentence } from "../within-sentence.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** Exactly one thing to do, with the fact behind it and the mail's only button. */
export const nextStep: DigestSection = {
  name: "next-step",
  editions: ["regular", "welcome"],
  isShown: () => true,
  html: (view) => (
    <Row>
      <Column
        className="accent-rule"
        style={{ borderLeft: `3px solid ${tones.accent.light}`, paddingLeft: 20 }}
      >
        <SectionHeading>{view.messages.nextStep.title}</SectionHeading>
        <Paragraph>{nextStepText(view.snapshot.nextStep, view.messages)}</Paragraph>
        {because(view) !== null && (
          <Paragraph tone="muted" above={4}>
            {because(view)}
          </Paragraph>
        )}
        {view.snapshot.nextStep.material !== null && (
          <Paragraph above={8}>
            {`${view.messages.nextStep.material} `}
            <TextLink href={view.snapshot.nextStep.material.link}>
              {view.snapshot.nextStep.material.title}
            </TextLink>
          </Paragraph>
        )}
        {view.snapshot.nextStep.link !== null && (
          <ActionButton href={view.snapshot.nextStep.link} label={buttonLabel(view)} />
        )}
      </Column>
    </Row>
  ),
  text: (view) => [
    plainHeading(view.messages.nextStep.title),
    [nextStepText(view.snapshot.nextStep, view.messages), because(view)]
      .filter((line) => line !== null)
      .map((line) => wrapText(line))
      .join("\n"),
    ...(view.snapshot.nextStep.material === null
      ? []
      : [
          plainLink(
            `${view.messages.nextStep.material} ${view.snapshot.nextStep.material.title}`,
            view.snapshot.nextStep.material.link,
          ),
        ]),
    ...(view.snapshot.nextStep.link === null
      ? []
      : [plainLink(buttonLabel(view), view.snapshot.nextStep.link)]),
  ],
};

export function buttonLabel({ snapshot, messages }: DigestView): string {
  return messages.nextStep.button[snapshot.nextStep.linkLabel](snapshot.nextStep.leadCount);
}

function because(view: DigestView): string | null {
  return view.trimmed.has("because") ? null : factBehind(view);
}

/** What was counted, and leads to the advice. */
export function factBehind({ snapshot, messages }: Pick<DigestView, "snapshot" | "messages">): string | null {
  const fact = snapshot.nextStep.because;
  return fact === null
    ? null
    : messages.nextStep.because(withinSentence(fact.reasonLabel), fact.count, fact.of, fact.weeks);
}
