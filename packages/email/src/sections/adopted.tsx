import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import { plainHeading, wrapText } from "../text/plain-page.ts";
import { quoted } from "./quoted.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** What became of suggestions: nobody learns whose they were. */
export const adopted: DigestSection = {
  name: "adopted",
  editions: ["regular", "quiet", "welcome"],
  isShown: ({ snapshot }) => snapshot.adopted.length > 0,
  html: (view) => (
    <>
      <SectionHeading>{view.messages.adopted.title}</SectionHeading>
      {lines(view).map((line, index) => (
        <Paragraph key={line} above={index === 0 ? 0 : 8}>
          {line}
        </Paragraph>
      ))}
    </>
  ),
  text: (view) => [
    plainHeading(view.messages.adopted.title),
    ...lines(view).map((line) => wrapText(line, "  ", "- ")),
  ],
};

function lines(view: DigestView): string[] {
  return view.snapshot.adopted.map((weDid) => quoted(weDid, view));
}
