import { Heading } from "react-email";
import { inked, sizes } from "../look.ts";
import type { Term } from "../messages.ts";
import { Paragraph } from "../parts/paragraph.tsx";
import { wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** The first digest says what each number will mean, and compares nothing. */
export const welcome: DigestSection = {
  name: "welcome",
  editions: ["welcome"],
  isShown: () => true,
  html: (view) => (
    <>
      <Heading as="h1" {...inked("ink", { ...sizes.title, margin: 0 })}>
        {title(view)}
      </Heading>
      <Paragraph above={12}>{opening(view)}</Paragraph>
      {terms(view).map((term) => (
        <Paragraph key={term.name} above={16}>
          <strong style={{ fontWeight: 600 }}>{term.name}</strong> {term.meaning}
        </Paragraph>
      ))}
    </>
  ),
  text: (view) => [
    wrapText(title(view)),
    wrapText(opening(view)),
    ...terms(view).map((term) => wrapText(`${term.name} ${term.meaning}`)),
  ],
};

function title({ snapshot, messages }: DigestView): string {
  return messages.welcome.title(snapshot.period.cadence);
}

function opening({ snapshot, messages }: DigestView): string {
  return messages.welcome.received(snapshot.funnel?.received ?? 0);
}

function terms({ snapshot, messages, day }: DigestView): Term[] {
  const words = messages.welcome.terms;
  const { firstAttemptHours, decisionDays, disputeDays } = snapshot.promises;
  return [
    words.number,
    words.reasons,
    words.ourPart(messages.businessHours(firstAttemptHours), decisionDays),
    // Said only where the letter also says how.
    ...(snapshot.links.answers?.disagree ? [words.dispute(disputeDays)] : []),
    words.smallNumbers(snapshot.comparisonFrom === null ? null : day(snapshot.comparisonFrom)),
  ];
}
