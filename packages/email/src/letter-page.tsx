/// <reference path="./react-dom-server.d.ts" />
import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Body, Container, Head, Html, Section } from "react-email";
import { filled, fontFamily, outlookFont, styleSheet } from "./look.ts";
import type { DigestLocale } from "./snapshot.ts";

export interface LetterPage {
  locale: DigestLocale;
  title: string;
  preheader: string;
  children: ReactNode;
}

/** Keeps the inbox from showing the letter's first lines behind a short preheader. */
const preheaderFiller = "\u034F\u200C\u00A0".repeat(60);

const officeSettings = [
  '<xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office">',
  "<o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>",
  `<style>td,th,p,a,h1,h2{font-family:${outlookFont}}</style>`,
].join("");

const columnOpens =
  '<table role="presentation" border="0" cellpadding="0" cellspacing="0" width="600" align="center"><tr><td>';
const columnCloses = "</td></tr></table>";

/**
 * The whole page around the letter, as markup: static, because a mail is never taken over by React in a browser, and
 * that takes a third of the time of react-email's `render`.
 */
export function letterPage({ children, ...page }: LetterPage): string {
  const column = outlookColumn(renderToStaticMarkup(letterColumn(children)));
  const [before, toPreheader, toColumn, after] = frameOf(page.locale);
  const { title, preheader } = page;
  return `${before}${escaped(title)}${toPreheader}${escaped(preheader)}${toColumn}${column}${after}`;
}

type Frame = readonly [before: string, toPreheader: string, toColumn: string, after: string];

const frames = new Map<DigestLocale, Frame>();
/** Of no letter: where the title, the preheader and the column go. */
const gap = "\uE000";

/** What is around the letters of a locale, the same for all of them. */
function frameOf(locale: DigestLocale): Frame {
  const known = frames.get(locale);
  if (known !== undefined) return known;
  const column = <div dangerouslySetInnerHTML={{ __html: gap }} />;
  const markup = renderToStaticMarkup(pageAround(column, { locale, title: gap, preheader: gap }));
  const page = `<!DOCTYPE html>${markup.replace("</head>", `${forOutlook(officeSettings)}</head>`)}`;
  const [before = "", toPreheader = "", toColumn = "", after = "", ...rest] = page.split(gap);
  if (after === "" || rest.length > 0) throw new Error("A page has three gaps.");
  const frame: Frame = [before, toPreheader, toColumn, after];
  frames.set(locale, frame);
  return frame;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** As React writes texts. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** The same page as one tree, without what only Outlook reads. */
export function letterTree({ children, ...page }: LetterPage): ReactElement {
  return pageAround(<div>{letterColumn(children)}</div>, page);
}

function pageAround(
  column: ReactNode,
  { locale, title, preheader }: Omit<LetterPage, "children">,
): ReactElement {
  const language = { lang: locale, dir: "ltr" };
  const ground = filled("ground");
  return (
    <Html {...language}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <title>{title}</title>
        <style>{styleSheet}</style>
      </Head>
      <Body {...language} className={ground.className} style={{ margin: 0, padding: 0, fontFamily }}>
        <div style={hidden} aria-hidden="true">
          {preheader}
          {preheaderFiller}
        </div>
        <Section {...ground}>{column}</Section>
      </Body>
    </Html>
  );
}

const hidden = { display: "none", maxHeight: 0, overflow: "hidden", fontSize: 1, lineHeight: "1px" };

function letterColumn(children: ReactNode): ReactElement {
  const style = { maxWidth: 600, padding: "32px 40px 48px", wordBreak: "break-word" } as const;
  return (
    <Container tdClassName="page" style={style}>
      {children}
    </Container>
  );
}

/** Outlook knows no greatest width. React cannot write its comments, whose tables only Outlook opens and closes. */
function outlookColumn(markup: string): string {
  return `${forOutlook(columnOpens)}${markup}${forOutlook(columnCloses)}`;
}

function forOutlook(markup: string): string {
  return `<!--[if mso]>${markup}<![endif]-->`;
}
