import { type components, resultOf } from "@leadback/client";
import { Button, Group, NativeSelect, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ConfirmButton } from "../blocks/confirm-button.tsx";
import { DataList, useList } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { SecretDialog } from "../blocks/secret-dialog.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { SettingsPage } from "./settings-page.tsx";
import { webhookRoute } from "./settings-routes.ts";
import { webhooksWords } from "./webhooks-words.ts";

type Webhook = components["schemas"]["Webhook"];
type Delivery = components["schemas"]["WebhookDelivery"];

const overlapHours = 24;
const freshSeconds = 5;
const states = ["pending", "delivered", "failed"] as const satisfies Delivery["state"][];

/** One listener: whether it is on, and everything that was sent to it. */
export function WebhookPage() {
  const { webhookId } = webhookRoute.useParams();
  const { api } = useHouse();
  const words = useWords(webhooksWords);
  const query = useQuery({
    queryKey: ["webhook", webhookId],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/webhooks/{id}", { params: { path: { id: webhookId } }, signal })),
  });
  return (
    <SettingsPage
      subject="webhooks"
      sentence={query.data?.url ?? ""}
      actions={
        <Button variant="default" renderRoot={(props) => <Link to={pagePaths.settingsWebhooks} {...props} />}>
          {words.back}
        </Button>
      }
    >
      <Loaded query={query} height={112}>
        {(webhook) => <WebhookActions webhook={webhook} />}
      </Loaded>
      <Title order={2} mt="xl" mb="xs">
        {words.deliveries}
      </Title>
      <Deliveries webhookId={webhookId} />
    </SettingsPage>
  );
}

function WebhookActions({ webhook }: { webhook: Webhook }) {
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(webhooksWords);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const sayDone = useSayDone();
  const [secret, setSecret] = useState<string | null>(null);
  const params = { path: { id: webhook.id } };
  const refresh = () => {
    for (const queryKey of [["webhook", webhook.id], ["webhooks"], ["deliveries", webhook.id]])
      void queryClient.invalidateQueries({ queryKey });
  };
  const turn = useMutation({
    mutationFn: async () =>
      resultOf(await api.PATCH("/v1/webhooks/{id}", { params, body: { isEnabled: !webhook.isEnabled } })),
    onSuccess: refresh,
  });
  const ping = useMutation({
    mutationFn: async () => resultOf(await api.POST("/v1/webhooks/{id}/ping", { params })),
    onSuccess: () => {
      sayDone(words.pinged);
      refresh();
    },
  });
  const rotate = useMutation({
    mutationFn: async () =>
      resultOf(await api.POST("/v1/webhooks/{id}/rotation", { params, body: { overlapHours } })),
    onSuccess: (rotated) => {
      setSecret(rotated.secret);
      refresh();
    },
  });
  const remove = useMutation({
    mutationFn: async () => resultOf(await api.DELETE("/v1/webhooks/{id}", { params })),
    onSuccess: () => {
      refresh();
      void navigate({ to: pagePaths.settingsWebhooks });
    },
  });
  const error = turn.error ?? ping.error;
  // A test is sent to all of them, and is nothing to hear of.
  const hearsAll = webhook.events.length === Object.keys(words.event).length - 1;
  return (
    <>
      <Text mb="md">
        {webhook.isEnabled ? words.on : words.off[webhook.disabledBecause ?? "wish"]}
        {webhook.failingSince !== null && `, ${words.failing(formats.moment(webhook.failingSince))}`} ·{" "}
        {hearsAll ? words.hearsAll : formats.list(webhook.events.map((event) => words.event[event]))}
      </Text>
      <Refusal answer={error === null ? null : problemOf(error, messages.form.offline)} />
      <Group gap="xs" className="no-print">
        <Button size="compact-md" onClick={() => ping.mutate()} loading={ping.isPending}>
          {words.ping}
        </Button>
        <Button variant="default" size="compact-md" onClick={() => turn.mutate()} loading={turn.isPending}>
          {webhook.isEnabled ? words.switchOff : words.switchOn}
        </Button>
        <ConfirmButton
          label={words.rotate}
          title={words.rotateTitle}
          consequence={words.rotateConsequence}
          error={rotate.error}
          isBusy={rotate.isPending}
          onConfirm={(close) => rotate.mutate(undefined, { onSuccess: close })}
        />
        <ConfirmButton
          label={words.remove}
          title={words.removeTitle}
          consequence={words.removeConsequence}
          error={remove.error}
          isBusy={remove.isPending}
          onConfirm={() => remove.mutate()}
        />
      </Group>
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </>
  );
}

