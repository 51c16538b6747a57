import { Text } from "@mantine/core";
import { useSpeech } from "../locales/locale-provider.tsx";

/** How good a lead looks, at the end of its row. */
export function ScoreMark({
  lead: { score, grade },
}: {
  lead: { score: number | null; grade: string | null };
}) {
  const { formats } = useSpeech();
  return (
    <div className="row-end">
      <Text fw={600} fz="lg">
        {score === null ? "–" : formats.number(Math.round(score))}
      </Text>
      <Text size="xs" c="dimmed">
        {grade ?? ""}
      </Text>
    </div>
  );
}
