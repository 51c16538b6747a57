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
  const { won, submitted, firstDay, lastDay, resent = 0 } = cohort;
  const span = isWholeMonth(firstDay, lastDay)
    ? messages.month(firstDay, snapshot.period.lastDay)
    : range(firstDay, lastDay);
  return messages.conversion(won, submitted, span, resent);
}

function isWholeMonth(firstDay: string, lastDay: string): boolean {
  const next = new Date(`${lastDay}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const isEnd = next.getUTCDate() === 1;
  return firstDay.endsWith("-01") && isEnd && firstDay.slice(0, 7) === lastDay.slice(0, 7);
}
