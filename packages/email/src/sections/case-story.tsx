import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import { plainHeading, wrapText } from "../text/plain-page.ts";
import type { DigestSection } from "./section.ts";

export const caseStory: DigestSection = {
  name: "case-story",
  editions: ["regular"],
  isShown: ({ snapshot }) => snapshot.caseStory !== null,
  html: ({ snapshot, messages }) => (
    <>
      <SectionHeading>{messages.caseStory.title}</SectionHeading>
      <Paragraph>{snapshot.caseStory?.text}</Paragraph>
    </>
  ),
  text: ({ snapshot, messages }) => [
    plainHeading(messages.caseStory.title),
    wrapText(snapshot.caseStory?.text ?? ""),
  ],
};
