import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import type { DigestResponseTime } from "../snapshot.ts";
import { plainHeading, wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** We report on ourselves too, and our failures first. */
export const responseTime: DigestSection = {
  name: "response-time",
  editions: ["regular"],
  isShown: (view) => (view.snapshot.responseTime?.n ?? 0) > 0 || isWaitTold(view),
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
  const words = messages.responseTime;
  const wait = isWaitTold({ snapshot })
    ? [words.waitingForPartner(snapshot.openLeads.waitingForPartner)]
    : [];
  if (time === null || time.n === 0) return { failure: null, facts: wait };
  const failure = time.lateCount > 0 ? words.late(time.lateCount) : null;
  const { decidedUntried = 0 } = time;
  const untried = decidedUntried > 0 ? [words.decidedUntried(decidedUntried, time.n)] : [];
  if (decidedUntried === time.n) return { failure, facts: [...untried, ...wait] };
  const target = messages.businessHours(time.targetHours);
  const isAllInTime =
    time.medianHours === null &&
    time.lateCount === 0 &&
    time.answered === time.n &&
    time.withinTarget?.k === time.n;
  if (isAllInTime) return { failure: null, facts: [words.allInTime(time.n, target), ...wait] };
  if (time.medianHours === null && time.lateCount === time.n && time.answered === time.n)
    return {
      failure: words.allLate(time.n, target),
      facts: [words.allLateExcuse(time.n), ...longestWait(time, messages), ...wait],
    };
  const facts = [
    time.medianHours === null
      ? words.answered(time.answered, time.n, target)
      : words.median(messages.businessHours(time.medianHours), target),
  ];
  if (isLongestTold(time) && time.p90Hours !== null)
    facts.push(words.p90(messages.businessHours(time.p90Hours)));
  if (time.withinTarget !== null && time.withinTarget.n > 1)
    facts.push(words.withinTarget(messages.outOf(time.withinTarget.k, time.withinTarget.n)));
  facts.push(...untried, ...longestWait(time, messages), ...wait);
  return { failure, facts };
}

function longestWait({ oldestWaiting }: DigestResponseTime, messages: DigestView["messages"]): string[] {
  if (oldestWaiting === null) return [];
  const { ref, businessHours } = oldestWaiting;
  return [messages.responseTime.oldestWaiting(ref, messages.businessHours(businessHours))];
}

/** Leads that still wait may pull it beyond a promise that nine in ten of the others were kept: two truths that contradict. */
function isLongestTold({ p90Hours, targetHours, withinTarget }: DigestResponseTime): boolean {
  if (p90Hours === null || p90Hours <= targetHours || withinTarget === null) return true;
  return withinTarget.k < 0.9 * withinTarget.n;
}

/** Said here where it is not the one thing to do. */
function isWaitTold({ snapshot }: Pick<DigestView, "snapshot">): boolean {
  return snapshot.openLeads.waitingForPartner > 0 && snapshot.nextStep.kind !== "answer_request";
}
