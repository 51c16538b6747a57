/// <reference path="./react-dom-server.d.ts" />
import { renderToStaticMarkup } from "react-dom/server";
import { defuseSnapshot } from "./defuse-snapshot.ts";
import { letterPage } from "./letter-page.ts";
import { messagesByLocale } from "./locales/registry.ts";
import { LetterRow } from "./parts/letter-row.tsx";
import { preheaderLine } from "./preheader-line.ts";
import { sections, trimOrder } from "./sections/registry.ts";
import type { DigestView, SectionName } from "./sections/section.ts";
import type { DigestLinks, DigestSnapshot } from "./snapshot.ts";
import { subjectLine } from "./subject-line.ts";

export interface RenderedDigest {
  /** At most 60 characters unless the numbers alone are longer. */
  subject: string;
  /** At most 100 characters. */
  preheader: string;
  html: string;
  text: string;
}

/** Of the letter itself: its head, its foot and the answer links are not counted. */
export const wordLimit = 350;

const uncounted: ReadonlySet<SectionName> = new Set<SectionName>(["masthead", "answers", "footer"]);

/**
 * The letter that a partner receives, from its frozen snapshot. The same snapshot gives the same bytes.
 *
 * @param snapshot what is said; nothing is counted here
 * @param links addresses that belong to one recipient, in place of those in the snapshot
 * @throws TypeError when a link is not http(s), or a coaching step has no text
 */
export function renderDigest(snapshot: DigestSnapshot, links: Partial<DigestLinks> = {}): RenderedDigest {
  const messages = messagesByLocale[snapshot.locale];
  const told = defuseSnapshot({ ...snapshot, links: { ...snapshot.links, ...links } }, messages.linkRemoved);
  requireWebLinks(told);
  const near = told.period.lastDay;
  const view: DigestView = {
    snapshot: told,
    messages,
    day: (date) => messages.day(date, near),
    range: (firstDay, lastDay) => messages.range(firstDay, lastDay, near),
    trimmed: new Set(),
  };
  const letter = fitToLimit(view);
  const subject = plainSpaces(subjectLine(told, messages));
  const preheader = plainSpaces(preheaderLine(told, messages));
  return { subject, preheader, html: htmlPart(letter, subject, preheader), text: textPart(letter) };
}

function fitToLimit(view: DigestView): DigestView {
  let letter = view;
  for (const trim of trimOrder) {
    if (countWords(letter) <= wordLimit) break;
    letter = { ...letter, trimmed: new Set([...letter.trimmed, trim]) };
  }
  return letter;
}

function shownSections(letter: DigestView) {
  return sections.filter(
    ({ section }) =>
      section.editions.includes(letter.snapshot.edition) &&
      !letter.trimmed.has(section.name) &&
      section.isShown(letter),
  );
}

function countWords(letter: DigestView): number {
  return shownSections(letter)
    .filter(({ section }) => !uncounted.has(section.name))
    .flatMap(({ section }) => section.text(letter))
    .join(" ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^https?:/.test(word)).length;
}

function htmlPart(letter: DigestView, title: string, preheader: string): string {
  const rows = shownSections(letter).map(({ section, spaceAbove }) => (
    <LetterRow key={section.name} above={spaceAbove}>
      {section.html(letter)}
    </LetterRow>
  ));
  return letterPage({
    locale: letter.snapshot.locale,
    title,
    preheader,
    rows: renderToStaticMarkup(rows),
  });
}

function textPart(letter: DigestView): string {
  const parts = shownSections(letter).map(({ section }) => section.text(letter).join("\n\n"));
  return `${plainSpaces(parts.join("\n\n")).replace(/ +$/gm, "")}\n`;
}

/** Spaces that hold a number and its unit together are for the HTML part alone. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

function requireWebLinks({ links, nextStep }: DigestSnapshot): void {
  const { answers, ...others } = links;
  for (const url of [nextStep.link, ...Object.values(others), ...Object.values(answers ?? {})]) {
    if (url !== null && !/^https?:\/\//.test(url))
      throw new TypeError(`A link of a digest must be http(s): ${url}`);
  }
}
