import { Heading } from "react-email";
import { inked, sizes } from "../look.ts";
import { nextStepText } from "../next-step-text.ts";
import { Paragraph } from "../parts/paragraph.tsx";
import { TextLink } from "../parts/text-link.tsx";
import { plainLink, wrapText } from "../text/plain-page.ts";
import { buttonLabel, factBehind } from "./next-step.tsx";
import type { DigestSection, DigestView } from "./section.ts";

/** Three lines: nothing moved, what is still with us, the one thing to do. */
export const quiet: DigestSection = {
  name: "quiet",
  editions: ["quiet"],
  isShown: () => true,
  html(view) {
    const { nothingMoved, stillOpen, step } = threeLines(view);
    const { nextStep, offersMonthlyRhythm, links } = view.snapshot;
    return (
      <>
        <Heading as="h1" {...inked("ink", { ...sizes.heading, margin: 0 })}>
          {nothingMoved}
        </Heading>
        <Paragraph above={12}>{stillOpen}</Paragraph>
        <Paragraph above={12}>
          {step}
          {nextStep.link !== null && (
            <>
              {" "}
              <TextLink href={nextStep.link} style={{ display: "inline-block" }}>
                {buttonLabel(view)}
              </TextLink>
            </>
          )}
        </Paragraph>
        {offersMonthlyRhythm && links.preferences !== null && (
          <Paragraph tone="muted" above={24}>
            {view.messages.quiet.monthlyRhythm}{" "}
            <TextLink href={links.preferences}>{view.messages.footer.preferences}</TextLink>
          </Paragraph>
        )}
      </>
    );
  },
  text(view) {
    const { nothingMoved, stillOpen, step } = threeLines(view);
    const { nextStep, offersMonthlyRhythm, links } = view.snapshot;
    const blocks = [wrapText(nothingMoved), wrapText(stillOpen), wrapText(step)];
    if (nextStep.link !== null) blocks.push(plainLink(buttonLabel(view), nextStep.link));
    if (offersMonthlyRhythm && links.preferences !== null)
      blocks.push(`${wrapText(view.messages.quiet.monthlyRhythm)}\n${links.preferences}`);
    return blocks;
  },
};

/** Leads that wait for the partner are the thing to do, or are said in the second line: not twice. */
function threeLines(view: DigestView) {
  const { snapshot, messages, range } = view;
  const { period, openLeads } = snapshot;
  const waiting = snapshot.nextStep.kind === "answer_request" ? 0 : openLeads.waitingForPartner;
  return {
    nothingMoved: messages.quiet.title(range(period.firstDay, period.lastDay)),
    stillOpen: messages.quiet.openLeads(openLeads.total, waiting),
    // A lesson without its cause would be an order.
    step: [nextStepText(snapshot.nextStep, messages), factBehind(view)]
      .filter((sentence) => sentence !== null)
      .join(" "),
  };
}
