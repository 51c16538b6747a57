import { materialKinds } from "@leadback/db";
import { locales, reasonCodes } from "@leadback/scoring";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

export const materialSchema = z
  .object({
    key: z.string(),
    locale: z.enum(locales),
    version: z.int(),
    kind: z.enum(materialKinds),
    reason: z.enum(reasonCodes).nullable().describe("The reason that it helps against."),
    title: z.string(),
    url: z.string(),
    change: z.string().nullable().describe("What is different from the version before."),
    isWithdrawn: z.boolean(),
    publishedAt: instant,
  })
  .meta({ id: "Material" });
