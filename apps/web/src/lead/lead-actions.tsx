import { Alert, Button, Group, Menu, Text } from "@mantine/core";
import { ConflictDialog } from "../blocks/conflict-dialog.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useSingleKeys } from "../session/use-single-keys.ts";
import type { Advance } from "./advance-dialog.tsx";
import { AssignMenu } from "./assign-menu.tsx";
import { leadWords } from "./lead-words.ts";
import { attemptChannels, useLogAttempt, usualChannel } from "./log-attempt.ts";
import { stepWords } from "./step-words.ts";
import type { SeenLead, useRecordEvent } from "./use-lead.ts";
import { useSendLater } from "./use-send-later.ts";

interface LeadActionsProps {
  seen: SeenLead;
  record: ReturnType<typeof useRecordEvent>;
  onEnd(): void;
  onAdvance(to: Advance): void;
  onAsk(): void;
  onRecycle(): void;
  onLook(): void;
}

/** What the lead's stage allows, the likeliest first. */
export function LeadActions(props: LeadActionsProps) {
  const { seen, record, onEnd, onAdvance, onAsk, onRecycle, onLook } = props;
  const { messages } = useSpeech();
  const words = useWords(leadWords);
  const steps = useWords(stepWords);
  const logAttempt = useLogAttempt();
  const keys = useSingleKeys();
  const { lead, etag } = seen;
  const sendLater = useSendLater(lead);
  const isUntilContacted = ["submitted", "accepted", "contacted"].includes(lead.stage);
  const isLive = isUntilContacted || lead.stage === "qualified";
  const isEnded = ["disqualified", "lost", "recycled"].includes(lead.stage);
  const send = (event: Parameters<typeof record.mutate>[0]["event"]) => record.mutate({ event, etag });
  const answer = record.error === null ? null : problemOf(record.error, messages.form.offline);
  return (
    <div className="no-print" style={{ marginBottom: 32 }}>
      <Group gap="xs">
        {isLive && (
          <>
            <Button onClick={onEnd}>{words.actions.end}</Button>
            <Menu position="bottom-start">
              <Menu.Target>
                <Button variant="default">{words.actions.attempt}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {attemptChannels.map((channel) => (
                  <Menu.Item key={channel} onClick={() => logAttempt(lead, channel)}>
                    {words.channels[channel]}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </>
        )}
        {lead.stage === "submitted" && (
          <Button variant="default" onClick={() => send({ type: "accepted" })}>
            {words.actions.accept}
          </Button>
        )}
        {isUntilContacted && (
          <>
            <Button variant="default" onClick={() => send({ type: "contacted", channel: usualChannel() })}>
              {words.actions.contacted}
            </Button>
            <Button variant="default" onClick={() => onAdvance("qualified")}>
              {words.actions.qualified}
            </Button>
          </>
        )}
        {isLive && (
          <Button variant="default" onClick={() => onAdvance("won")}>
            {words.actions.won}
          </Button>
        )}
        {["submitted", "accepted"].includes(lead.stage) && (
          <Button variant="default" onClick={onAsk}>
            {steps.ask.action}
          </Button>
        )}
        {isLive && (
          <AssignMenu
            assignedTo={lead.assignedTo}
            onAssign={(userId, name) =>
              sendLater({ type: "assigned", userId }, etag, steps.assign.given(lead.ref, name))
            }
          />
        )}
        {["disqualified", "lost"].includes(lead.stage) && (
          <Button variant="default" onClick={onRecycle}>
            {steps.recycle.action}
          </Button>
        )}
        {isEnded && (
          <Button variant="default" onClick={() => send({ type: "reopened" })}>
            {words.actions.reopen}
          </Button>
        )}
      </Group>
      {isLive && keys.isOn && (
        <Text size="xs" c="dimmed" mt="xs" visibleFrom="sm">
          {words.keys}
        </Text>
      )}
      {answer?.rest != null && !answer.isConflict && (
        <Alert color="accent" mt="sm" title={messages.form.refused} role="alert">
          {answer.rest}
        </Alert>
      )}
      <ConflictDialog
        isOpen={answer?.isConflict === true}
        now={words.end.now(messages.stages[lead.stage])}
        onLook={() => {
          record.reset();
          onLook();
        }}
      />
    </div>
  );
}
