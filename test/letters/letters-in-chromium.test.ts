import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { createDemo, type OperationContext, previewDigest } from "@leadback/operations";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inChromium, openChromium } from "./open-chromium.ts";

const now = new Date("2026-11-17T13:00:00Z");

let test: TestDatabase;
let browser: Browser;
let letters: { partner: string; locale: string; html: string }[];

const { isSkipped, title } = inChromium("the demo's letters in Chromium");
describe.skipIf(isSkipped)(title, () => {
  beforeAll(async () => {
    test = await createTestDatabase();
    const demo = await createDemo({ database: test.database, actor: { kind: "system", id: "test" }, now });
    const context: OperationContext = {
      database: test.database,
      programId: demo.program.id,
      actor: { kind: "system", id: "test" },
      now,
    };
    letters = [];
    for (const { id, name } of demo.partners) {
      const { html, snapshot } = await previewDigest(context, { partnerId: id });
      letters.push({ partner: name, locale: snapshot.locale, html });
    }
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await test?.drop();
  });

  it("come in all three languages", () => {
    expect(new Set(letters.map(({ locale }) => locale))).toEqual(new Set(["pt-BR", "en", "es"]));
  });

  it.each([
    [320, "light"],
    [375, "dark"],
    [600, "light"],
    [800, "dark"],
  ] as const)(
    "never scroll sideways at %i px and ask nobody for anything, %s",
    async (width, colorScheme) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        javaScriptEnabled: true,
      });
      const page = await context.newPage();
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      for (const { partner, html } of letters) {
        await page.setContent(html);
        const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        expect(overflow, partner).toBeLessThanOrEqual(0);
      }
      expect(requests).toEqual([]);
      await context.close();
    },
  );
});
