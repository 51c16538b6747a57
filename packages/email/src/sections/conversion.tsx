import { Paragraph } from "../parts/paragraph.tsx";
import { wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** Won of submitted, for the latest cohort that has had its time. */
export const conversion: DigestSection = {
  name: "conversion",
  editions: ["regular"],
  isShown: ({ snapshot }) => snapshot.conversion !== null,
  html: (view) => (
    <Paragraph tone="muted" size="small">
      {sentence(view)}
    </Paragraph>
  ),
  text: (view) => [wrapText(sentence(view))],
};

function sentence({ snapshot, messages, range }: DigestView): string {
  const cohort = snapshot.conversion;
  if (cohort === null) return "";
  return messages.conversion(cohort.won, cohort.submitted, range(cohort.firstDay, cohort.lastDay));
}
