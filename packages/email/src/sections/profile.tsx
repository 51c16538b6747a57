import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import { plainHeading, wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** What changed in whom the programme looks for, and what that would have meant for this partner's leads. */
export const profile: DigestSection = {
  name: "profile",
  editions: ["regular", "quiet", "welcome"],
  isShown: ({ snapshot }) => (snapshot.profile?.changes.length ?? 0) > 0,
  html: (view) => (
    <>
      <SectionHeading>{view.messages.profile.title}</SectionHeading>
      {lines(view).map((line, index) => (
        <Paragraph key={line} above={index === 0 ? 0 : 4}>
          {line}
        </Paragraph>
      ))}
    </>
  ),
  text: (view) => [
    plainHeading(view.messages.profile.title),
    lines(view)
      .map((line) => wrapText(line, "  ", "- "))
      .join("\n"),
  ],
};

function lines({ snapshot, messages }: DigestView): string[] {
  const changed = snapshot.profile;
  if (changed === null) return [];
  const { changes, fits } = changed;
  return fits === null ? changes : [...changes, messages.profile.fits(fits.k, fits.n)];
}
