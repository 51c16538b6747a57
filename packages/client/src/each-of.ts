import { resultOf } from "./result-of.ts";

interface Page<Item> {
  data: Item[];
  nextCursor: string | null;
}

/**
 * Every item of a list, page after page.
 *
 * @example
 * const won = eachOf((cursor) => api.GET("/v1/leads", { params: { query: { stage: "won", limit: 200, cursor } } }));
 * for await (const lead of won) console.log(lead.ref);
 */
export async function* eachOf<Item>(
  read: (
    cursor: string | undefined,
  ) => Promise<{ data?: Page<Item> | undefined; error?: unknown; response: Response }>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | null | undefined;
  do {
    const page = resultOf(await read(cursor ?? undefined));
    yield* page.data;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
