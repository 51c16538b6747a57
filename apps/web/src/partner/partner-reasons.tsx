import { Text } from "@mantine/core";
import { ReasonBars } from "../blocks/reason-bars.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { partnerWords } from "./partner-words.ts";
import type { PartnerMetrics } from "./use-partner.ts";

/** Why the partner's leads ended, the most frequent first. */
export function PartnerReasons({ metrics: { reasons, traces } }: { metrics: PartnerMetrics }) {
  const { formats } = useSpeech();
  const words = useWords(partnerWords);
  const labelOf = useReasonLabel();
  const [first] = reasons;
  if (first === undefined) return <Text>{words.noReasons}</Text>;
  const ended = reasons.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>
        {words.reasonsSentence(labelOf(first.reason), formats.number(first.count), formats.number(ended))}
      </p>
      <ReasonBars reasons={reasons} traces={traces} />
    </>
  );
}
