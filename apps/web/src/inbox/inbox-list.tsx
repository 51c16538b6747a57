import { type components, type operations, resultOf } from "@leadback/client";
import { Text, UnstyledButton } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { DataList, useList } from "../blocks/data-list.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { useHouse } from "../session/session-provider.tsx";
import { inboxWords } from "./inbox-words.ts";
import { MessagePanel } from "./message-panel.tsx";

export type Message = components["schemas"]["Message"];
type MessageQuery = NonNullable<operations["listMessages"]["parameters"]["query"]>;

interface InboxListProps {
  filter: Omit<MessageQuery, "cursor" | "limit">;
  open: string | undefined;
  onOpen(id: string | undefined): void;
  empty: ReactNode;
}

/** Messages with their deadlines; the one that is open can be answered where it stands. */
export function InboxList({ filter, open, onOpen, empty }: InboxListProps) {
  const words = useWords(inboxWords);
  const list = useMessages(filter);
  return (
    <DataList list={list} label={words.list} keyOf={({ id }) => id} empty={empty}>
      {(message) => (
        <MessageRow
          message={message}
          isOpen={message.id === open}
          onToggle={() => onOpen(message.id === open ? undefined : message.id)}
        />
      )}
    </DataList>
  );
}

export function useMessages(filter: InboxListProps["filter"]) {
  const { api } = useHouse();
  return useList({
    queryKey: ["messages", filter],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/messages", {
          params: { query: { ...filter, ...page } },
          signal,
        }),
      ),
  });
}

interface MessageRowProps {
  message: Message;
  isOpen: boolean;
  onToggle(): void;
}

function MessageRow({ message, isOpen, onToggle }: MessageRowProps) {
  const { formats } = useSpeech();
  const words = useWords(inboxWords);
  const panelId = useId();
  const { kind, partnerName, leadRef, text, state, dueAt, isOverdue, answeredAt, disputeState } = message;
  const when =
    state === "closed"
      ? answeredAt === null
        ? ""
        : words.answeredAt(formats.moment(answeredAt))
      : isOverdue
        ? words.overdue(formats.moment(dueAt))
        : words.due(formats.moment(dueAt));
  return (
    <>
      <UnstyledButton
        className="row stacks"
        w="100%"
        aria-expanded={isOpen}
        aria-controls={panelId}
        data-message={message.id}
        onClick={onToggle}
      >
        <div>
          <Text component="span" fw={600}>
            {words.kinds[kind]}
          </Text>
          <Text component="span" size="xs" c="dimmed" ml={8}>
            {[partnerName, leadRef, disputeState === null ? null : words.dispute.states[disputeState]]
              .filter((part) => part !== null)
              .join(" · ")}
          </Text>
          <Text size="sm" c="dimmed" lineClamp={isOpen ? 0 : 1}>
            {text ?? words.erased}
          </Text>
        </div>
        <Text className="row-end" size="xs" c={isOverdue && state === "open" ? tone("bad") : "dimmed"}>
          {when}
        </Text>
      </UnstyledButton>
      <div id={panelId} hidden={!isOpen} style={{ padding: "0 8px 16px" }}>
        {isOpen && <MessagePanel message={message} />}
      </div>
    </>
  );
}
