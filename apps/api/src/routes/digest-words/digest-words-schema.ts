import { locales } from "@leadback/scoring";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

export const digestNoteSchema = z
  .object({
    id: z.uuid(),
    partnerId: z.uuid().nullable().describe("Null: for every partner of whoever wrote it."),
    text: z.string(),
    locale: z.enum(locales),
    createdAt: instant,
  })
  .meta({ id: "DigestNote" });

export const digestCaseSchema = z
  .object({
    id: z.uuid(),
    text: z.string(),
    locale: z.enum(locales),
    createdAt: instant,
    approvedAt: instant.nullable().describe("Null: no letter tells it yet."),
  })
  .meta({ id: "DigestCase" });
