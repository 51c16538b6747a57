import { publishRules, readRules } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../apps/web/src/locales/en.ts";
import { reasonsWords } from "../../apps/web/src/settings/reasons-words.ts";
import { rulesWords } from "../../apps/web/src/settings/rules-words.ts";
import { openAsAdmin } from "./open-as-admin.ts";
import { isBrowserHere, openPages, type Pages } from "./open-pages.ts";

let pages: Pages;
const title = "what an administrator changes, in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it("a sign-in link tells its address to nobody, and its button signs in all the same", async () => {
      const context = await pages.browser.newContext({ baseURL: pages.address });
      const page = await context.newPage();
      const answers: { path: string; policy: string | undefined; origin: string | undefined }[] = [];
      page.on("response", async (response) => {
        const request = response.request();
        if (!request.url().includes("/sign-in/link/")) return;
        const { origin } = await request.allHeaders();
        answers.push({
          path: request.method(),
          policy: response.headers()["referrer-policy"],
          origin,
        });
      });
      await pages.enter(page, "admin");
      expect(await page.title()).not.toBe("");
      expect(answers.find(({ path }) => path === "GET")?.policy).toBe("no-referrer");
      expect(answers.find(({ path }) => path === "POST")?.origin).toBe("null");
      await context.close();
    });

    it("rules are published once their preview was seen, and leads are scored by them", async () => {
      const words = rulesWords.en;
      const { page, context } = await openAsAdmin(pages, "/settings/rules");
      const before = await readRules(at(), {});
      await page
        .getByRole("textbox", { name: /^Points: / })
        .first()
        .fill("37");
      await page.getByText(words.movers).waitFor();
      await page.getByRole("button", { name: words.publish }).click();
      await page.getByRole("dialog").getByRole("button", { name: words.publish }).click();
      await page.getByText(words.published).waitFor();
      const after = await readRules(at(), {});
      expect(after.version).not.toBe(before.version);
      expect(JSON.stringify(after.rules)).toContain('"points":37');
      await page.reload();
      expect(
        await page
          .getByRole("textbox", { name: /^Points: / })
          .first()
          .inputValue(),
      ).toBe("37");
      await context.close();
    });

    it("two tabs change the rules: the second is told before it overwrites, and keeps what it typed", async () => {
      const words = rulesWords.en;
      const { page, context } = await openAsAdmin(pages, "/settings/rules");
      const points = page.getByRole("textbox", { name: /^Points: / }).first();
      await points.fill("41");
      const { rules, version } = await readRules(at(), {});
      const others = rules.rules.map((rule, index) => (index === 1 ? { ...rule, points: 9 } : rule));
      await publishRules(at(), { ...rules, rules: others }, { seenVersion: version });
      await page.getByRole("button", { name: words.publish }).click();
      await page.getByRole("dialog").getByRole("button", { name: words.publish }).click();
      await page.getByText(en.form.changedMeanwhile).waitFor();
      await page.getByRole("button", { name: en.form.seeWhatChanged }).click();
      await expect.poll(() => points.inputValue()).toBe("41");
      await context.close();
    });

    it("a reason of one's own has its words and its weight, and stands among the others", async () => {
      const words = reasonsWords.en;
      const { page, context } = await openAsAdmin(pages, "/settings/reasons");
      await page.getByRole("button", { name: words.add }).click();
      await page.getByLabel(words.code).fill("wrong_season");
      const dialog = page.getByRole("dialog");
      const labels = dialog.getByRole("group", { name: words.labels });
      await labels.getByLabel(en.languages.en).fill("Wrong season");
      await labels.getByLabel(en.languages["pt-BR"]).fill("Fora da safra");
      await labels.getByLabel(en.languages.es).fill("Fuera de temporada");
      await dialog.getByLabel(words.weight).selectOption("0");
      await dialog.getByRole("button", { name: en.form.save }).click();
      await page.getByText(words.saved("Wrong season")).waitFor();
      await page.getByRole("listitem").filter({ hasText: "Wrong season" }).getByText(words.own).waitFor();
      const { data } = (await (await page.request.get("/v1/reasons?locale=pt-BR")).json()) as {
        data: { code: string; label: string; qualityWeight: number }[];
      };
      expect(data.find(({ code }) => code === "wrong_season")).toMatchObject({
        label: "Fora da safra",
        qualityWeight: 0,
      });
      await context.close();
    });
  },
);

function at() {
  return { ...pages.context, now: new Date() };
}
