import { type components, resultOf } from "@leadback/client";
import { Alert, Button, SimpleGrid, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { DataTable } from "../blocks/data-table.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useFeatureWords } from "../lead/use-feature-words.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { CalibrationPlot } from "./calibration-plot.tsx";
import { type ModelWords, modelWords } from "./model-words.ts";
import { SettingsPage } from "./settings-page.tsx";

type Model = components["schemas"]["ConversionModel"];
type Effect = Model["learnt"][number]["effects"][number];

const freshSeconds = 2;

/** How well the learnt model does on leads that it had not seen, and what it learnt. */
export function ModelPage() {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(modelWords);
  const queryClient = useQueryClient();
  const query = useQuery({
    queryKey: ["model"],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/scoring/models", { params: { query: { limit: 1 } }, signal })).data,
  });
  const learn = useMutation({
    mutationFn: async () => resultOf(await api.POST("/v1/scoring/models")),
  });
  const trainingId = learn.data?.id;
  const training = useQuery({
    queryKey: ["training", trainingId],
    queryFn: async ({ signal }) => {
      const path = { id: trainingId ?? "" };
      const result = resultOf(await api.GET("/v1/scoring/trainings/{id}", { params: { path }, signal }));
      if (result.state === "done") void queryClient.invalidateQueries({ queryKey: ["model"] });
      return result;
    },
    enabled: trainingId !== undefined,
    refetchInterval: ({ state: { data } }) =>
      data?.state === "done" || data?.state === "failed" ? false : freshSeconds * 1_000,
  });
  const isLearning =
    learn.isPending || (learn.isSuccess && !["done", "failed"].includes(training.data?.state ?? ""));
  return (
    <SettingsPage
      subject="model"
      sentence={words.sentence}
      actions={
        <Button variant="default" loading={isLearning} onClick={() => learn.mutate()}>
          {words.learn}
        </Button>
      }
    >
      <Refusal answer={learn.error === null ? null : problemOf(learn.error, messages.form.offline)} />
      {isLearning && <p role="status">{words.asked}</p>}
      {training.data?.failure != null && (
        <Alert color="accent" role="alert" mb="md">
          {training.data.failure}
        </Alert>
      )}
      <Loaded query={query} height={224}>
        {([model]) =>
          model === undefined ? (
            <EmptyNote title={words.none} hint={words.noneHint} />
          ) : (
            <ModelReport model={model} />
          )
        }
      </Loaded>
    </SettingsPage>
  );
}

function ModelReport({ model }: { model: Model }) {
  const { formats } = useSpeech();
  const { nameOf } = useFeatureWords();
  const words = useWords(modelWords);
  const { evaluation, gate } = model;
  const { intercept, slope } = evaluation.calibration;
  const why = gate.failures.map((failure) => words.failures[failure]);
  const fine = (value: number | null, digits: number) =>
    value === null ? "–" : formats.number(Math.round(value * 10 ** digits) / 10 ** digits);
  const figures = [
    ["auc", evaluation.auc === null ? "–" : formats.number(Math.round(evaluation.auc * 100))],
    ["lift", fine(evaluation.liftTopDecile, 1)],
    ["gain", gate.gain === null ? "–" : gate.gain.toFixed(3).replace(".", formats.decimalMark)],
    ["ece", evaluation.ece === null ? "–" : formats.percent(evaluation.ece)],
    ["baseRate", model.baseRate === null ? "–" : formats.percent(model.baseRate)],
  ] as const;
  return (
    <>
      <Text fw={600} fz="lg">
        {model.status === "active"
          ? words.active
          : `${words.inactive} ${why.length === 0 ? words.noEvidence : why.join("; ")}${why.length === 0 ? "" : "."}`}
      </Text>
      <Text c="dimmed" mb="lg">
        {words.trained(
          formats.day(model.trainedAt),
          formats.number(evaluation.n),
          formats.number(evaluation.won),
        )}
      </Text>
      <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="lg" mb="xl">
        {figures.map(([name, value]) => (
          <div key={name}>
            <Text size="xs" c="dimmed">
              {words.figures[name]}
            </Text>
            <div style={{ fontSize: 24, fontWeight: 600 }}>{value}</div>
            <Text size="xs" c="dimmed">
              {words.figureHints[name]}
            </Text>
          </div>
        ))}
      </SimpleGrid>
      <Title order={2} mb="xs">
        {words.calibration}
      </Title>
      {intercept === null || slope === null ? (
        <p>{words.noCalibration}</p>
      ) : (
        <CalibrationPlot intercept={intercept} slope={slope} bins={evaluation.calibrationBins} />
      )}
      {model.learnt.length > 0 && <Learnt learnt={model.learnt} />}
      {model.warnings.length > 0 && (
        <>
          <Title order={2} mt="xl" mb="xs">
            {words.warnings}
          </Title>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {model.warnings.map(({ code, feature, count }) => (
              <li key={`${code}${feature}`}>
                {words.warning[code]}
                {feature === undefined ? "" : `: ${nameOf(feature)}`}
                {count === undefined ? "" : ` (${formats.number(count)})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Learnt({ learnt }: Pick<Model, "learnt">) {
  const { formats } = useSpeech();
  const { nameOf, sayValue } = useFeatureWords();
  const words = useWords(modelWords);
  const rows = learnt.flatMap(({ feature, effects }) => effects.map((effect) => ({ feature, effect })));
  return (
    <>
      <Title order={2} mt="xl" mb={4}>
        {words.learnt}
      </Title>
      <p style={{ marginTop: 0 }}>{words.learntSentence}</p>
      <DataTable
        label={words.learnt}
        rows={rows}
        keyOf={({ feature, effect }) => `${feature}${effect.kind}${effect.value}${effect.above}`}
        columns={[
          { key: "feature", label: words.feature, cell: ({ feature }) => nameOf(feature) },
          {
            key: "value",
            label: words.value,
            cell: ({ feature, effect }) =>
              effect.value === null
                ? sayRange(effect, words, formats.number)
                : sayValue(feature, effect.value),
          },
          {
            key: "effect",
            label: words.effect,
            isNumber: true,
            cell: ({ effect: { logit } }) =>
              `${logit > 0 ? "+" : ""}${logit.toFixed(2).replace(".", formats.decimalMark)}`,
          },
          {
            key: "leads",
            label: words.leads,
            isNumber: true,
            cell: ({ effect }) => formats.number(effect.n),
          },
        ]}
      />
    </>
  );
}

function sayRange(effect: Effect, words: ModelWords, number: (value: number) => string): string {
  const { kind, above, upTo } = effect;
  if (kind === "rare") return words.rare;
  if (kind === "missing") return words.missing;
  if (above !== null && upTo !== null) return words.range(number(above), number(upTo));
  if (above !== null) return words.above(number(above));
  if (upTo !== null) return words.upTo(number(upTo));
  return words.missing;
}
