import { z } from "zod";

/** A page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    data: z.array(item),
    nextCursor: z
      .string()
      .nullable()
      .describe("Hand it back as `cursor` for the next page; null on the last one."),
  });
}
