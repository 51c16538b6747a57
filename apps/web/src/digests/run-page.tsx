import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { Section } from "../blocks/section.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { canSend } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { digestRunRoute } from "./digest-routes.ts";
import { digestsWords } from "./digests-words.ts";
import { RunActions } from "./run-actions.tsx";
import { RunLetters } from "./run-letters.tsx";
import { RunProgress } from "./run-progress.tsx";
import { sayRunState } from "./say-run-state.ts";
import { sayStop } from "./say-stop.ts";
import { isUnderWay, runQuery } from "./use-run.ts";

/** One run, live: what holds it, how far it has come, and every letter with the reason why one was not sent. */
export function RunPage() {
  const { runId } = digestRunRoute.useParams();
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(digestsWords);
  const isSender = canSend(useProgram().role);
  const { data: run, error, refetch } = useQuery(runQuery(api, runId));
  if (run === undefined) {
    return error === null ? (
      <PageTitle title={messages.list.loading} />
    ) : (
      <FailureNotice error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      <PageTitle
        title={words.runOf(formats.date(run.lastDay))}
        sentence={[
          run.isDryRun ? words.trial : null,
          sayRunState(run, words),
          run.stateReason === null ? null : sayStop(run.stateReason, words),
        ]
          .filter((part) => part !== null)
          .join(" · ")}
      />
      {run.approvalsNeeded > 0 && (
        <Section title={words.holds}>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {run.holds.map(({ reason, found, allowed }) => (
              <li key={reason}>
                {words.holdReasons[reason]}{" "}
                <Text component="span" size="sm" c="dimmed">
                  {reason === "approval"
                    ? formats.plural(found, words.holdLetters)
                    : words.holdCounts(formats.number(found), formats.number(allowed))}
                </Text>
              </li>
            ))}
          </ul>
          <p>{formats.plural(run.approvalsNeeded, words.approvalsNeeded)}</p>
        </Section>
      )}
      {isSender && <RunActions run={run} />}
      <RunProgress run={run} />
      {!run.isDryRun && (
        <Section title={words.deliveries}>
          <RunLetters runId={run.id} isLive={isUnderWay(run)} />
        </Section>
      )}
    </>
  );
}
