import { resultOf } from "@leadback/client";
import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { DataList, useList } from "../blocks/data-list.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Section } from "../blocks/section.tsx";
import { useSay } from "../blocks/use-say.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { pagePaths } from "../page-paths.ts";
import { canSend } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { DigestList } from "./digest-list.tsx";
import { digestsWords } from "./digests-words.ts";
import { HoldOutBlock } from "./hold-out-block.tsx";
import { LetterCases } from "./letter-cases.tsx";
import { LetterNotes } from "./letter-notes.tsx";
import { OutcomeDelayBlock } from "./outcome-delay-block.tsx";
import { sayRunState } from "./say-run-state.ts";
import { countLetters, type DigestRun } from "./use-run.ts";

/** The runs of letters, and every letter that was written. */
export function DigestsPage() {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(digestsWords);
  const say = useSay();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const isSender = canSend(useProgram().role);
  const runs = useList({
    queryKey: ["digest-runs"],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/digest-runs", {
          params: { query: { limit: 10, ...page } },
          signal,
        }),
      ),
  });
  const start = useMutation({
    mutationFn: async (dryRun: boolean) => resultOf(await api.POST("/v1/digest-runs", { body: { dryRun } })),
    onSuccess: async ({ id }) => {
      say(words.started);
      await queryClient.invalidateQueries({ queryKey: ["digest-runs"] });
      await navigate({ to: pagePaths.digestRun, params: { runId: id }, search: {} });
    },
  });
  const answer = start.error === null ? null : problemOf(start.error, messages.form.offline);
  return (
    <>
      <PageTitle
        title={words.title}
        sentence={words.sentence}
        actions={
          <Button
            variant="default"
            renderRoot={(props) => <Link to={pagePaths.digestPreview} search={{}} {...props} />}
          >
            {words.preview}
          </Button>
        }
      />
      <Section
        title={words.runs}
        actions={
          isSender ? (
            <Group gap="xs">
              <Button variant="default" loading={start.isPending} onClick={() => start.mutate(true)}>
                {words.startTrial}
              </Button>
              <Button variant="default" loading={start.isPending} onClick={() => start.mutate(false)}>
                {words.start}
              </Button>
            </Group>
          ) : undefined
        }
      >
        {isSender && (
          <Text size="sm" c="dimmed" mb="sm">
            {words.startHint}
          </Text>
        )}
        {answer !== null && (
          <Text role="alert" c={tone("bad")} mb="sm">
            {answer.rest ?? messages.form.refused}
          </Text>
        )}
        <DataList
          list={runs}
          label={words.runs}
          keyOf={({ id }) => id}
          empty={
            <>
              <Text fw={600}>{words.noRuns}</Text>
              <Text component="p" my={4}>
                {words.noRunsHint}
              </Text>
            </>
          }
        >
          {(run) => <RunRow run={run} />}
        </DataList>
      </Section>
      <LetterNotes />
      <LetterCases />
      <OutcomeDelayBlock />
      <HoldOutBlock />
      <Section title={words.archive}>
        <DigestList
          empty={
            <>
              <Text fw={600}>{words.noDigests}</Text>
              <Text component="p" my={4}>
                {words.noDigestsHint}
              </Text>
            </>
          }
        />
      </Section>
    </>
  );
}

function RunRow({ run }: { run: DigestRun }) {
  const { formats } = useSpeech();
  const words = useWords(digestsWords);
  const { all, settled } = countLetters(run);
  return (
    <Link to={pagePaths.digestRun} params={{ runId: run.id }} search={{}} className="row stacks">
      <div>
        <Text component="span" fw={600}>
          {words.runOf(formats.date(run.lastDay))}
        </Text>
        {run.isDryRun && (
          <Text component="span" size="xs" c="dimmed" ml={8}>
            {words.trial}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {all === 0 ? "" : words.progress(formats.number(settled), formats.number(all))}
        </Text>
      </div>
      <div className="row-end">
        <Text fw={run.approvalsNeeded > 0 ? 600 : 400}>{sayRunState(run, words)}</Text>
        <Text size="xs" c="dimmed">
          {formats.moment(run.updatedAt)}
        </Text>
      </div>
    </Link>
  );
}
