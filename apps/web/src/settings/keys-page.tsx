import { type components, resultOf } from "@leadback/client";
import { Button, Checkbox, Group, SimpleGrid, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ConfirmButton } from "../blocks/confirm-button.tsx";
import { useList } from "../blocks/data-list.tsx";
import { PartnerSelect } from "../blocks/partner-select.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { SecretDialog } from "../blocks/secret-dialog.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { keysWords } from "./keys-words.ts";
import { SettingsList } from "./settings-list.tsx";
import { SettingsPage } from "./settings-page.tsx";

type ApiKey = components["schemas"]["ApiKey"];
type Scope = ApiKey["scopes"][number];

const overlapHours = 24;
const scopes = [
  "leads:read",
  "leads:write",
  "partners:read",
  "partners:write",
  "metrics:read",
  "digests:read",
  "digests:send",
  "settings:write",
] as const satisfies Scope[];

interface KeyDraft {
  name: string;
  scopes: Scope[];
  partnerId: string | null;
}

const emptyKey: KeyDraft = { name: "", scopes: ["leads:read"], partnerId: null };

/** The keys with which programs come in. */
export function KeysPage() {
  const { api } = useHouse();
  const words = useWords(keysWords);
  const [secret, setSecret] = useState<string | null>(null);
  const list = useList({
    queryKey: ["api-keys"],
    read: async (page, signal) =>
      resultOf(await api.GET("/v1/api-keys", { params: { query: page }, signal })),
  });
  return (
    <SettingsPage subject="keys" sentence={words.sentence}>
      <KeyForm onMade={setSecret} />
      <SettingsList list={list} words={words}>
        {(key) => <KeyRow apiKey={key} onMade={setSecret} />}
      </SettingsList>
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </SettingsPage>
  );
}

function KeyForm({ onMade }: { onMade(secret: string): void }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(keysWords);
  const queryClient = useQueryClient();
  const [draft, change, clear] = useDraft<KeyDraft>("key", emptyKey);
  const { name, scopes: chosen, partnerId } = draft;
  const make = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/api-keys", {
          body: {
            scopes: chosen,
            name: name.trim(),
            ...(partnerId === null ? {} : { partnerId }),
          },
        }),
      ),
    onSuccess: ({ key }) => {
      change(emptyKey);
      clear();
      onMade(key);
      void queryClient.invalidateQueries({ queryKey: ["api-keys"] });
    },
  });
  const answer = make.error === null ? null : problemOf(make.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!make.isPending) make.mutate();
  };
  return (
    <form onSubmit={onSubmit} className="form no-print">
      <Title order={2} mb="xs">
        {words.make}
      </Title>
      <Refusal answer={answer} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={words.name}
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={({ currentTarget }) => change({ ...draft, name: currentTarget.value })}
          error={answer?.fields.name ?? ""}
        />
        <PartnerSelect
          label={words.partner}
          placeholder={words.partnerHint}
          value={partnerId}
          onChange={(id) => change({ ...draft, partnerId: id })}
          error={answer?.fields.partnerId ?? ""}
        />
      </SimpleGrid>
      <Checkbox.Group
        mt="md"
        label={words.scopes}
        value={chosen}
        onChange={(values) => change({ ...draft, scopes: scopes.filter((scope) => values.includes(scope)) })}
        error={answer?.fields.scopes ?? ""}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs">
          {scopes.map((scope) => (
            <Checkbox key={scope} value={scope} label={words.scope[scope]} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Button type="submit" mt="md" loading={make.isPending} disabled={chosen.length === 0}>
        {words.create}
      </Button>
    </form>
  );
}

function KeyRow({ apiKey, onMade }: { apiKey: ApiKey; onMade(secret: string): void }) {
  const { api, clock } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(keysWords);
  const queryClient = useQueryClient();
  const params = { path: { id: apiKey.id } };
  const refresh = () => void queryClient.invalidateQueries({ queryKey: ["api-keys"] });
  const rotate = useMutation({
    mutationFn: async () =>
      resultOf(await api.POST("/v1/api-keys/{id}/rotation", { params, body: { overlapHours } })),
    onSuccess: ({ key }) => {
      onMade(key);
      refresh();
    },
  });
  const revoke = useMutation({
    mutationFn: async () => resultOf(await api.DELETE("/v1/api-keys/{id}", { params })),
    onSuccess: refresh,
  });
  const name = apiKey.name === "" ? words.unnamed : apiKey.name;
  const endedAt =
    apiKey.revokedAt ??
    (apiKey.expiresAt !== null && new Date(apiKey.expiresAt) < clock() ? apiKey.expiresAt : null);
  return (
    <div className="settings-row" style={endedAt === null ? {} : { color: "var(--muted)" }}>
      <div>
        <Text fw={600} {...(endedAt === null ? {} : { td: "line-through" })}>
          {name}
        </Text>
        <Text size="sm">
          <code>{apiKey.shown}</code> · {apiKey.scopes.map((scope) => words.scope[scope]).join(", ")}
        </Text>
        <Text size="xs" c="dimmed">
          {[
            apiKey.lastUsedAt === null ? words.neverUsed : words.used(formats.moment(apiKey.lastUsedAt)),
            endedAt !== null
              ? words.ended(formats.moment(endedAt))
              : apiKey.expiresAt === null
                ? null
                : words.ends(formats.moment(apiKey.expiresAt)),
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </Text>
      </div>
      {endedAt === null && (
        <Group gap="xs">
          <ConfirmButton
            label={words.rotate}
            about={name}
            title={words.rotateTitle}
            consequence={words.rotateConsequence}
            error={rotate.error}
            isBusy={rotate.isPending}
            onConfirm={(close) => rotate.mutate(undefined, { onSuccess: close })}
          />
          <ConfirmButton
            label={words.revoke}
            about={name}
            title={words.revokeTitle(name)}
            consequence={words.revokeConsequence}
            error={revoke.error}
            isBusy={revoke.isPending}
            onConfirm={(close) => revoke.mutate(undefined, { onSuccess: close })}
          />
        </Group>
      )}
    </div>
  );
}
