import type { AccessLetterFacts, RenderedAccessLetter } from "./access/render-access-letter.tsx";
import type { NoticeSnapshot } from "./notice/notice-snapshot.ts";
import type { RenderedNotice } from "./notice/render-notice.tsx";
import type { RenderedDigest } from "./render-digest.tsx";
import type { DigestLinks, DigestSnapshot } from "./snapshot.ts";

export type { AccessLetterFacts, RenderedAccessLetter } from "./access/render-access-letter.tsx";
export { type DigestTip, digestTips } from "./digest-tips.ts";
export { leadsAnchor } from "./leads-anchor.ts";
export type { NoticeItem, NoticeSnapshot } from "./notice/notice-snapshot.ts";
export type { RenderedNotice } from "./notice/render-notice.tsx";
export type { RenderedDigest } from "./render-digest.tsx";
export type * from "./snapshot.ts";
export { templateVersion } from "./template-version.ts";

/** Writes one letter. The templates are loaded with the first one: most processes never write any. */
export async function renderDigest(
  snapshot: DigestSnapshot,
  links?: Partial<DigestLinks>,
): Promise<RenderedDigest> {
  const templates = await import("./render-digest.tsx");
  return templates.renderDigest(snapshot, links);
}

/** Writes the one notice of a day. */
export async function renderNotice(snapshot: NoticeSnapshot): Promise<RenderedNotice> {
  const templates = await import("./notice/render-notice.tsx");
  return templates.renderNotice(snapshot);
}

/** Writes the letter that lets one person in. */
export async function renderAccessLetter(facts: AccessLetterFacts): Promise<RenderedAccessLetter> {
  const templates = await import("./access/render-access-letter.tsx");
  return templates.renderAccessLetter(facts);
}
