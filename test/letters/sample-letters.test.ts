import { sampleLetters } from "@leadback/email/samples";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findWithAxe } from "../pages/find-with-axe.ts";
import { invertColours } from "./invert-colours.ts";
import { inChromium, openChromium } from "./open-chromium.ts";

const letters = sampleLetters();
/** So many pages look at letters at once, each with a process of its own. */
const lanes = 2;

/** What would be missing where images are not shown. */
const findImages = `[...document.querySelectorAll("*")]
  .filter((one) => /^(?:img|svg|picture|video|canvas|object|input)$/i.test(one.tagName) || getComputedStyle(one).backgroundImage !== "none")
  .map((one) => one.outerHTML)`;

/** Without its style sheet, as some programs show a letter: every colour that counts is inline too. */
const dropStyleSheets = "for (const sheet of document.querySelectorAll('style')) sheet.remove()";

const { isSkipped, title } = inChromium("a sample of every kind of letter, in Chromium");
describe.skipIf(isSkipped)(title, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  async function lookAtEach(
    view: { width: number; colorScheme: "light" | "dark" },
    look: (page: Page) => Promise<readonly unknown[]>,
  ): Promise<Record<string, unknown>> {
    const requests: string[] = [];
    const seen: string[] = [];
    const complaints: Record<string, unknown> = {};
    const lookAtShare = async (lane: number) => {
      const context = await browser.newContext({
        viewport: { width: view.width, height: 900 },
        colorScheme: view.colorScheme,
      });
      const page = await context.newPage();
      page.on("request", (request) => requests.push(request.url()));
      for (const { name, html } of letters.filter((_, index) => index % lanes === lane)) {
        await page.setContent(html);
        const found = await look(page);
        seen.push(name);
        if (found.length > 0) complaints[name] = found;
      }
      await context.close();
    };
    await Promise.all(Array.from({ length: lanes }, (_, lane) => lookAtShare(lane)));
    expect(requests).toEqual([]);
    expect(new Set(seen)).toEqual(new Set(letters.map(({ name }) => name)));
    return complaints;
  }

  it("nothing serious for axe, nothing wider than a small phone, and nothing that is an image", async () => {
    const complaints = await lookAtEach({ width: 320, colorScheme: "light" }, async (page) => {
      const overflow = Number(
        await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"),
      );
      const images = (await page.evaluate(findImages)) as string[];
      return [...(overflow > 0 ? [`${overflow} px too wide`] : []), ...images, ...(await findWithAxe(page))];
    });
    expect(complaints).toEqual({});
  });

  it.each([
    ["in the dark", "dark", null],
    ["with every colour inverted by the reader's program", "light", invertColours],
    ["where the style sheet is dropped", "light", dropStyleSheets],
  ] as const)("every word has the contrast to be read, %s", async (_where, colorScheme, change) => {
    const complaints = await lookAtEach({ width: 600, colorScheme }, async (page) => {
      if (change !== null) await page.evaluate(change);
      return findWithAxe(page, ["color-contrast"]);
    });
    expect(complaints).toEqual({});
  });

  it("inverting finds what it is there to find: a blue that is read on paper alone", async () => {
    const page = await browser.newPage();
    await page.setContent('<body style="background:#ffffff"><p style="color:#0000ff">7 de 12</p></body>');
    expect(await findWithAxe(page, ["color-contrast"])).toEqual([]);
    await page.evaluate(invertColours);
    expect(await findWithAxe(page, ["color-contrast"])).toHaveLength(1);
    await page.close();
  });
});
