import { positiveCodes, positiveLabels } from "@leadback/scoring";
import { Skeleton, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { type LeadEvent, leadEventsQuery } from "./lead-events-query.ts";
import { leadWords } from "./lead-words.ts";
import { useColleagues } from "./use-colleagues.ts";

/** What happened to a lead, the latest first. */
export function LeadHistory({ leadId, isOurs = false }: { leadId: string; isOurs?: boolean }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(leadWords);
  const { nameOf } = useColleagues(isOurs);
  const isToPartner = useProgram().role === "partner";
  const { data, error, refetch } = useQuery(leadEventsQuery(api, leadId));
  if (data === undefined) {
    return error === null ? (
      <div role="status" aria-label={messages.list.loading}>
        <Skeleton height={16} width="60%" mb={12} />
        <Skeleton height={16} width="40%" />
      </div>
    ) : (
      <FailureNotice error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <ol className="rows" aria-label={words.history} reversed>
      {data.toReversed().map((event) => (
        <li key={event.id} style={{ padding: "10px 0" }}>
          <EventLine event={event} nameOf={isOurs ? nameOf : null} isToPartner={isToPartner} />
        </li>
      ))}
    </ol>
  );
}

interface EventLineProps {
  event: LeadEvent;
  /** Null for those who are not told who works a lead. */
  nameOf: ((userId: string) => string | null) | null;
  isToPartner: boolean;
}

function EventLine({ event, nameOf, isToPartner }: EventLineProps) {
  const { locale, messages, formats } = useSpeech();
  const words = useWords(leadWords);
  const labelOf = useReasonLabel();
  const { reason, ownReason, channel, positives, signal, step, reopenAt, userId } = event.data;
  const details = [
    typeof channel === "string" ? (words.channels[channel as never] ?? channel) : null,
    typeof ownReason === "string" ? labelOf(ownReason) : typeof reason === "string" ? labelOf(reason) : null,
    ...(Array.isArray(positives)
      ? positiveCodes.filter((code) => positives.includes(code)).map((code) => positiveLabels[code][locale])
      : []),
    typeof signal === "string" ? (words.signals[signal] ?? signal.replaceAll("_", " ")) : null,
    typeof step === "string" ? step : null,
    typeof reopenAt === "string" ? formats.date(reopenAt) : null,
    typeof userId === "string" && nameOf !== null ? nameOf(userId) : null,
  ].filter((part) => part !== null);
  return (
    <>
      <Text component="span" fw={600}>
        {(isToPartner ? messages.toPartner.events[event.type as never] : undefined) ??
          messages.events[event.type as never] ??
          event.type}
      </Text>
      {details.length > 0 && <Text component="span"> · {details.join(", ")}</Text>}
      <Text component="time" size="xs" c="dimmed" display="block" dateTime={event.occurredAt}>
        {formats.moment(event.occurredAt)}
      </Text>
      {event.sentence !== null && (
        <Text component="p" my={4}>
          {isToPartner ? words.toPartner.sentence : words.sentence}: {event.sentence}
        </Text>
      )}
      {event.note !== null && (
        <Text component="p" my={4} style={{ whiteSpace: "pre-line" }}>
          {event.note}
        </Text>
      )}
      {event.privateNote !== null && (
        <Text component="p" my={4} c="dimmed">
          {words.privateNote}: {event.privateNote}
        </Text>
      )}
    </>
  );
}
