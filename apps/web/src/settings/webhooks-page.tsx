import { type components, resultOf } from "@leadback/client";
import { Button, MultiSelect, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useList } from "../blocks/data-list.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { SecretDialog } from "../blocks/secret-dialog.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { SettingsList } from "./settings-list.tsx";
import { SettingsPage } from "./settings-page.tsx";
import { webhooksWords } from "./webhooks-words.ts";

type Webhook = components["schemas"]["Webhook"];
type WebhookEvent = Webhook["events"][number];

const events = [
  "lead.submitted",
  "lead.stage_changed",
  "lead.disqualified",
  "lead.won",
  "lead.lost",
  "lead.recycled",
  "lead.erased",
  "dispute.opened",
  "dispute.decided",
  "digest.sent",
  "profile.published",
  "sla.breached",
  "response_time.slower",
] as const satisfies WebhookEvent[];

/** The systems that hear from Leadback. */
export function WebhooksPage() {
  const { api } = useHouse();
  const words = useWords(webhooksWords);
  const [secret, setSecret] = useState<string | null>(null);
  const list = useList({
    queryKey: ["webhooks"],
    read: async (page, signal) =>
      resultOf(await api.GET("/v1/webhooks", { params: { query: page }, signal })),
  });
  return (
    <SettingsPage subject="webhooks" sentence={words.sentence}>
      <WebhookForm onMade={setSecret} />
      <SettingsList list={list} words={words}>
        {(webhook) => <WebhookRow webhook={webhook} />}
      </SettingsList>
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </SettingsPage>
  );
}

function WebhookRow({ webhook }: { webhook: Webhook }) {
  const { formats } = useSpeech();
  const words = useWords(webhooksWords);
  return (
    <Link to={pagePaths.settingsWebhook} params={{ webhookId: webhook.id }} className="row">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} style={{ overflowWrap: "anywhere" }}>
          {webhook.url}
        </Text>
        <Text size="xs" c="dimmed">
          {webhook.events.map((event) => words.event[event]).join(", ")}
        </Text>
      </div>
      <Text size="sm" className="row-end">
        {webhook.isEnabled ? words.on : words.off[webhook.disabledBecause ?? "wish"]}
        {webhook.failingSince !== null && `, ${words.failing(formats.day(webhook.failingSince))}`}
      </Text>
    </Link>
  );
}

function WebhookForm({ onMade }: { onMade(secret: string): void }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(webhooksWords);
  const queryClient = useQueryClient();
  const empty: { url: string; events: WebhookEvent[] } = { url: "", events: [] };
  const [draft, change, clear] = useDraft("webhook", empty);
  const add = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/webhooks", {
          body: { url: draft.url.trim(), events: draft.events.length === 0 ? [...events] : draft.events },
        }),
      ),
    onSuccess: ({ secret }) => {
      change(empty);
      clear();
      onMade(secret);
      void queryClient.invalidateQueries({ queryKey: ["webhooks"] });
    },
  });
  const answer = add.error === null ? null : problemOf(add.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  };
  return (
    <form onSubmit={onSubmit} className="form no-print">
      <Title order={2} mb="xs">
        {words.add}
      </Title>
      <Refusal answer={answer} />
      <TextInput
        label={words.url}
        description={words.urlHint}
        required
        inputMode="url"
        maxLength={2000}
        autoComplete="off"
        value={draft.url}
        onChange={({ currentTarget }) => change({ ...draft, url: currentTarget.value })}
        error={answer?.fields.url ?? ""}
      />
      <MultiSelect
        mt="md"
        label={words.events}
        description={words.allEvents}
        searchable
        value={draft.events}
        onChange={(chosen) => change({ ...draft, events: events.filter((event) => chosen.includes(event)) })}
        data={events.map((event) => ({ value: event, label: words.event[event] }))}
        error={answer?.fields.events ?? ""}
      />
      <Button type="submit" mt="md" loading={add.isPending}>
        {words.create}
      </Button>
    </form>
  );
}
