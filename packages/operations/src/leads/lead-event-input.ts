import { type LeadEvent, leadEventSchema } from "@leadback/scoring";
import { z } from "zod";
import { reasonCode } from "../reasons/put-reason.ts";

type EndingType = "disqualified" | "lost" | "reason_changed";

/** An event as it comes in: its reason may be one of the programme's own. */
export type LeadEventInput =
  | Exclude<LeadEvent, { type: EndingType }>
  | (Extract<LeadEvent, { type: EndingType }> extends infer Ending
      ? Ending extends LeadEvent
        ? Omit<Ending, "reason"> & { reason: string }
        : never
      : never);

/** Safe: the same options as those of the library, but for the reason, which is a text. */
export const leadEventInput = z.discriminatedUnion(
  "type",
  leadEventSchema.options.map((option) =>
    "reason" in option.shape ? option.extend({ reason: reasonCode }) : option,
  ) as unknown as typeof leadEventSchema.options,
) as unknown as z.ZodType<LeadEventInput>;
