import type { DateParts } from "./read-date.ts";

export type DatePattern = (text: string) => DateParts | null;

type NumberPart = Exclude<keyof DateParts, "offset" | "isWholeDay">;

const tokens: Record<string, { part: NumberPart; source: string }> = {
  yyyy: { part: "year", source: String.raw`(\d{4})` },
  MM: { part: "month", source: String.raw`(\d{2})` },
  M: { part: "month", source: String.raw`(\d{1,2})` },
  dd: { part: "day", source: String.raw`(\d{2})` },
  d: { part: "day", source: String.raw`(\d{1,2})` },
  HH: { part: "hour", source: String.raw`(\d{2})` },
  H: { part: "hour", source: String.raw`(\d{1,2})` },
  mm: { part: "minute", source: String.raw`(\d{2})` },
  ss: { part: "second", source: String.raw`(\d{2})` },
};

const trailingClock = String.raw`(?:,?(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?)?`;

/** Compiles a format such as `dd/MM/yyyy HH:mm`; `null` when it is not one that names a whole date. */
export function compileDatePattern(format: string): DatePattern | null {
  const parts: NumberPart[] = [];
  let source = "";
  for (const [piece] of format.matchAll(/[a-zA-Z]+|[^a-zA-Z]+/g)) {
    // `yyyyMMdd` and `yyyyMMddTHHmm` are several tokens in one run of letters.
    for (const [run] of piece.matchAll(/([a-zA-Z])\1*|[^a-zA-Z]+/g)) {
      const token = Object.hasOwn(tokens, run) ? tokens[run] : undefined;
      if (token !== undefined) {
        if (parts.includes(token.part)) return null;
        parts.push(token.part);
        source += token.source;
      } else if (run === "T" || !/[a-zA-Z]/.test(run)) {
        source += run.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, String.raw`\s+`);
      } else return null;
    }
  }
  const isWholeDate = (["year", "month", "day"] as const).every((part) => parts.includes(part));
  if (!isWholeDate) return null;
  const hasTime = (["hour", "minute", "second"] as const).some((part) => parts.includes(part));
  // A column of dates often has a time in some of its cells: it is read rather than refused.
  if (!hasTime) parts.push("hour", "minute", "second");
  const expression = new RegExp(`^${source}${hasTime ? "" : trailingClock}$`);
  return (text) => {
    const match = expression.exec(text);
    if (match === null) return null;
    const read = (part: NumberPart) => {
      const index = parts.indexOf(part);
      return index < 0 ? 0 : Number(match[index + 1] ?? 0);
    };
    return {
      year: read("year"),
      month: read("month"),
      day: read("day"),
      hour: read("hour"),
      minute: read("minute"),
      second: read("second"),
      millisecond: 0,
      offset: null,
      isWholeDay: hasTime ? !parts.includes("hour") : match[parts.indexOf("hour") + 1] === undefined,
    };
  };
}
