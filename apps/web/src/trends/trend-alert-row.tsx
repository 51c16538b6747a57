import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { TraceLink } from "../blocks/trace-link.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { sayWhy, type TrendAlert } from "./say-trend.ts";
import { trendsWords } from "./trends-words.ts";
import { WeekBars } from "./week-bars.tsx";

/** One change with its weeks, why it is said, and the way to its leads. */
export function TrendAlertRow({ alert, name }: { alert: TrendAlert; name?: ReactNode }) {
  const { formats } = useSpeech();
  const words = useWords(trendsWords);
  const { code, isBetter, traces, partnerName } = alert;
  return (
    <div className="row stacks" style={{ alignItems: "center" }}>
      <div>
        {name}
        <Text fw={600} c={tone(isBetter ? "good" : "bad")}>
          {words.codes[code]}
        </Text>
        <Text component="p" my={4}>
          {sayWhy(alert, words, formats)}{" "}
          <TraceLink
            traces={traces}
            figure="after"
            label={`${partnerName}, ${words.codes[code]}: ${words.thisWeek}`}
          >
            {words.thisWeek}
          </TraceLink>
        </Text>
      </div>
      <WeekBars alert={alert} />
    </div>
  );
}
