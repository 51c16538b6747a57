import type { components } from "@leadback/client";
import { Text, Title } from "@mantine/core";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { type FeatureName, modelWords } from "./model-words.ts";

type LeadScore = components["schemas"]["LeadScore"];
type FeatureValue = NonNullable<LeadScore["model"]>["contributions"][number]["value"];

const mostShown = 6;
/** Below this a feature moves nothing that one would notice. */
const leastLogit = 0.05;

/** How likely such a lead is won, and why the learnt model thinks so; or that none has earned it yet. */
export function LeadChance({ score: { probability, model } }: { score: LeadScore }) {
  const { formats, messages } = useSpeech();
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
  const say = (feature: string, value: FeatureValue): string => {
    if (value === null) return words.missing;
    if (typeof value === "boolean") return value ? words.yes : words.no;
    if (typeof value === "number") return formats.number(value);
    if (feature === "introduction") return messages.introductions[value as never] ?? value;
    if (feature === "contacts.buyingRole") return messages.buyingRoles[value as never] ?? value;
    return value;
  };
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
                {words.features[feature as FeatureName] ?? feature.replace("attributes.", "")}:{" "}
                {say(feature, value)}
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
