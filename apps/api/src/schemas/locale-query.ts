import { locales } from "@leadback/scoring";
import { z } from "zod";

/** The language of an answer's texts, where a caller wants another than the usual one. */
export const localeQuery = z.strictObject({
  locale: z.enum(locales, `Choose one of: ${locales.join(", ")}.`).optional(),
});
