import type { components } from "@leadback/client";
import type { Formats } from "../locales/formats.ts";
import type { PartnerWords } from "./partner-words.ts";

type Cause = NonNullable<components["schemas"]["PartnerStanding"]>["causes"][number];

/** Why a partner is at risk, in a sentence that one can act on. */
export function sayCause(cause: Cause, words: PartnerWords, formats: Formats): string {
  const days = (count: number) => formats.plural(Math.round(count), words.days);
  if (cause.code === "silent") {
    return cause.usualGapDays === null
      ? words.causes.silentOnly(days(cause.days))
      : words.causes.silent(days(cause.days), days(Math.max(1, cause.usualGapDays)));
  }
  return cause.code === "quality_fell"
    ? words.causes.quality_fell(formats.number(Math.round(Math.abs(cause.difference) * 100)))
    : words.causes.replies_slower(formats.workingHours(Math.abs(cause.differenceHours)));
}
