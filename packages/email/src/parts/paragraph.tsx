import type { ReactNode } from "react";
import { Text } from "react-email";
import { inked, sizes, type ToneName } from "../look.ts";

interface ParagraphProps {
  children: ReactNode;
  tone?: ToneName;
  size?: "small" | "body" | "title";
  above?: number;
}

export function Paragraph({ children, tone = "ink", size = "body", above = 0 }: ParagraphProps) {
  return (
    <Text {...inked(tone, { ...sizes[size], marginTop: above, marginBottom: 0 })}>
      {keepLastWords(children)}
    </Text>
  );
}

/** A last short word does not stand alone on its line. */
function keepLastWords(children: ReactNode): ReactNode {
  return typeof children === "string" ? children.replace(/ (\S{1,9})$/u, "\u00A0$1") : children;
}
