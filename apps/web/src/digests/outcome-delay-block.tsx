import { resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Figure } from "../blocks/figure.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { Section } from "../blocks/section.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { outcomeDelayWords } from "./outcome-delay-words.ts";

const medianMinimum = 5;

/** How long partners wait to hear what became of their leads. */
export function OutcomeDelayBlock() {
  const { api } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(outcomeDelayWords);
  const query = useQuery({
    queryKey: ["outcome-delay"],
    queryFn: async ({ signal }) => resultOf(await api.GET("/v1/outcome-delay", { signal })),
  });
  return (
    <Section title={words.title}>
      <Loaded query={query} height={80}>
        {({ all: { medianHours, told, waiting } }) => (
          <Figure
            label={words.median}
            estimate={medianHours}
            format={formats.duration}
            minimum={medianMinimum}
          >
            <Text component="p" size="sm" my={4}>
              {words.counted(formats.number(told), formats.number(waiting))}
            </Text>
          </Figure>
        )}
      </Loaded>
    </Section>
  );
}
