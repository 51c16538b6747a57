import { Heading } from "react-email";
import { inked, sizes } from "../look.ts";
import { Paragraph } from "../parts/paragraph.tsx";
import { wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** The last letter: from when on, what there was together, and what becomes of leads that are still with us. */
export const closing: DigestSection = {
  name: "closing",
  editions: ["closing"],
  isShown: ({ snapshot }) => snapshot.closing !== null,
  html(view) {
    const [title, ...rest] = sentences(view);
    return (
      <>
        <Heading as="h1" {...inked("ink", { ...sizes.title, margin: 0 })}>
          {title}
        </Heading>
        {rest.map((sentence) => (
          <Paragraph key={sentence} above={12}>
            {sentence}
          </Paragraph>
        ))}
      </>
    );
  },
  text: (view) => sentences(view).map((sentence) => wrapText(sentence)),
};

function sentences({ snapshot, messages, day }: DigestView): string[] {
  const told = snapshot.closing;
  if (told === null) return [];
  const words = messages.closing;
  return [
    words.title(snapshot.programme.name, told.state, day(told.since)),
    words.together(told.submitted, told.qualified, told.won),
    words.openLeads(snapshot.openLeads.total),
  ];
}
