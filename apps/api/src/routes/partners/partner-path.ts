import { z } from "zod";

export const partnerPath = "/v1/partners/{id}";

export const ifMatchHeader = z.object({
  "if-match": z
    .string()
    .optional()
    .describe('Required: the ETag of the partner as you saw it, for example "v3".'),
});
