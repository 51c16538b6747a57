import type { RenderedDigest } from "./render-digest.tsx";
import type { DigestLinks, DigestSnapshot } from "./snapshot.ts";

export type { RenderedDigest } from "./render-digest.tsx";
export type * from "./snapshot.ts";

/** Writes one letter. The templates are loaded with the first one: most processes never write any. */
export async function renderDigest(
  snapshot: DigestSnapshot,
  links?: Partial<DigestLinks>,
): Promise<RenderedDigest> {
  const templates = await import("./render-digest.tsx");
  return templates.renderDigest(snapshot, links);
}
