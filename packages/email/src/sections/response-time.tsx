import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import { plainHeading, wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** We report on ourselves too, and our failures first. */
export const responseTime: DigestSection = {
  name: "response-time",
  editions: ["regular"],
  isShown: ({ snapshot }) => (snapshot.responseTime?.n ?? 0) > 0,
  html(view) {
    const { failure, facts } = sentences(view);
    return (
      <>
        <SectionHeading>{view.messages.responseTime.title}</SectionHeading>
        <Paragraph>
          {failure !== null && <strong style={{ fontWeight: 600 }}>{failure} </strong>}
          {facts.join(" ")}
        </Paragraph>
      </>
    );
  },
  text(view) {
    const { failure, facts } = sentences(view);
    return [
      plainHeading(view.messages.responseTime.title),
      wrapText([failure, ...facts].filter((text) => text !== null).join(" ")),
    ];
  },
};

function sentences({ snapshot, messages }: DigestView): { failure: string | null; facts: string[] } {
  const time = snapshot.responseTime;
  if (time === null) return { failure: null, facts: [] };
  const words = messages.responseTime;
  const target = messages.businessHours(time.targetHours);
  const facts = [
    time.medianHours === null
      ? words.answered(time.answered, time.n, target)
      : words.median(messages.businessHours(time.medianHours), target),
  ];
  if (time.p90Hours !== null) facts.push(words.p90(messages.businessHours(time.p90Hours)));
  if (time.withinTarget !== null)
    facts.push(words.withinTarget(messages.outOf(time.withinTarget.k, time.withinTarget.n)));
  if (time.oldestWaiting !== null) {
    const waited = messages.businessHours(time.oldestWaiting.businessHours);
    facts.push(words.oldestWaiting(time.oldestWaiting.ref, waited));
  }
  return { failure: time.lateCount > 0 ? words.late(time.lateCount) : null, facts };
}
