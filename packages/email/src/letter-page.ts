import { escapeHtml } from "./escape-html.ts";
import { fontFamily, styleSheet, tones } from "./look.ts";
import type { DigestLocale } from "./snapshot.ts";

interface LetterPage {
  locale: DigestLocale;
  title: string;
  preheader: string;
  /** Rows of the only column. */
  rows: string;
}

/** Keeps the inbox from showing the letter's first lines behind a short preheader. */
const preheaderFiller = "&#847;&zwnj;&nbsp;".repeat(60);

const officeSettings =
  "<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->";

/**
 * The page around the letter. Written by hand because its conditional comments, which give Outlook a fixed width,
 * open tables that only Outlook closes.
 */
export function letterPage({ locale, title, preheader, rows }: LetterPage): string {
  const ground = tones.ground.light;
  const table = 'role="presentation" border="0" cellpadding="0" cellspacing="0"';
  return [
    `<!DOCTYPE html><html lang="${locale}" dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office"><head>`,
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    '<meta name="x-apple-disable-message-reformatting">',
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">',
    `<title>${escapeHtml(title)}</title>${officeSettings}<style>${styleSheet}</style></head>`,
    `<body lang="${locale}" dir="ltr" class="ground-fill" style="margin:0;padding:0;background-color:${ground}">`,
    `<div style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px" aria-hidden="true">`,
    `${escapeHtml(preheader)}${preheaderFiller}</div>`,
    `<table ${table} width="100%" bgcolor="${ground}" class="ground-fill" style="width:100%;background-color:${ground}">`,
    `<tr><td align="center" lang="${locale}" dir="ltr">`,
    `<!--[if mso]><table ${table} width="600"><tr><td><![endif]-->`,
    `<table ${table} width="100%" style="width:100%;max-width:600px"><tr>`,
    `<td class="page" align="left" style="padding:32px 40px 48px;word-break:break-word;font-family:${fontFamily}">`,
    `<table ${table} width="100%" style="width:100%"><tbody>${rows}</tbody></table>`,
    "</td></tr></table>",
    "<!--[if mso]></td></tr></table><![endif]-->",
    "</td></tr></table></body></html>",
  ].join("");
}
