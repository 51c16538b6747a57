/// <reference path="./react-dom-server.d.ts" />
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { render, toPlainText } from "react-email";

export { digestTree, renderDigest } from "./render-digest.tsx";

/** Both parts of a letter as react-email itself makes them: what our own way is compared with. */
export async function renderWithReactEmail(tree: ReactElement): Promise<{ html: string; text: string }> {
  const html = await render(tree);
  return { html, text: toPlainText(html) };
}

/** The markup alone, the least that can be done. */
export function renderMarkupAlone(tree: ReactElement): string {
  return renderToStaticMarkup(tree);
}
