import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { canAnswer } from "../session/roles.ts";
import { useProgram } from "../session/session-provider.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { DisputePanel } from "./dispute-panel.tsx";
import type { Message } from "./inbox-list.tsx";
import { inboxWords } from "./inbox-words.ts";

/** What belongs to an open message: its lead, its answer, or the way to give one. */
export function MessagePanel({ message }: { message: Message }) {
  const { formats } = useSpeech();
  const words = useWords(inboxWords);
  const isAnswering = canAnswer(useProgram().role);
  const { kind, partnerId, partnerName, leadId, leadRef, sentAt, answer, resolution, weDid, state } = message;
  return (
    <>
      <Text size="sm">
        <Link to={pagePaths.partner} params={{ partnerId }}>
          {partnerName}
        </Link>
        {leadId !== null && (
          <>
            {" · "}
            <Link to={pagePaths.lead} params={{ leadId }} search={{}}>
              {words.lead(leadRef ?? "")}
            </Link>
          </>
        )}
        {" · "}
        {formats.moment(sentAt)}
      </Text>
      {kind === "dispute" ? (
        <DisputePanel message={message} />
      ) : state === "closed" ? (
        <>
          <Text size="xs" c="dimmed" mt="sm">
            {words.ourAnswer}
            {resolution === null ? "" : ` · ${words.resolutions[resolution]}`}
          </Text>
          <p style={{ margin: "4px 0", whiteSpace: "pre-wrap" }}>{answer}</p>
          {weDid !== null && <p style={{ margin: "4px 0" }}>{weDid}</p>}
        </>
      ) : (
        isAnswering && <AnswerForm message={message} />
      )}
    </>
  );
}
