import { z } from "zod";
import { leadSchema } from "./lead-schema.ts";

export const warningsSchema = z
  .array(z.object({ pointer: z.string(), detail: z.string() }))
  .describe(
    "What is kept as it came although it will not do what it is for, such as a phone number that is none.",
  );

/** A lead as it is answered to whoever has just said what is in it. */
export const warnedLeadSchema = leadSchema.extend({ warnings: warningsSchema }).meta({ id: "SubmittedLead" });
