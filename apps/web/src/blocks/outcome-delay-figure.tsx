import type { components } from "@leadback/client";
import { Text } from "@mantine/core";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { Figure } from "./figure.tsx";
import { outcomeDelayWords } from "./outcome-delay-words.ts";

const medianMinimum = 5;

interface OutcomeDelayFigureProps {
  label: string;
  delay: components["schemas"]["OutcomeDelay"];
}

/** How long partners wait to hear what became of their leads. */
export function OutcomeDelayFigure({
  label,
  delay: { medianHours, told, waiting },
}: OutcomeDelayFigureProps) {
  const { formats } = useSpeech();
  const words = useWords(outcomeDelayWords);
  const counted = (
    <Text component="p" size="xs" my={4}>
      {words.counted(formats.number(told), formats.number(waiting))}
    </Text>
  );
  if (medianHours.reason !== "NOT_REACHED")
    return (
      <Figure label={label} estimate={medianHours} format={formats.duration} minimum={medianMinimum}>
        {counted}
      </Figure>
    );
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text>{told === 0 ? words.nobodyTold : words.mostWait}</Text>
      {counted}
    </div>
  );
}
