import { submitLead } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadWords } from "../../apps/web/src/lead/lead-words.ts";
import { leadFormWords } from "../../apps/web/src/my/lead-form-words.ts";
import { myDisputesWords } from "../../apps/web/src/my/my-disputes-words.ts";
import { myGoalsWords } from "../../apps/web/src/my/my-goals-words.ts";
import { myLeadWords } from "../../apps/web/src/my/my-lead-words.ts";
import { preferencesWords } from "../../apps/web/src/my/preferences-words.ts";
import { fillPartner } from "./fill-partner.ts";
import { isBrowserHere, openPages, type Pages, seriousFindings } from "./open-pages.ts";
import { overflowOf, tabTo } from "./tab-to.ts";

const paths = [
  "/leads",
  "/my/send",
  "/my/letters",
  "/my/disputes",
  "/my/numbers",
  "/my/goals",
  "/my/profile",
  "/my/preferences",
];
/** One lead each that nobody has sent before. */
const sites = { "pt-BR": "novidade.example", en: "novelty.example", es: "novedad.example" };

let pages: Pages;
const title = "the pages of a partner in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
      await fillPartner(pages);
    });
    afterAll(() => pages?.close());

    it.each(["pt-BR", "en", "es"] as const)(
      "a day by keyboard alone, in %s: send a lead that is new, and disagree with how another ended",
      async (locale) => {
        const { page, complaints, context } = await pages.signIn("partner", { locale });
        const words = leadFormWords[locale];
        await page.waitForURL("**/leads");
        const field = (label: string) => page.getByLabel(label, { exact: true });
        await tabTo(page, page.getByRole("link", { name: words.sendTitle }).first());
        await page.keyboard.press("Enter");
        await page.waitForURL("**/my/send");

        await tabTo(page, page.getByRole("textbox", { name: words.fields.name }));
        await page.keyboard.type("Novidade Ltda");
        await tabTo(page, field(words.fields.domain));
        await page.keyboard.type(sites[locale]);
        await page.keyboard.press("Tab");
        await page.getByText(words.verdicts.new).waitFor();
        await tabTo(page, page.getByRole("button", { name: words.send }));
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/leads\/[0-9a-f-]{36}/);
        await page.getByRole("heading", { level: 1, name: "Novidade Ltda" }).waitFor();
        const id = page.url().split("/").at(-1) ?? "";
        const lead = (await (await page.request.get(`/v1/leads/${id}`)).json()) as {
          partnerId: string;
          company: { domain: string };
        };
        expect(lead).toMatchObject({
          partnerId: pages.demo.highlightPartnerId,
          company: { domain: sites[locale] },
        });

        await page.goto("/leads?stage=disqualified");
        const row = page.locator(".row").nth({ "pt-BR": 0, en: 1, es: 2 }[locale]);
        await tabTo(page, row);
        await page.keyboard.press("Enter");
        await tabTo(page, page.getByRole("button", { name: myLeadWords[locale].disagree }));
        await page.keyboard.press("Enter");
        await tabTo(page, page.getByRole("textbox", { name: myLeadWords[locale].disputeText }));
        await page.keyboard.type("They have grown: twenty-three people work there now.");
        await tabTo(page, page.getByRole("button", { name: myLeadWords[locale].openDispute }));
        await page.keyboard.press("Enter");
        await tabTo(page, page.getByRole("link", { name: myLeadWords[locale].seeDispute }));
        await page.keyboard.press("Enter");
        await page.getByText(myDisputesWords[locale].states.open).first().waitFor();
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it.each(["pt-BR", "en", "es"] as const)(
      "what the partner said of a company stands under it, and our deadlines as our part, in %s",
      async (locale) => {
        const words = leadWords[locale];
        const { id } = await submitLead(
          { ...pages.context, now: new Date() },
          {
            partnerId: pages.demo.highlightPartnerId,
            company: { name: `Padaria Sol ${locale}`, taxId: "11.222.333/0001-81", employees: 8 },
          },
        );
        const { page, complaints, context } = await pages.signIn("partner", { locale });
        await page.goto(`/leads/${id}`);
        await page.getByRole("heading", { level: 2, name: words.company, exact: true }).waitFor();
        const facts = await page.locator("dl.facts").locator("dt, dd").allTextContents();
        expect(facts.slice(-4)).toEqual([
          words.fields.employees,
          "8",
          words.fields.taxId,
          "11.222.333/0001-81",
        ]);
        expect(facts).toContain(words.fields.received);
        for (const promise of Object.values(words.promises)) expect(facts).not.toContain(promise);
        await page.getByRole("heading", { level: 2, name: myLeadWords[locale].ourPart }).waitFor();
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it("each ended lead says why, in the words that its partner was told, and what helps next time", async () => {
      const { page, context } = await pages.signIn("partner", { locale: "pt-BR" });
      await page.goto("/leads?stage=disqualified");
      await page.locator(".row").first().waitFor();
      const answer = (await (await page.request.get("/v1/leads?stage=disqualified")).json()) as {
        data: { sentence: string | null; reason: string }[];
      };
      const [first] = answer.data;
      expect(first?.sentence).toBeTruthy();
      expect(await page.locator(".row").first().textContent()).toContain(first?.sentence);
      await context.close();
    });

    it("a lead about which we asked is completed with what was asked alone, and a wrong field is said at the field", async () => {
      const { page, context } = await pages.signIn("partner", { locale: "en" });
      const words = leadFormWords.en;
      await page.getByText("We need something from you to go on").first().click();
      const employees = page.getByLabel(words.fields.employees, { exact: true });
      await employees.waitFor();
      expect(await page.getByLabel(words.fields.domain, { exact: true }).count()).toBe(0);
      await employees.fill("about 70");
      await page.getByText(words.wholeNumber).waitFor();
      await employees.fill("71");
      const email = page.getByLabel(words.fields.email, { exact: true }).first();
      await email.fill("nobody");
      await page.getByRole("button", { name: words.correct }).click();
      await page.locator("[aria-invalid=true]").waitFor();
      await expect.poll(() => employees.inputValue()).toBe("71");
      await email.fill("somebody@novelty.example");
      await page.getByRole("button", { name: words.correct }).click();
      await page.getByText(words.corrected).waitFor();
      const id = page.url().split("/").at(-1);
      const lead = await (await page.request.get(`/v1/leads/${id}`)).json();
      expect(lead).toMatchObject({ company: { employees: 71 }, informationRequested: null });
      await context.close();
    });

    it("how often the letter comes is chosen, held back, and taken back", async () => {
      const { page, complaints, context } = await pages.signIn("partner", { locale: "en" });
      const words = preferencesWords.en;
      await page.goto("/my/preferences");
      const pace = page.getByRole("combobox", { name: /^How often the letter comes to / }).first();
      const paceOf = async () => {
        const path = `/v1/partners/${pages.demo.highlightPartnerId}`;
        const { contacts } = (await (await page.request.get(path)).json()) as {
          contacts: { cadence: string | null; lettersPausedAt: string | null }[];
        };
        return contacts[0];
      };
      await pace.selectOption(words.paces.biweekly);
      await page.getByText(`: ${words.paces.biweekly}`).waitFor();
      expect(await paceOf()).toMatchObject({ cadence: "biweekly", lettersPausedAt: null });
      await pace.selectOption(words.paces.paused);
      await page.getByText(words.whilePaused).waitFor();
      expect((await paceOf())?.lettersPausedAt).not.toBeNull();
      await page.keyboard.press("Control+z");
      await page.getByText(words.whilePaused).waitFor({ state: "detached" });
      expect(await paceOf()).toMatchObject({ cadence: "biweekly", lettersPausedAt: null });
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("numbers by month are those of the API, and each opens to as many leads", async () => {
      const { page, complaints, context } = await pages.signIn("partner", { locale: "en" });
      await page.goto("/my/numbers");
      const table = page.getByRole("table");
      await table.getByRole("row").nth(2).waitFor();
      await table.getByRole("row").nth(2).getByRole("link").first().click();
      await page.waitForURL(/month=\d{4}-\d{2}/);
      const month = new URL(page.url()).searchParams.get("month") ?? "";
      const [year = 0, number = 1] = month.split("-").map(Number);
      const to = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
      const metrics = (await (
        await page.request.get(
          `/v1/partners/${pages.demo.highlightPartnerId}/metrics?from=${month}-01&to=${to}`,
        )
      ).json()) as { leads: { submitted: number; qualifiedInPeriod: number; decidedInPeriod: number } };
      const { submitted, qualifiedInPeriod, decidedInPeriod } = metrics.leads;
      const row = table.getByRole("row").nth(2);
      await row.getByText(`${qualifiedInPeriod} of ${decidedInPeriod}`, { exact: true }).waitFor();
      await row
        .getByRole("link", { name: String(submitted), exact: true })
        .first()
        .click();
      await page.locator(".row").first().waitFor();
      expect(await page.locator(".row").count()).toBe(Math.min(submitted, 50));
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("what was typed for a lead is there after the session ended and after a reload", async () => {
      const { page, context } = await pages.signIn("partner", { locale: "en" });
      await page.goto("/my/send");
      const name = page.getByRole("textbox", { name: leadFormWords.en.fields.name });
      await name.fill("Half typed");
      await page.reload();
      await expect.poll(() => name.inputValue()).toBe("Half typed");
      await context.close();
    });

    it("the letter is shown as it was sent, and the goal with the figure of the API", async () => {
      const { page, context } = await pages.signIn("partner", { locale: "pt-BR" });
      await page.goto("/my/letters");
      await page.locator(".row").first().click();
      const letter = page.frameLocator("iframe");
      const { data } = (await (await page.request.get("/v1/digests")).json()) as { data: { id: string }[] };
      const { subject } = (await (await page.request.get(`/v1/digests/${data[0]?.id}`)).json()) as {
        subject: string;
      };
      await page.getByRole("heading", { level: 1, name: subject }).waitFor();
      await letter.getByText("Contábil Aurora").first().waitFor();
      await page.goto("/my/goals");
      const goals = (await (
        await page.request.get(`/v1/partners/${pages.demo.highlightPartnerId}/goals`)
      ).json()) as { data: { measure: string; target: number; progress: { achieved: number } }[] };
      const goal = goals.data.find(({ measure }) => measure === "qualified");
      const said = myGoalsWords["pt-BR"].of(String(goal?.progress.achieved), String(goal?.target));
      await page.getByText(said).waitFor();
      const behind = page
        .locator("article", { hasText: said })
        .getByRole("link", { name: myGoalsWords["pt-BR"].seeLeads });
      await behind.click();
      await page.locator(".row").first().waitFor();
      expect(await page.locator(".row").count()).toBe(Math.min(50, goal?.progress.achieved ?? -1));
      await context.close();
    });

    it.each(["light", "dark"] as const)("nothing serious for axe on any page, %s", async (colorScheme) => {
      const { page, context, complaints } = await pages.signIn("partner", { locale: "pt-BR", colorScheme });
      for (const path of paths) {
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        expect(await seriousFindings(page), path).toEqual([]);
      }
      await page.goto("/leads?stage=disqualified");
      await page.locator(".row").first().click();
      await page.waitForLoadState("networkidle");
      expect(await seriousFindings(page)).toEqual([]);
      await page.goto("/my/letters");
      await page.locator(".row").first().click();
      await page.locator("iframe").waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    });

    it.each([375, 768, 1440])("nothing wider than the window at %i px", async (width) => {
      const { page, context } = await pages.signIn("partner", { viewport: { width, height: 800 } });
      for (const path of paths) {
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
      }
      for (const path of ["/leads", "/my/letters"]) {
        await page.goto(path);
        await page.locator(".row").first().click();
        await page.waitForLoadState("networkidle");
        expect(await overflowOf(page), page.url()).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  },
);
