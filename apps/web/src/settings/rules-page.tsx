import { type components, resultOf } from "@leadback/client";
import { Button, Group, JsonInput, NumberInput, Text, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ConfirmButton } from "../blocks/confirm-button.tsx";
import { ConflictDialog } from "../blocks/conflict-dialog.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { rebaseRules } from "./rebase-rules.ts";
import { RulesPreview } from "./rules-preview.tsx";
import { rulesWords } from "./rules-words.ts";
import { SettingsPage } from "./settings-page.tsx";

type PublishedRules = components["schemas"]["PublishedRules"];
type RuleSet = components["schemas"]["RuleSet"];

const restMs = 500;
const rescoringSeconds = 3;

/** By what leads are scored, and what another number would do. */
export function RulesPage() {
  const { api } = useHouse();
  const words = useWords(rulesWords);
  const query = useQuery({
    queryKey: ["rules"],
    queryFn: async ({ signal }) => resultOf(await api.GET("/v1/scoring/rules", { signal })),
    refetchInterval: ({ state: { data } }) =>
      data?.rescoring === "pending" ? rescoringSeconds * 1_000 : false,
  });
  return (
    <SettingsPage subject="rules" sentence={words.sentence}>
      <Loaded query={query} height={640}>
        {(published) => <RulesForm published={published} />}
      </Loaded>
    </SettingsPage>
  );
}

function RulesForm({ published }: { published: PublishedRules }) {
  const { api } = useHouse();
  const { locale, messages } = useSpeech();
  const words = useWords(rulesWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const inForce = JSON.stringify(published.rules, null, 2);
  // What is typed outlives that somebody else publishes meanwhile; it is said when this is to be published too.
  const untouched = { version: published.version, inForce, text: inForce };
  const [kept, keep, forget] = useDraft("rules", untouched);
  const isChanged = kept.text !== kept.inForce;
  const { version, text, inForce: seen } = isChanged ? kept : untouched;
  const setText = (typed: string) => keep({ version, inForce: seen, text: typed });
  const [settled] = useDebouncedValue(text, restMs);
  const draft = ruleSetOf(text);
  const settledDraft = ruleSetOf(settled);
  const publish = useMutation({
    mutationFn: async ({ rules, tag }: { rules: RuleSet; tag: string }) =>
      resultOf(
        await api.PUT("/v1/scoring/rules", {
          params: { header: { "if-match": tag } },
          body: rules,
        }),
      ),
    onError: () => void queryClient.invalidateQueries({ queryKey: ["rules"] }),
    onSuccess: (saved) => {
      const now = JSON.stringify(saved.rules, null, 2);
      queryClient.setQueryData(["rules"], saved);
      keep({ version: saved.version, inForce: now, text: now });
      forget();
      sayDone(words.published);
    },
  });
  const change = (rules: RuleSet["rules"]) => {
    if (draft !== null) setText(JSON.stringify({ ...draft, rules }, null, 2));
  };
  const isConflict = publish.error !== null && problemOf(publish.error, messages.form.offline).isConflict;
  const look = () => {
    publish.reset();
    const [before, theirs] = [ruleSetOf(seen), ruleSetOf(inForce)];
    const isReadable = before !== null && draft !== null && theirs !== null;
    const merged = isReadable ? JSON.stringify(rebaseRules(before, draft, theirs), null, 2) : text;
    keep({ ...untouched, text: merged });
  };
  const forgetChanges = () => {
    keep(untouched);
    forget();
  };
  return (
    <div className="two-columns">
      <div>
        <Text c="dimmed" mb="md">
          {words.version(published.version)}
          {published.rescoring === "pending" && ` · ${words.rescoring}`}
        </Text>
        {draft !== null &&
          (["fit", "engagement"] as const).map((dimension) => (
            <section key={dimension} style={{ marginBottom: 24 }}>
              <Title order={2} mb="xs">
                {words.dimensions[dimension]}
              </Title>
              <ul className="rows">
                {draft.rules
                  .filter((rule) => rule.dimension === dimension)
                  .map((rule) => {
                    const name = rule.labels?.[locale] ?? rule.id;
                    return (
                      <li key={rule.id} className="settings-row">
                        <span>{name}</span>
                        {rule.veto === true ? (
                          <Text c="dimmed">{words.veto}</Text>
                        ) : (
                          <NumberInput
                            aria-label={words.points(name)}
                            w={96}
                            min={-1000}
                            max={1000}
                            value={rule.points ?? 0}
                            onChange={(points) => {
                              if (typeof points !== "number") return;
                              change(
                                draft.rules.map((one) => (one.id === rule.id ? { ...one, points } : one)),
                              );
                            }}
                          />
                        )}
                        <Button
                          variant="subtle"
                          size="compact-sm"
                          aria-label={`${words.remove}: ${name}`}
                          onClick={() => change(draft.rules.filter(({ id }) => id !== rule.id))}
                        >
                          {words.remove}
                        </Button>
                      </li>
                    );
                  })}
              </ul>
            </section>
          ))}
        <details>
          <summary>{words.asText}</summary>
          <JsonInput
            mt="xs"
            aria-label={words.asText}
            autosize
            minRows={8}
            maxRows={30}
            value={text}
            onChange={setText}
            error={draft === null ? words.wrongJson : ""}
          />
        </details>
      </div>
      <section className="beside-form">
        <Title order={2} mb="xs">
          {words.preview}
        </Title>
        {isChanged && draft !== null && (
          <Group mb="md">
            <ConfirmButton
              label={words.publish}
              title={words.publishTitle}
              consequence={words.publishConsequence}
              error={isConflict ? null : publish.error}
              isBusy={publish.isPending}
              onConfirm={(close) =>
                publish.mutate(
                  { rules: draft, tag: `"${version}"` },
                  {
                    onSuccess: close,
                    onError: (error) => {
                      if (problemOf(error, messages.form.offline).isConflict) close();
                    },
                  },
                )
              }
            />
            <Button variant="subtle" size="compact-md" onClick={forgetChanges}>
              {words.forget}
            </Button>
          </Group>
        )}
        {isChanged && settledDraft !== null ? (
          <RulesPreview rules={settledDraft} />
        ) : (
          <p style={{ marginTop: 0 }}>{words.previewHint}</p>
        )}
        <ConflictDialog
          isOpen={isConflict}
          now={words.version(published.version)}
          onLook={look}
          {...(draft === null ? {} : { onAnyway: () => publish.mutate({ rules: draft, tag: "*" }) })}
        />
      </section>
    </div>
  );
}

/** Null for what is no JSON. Whether it is a rule set, the API says. */
function ruleSetOf(text: string): RuleSet | null {
  try {
    const rules: unknown = JSON.parse(text);
    const isRules =
      typeof rules === "object" && rules !== null && "rules" in rules && Array.isArray(rules.rules);
    return isRules ? (rules as RuleSet) : null;
  } catch {
    return null;
  }
}
