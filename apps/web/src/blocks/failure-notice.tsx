import { LeadbackError } from "@leadback/client";
import { Button, Text } from "@mantine/core";
import { useSpeech } from "../locales/locale-provider.tsx";

/** Says what could not be loaded, with the number that finds it in our log, and tries again on request. */
export function FailureNotice({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { list } = useSpeech().messages;
  const isAnswer = error instanceof LeadbackError;
  return (
    <div role="alert" style={{ padding: "24px 0" }}>
      <Text fw={600}>{list.failed}</Text>
      <Text component="p" my={4}>
        {isAnswer ? error.message : list.noAnswer}
      </Text>
      {isAnswer && error.problem.requestId !== undefined && (
        <Text size="xs" c="dimmed">
          {error.problem.requestId}
        </Text>
      )}
      {onRetry !== undefined && (
        <Button variant="default" mt="sm" onClick={onRetry}>
          {list.retry}
        </Button>
      )}
    </div>
  );
}
