import { goalMeasures } from "@leadback/db";
import { reasonCodes } from "@leadback/scoring";
import { z } from "zod";

const count = z.int().min(0);

/** What a checkpoint is to talk about: codes and numbers, put into words for whoever reads them. */
export const agendaSchema = z.array(
  z.discriminatedUnion("code", [
    z.object({ code: z.literal("wins"), count }),
    z.object({ code: z.literal("decided"), qualified: count, decided: count, days: count }),
    z.object({
      code: z.literal("goal"),
      measure: z.enum(goalMeasures),
      status: z.string(),
      achieved: z.number().nullable(),
      target: z.number(),
      currency: z.string().nullable(),
    }),
    z.object({ code: z.literal("reason"), reason: z.enum(reasonCodes), count, ended: count }),
    z.object({ code: z.literal("silent"), days: count }),
    z.object({ code: z.literal("quality_fell") }),
    z.object({ code: z.literal("replies_slower") }),
    z.object({ code: z.literal("waiting_for_us"), count }),
    z.object({ code: z.literal("open_disputes"), count }),
    z.object({ code: z.literal("open_messages"), count }),
    z.object({ code: z.literal("open_actions"), ours: count, theirs: count, overdue: count }),
    z.object({ code: z.literal("next_goal") }),
  ]),
);

export type Agenda = z.output<typeof agendaSchema>;
export type AgendaItem = Agenda[number];
