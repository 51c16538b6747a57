import { type components, resultOf } from "@leadback/client";
import { type Locale, locales, type ReasonCode, reasonCatalogue } from "@leadback/scoring/reasons";
import { Button, Checkbox, Fieldset, NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import type { Reason } from "../blocks/use-reasons.ts";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
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
  const said = reason?.said;
  const [code, setCode] = useState(reason?.code ?? "");
  const [canonicalCode, setCanonicalCode] = useState<ReasonCode>(reason?.canonicalCode ?? "other");
  const [labels, setLabels] = useState<Texts>(() => textsOf(said?.labels));
  const [partnerLabels, setPartnerLabels] = useState<Texts>(() => textsOf(said?.partnerLabels));
  const [weight, setWeight] = useState<(typeof weights)[number]>(
    () => weights.find((one) => one === String(said?.qualityWeight)) ?? "asCatalogue",
  );
  const [prompts, setPrompts] = useState<Texts>(() => textsOf(said?.detail?.prompts));
  const [isRequired, setRequired] = useState(said?.detail?.isRequired ?? false);
  const [isActive, setActive] = useState(reason?.isActive ?? true);
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
  const fields = (
    name: "labels" | "partnerLabels" | "detail",
    values: Texts,
    change: (values: Texts) => void,
    placeholder: string,
  ) =>
    locales.map((one) => (
      <TextInput
        key={one}
        label={messages.languages[one]}
        placeholder={placeholder}
        maxLength={80}
        lang={one}
        value={values[one]}
        onChange={({ currentTarget }) => change({ ...values, [one]: currentTarget.value })}
        error={answer?.places[name === "detail" ? `detail.prompts.${one}` : `${name}.${one}`] ?? ""}
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
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
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
            setCanonicalCode(codes.find((one) => one === currentTarget.value) ?? "other")
          }
          data={codes.map((one) => ({ value: one, label: reasonCatalogue[one].labels[locale] }))}
          error={answer?.fields.canonicalCode ?? ""}
        />
      )}
      <Fieldset legend={words.labels} variant="unstyled" mt="md">
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          {fields("labels", labels, setLabels, isOwn ? "" : words.asCatalogue)}
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={words.partnerLabels} variant="unstyled" mt="md">
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          {fields("partnerLabels", partnerLabels, setPartnerLabels, words.partnerLabelsHint)}
        </SimpleGrid>
      </Fieldset>
      <NativeSelect
        mt="md"
        label={words.weight}
        value={weight}
        onChange={({ currentTarget }) =>
          setWeight(weights.find((one) => one === currentTarget.value) ?? "asCatalogue")
        }
        data={weights.map((one) => ({ value: one, label: words.weights[one] }))}
        error={answer?.fields.qualityWeight ?? ""}
      />
      <Fieldset legend={words.prompts} variant="unstyled" mt="md">
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          {fields("detail", prompts, setPrompts, words.promptsHint)}
        </SimpleGrid>
        <Checkbox
          mt="xs"
          label={words.isRequired}
          checked={isRequired}
          onChange={({ currentTarget }) => setRequired(currentTarget.checked)}
        />
      </Fieldset>
      <Checkbox
        mt="md"
        label={words.isActive}
        description={words.isActiveHint}
        checked={isActive}
        onChange={({ currentTarget }) => setActive(currentTarget.checked)}
      />
      <Button type="submit" mt="md" loading={save.isPending}>
        {messages.form.save}
      </Button>
    </form>
  );
}

function textsOf(texts: Partial<Texts> | undefined): Texts {
  return { "pt-BR": texts?.["pt-BR"] ?? "", en: texts?.en ?? "", es: texts?.es ?? "" };
}

function known(texts: Texts): Partial<Texts> {
  return Object.fromEntries(
    locales.filter((one) => texts[one].trim() !== "").map((one) => [one, texts[one].trim()]),
  );
}
