import { Text } from "@mantine/core";
import { TraceLink } from "../blocks/trace-link.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { partnerWords } from "./partner-words.ts";
import { sayCause } from "./say-causes.ts";
import type { PartnerMetrics } from "./use-partner.ts";

/** Whether the partner is still with us, and why we think so. */
export function PartnerStanding({ metrics: { activity, traces } }: { metrics: PartnerMetrics }) {
  const { formats } = useSpeech();
  const words = useWords(partnerWords);
  const { standing } = activity;
  if (standing === null || standing.state === null) return null;
  return (
    <>
      <Text fw={600} {...(standing.state === "active" ? {} : { c: tone("bad") })}>
        {words.standings[standing.state]}
      </Text>
      {standing.causes.map((cause) => (
        <Text component="p" my={4} key={cause.code}>
          <TraceLink traces={traces} figure={`activity.standing.causes.${cause.code}`}>
            {sayCause(cause, words, formats)}
          </TraceLink>
        </Text>
      ))}
      {standing.flags.map((flag) => (
        <Text component="p" my={4} key={flag}>
          {words.flags[flag]}
        </Text>
      ))}
    </>
  );
}
