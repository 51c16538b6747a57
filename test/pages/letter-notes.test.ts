import { previewDigest } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { letterWords } from "../../apps/web/src/digests/letter-words.ts";
import { isBrowserHere, openPages, type Pages, seriousFindings } from "./open-pages.ts";
import { overflowOf } from "./tab-to.ts";

let pages: Pages;
const title = "what people write into letters, in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it.each(["pt-BR", "en", "es"] as const)(
      "a note stands in the next letter, and no more once it is taken back, in %s",
      async (locale) => {
        const words = letterWords[locale].note;
        const text = {
          "pt-BR": "Na quinta começa a turma nova; guardem um lugar para quem vende.",
          en: "The new class starts on Thursday; keep a seat for whoever sells.",
          es: "El jueves empieza el grupo nuevo; guarden un lugar para quien vende.",
        }[locale];
        const { page, complaints, context } = await pages.signIn("channel_manager", { locale });
        await page.goto("/digests");
        await page.getByLabel(words.text).fill("Ligue para ana@example.com");
        await page.getByRole("button", { name: words.save }).click();
        await page.getByLabel(words.text).and(page.locator("[aria-invalid=true]")).waitFor();
        await page.getByLabel(words.text).fill(text);
        await page.getByRole("button", { name: words.save }).click();
        await page.getByText(words.saved).waitFor();
        const note = page
          .getByRole("list", { name: words.list })
          .getByRole("listitem")
          .filter({ hasText: text });
        await note.waitFor();
        expect(await letter()).toContain(text);
        await note.getByRole("button", { name: new RegExp(`^${words.takeBack}`) }).click();
        await page.getByRole("dialog").getByRole("button", { name: words.takeBack }).click();
        await note.waitFor({ state: "detached" });
        expect(await letter()).not.toContain(text);
        expect(complaints.filter((line) => !line.includes("422"))).toEqual([]);
        await context.close();
      },
    );

    it("a case is told once somebody other than its writer approved it", async () => {
      const words = letterWords.en.story;
      const text = "A partner asked about size first. Of its next ten leads seven went on.";
      const writer = await pages.signIn("channel_manager", { locale: "en" });
      await writer.page.goto("/digests");
      await writer.page.getByLabel(words.text).fill(text);
      await writer.page.getByRole("button", { name: words.save }).click();
      await writer.page.getByText(words.saved).waitFor();
      await writer.page.getByRole("button", { name: words.approve }).click();
      await writer.page.getByRole("alert").getByText("Somebody else than its writer").waitFor();
      const other = await pages.signIn("admin", { locale: "en", viewport: { width: 375, height: 800 } });
      await other.page.goto("/digests");
      await other.page.getByText(text).waitFor();
      expect(await overflowOf(other.page)).toBeLessThanOrEqual(0);
      expect(await seriousFindings(other.page)).toEqual([]);
      await other.page.getByRole("button", { name: words.approve }).click();
      await other.page.getByText(words.approved).waitFor();
      await writer.context.close();
      await other.context.close();
    });
  },
);

/** The next letter to the partner of whom the demo tells most, as text. */
async function letter(): Promise<string> {
  const context = { ...pages.context, now: new Date() };
  const nextWeek = new Date(context.now.getTime() + 7 * 86_400_000);
  const { text } = await previewDigest(
    { ...context, now: nextWeek },
    {
      partnerId: pages.demo.highlightPartnerId,
      asOf: nextWeek.toISOString(),
      publicUrl: "http://localhost:3000",
    },
  );
  return text;
}
