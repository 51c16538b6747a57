import { Text } from "@mantine/core";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { partnerWords } from "./partner-words.ts";
import type { Partner } from "./use-partner.ts";

/** When the partner came to which stage, the latest first. */
export function PartnerHistory({ partner: { stageHistory } }: { partner: Partner }) {
  const { formats } = useSpeech();
  const words = useWords(partnerWords);
  return (
    <dl className="facts">
      {stageHistory.toReversed().map(({ stage, changedAt }) => (
        <div key={`${stage}${changedAt}`} style={{ display: "contents" }}>
          <dt>{formats.day(changedAt)}</dt>
          <dd>{words.stages[stage]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whom we know there. */
export function PartnerPeople({ partner: { contacts } }: { partner: Partner }) {
  const words = useWords(partnerWords);
  if (contacts.length === 0) return <Text>{words.noPeople}</Text>;
  return (
    <ul className="rows">
      {contacts.map(({ id, name, email, role, receivesDigest }) => (
        <li key={id} style={{ padding: "8px 0", overflowWrap: "anywhere" }}>
          <Text>{name ?? email}</Text>
          <Text size="sm" c="dimmed">
            {[role, email, receivesDigest ? words.receivesDigest : null].filter(Boolean).join(" · ")}
          </Text>
        </li>
      ))}
    </ul>
  );
}
