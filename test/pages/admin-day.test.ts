import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { secretWords } from "../../apps/web/src/blocks/secret-words.ts";
import { holdOutWords } from "../../apps/web/src/digests/hold-out-words.ts";
import { outcomeDelayWords } from "../../apps/web/src/digests/outcome-delay-words.ts";
import { messagesByLocale } from "../../apps/web/src/locales/registry.ts";
import { importsWords } from "../../apps/web/src/settings/imports-words.ts";
import { keysWords } from "../../apps/web/src/settings/keys-words.ts";
import { peopleWords } from "../../apps/web/src/settings/people-words.ts";
import { programmeWords } from "../../apps/web/src/settings/programme-words.ts";
import { rulesWords } from "../../apps/web/src/settings/rules-words.ts";
import { isBrowserHere, openPages, type Pages, seriousFindings } from "./open-pages.ts";
import { overflowOf, tabTo } from "./tab-to.ts";

const paths = [
  "",
  "/people",
  "/reasons",
  "/rules",
  "/profile",
  "/model",
  "/imports",
  "/keys",
  "/webhooks",
  "/audit",
].map((path) => `/settings${path}`);

let pages: Pages;
const title = "the settings of an administrator in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it.each(["pt-BR", "en", "es"] as const)(
      "by keyboard alone, in %s: invite a person, and make a key that is shown once",
      async (locale) => {
        const { page, complaints, context } = await pages.signIn("admin", { locale });
        const words = peopleWords[locale];
        const email = `new.${locale.toLowerCase()}@vertice.example`;
        await page.goto("/settings/people");
        await tabTo(page, page.getByRole("textbox", { name: words.email }));
        await page.keyboard.type(email);
        await page.keyboard.press("Enter");
        await page.getByRole("list", { name: words.waiting }).getByText(email).waitFor();

        const keys = keysWords[locale];
        await page.goto("/settings/keys");
        await tabTo(page, page.getByRole("textbox", { name: keys.name }));
        await page.keyboard.type(`CRM ${locale}`);
        await tabTo(page, page.getByRole("button", { name: keys.create }));
        await page.keyboard.press("Enter");
        const secret = page.getByRole("textbox", { name: secretWords[locale].title });
        await secret.waitFor();
        const token = await secret.inputValue();
        expect(token).toMatch(/^lb_live_/);
        await tabTo(page, page.getByRole("button", { name: secretWords[locale].done }));
        await page.keyboard.press("Enter");
        await secret.waitFor({ state: "detached" });
        await page.getByText(`CRM ${locale}`, { exact: true }).waitFor();
        expect(await page.content()).not.toContain(token);
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it.each(["pt-BR", "en", "es"] as const)(
      "in %s: a share of the partners goes without letters, and the page of letters says what that shows",
      async (locale) => {
        const { page, complaints, context } = await pages.signIn("admin", { locale });
        const words = programmeWords[locale];
        await page.goto("/settings");
        await page.getByLabel(words.holdOutShare).fill("20");
        await page.getByLabel(words.holdOutSince).fill("");
        await page.getByRole("button", { name: messagesByLocale[locale].form.save }).click();
        await page.getByText(words.holdOutNeedsDay).waitFor();
        const since = new Date(Date.now() - 35 * 86_400_000).toISOString().slice(0, 10);
        await page.getByLabel(words.holdOutSince).fill(since);
        await page.getByLabel(words.holdOutWeeks).fill("12");
        await page.getByRole("button", { name: messagesByLocale[locale].form.save }).click();
        await page.getByText(words.saved).waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        await page.goto("/digests");
        const held = page.getByRole("region", { name: holdOutWords[locale].title });
        await held.getByRole("table", { name: holdOutWords[locale].table }).waitFor();
        expect(await held.textContent()).toContain("20");
        await page.getByText(outcomeDelayWords[locale].median).waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it("a file is read on trial, its columns are put right, and its leads come in", async () => {
      const { page, context } = await pages.signIn("admin", { locale: "en" });
      const words = importsWords.en;
      await page.goto("/settings/imports");
      const csv = "id,partner,created,stage,company\n1,Contábil Aurora,2026-11-02,submitted,Nova Ltda\n";
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "leads.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
      await page.getByRole("button", { name: words.look }).click();
      // The names of its columns do not say enough: the refusal offers what it did find to start from.
      await page.getByLabel(`${words.goesTo}: id`).selectOption("externalId");
      await page.getByLabel(`${words.goesTo}: created`).selectOption("submittedAt");
      await page.getByLabel(`${words.goesTo}: company`).selectOption("company.name");
      await page.getByRole("button", { name: words.lookAgain }).click();
      await page.getByText(words.wouldBe).waitFor();
      await page.getByText("Nova Ltda").waitFor();
      await page.getByRole("button", { name: words.bringIn }).click();
      await page.waitForURL(/\/settings\/imports\/[0-9a-f-]{36}/);
      await page.getByText(words.states.queued).or(page.getByText(words.states.done)).first().waitFor();
      await context.close();
    });

    it("rules show whom a change moves before they are published, and a promise that is no number is said at its field", async () => {
      const { page, context } = await pages.signIn("admin", { locale: "en" });
      await page.goto("/settings/rules");
      const points = page.getByRole("textbox", { name: /^Points: / }).first();
      await points.fill("60");
      await page.getByText(rulesWords.en.movers).waitFor();
      await page.goto("/settings");
      const hours = page.getByLabel(programmeWords.en.promise.firstAttemptHours);
      await hours.fill("soon");
      await page.getByText(programmeWords.en.number).waitFor();
      await hours.fill("3");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText(programmeWords.en.saved).waitFor();
      const program = await (await page.request.get("/v1/program")).json();
      expect(program).toMatchObject({ settings: { promises: { firstAttemptHours: 3 } } });
      await context.close();
    });

    it.each(["light", "dark"] as const)("nothing serious for axe on any page, %s", async (colorScheme) => {
      const { page, context, complaints } = await pages.signIn("admin", { locale: "pt-BR", colorScheme });
      for (const path of paths) {
        await page.goto(path);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        expect(await seriousFindings(page), path).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await context.close();
    });

    it.each([375, 768, 1440])("nothing wider than the window at %i px", async (width) => {
      const { page, context } = await pages.signIn("admin", { viewport: { width, height: 800 } });
      for (const path of paths) {
        await page.goto(path);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  },
);