function Deliveries({ webhookId }: { webhookId: string }) {
  const { api } = useHouse();
  const words = useWords(webhooksWords);
  const [state, setState] = useState<Delivery["state"] | undefined>(undefined);
  const list = useList({
    queryKey: ["deliveries", webhookId, state],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/webhooks/{id}/deliveries", {
          params: {
            path: { id: webhookId },
            query: { ...(state === undefined ? {} : { state }), ...page },
          },
          signal,
        }),
      ),
    freshSeconds,
  });
  return (
    <>
      <NativeSelect
        label={words.state}
        mb="md"
        maw={240}
        value={state ?? ""}
        onChange={({ currentTarget }) => setState(states.find((one) => one === currentTarget.value))}
        data={[
          { value: "", label: words.anyState },
          ...states.map((one) => ({ value: one, label: words.states[one] })),
        ]}
      />
      <DataList
        list={list}
        label={words.deliveries}
        keyOf={({ id }) => id}
        empty={<EmptyNote title={words.noDeliveries} hint={words.noDeliveriesHint} />}
      >
        {(delivery) => <DeliveryRow webhookId={webhookId} delivery={delivery} />}
      </DataList>
    </>
  );
}

function DeliveryRow({ webhookId, delivery }: { webhookId: string; delivery: Delivery }) {
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(webhooksWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const replay = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/webhooks/{id}/deliveries/{deliveryId}/replay", {
          params: { path: { id: webhookId, deliveryId: delivery.id } },
        }),
      ),
    onSuccess: () => {
      sayDone(words.replayed);
      void queryClient.invalidateQueries({ queryKey: ["deliveries", webhookId] });
    },
  });
  const colour = { pending: "dimmed", delivered: tone("good"), failed: tone("bad") }[delivery.state];
  return (
    <div className="settings-row">
      <div style={{ minWidth: 0 }}>
        <Text>
          {words.event[delivery.type]} ·{" "}
          <Text component="span" c={colour} fw={600}>
            {delivery.state === "pending" && delivery.attempts.length > 0
              ? words.tryingAgain
              : words.states[delivery.state]}
          </Text>
          <Text component="span" size="xs" c="dimmed" ml={8}>
            {formats.moment(delivery.createdAt)}
            {delivery.nextAttemptAt !== null && ` · ${words.nextTry(formats.moment(delivery.nextAttemptAt))}`}
          </Text>
        </Text>
        {delivery.attempts.map(({ number, status, failure, durationMs }) => (
          <Text key={number} size="xs" c="dimmed">
            {words.attempt(
              formats.number(number),
              status === null ? (failure ?? "–") : words.answered(String(status)),
              formats.number(durationMs),
            )}
          </Text>
        ))}
        {delivery.payload !== null && (
          <details>
            <summary>{words.payload}</summary>
            <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: 13 }}>
              {JSON.stringify(delivery.payload, null, 2)}
            </pre>
          </details>
        )}
        <Refusal answer={replay.error === null ? null : problemOf(replay.error, messages.form.offline)} />
      </div>
      {delivery.state !== "pending" && delivery.payload !== null && (
        <Button
          variant="default"
          size="compact-md"
          loading={replay.isPending}
          onClick={() => replay.mutate()}
        >
          {words.replay}
        </Button>
      )}
    </div>
  );
}
