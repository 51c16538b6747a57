import { VisuallyHidden } from "@mantine/core";
import { useSpeech } from "../locales/locale-provider.tsx";
import type { Waiting } from "./use-waiting.ts";

interface WaitingMarkProps {
  place: "inbox" | "digests";
  waiting: Waiting | undefined;
}

/** Behind the name of a page: how much waits there, for those who hear it in words. */
export function WaitingMark({ place, waiting }: WaitingMarkProps) {
  const { formats, messages } = useSpeech();
  if (waiting === undefined || waiting.count === 0) return null;
  const { count, isMore } = waiting;
  const words = messages.frame.waiting;
  return (
    <>
      <span className="frame-count" aria-hidden="true">
        {formats.number(count)}
        {isMore && "+"}
      </span>
      <VisuallyHidden>
        : {isMore ? words.more(formats.plural(count, words[place])) : formats.plural(count, words[place])}
      </VisuallyHidden>
    </>
  );
}
