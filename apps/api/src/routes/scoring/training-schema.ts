import { trainingStates } from "@leadback/db";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";
import { modelSchema } from "./model-schema.ts";

export const trainingSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(trainingStates),
    requestedAt: instant,
    requestedBy: z.object({ kind: z.string(), id: z.string() }),
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    modelVersion: z.int().min(1).nullable().describe("The model that came of it."),
    failure: z.string().nullable().describe("Why none did."),
  })
  .meta({ id: "Training" });

export const trainingWithModelSchema = trainingSchema
  .extend({ model: modelSchema.nullable().describe("The model with its report, once it is there.") })
  .meta({ id: "TrainingWithModel" });
