import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import { rateMinimum, type SaidEstimate, sayEstimate } from "./say-estimate.ts";

interface FigureProps {
  label: string;
  estimate: SaidEstimate;
  /** How a value of it reads, for example `formats.percent`. */
  format(value: number): string;
  /** The number below which it is not said: 10 for rates, 5 for medians, 20 for the slow tenth. */
  minimum?: number;
  /** *The* number of a screen: one at most. */
  isMain?: boolean;
  /** What stands below, for example the link to the leads. */
  children?: ReactNode;
}

/** A number as it may be said: with its n and its interval, or that there is not enough data yet. */
export function Figure(props: FigureProps) {
  const { label, estimate, format, minimum = rateMinimum, isMain = false, children } = props;
  const { value, detail } = sayEstimate(estimate, format, useSpeech(), minimum);
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      {value === null ? (
        <Text>{detail}</Text>
      ) : (
        <>
          <div
            className={isMain ? "the-number" : undefined}
            style={isMain ? {} : { fontSize: 24, fontWeight: 600 }}
          >
            {value}
          </div>
          <Text size="xs" c="dimmed">
            {detail}
          </Text>
        </>
      )}
      {children}
    </div>
  );
}
