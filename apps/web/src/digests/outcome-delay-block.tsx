import { resultOf } from "@leadback/client";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../blocks/loaded.tsx";
import { OutcomeDelayFigure } from "../blocks/outcome-delay-figure.tsx";
import { Section } from "../blocks/section.tsx";
import { useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { outcomeDelayWords } from "./outcome-delay-words.ts";

/** How long the programme's partners wait to hear what became of their leads. */
export function OutcomeDelayBlock() {
  const { api } = useHouse();
  const words = useWords(outcomeDelayWords);
  const query = useQuery({
    queryKey: ["outcome-delay"],
    queryFn: async ({ signal }) => resultOf(await api.GET("/v1/outcome-delay", { signal })),
  });
  return (
    <Section title={words.title}>
      <Loaded query={query} height={80}>
        {({ all }) => <OutcomeDelayFigure label={words.median} delay={all} />}
      </Loaded>
    </Section>
  );
}
