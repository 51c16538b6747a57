import { updateProgramSettings } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../apps/web/src/locales/en.ts";
import { keysWords } from "../../apps/web/src/settings/keys-words.ts";
import { programmeWords } from "../../apps/web/src/settings/programme-words.ts";
import { reasonsWords } from "../../apps/web/src/settings/reasons-words.ts";
import { rulesWords } from "../../apps/web/src/settings/rules-words.ts";
import { openAsAdmin } from "./open-as-admin.ts";
import { isBrowserHere, openPages, type Pages, type PersonPage } from "./open-pages.ts";

const words = programmeWords.en;
let pages: Pages;
const title = "what is typed into the settings, in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it("two tabs change them: the second is told, and both changes are there in the end", async () => {
      const { page, context } = await openAsAdmin(pages, "/settings");
      await page.getByLabel(words.promise.decisionDays).fill("5");
      await updateProgramSettings(at(), { promises: { firstAttemptHours: 7 } });
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByText(en.form.changedMeanwhile).waitFor();
      await page.getByRole("button", { name: en.form.seeWhatChanged }).click();
      await expect.poll(() => page.getByLabel(words.promise.firstAttemptHours).inputValue()).toBe("7");
      await expect.poll(() => page.getByLabel(words.promise.decisionDays).inputValue()).toBe("5");
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByText(words.saved).waitFor();
      expect(await promises(page)).toMatchObject({ firstAttemptHours: 7, decisionDays: 5 });
      await context.close();
    });

    it("outlives the session, and what others changed meanwhile is told all the same", async () => {
      const { page, context } = await openAsAdmin(pages, "/settings");
      await page.getByLabel(words.promise.disputeDays).fill("9");
      await context.clearCookies();
      await updateProgramSettings(at(), { promises: { answerDays: 3 } });
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByRole("link", { name: en.session.signIn }).waitFor();
      await pages.enter(page, "admin");
      await page.goto("/settings");
      await expect.poll(() => page.getByLabel(words.promise.disputeDays).inputValue()).toBe("9");
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByText(en.form.changedMeanwhile).waitFor();
      await page.getByRole("button", { name: en.form.seeWhatChanged }).click();
      await expect.poll(() => page.getByLabel(words.promise.answerDays).inputValue()).toBe("3");
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByText(words.saved).waitFor();
      expect(await promises(page)).toMatchObject({ answerDays: 3, disputeDays: 9 });
      await page.reload();
      await expect.poll(() => page.getByLabel(words.promise.disputeDays).inputValue()).toBe("9");
      await context.close();
    });

    it("stays in rules, keys and reasons when the page is loaded again, and is gone once it is saved", async () => {
      const { page, context } = await openAsAdmin(pages, "/settings/rules");
      const points = page.getByRole("textbox", { name: /^Points: / }).first();
      await points.fill("43");
      await page.reload();
      await expect.poll(() => points.inputValue()).toBe("43");
      await page.getByRole("button", { name: rulesWords.en.forget }).click();
      await page.reload();
      expect(await points.inputValue()).not.toBe("43");

      await page.goto("/settings/keys");
      const name = page.getByRole("textbox", { name: keysWords.en.name });
      await name.fill("Data warehouse");
      await page.reload();
      await expect.poll(() => name.inputValue()).toBe("Data warehouse");
      await page.getByRole("button", { name: keysWords.en.create }).click();
      await page.getByRole("dialog").waitFor();
      await page.reload();
      await expect.poll(() => name.inputValue()).toBe("");

      await page.goto("/settings/reasons");
      await page.getByRole("button", { name: reasonsWords.en.add }).click();
      const code = page.getByLabel(reasonsWords.en.code);
      await code.fill("too_far");
      await page.reload();
      await expect.poll(() => code.inputValue()).toBe("too_far");
      await context.close();
    });
  },
);

function at() {
  return { ...pages.context, now: new Date() };
}

async function promises(page: PersonPage["page"]): Promise<unknown> {
  const program = (await (await page.request.get("/v1/program")).json()) as {
    settings: { promises: unknown };
  };
  return program.settings.promises;
}
