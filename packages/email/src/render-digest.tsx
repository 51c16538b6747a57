import type { ReactElement } from "react";
import { Section } from "react-email";
import { defuseSnapshot } from "./defuse-snapshot.ts";
import { type LetterPage, letterPage, letterTree } from "./letter-page.tsx";
import { messagesByLocale } from "./locales/registry.ts";
import { preheaderLine } from "./preheader-line.ts";
import { type PlacedSection, sections, trimOrder } from "./sections/registry.ts";
import type { DigestView, SectionName } from "./sections/section.ts";
import { shortText } from "./short-text.ts";
import type { DigestLinks, DigestSnapshot } from "./snapshot.ts";
import { subjectLine } from "./subject-line.ts";

export interface RenderedDigest {
  /** At most 60 characters unless the numbers alone are longer. */
  subject: string;
  /** At most 100 characters. */
  preheader: string;
  html: string;
  text: string;
  /** A few lines to send by WhatsApp, at most 600 characters. */
  short: string;
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
  const { letter, subject, preheader } = composeDigest(snapshot, links);
  const { snapshot: told, messages } = letter.view;
  return {
    subject,
    preheader,
    html: letterPage(pageOf(letter, subject, preheader)),
    text: textPart(letter),
    short: shortText(told, messages),
  };
}

/** The HTML part as one tree of React's, for whoever wants to render it another way. */
export function digestTree(snapshot: DigestSnapshot): ReactElement {
  const { letter, subject, preheader } = composeDigest(snapshot, {});
  return letterTree(pageOf(letter, subject, preheader));
}

function composeDigest(
  snapshot: DigestSnapshot,
  links: Partial<DigestLinks>,
): { letter: Letter; subject: string; preheader: string } {
  const messages = messagesByLocale[snapshot.locale];
  const told = defuseSnapshot({ ...snapshot, links: { ...snapshot.links, ...links } }, messages.linkRemoved);
  requireWebLinks(told);
  const near = told.period.lastDay;
  const letter = fitToLimit({
    snapshot: told,
    messages,
    day: (date) => messages.day(date, near),
    range: (firstDay, lastDay) => messages.range(firstDay, lastDay, near),
    trimmed: new Set(),
  });
  return {
    letter,
    subject: plainSpaces(subjectLine(told, messages)),
    preheader: plainSpaces(preheaderLine(told, messages)),
  };
}

interface Letter {
  view: DigestView;
  parts: LetterPart[];
}

/** A section of the letter with its words, which are counted and then become the plain part. */
interface LetterPart extends PlacedSection {
  blocks: string[];
  wordCount: number;
}

function fitToLimit(whole: DigestView): Letter {
  let letter = { view: whole, parts: sections.flatMap((placed) => partOf(placed, whole)) };
  for (const { trim, section } of trimOrder) {
    if (wordsOf(letter) <= wordLimit) break;
    const view = { ...letter.view, trimmed: new Set([...letter.view.trimmed, trim]) };
    const parts = letter.parts.flatMap((part) =>
      part.section.name === section ? partOf(part, view) : [part],
    );
    letter = { view, parts };
  }
  return letter;
}

/** One part, or none when the section has nothing to show. */
function partOf({ section, spaceAbove }: PlacedSection, view: DigestView): LetterPart[] {
  if (!section.editions.includes(view.snapshot.edition)) return [];
  if (view.trimmed.has(section.name) || !section.isShown(view)) return [];
  const blocks = section.text(view);
  const wordCount = uncounted.has(section.name) ? 0 : countWords(blocks.join(" "));
  return [{ section, spaceAbove, blocks, wordCount }];
}

function wordsOf({ parts }: Letter): number {
  return parts.reduce((sum, part) => sum + part.wordCount, 0);
}

const isSaid = /[\p{L}\p{N}]/u;

function countWords(text: string): number {
  let count = 0;
  for (const word of text.split(/\s+/)) if (isSaid.test(word) && !/^https?:/.test(word)) count += 1;
  return count;
}

function pageOf({ view, parts }: Letter, title: string, preheader: string): LetterPage {
  const children = parts.map(({ section, spaceAbove }) => (
    <Section key={section.name} style={{ paddingTop: spaceAbove }}>
      {section.html(view)}
    </Section>
  ));
  return { locale: view.snapshot.locale, title, preheader, children };
}

function textPart({ parts }: Letter): string {
  const blocks = parts.flatMap((part) => part.blocks);
  return `${plainSpaces(blocks.join("\n\n")).replace(/ +$/gm, "")}\n`;
}

/** Spaces that hold a number and its unit together are for the HTML part alone. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

function requireWebLinks({ links, nextStep, materials, leads }: DigestSnapshot): void {
  const { answers, ...others } = links;
  const helpful = [nextStep.material, ...materials].map((material) => material?.link ?? null);
  const told = (leads ?? []).map(({ link = null }) => link);
  const urls = [
    nextStep.link,
    ...helpful,
    ...told,
    ...Object.values(others),
    ...Object.values(answers ?? {}),
  ];
  for (const url of urls) {
    if (url !== null && !/^https?:\/\//.test(url))
      throw new TypeError(`A link of a digest must be http(s): ${url}`);
  }
}
