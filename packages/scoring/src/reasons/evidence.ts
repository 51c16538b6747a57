import { z } from "zod";

const shortText = z.string().trim().min(1).max(500);
const quantity = z.union([z.number(), shortText]);

/** What was observed against what is expected. Strict: unknown properties are refused. */
export const evidenceSchema = z.strictObject({
  observed: quantity.optional(),
  expected: quantity.optional(),
  date: z.iso.date().optional(),
  ref: z.string().trim().min(1).max(200).optional(),
  attempts: z.int().min(0).max(1000).optional(),
  text: z.string().trim().min(1).max(2000).optional(),
});

export type Evidence = z.infer<typeof evidenceSchema>;

export type EvidenceField = keyof Evidence;
