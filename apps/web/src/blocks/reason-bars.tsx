import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import { type ToneName, tone } from "../look/tones.ts";
import { TraceLink } from "./trace-link.tsx";
import { useReasonLabel } from "./use-reasons.ts";

interface ReasonBarsProps {
  reasons: readonly {
    reason: string;
    dimension: Extract<ToneName, "fit" | "timing" | "approach" | "process">;
    count: number;
  }[];
  traces: Parameters<typeof TraceLink>[0]["traces"];
}

const shownFirst = 8;

/** Reasons by how often they came, each with its dimension as a word and a colour, and its leads one press away. */
export function ReasonBars({ reasons, traces }: ReasonBarsProps) {
  const { formats, messages } = useSpeech();
  const labelOf = useReasonLabel();
  const [isWhole, setWhole] = useState(reasons.length <= shownFirst + 1);
  const most = Math.max(1, ...reasons.map(({ count }) => count));
  return (
    <>
      <ul style={{ listStyle: "none", margin: 0, padding: 0, maxWidth: 640 }}>
        {reasons.slice(0, isWhole ? reasons.length : shownFirst).map(({ reason, dimension, count }) => (
          <li key={reason} style={{ padding: "6px 0" }}>
            <div style={{ display: "flex", justifyContent: "space-between", gap: 16 }}>
              <span>
                {labelOf(reason)}{" "}
                <Text component="span" size="xs" c="dimmed">
                  {messages.dimensions[dimension]}
                </Text>
              </span>
              <TraceLink
                traces={traces}
                figure={`reasons.${reason}`}
                label={`${formats.number(count)}, ${labelOf(reason)}: ${formats.plural(count, messages.figures.seeLeads)}`}
              >
                {formats.number(count)}
              </TraceLink>
            </div>
            <div
              className="bar"
              style={{ width: `${(count / most) * 100}%`, minWidth: 2, background: tone(dimension) }}
            />
          </li>
        ))}
      </ul>
      {!isWhole && (
        <Button variant="default" mt="md" className="no-print" onClick={() => setWhole(true)}>
          {messages.list.more}
        </Button>
      )}
    </>
  );
}
