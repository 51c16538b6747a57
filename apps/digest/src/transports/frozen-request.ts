import { z } from "zod";

const frozenRequestSchema = z.object({
  from: z.string(),
  to: z.tuple([z.string()]),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  reply_to: z.union([z.string(), z.array(z.string())]).optional(),
  headers: z.record(z.string(), z.string()).default({}),
});

/** A letter as it was frozen: the request that Resend would get. */
export type FrozenRequest = z.output<typeof frozenRequestSchema>;

export function readFrozenRequest(requestBody: string): FrozenRequest {
  return frozenRequestSchema.parse(JSON.parse(requestBody));
}
