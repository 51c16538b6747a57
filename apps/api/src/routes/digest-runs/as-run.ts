import type { RunView } from "@leadback/operations";
import type { z } from "zod";
import { digestRunSchema } from "./digest-run-schema.ts";

/** A run as it is shown; what a trial found is stored as data. */
export function asRun(run: RunView): z.output<typeof digestRunSchema> {
  return { ...run, trial: digestRunSchema.shape.trial.parse(run.trial ?? null) } as z.output<
    typeof digestRunSchema
  >;
}
