import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

export const erasureSchema = z
  .object({
    id: z.uuid(),
    leadId: z.uuid(),
    state: z.enum(["requested", "done"]),
    requestedAt: instant,
    finishedAt: instant.nullable(),
    counts: z.record(z.string(), z.int()).describe("Rows that were emptied, by what they are."),
    disclosures: z
      .array(
        z.object({
          partnerId: z.uuid(),
          digestId: z.uuid().nullable().describe("Null: a notice between the digests told it."),
          disclosedAt: instant,
          contents: z.array(z.string()).describe("Kinds of facts, such as `sentence`; never the facts."),
        }),
      )
      .describe("Which partners had received what about the lead before."),
  })
  .meta({ id: "Erasure" });
