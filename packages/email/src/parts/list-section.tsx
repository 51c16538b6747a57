import type { Messages } from "../messages.ts";
import type { DigestSection, DigestView } from "../sections/section.ts";
import { plainHeading, wrapText } from "../text/plain-page.ts";
import { Paragraph } from "./paragraph.tsx";
import { SectionHeading } from "./section-heading.tsx";

interface ListSection extends Pick<DigestSection, "name" | "editions" | "isShown"> {
  title: (messages: Messages) => string;
  lines: (view: DigestView) => string[];
}

/** A section of a heading and some lines, each a paragraph of its own. */
export function listSection({ title, lines, ...section }: ListSection): DigestSection {
  return {
    ...section,
    html: (view) => (
      <>
        <SectionHeading>{title(view.messages)}</SectionHeading>
        {lines(view).map((line, index) => (
          <Paragraph key={line} above={index === 0 ? 0 : 8}>
            {line}
          </Paragraph>
        ))}
      </>
    ),
    text: (view) => [
      plainHeading(title(view.messages)),
      ...lines(view).map((line) => wrapText(line, "  ", "- ")),
    ],
  };
}
