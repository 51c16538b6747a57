/// <reference path="./react-dom-server.d.ts" />
import { renderToStaticMarkup } from "react-dom/server";
import { defuseSnapshot } from "./defuse-snapshot.ts";
import { letterPage } from "./letter-page.ts";
import { messagesByLocale } from "./locales/registry.ts";
import { LetterRow } from "./parts/letter-row.tsx";
import { preheaderLine } from "./preheader-line.ts";
import { droppable, sections } from "./sections/registry.ts";
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

/** The letter without its footer and its addresses. */
export const wordLimit = 350;

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
    showsMeanings: true,
  };
  const letter = fitToLimit(view);
  const subject = subjectLine(told, messages);
  const preheader = preheaderLine(told, messages);
  return { subject, preheader, html: htmlPart(letter, subject, preheader), text: textPart(letter) };
}

interface Letter {
  view: DigestView;
  dropped: ReadonlySet<SectionName>;
}

/** Drops what may give way, one after the other, and the meanings of the reasons last. */
function fitToLimit(view: DigestView): Letter {
  let letter: Letter = { view, dropped: new Set() };
  for (const name of droppable) {
    if (countWords(letter) <= wordLimit) return letter;
    letter = { view, dropped: new Set([...letter.dropped, name]) };
  }
  return countWords(letter) <= wordLimit ? letter : { ...letter, view: { ...view, showsMeanings: false } };
}

function shownSections({ view, dropped }: Letter) {
  return sections.filter(
    ({ section }) =>
      section.editions.includes(view.snapshot.edition) && !dropped.has(section.name) && section.isShown(view),
  );
}

function countWords(letter: Letter): number {
  return shownSections(letter)
    .filter(({ section }) => section.name !== "footer")
    .flatMap(({ section }) => section.text(letter.view))
    .join(" ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^https?:/.test(word)).length;
}

function htmlPart(letter: Letter, title: string, preheader: string): string {
  const rows = shownSections(letter).map(({ section, spaceAbove }) => (
    <LetterRow key={section.name} above={spaceAbove}>
      {section.html(letter.view)}
    </LetterRow>
  ));
  return letterPage({
    locale: letter.view.snapshot.locale,
    title,
    preheader,
    rows: renderToStaticMarkup(rows),
  });
}

function textPart(letter: Letter): string {
  const parts = shownSections(letter).map(({ section }) => section.text(letter.view).join("\n\n"));
  return `${parts
    .join("\n\n")
    .replace(/[\u00A0\u202F]/g, " ")
    .replace(/[ ]+$/gm, "")}\n`;
}

function requireWebLinks({ links, nextStep }: DigestSnapshot): void {
  const { answers, ...others } = links;
  for (const url of [nextStep.link, ...Object.values(others), ...Object.values(answers ?? {})]) {
    if (url !== null && !/^https?:\/\//.test(url))
      throw new TypeError(`A link of a digest must be http(s): ${url}`);
  }
}
