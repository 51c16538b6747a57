import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { profileWords } from "../../apps/web/src/settings/profile-words.ts";
import { openAsAdmin } from "./open-as-admin.ts";
import { isBrowserHere, openPages, type Pages, seriousFindings } from "./open-pages.ts";

const newMinimum = "200";
let pages: Pages;
const title = "the ideal customer of a programme, in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it("a new version says in plain words what it changes, before and after it is published", async () => {
      const words = profileWords.en;
      const { page, context } = await openAsAdmin(pages, "/settings/profile");
      await page.getByText(words.noDiff).waitFor();
      await page.getByLabel(words.smallest).fill(newMinimum);
      await page.getByRole("status").getByText(newMinimum).waitFor();
      await page.getByRole("button", { name: words.publish }).click();
      await page.getByText(/^Version .* is in force\.$/).waitFor();
      const answer = await page.request.get("/v1/profiles", { headers: { "Accept-Language": "en" } });
      const { data } = (await answer.json()) as { data: { changes: string[] }[] };
      expect(data[0]?.changes.join(" ")).toContain(newMinimum);
      for (const change of data[0]?.changes ?? [])
        await page.getByRole("listitem").getByText(change).first().waitFor();
      await expect.poll(() => page.getByLabel(words.smallest).inputValue()).toBe(newMinimum);
      expect(await seriousFindings(page)).toEqual([]);
      await context.close();
    });

    it("a country is chosen by its name and said by its name, in the language of the reader", async () => {
      const words = profileWords["pt-BR"];
      const { page, context } = await openAsAdmin(pages, "/settings/profile", { locale: "pt-BR" });
      await page.getByRole("combobox", { name: "Países" }).fill("Alem");
      await page.getByRole("option", { name: "Alemanha" }).click();
      await page.getByRole("status").getByText("Alemanha").waitFor();
      await page.getByRole("button", { name: words.publish }).click();
      await page.getByRole("definition").getByText("Alemanha").first().waitFor();
      const { data } = (await (await page.request.get("/v1/profiles")).json()) as {
        data: { criteria: { countries: string[] } }[];
      };
      expect(data[0]?.criteria.countries).toContain("DE");
      await context.close();
    });
  },
);
