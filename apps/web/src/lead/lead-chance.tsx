import type { components } from "@leadback/client";
import { Text, Title } from "@mantine/core";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { modelWords } from "./model-words.ts";
import { useFeatureWords } from "./use-feature-words.ts";

type LeadScore = components["schemas"]["LeadScore"];

const mostShown = 6;
/** Below this a feature moves nothing that one would notice. */
const leastLogit = 0.05;

/** How likely such a lead is won, and why the learnt model thinks so; or that none has earned it yet. */
export function LeadChance({ score: { probability, model } }: { score: LeadScore }) {
  const { formats } = useSpeech();
  const { nameOf, sayValue } = useFeatureWords();
  const words = useWords(modelWords);
  const title = (
    <Title order={3} mt="lg" mb={4}>
      {words.title}
    </Title>
  );
  if (probability === null || model === null) {
    return (
      <>
        {title}
        <p style={{ margin: 0 }}>{words.notYet}</p>
      </>
    );
  }
  const strongest = model.contributions
    .filter(({ logit }) => Math.abs(logit) >= leastLogit)
    .toSorted((left, right) => Math.abs(right.logit) - Math.abs(left.logit))
    .slice(0, mostShown);
  const widest = Math.max(leastLogit, ...strongest.map(({ logit }) => Math.abs(logit)));
  return (
    <>
      {title}
      <p style={{ margin: 0 }}>
        {words.chance(formats.percent(probability))}
        {model.baseRate === null ? "" : ` ${words.base(formats.percent(model.baseRate))}`}
      </p>
      <Text size="xs" c="dimmed">
        {words.apart} {words.learnt(formats.number(model.version), formats.day(model.trainedAt))}.
      </Text>
      <ul style={{ listStyle: "none", margin: "8px 0 0", padding: 0 }}>
        {strongest.map(({ feature, value, logit }) => (
          <li key={feature} style={{ padding: "4px 0" }}>
            <div style={{ display: "flex", justifyContent: "space-between", gap: 16 }}>
              <span>
                {nameOf(feature)}: {sayValue(feature, value)}
              </span>
              <Text component="span" size="xs" c="dimmed" style={{ whiteSpace: "nowrap" }}>
                {logit > 0 ? words.raises : words.lowers}
              </Text>
            </div>
            <div
              className={logit < 0 ? "bar minus" : "bar"}
              style={{ width: `${(Math.abs(logit) / widest) * 100}%`, minWidth: 2 }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
