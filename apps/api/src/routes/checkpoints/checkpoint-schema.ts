import { checkpointStates } from "@leadback/db";
import { agendaSchema, type CheckpointView, describeAgenda } from "@leadback/operations";
import type { Locale } from "@leadback/scoring";
import { z } from "zod";
import { tagSchema } from "../../preconditions/optional-tag.ts";
import { instant } from "../../schemas/instant.ts";
import { pathIds } from "../../schemas/path-id.ts";

const text = z.string().nullable();

export const checkpointSchema = z
  .object({
    id: z.uuid(),
    partnerId: z.uuid(),
    dueAt: instant,
    state: z.enum(checkpointStates),
    agenda: agendaSchema.nullable().describe("Made from the data 48 hours before; null until then."),
    agendaLines: z.array(z.string()).nullable().describe("The same in words."),
    agendaMadeAt: instant.nullable(),
    notes: text,
    doneAt: instant.nullable(),
    tag: tagSchema,
    actions: z.array(
      z.object({
        id: z.uuid(),
        text: z.string(),
        owner: z.string(),
        isOurs: z.boolean(),
        dueOn: z.iso.date(),
        doneAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: "Checkpoint" });

export const checkpointPath = pathIds("partner", "checkpointId", "checkpoint");

export function inWords(
  checkpoint: CheckpointView,
  locale: Locale,
  { isToPartner = false } = {},
): z.output<typeof checkpointSchema> {
  const { agenda } = checkpoint;
  return {
    ...checkpoint,
    agendaLines: agenda === null ? null : describeAgenda(agenda, locale, isToPartner),
  };
}
