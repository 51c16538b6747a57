import type { components } from "@leadback/client";
import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";

export type Estimate = components["schemas"]["Estimate"];

/** From how many on a figure is said at all, and until how many it is called small. */
const rateMinimum = 10;
const smallBelow = 30;

interface FigureProps {
  label: string;
  estimate: Estimate;
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
export function Figure({
  label,
  estimate,
  format,
  minimum = rateMinimum,
  isMain = false,
  children,
}: FigureProps) {
  const { messages, formats } = useSpeech();
  const { value, interval, n } = estimate;
  const isSaid = value !== null && n >= minimum;
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      {isSaid ? (
        <div
          className={isMain ? "the-number" : undefined}
          style={isMain ? {} : { fontSize: 24, fontWeight: 600 }}
        >
          {format(value)}
        </div>
      ) : (
        <Text>
          {n === 0
            ? messages.figures.none
            : messages.figures.notEnough(formats.number(n), formats.number(Math.max(minimum, n)))}
        </Text>
      )}
      {isSaid && (
        <Text size="xs" c="dimmed">
          {[
            interval === null
              ? null
              : messages.figures.interval(format(interval.lower), format(interval.upper)),
            messages.figures.n(formats.number(n)),
            n < smallBelow ? messages.figures.smallSample : null,
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </Text>
      )}
      {children}
    </div>
  );
}
