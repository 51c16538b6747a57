import type { HeadlineFigure } from "./headline-figure.ts";
import type { Messages } from "./messages.ts";

/** The first sentence of a letter whose news is no number; `null` where it is one. */
export function headlineWords(
  figure: HeadlineFigure,
  { headline: words }: Messages,
  span: string,
): string | null {
  switch (figure.kind) {
    case "none_counts":
      return words.noneCounts(figure.decided);
    case "one_decided":
      return words.oneDecided(figure.isQualified, span);
    case "stopped":
      return words.stopped(figure.count, span);
    default:
      return null;
  }
}
