import { type LeadEvent, leadEventSchema, reasonCodes } from "@leadback/scoring";
import { z } from "zod";
import { ownReasonCode } from "../reasons/put-reason.ts";

const reason = z.union([z.enum(reasonCodes), ownReasonCode], {
  error: "Give one of the reason codes of GET /v1/reasons",
});

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
    "reason" in option.shape ? option.extend({ reason }) : option,
  ) as unknown as typeof leadEventSchema.options,
) as unknown as z.ZodType<LeadEventInput>;
