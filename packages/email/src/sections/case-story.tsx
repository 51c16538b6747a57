import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import { plainHeading, wrapText } from "../text/plain-page.ts";
import { quoted } from "./quoted.ts";
import type { DigestSection, DigestView } from "./section.ts";

export const caseStory: DigestSection = {
  name: "case-story",
  editions: ["regular"],
  isShown: ({ snapshot }) => snapshot.caseStory !== null,
  html: (view) => (
    <>
      <SectionHeading>{view.messages.caseStory.title}</SectionHeading>
      <Paragraph>{story(view)}</Paragraph>
    </>
  ),
  text: (view) => [plainHeading(view.messages.caseStory.title), wrapText(story(view))],
};

function story(view: DigestView): string {
  const told = view.snapshot.caseStory;
  return told === null ? "" : quoted(told.text, view, told.locale);
}
