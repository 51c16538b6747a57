import { listTrendAlerts, submitLead } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cohortsWords } from "../../apps/web/src/cohorts/cohorts-words.ts";
import { trendsWords } from "../../apps/web/src/trends/trends-words.ts";
import { isBrowserHere, openPages, type Pages, type PersonPage, seriousFindings } from "./open-pages.ts";
import { overflowOf, tabTo } from "./tab-to.ts";

const dayMs = 86_400_000;
let pages: Pages;
const title = "months and changes in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
      await sendMany(40);
    });
    afterAll(() => pages?.close());

    it("shows of every month what the API says, and lists exactly the leads behind a number", async () => {
      const { page, complaints, context } = await pages.signIn("channel_manager", { locale: "en" });
      const { cohorts } = await read<{ cohorts: Month[] }>(page, "/v1/cohorts");
      await page.goto("/partners/cohorts");
      await page.locator(".data-table tbody tr").first().waitFor();
      expect(await page.locator(".data-table tbody tr").count()).toBe(cohorts.length);
      for (const [index, { n, points }] of cohorts.toReversed().entries()) {
        const cells = page.locator(".data-table tbody tr").nth(index).locator("td");
        expect(await cells.nth(0).textContent()).toBe(String(n));
        for (const [at, { share }] of points.entries()) {
          if (share.value === null || n < 10) continue;
          expect(await cells.nth(at + 1).textContent()).toContain(`${Math.round(share.value * 100)}%`);
        }
      }
      const first = cohorts[0];
      const point = first?.points.findLast(({ share }) => share.value !== null);
      await page
        .getByRole("link", { name: new RegExp(`, ${point?.days} days: .*${point?.count} of ${first?.n}`) })
        .click();
      await page.waitForURL("**/leads?*");
      await page.locator(".rows > li").first().waitFor();
      expect(await page.locator(".rows > li").count()).toBe(Math.min(50, point?.count ?? -1));
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("goes from month to month by arrow keys, and keeps what is asked in the address", async () => {
      const { page, context } = await pages.signIn("admin", { locale: "en" });
      await page.goto("/partners/cohorts");
      await tabTo(page, page.locator("[data-cohort].chosen"));
      const name = () => page.locator("[data-cohort]:focus").getAttribute("data-cohort");
      const newest = (await name()) ?? "";
      await page.keyboard.press("ArrowLeft");
      expect((await name()) ?? "").toMatch(/^\d{4}-\d{2}$/);
      expect(((await name()) ?? "") < newest).toBe(true);
      await page.getByRole("combobox", { name: "Follow until" }).selectOption("decided");
      await page.waitForURL("**measure=decided**");
      await page.reload();
      await page.getByText("were qualified or turned down within").waitFor();
      await context.close();
    });

    it.each(["pt-BR", "en", "es"] as const)(
      "says what changed, why, and of which leads, in %s",
      async (locale) => {
        const words = trendsWords[locale];
        const { page, complaints, context } = await pages.signIn("channel_manager", { locale });
        const { data } = await read<{ data: Change[] }>(page, "/v1/trend-alerts");
        expect(data.map(({ code }) => code)).toContain("leads_up");
        await page.goto("/partners/changes");
        await page.getByText(words.codes.leads_up).first().waitFor();
        expect(await page.locator("ol.rows > li").count()).toBe(data.length);
        const up = data.find(({ code }) => code === "leads_up");
        await page
          .getByRole("link", { name: `${up?.partnerName}, ${words.codes.leads_up}: ${words.thisWeek}` })
          .click();
        await page.waitForURL("**/leads?*");
        await page.locator(".rows > li").first().waitFor();
        expect(await page.locator(".rows > li").count()).toBe(Math.min(50, up?.after.n ?? -1));
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it("says the same on the partner's page, and of no other partner there", async () => {
      const { page, context } = await pages.signIn("admin", { locale: "en" });
      await page.goto(`/partners/${pages.demo.highlightPartnerId}`);
      await page.getByText(trendsWords.en.codes.leads_up).waitFor();
      const other = pages.demo.partners.find(({ id }) => id !== pages.demo.highlightPartnerId);
      await page.goto(`/partners/${other?.id}`);
      await page.locator(".figure-grid").waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.getByText(trendsWords.en.ofPartner).count()).toBe(0);
      await page.getByRole("link", { name: cohortsWords.en.title }).click();
      await page.waitForURL("**/partners/cohorts?partnerId=**");
      await context.close();
    });

    it.each(["light", "dark"] as const)(
      "nothing serious for axe and nothing wider than 375 px, %s",
      async (scheme) => {
        const { page, context } = await pages.signIn("admin", {
          locale: "pt-BR",
          colorScheme: scheme,
          viewport: { width: 375, height: 800 },
        });
        for (const path of ["/partners/cohorts", "/partners/cohorts?measure=decided", "/partners/changes"]) {
          await page.goto(path);
          await page.locator("[data-cohort], ol.rows > li").first().waitFor();
          expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
          expect(await seriousFindings(page), path).toEqual([]);
        }
        await page.getByRole("button", { name: "Em tabela" }).click();
        await page.locator(".data-table").waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        await context.close();
      },
    );
  },
);

interface Month {
  n: number;
  points: { days: number; count: number; share: { value: number | null } }[];
}

interface Change {
  code: string;
  partnerName: string;
  after: { n: number };
}

/** So many more leads of one partner in the last complete week than it usually sends. */
async function sendMany(count: number): Promise<void> {
  const { week } = await listTrendAlerts({ ...pages.context, now: new Date() });
  const wednesday = new Date(Date.parse(`${week.firstDay}T15:00:00Z`) + 2 * dayMs);
  for (let number = 0; number < count; number += 1) {
    await submitLead(
      { ...pages.context, now: wednesday },
      { partnerId: pages.demo.highlightPartnerId, company: { name: `Empresa nova ${number}` } },
    );
  }
}

async function read<Answer>(page: PersonPage["page"], path: string): Promise<Answer> {
  return (await page.request.get(path)).json() as Promise<Answer>;
}
