import { type components, resultOf } from "@leadback/client";
import { type Locale, locales, type ReasonCode, reasonCatalogue } from "@leadback/scoring/reasons";
import { Button, Checkbox, Fieldset, NativeSelect, SimpleGrid, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import type { Reason } from "../blocks/use-reasons.ts";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { reasonsWords } from "./reasons-words.ts";

type ReasonInput = components["schemas"]["ReasonInput"];
type Texts = Record<Locale, string>;

const weights = ["asCatalogue", "0", "0.5", "1"] as const;
const codes = Object.keys(reasonCatalogue) as ReasonCode[];

interface ReasonFormProps {
  /** Null for one that is to be made. */
  reason: Reason | null;
  onDone(): void;
}

/** How the programme says a reason, and how much it counts. */
export function ReasonForm({ reason, onDone }: ReasonFormProps) {
  const { api } = useHouse();
  const { locale, messages } = useSpeech();
  const words = useWords(reasonsWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const [draft, change, clear] = useDraft(`reason.${reason?.code ?? ""}`, draftOf(reason));
  const { code, canonicalCode, labels, partnerLabels, weight, prompts, isRequired, isActive } = draft;
  const isOwn = reason === null || reason.isOwn;
  const save = useMutation({
    mutationFn: async () => {
      const asked = known(prompts);
      const body: ReasonInput = {
        ...(isOwn ? { canonicalCode } : {}),
        labels: known(labels),
        partnerLabels: known(partnerLabels),
        qualityWeight: weight === "asCatalogue" ? null : weight === "0" ? 0 : weight === "1" ? 1 : 0.5,
        detail: Object.keys(asked).length === 0 ? null : { prompts: asked, isRequired },
        isActive,
      };
      return resultOf(await api.PUT("/v1/reasons/{code}", { params: { path: { code: code.trim() } }, body }));
    },
    onSuccess: ({ label }) => {
      clear();
      sayDone(words.saved(label));
      void queryClient.invalidateQueries({ queryKey: ["reasons"] });
      onDone();
    },
  });
  const answer = save.error === null ? null : problemOf(save.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  const fields = (name: "labels" | "partnerLabels" | "prompts") =>
    locales.map((one) => (
      <TextInput
        key={one}
        label={messages.languages[one]}
        maxLength={80}
        lang={one}
        value={draft[name][one]}
        onChange={({ currentTarget }) =>
          change({ ...draft, [name]: { ...draft[name], [one]: currentTarget.value } })
        }
        error={answer?.places[name === "prompts" ? `detail.prompts.${one}` : `${name}.${one}`] ?? ""}
      />
    ));
  return (
    <form onSubmit={onSubmit} className="form" noValidate>
      <Refusal answer={answer} />
      {reason === null && (
        <TextInput
          label={words.code}
          description={words.codeHint}
          required
          maxLength={60}
          value={code}
          onChange={({ currentTarget }) => change({ ...draft, code: currentTarget.value })}
          error={answer?.fields.code ?? ""}
          data-autofocus
        />
      )}
      {isOwn && (
        <NativeSelect
          mt="sm"
          label={words.countsAs}
          value={canonicalCode}
          onChange={({ currentTarget }) =>
            change({ ...draft, canonicalCode: codes.find((one) => one === currentTarget.value) ?? "other" })
          }
          data={codes.map((one) => ({ value: one, label: reasonCatalogue[one].labels[locale] }))}
          error={answer?.fields.canonicalCode ?? ""}
        />
      )}
      <Fieldset legend={words.labels} variant="unstyled" mt="md">
        {!isOwn && <Hint>{words.asCatalogue}</Hint>}
        <SimpleGrid cols={{ base: 1, xs: 3 }}>{fields("labels")}</SimpleGrid>
      </Fieldset>
      <Fieldset legend={words.partnerLabels} variant="unstyled" mt="md">
        <Hint>{words.partnerLabelsHint}</Hint>
        <SimpleGrid cols={{ base: 1, xs: 3 }}>{fields("partnerLabels")}</SimpleGrid>
      </Fieldset>
      <NativeSelect
        mt="md"
        label={words.weight}
        value={weight}
        onChange={({ currentTarget }) =>
          change({ ...draft, weight: weights.find((one) => one === currentTarget.value) ?? "asCatalogue" })
        }
        data={weights.map((one) => ({ value: one, label: words.weights[one] }))}
        error={answer?.fields.qualityWeight ?? ""}
      />
      <Fieldset legend={words.prompts} variant="unstyled" mt="md">
        <Hint>{words.promptsHint}</Hint>
        <SimpleGrid cols={{ base: 1, xs: 3 }}>{fields("prompts")}</SimpleGrid>
        <Checkbox
          mt="xs"
          label={words.isRequired}
          checked={isRequired}
          onChange={({ currentTarget }) => change({ ...draft, isRequired: currentTarget.checked })}
        />
      </Fieldset>
      <Checkbox
        mt="md"
        label={words.isActive}
        description={words.isActiveHint}
        checked={isActive}
        onChange={({ currentTarget }) => change({ ...draft, isActive: currentTarget.checked })}
      />
      <Button type="submit" mt="md" loading={save.isPending}>
        {messages.form.save}
      </Button>
    </form>
  );
}

function Hint({ children }: { children: string }) {
  return (
    <Text size="xs" c="dimmed" mb={4}>
      {children}
    </Text>
  );
}

interface ReasonDraft {
  code: string;
  canonicalCode: ReasonCode;
  labels: Texts;
  partnerLabels: Texts;
  weight: (typeof weights)[number];
  prompts: Texts;
  isRequired: boolean;
  isActive: boolean;
}

function draftOf(reason: Reason | null): ReasonDraft {
  const said = reason?.said;
  return {
    code: reason?.code ?? "",
    canonicalCode: reason?.canonicalCode ?? "other",
    labels: textsOf(said?.labels),
    partnerLabels: textsOf(said?.partnerLabels),
    weight: weights.find((one) => one === String(said?.qualityWeight)) ?? "asCatalogue",
    prompts: textsOf(said?.detail?.prompts),
    isRequired: said?.detail?.isRequired ?? false,
    isActive: reason?.isActive ?? true,
  };
}

function textsOf(texts: Partial<Texts> | undefined): Texts {
  return { "pt-BR": texts?.["pt-BR"] ?? "", en: texts?.en ?? "", es: texts?.es ?? "" };
}

function known(texts: Texts): Partial<Texts> {
  return Object.fromEntries(
    locales.filter((one) => texts[one].trim() !== "").map((one) => [one, texts[one].trim()]),
  );
}
