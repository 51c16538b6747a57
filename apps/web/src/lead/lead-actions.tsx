import { Button, Group, Menu, Text } from "@mantine/core";
import type { LeadStep } from "../leads/lead-routes.ts";
import { useWords } from "../locales/locale-provider.tsx";
import { useSingleKeys } from "../session/use-single-keys.ts";
import { AssignMenu } from "./assign-menu.tsx";
import { leadWords } from "./lead-words.ts";
import { attemptChannels, useLogAttempt, usualChannel } from "./log-attempt.ts";
import { stepWords } from "./step-words.ts";
import type { SeenLead } from "./use-lead.ts";
import { useMoveLead } from "./use-move-lead.ts";
import { useSendLater } from "./use-send-later.ts";

interface LeadActionsProps {
  seen: SeenLead;
  onEnd(): void;
  onStep(step: LeadStep): void;
}

/** What the lead's stage allows, the likeliest first. */
export function LeadActions({ seen, onEnd, onStep }: LeadActionsProps) {
  const words = useWords(leadWords);
  const steps = useWords(stepWords);
  const logAttempt = useLogAttempt();
  const keys = useSingleKeys();
  const { lead, etag } = seen;
  const sendLater = useSendLater();
  const move = useMoveLead();
  const isUntilContacted = ["submitted", "accepted", "contacted"].includes(lead.stage);
  const isLive = isUntilContacted || lead.stage === "qualified";
  const isEnded = ["disqualified", "lost", "recycled"].includes(lead.stage);
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
          <Button variant="default" onClick={() => move(seen, { type: "accepted" })}>
            {words.actions.accept}
          </Button>
        )}
        {isUntilContacted && (
          <>
            <Button
              variant="default"
              onClick={() => move(seen, { type: "contacted", channel: usualChannel() })}
            >
              {words.actions.contacted}
            </Button>
            <Button variant="default" onClick={() => onStep("qualified")}>
              {words.actions.qualified}
            </Button>
          </>
        )}
        {isLive && (
          <Button variant="default" onClick={() => onStep("won")}>
            {words.actions.won}
          </Button>
        )}
        {["submitted", "accepted"].includes(lead.stage) && (
          <Button variant="default" onClick={() => onStep("ask")}>
            {steps.ask.action}
          </Button>
        )}
        {isLive && (
          <AssignMenu
            assignedTo={lead.assignedTo}
            onAssign={(userId, name) =>
              sendLater(lead, { type: "assigned", userId }, etag, steps.assign.given(lead.ref, name))
            }
          />
        )}
        {["disqualified", "lost"].includes(lead.stage) && (
          <Button variant="default" onClick={() => onStep("recycle")}>
            {steps.recycle.action}
          </Button>
        )}
        {isEnded && (
          <Button variant="default" onClick={() => move(seen, { type: "reopened" })}>
            {words.actions.reopen}
          </Button>
        )}
      </Group>
      {isLive && keys.isOn && (
        <Text size="xs" c="dimmed" mt="xs" visibleFrom="sm">
          {words.keys}
        </Text>
      )}
    </div>
  );
}
