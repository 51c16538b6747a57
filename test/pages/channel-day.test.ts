import { listRuns, sendMessage } from "@leadback/operations";
import { liveStages } from "@leadback/scoring";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boardsWords } from "../../apps/web/src/boards/boards-words.ts";
import { inboxWords } from "../../apps/web/src/inbox/inbox-words.ts";
import { en } from "../../apps/web/src/locales/en.ts";
import { fillCockpit } from "./fill-cockpit.ts";
import { isBrowserHere, openPages, type Pages, type PersonPage, seriousFindings } from "./open-pages.ts";

type Page = PersonPage["page"];

const sent = {
  "pt-BR": /a caminho do parceiro/,
  en: /on its way to the partner/,
  es: /en camino al socio/,
} as const;

let pages: Pages;
let filled: Awaited<ReturnType<typeof fillCockpit>>;
const title = "the pages of a channel manager in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
      filled = await fillCockpit(pages);
    });
    afterAll(() => pages?.close());

    it.each(["pt-BR", "en", "es"] as const)(
      "a day by keyboard alone, in %s: see who stands out, open the partner, answer a question",
      async (locale) => {
        const question = await sendMessage(
          { ...pages.context, now: new Date() },
          { partnerId: filled.partnerId, kind: "question", text: `Pergunta ${locale}` },
        );
        const { page, complaints, context } = await pages.signIn("channel_manager", { locale });
        await page.waitForURL("**/partners");
        await tabTo(page, "[data-point]");
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("ArrowRight");
        const name = (await page.locator("[data-point]:focus").getAttribute("aria-label")) ?? "";
        await page.keyboard.press("Enter");
        await page.waitForURL("**/partners/*");
        await page.locator(".figure-grid").waitFor();
        expect(name).toContain(await page.getByRole("heading", { level: 1 }).textContent());

        await page.goto("/inbox");
        await tabTo(page, `[data-message="${question.id}"]`);
        await page.keyboard.press("Enter");
        await page.waitForURL(`**/inbox?open=${question.id}`);
        await tabTo(page, "textarea");
        await page.keyboard.type("Sim, a partir de janeiro.");
        await tabTo(page, "form button[type=submit]");
        await page.keyboard.press("Enter");
        await page.getByText(sent[locale]).waitFor();
        const answered = (await read(page, "/v1/messages?state=closed")) as { data: { id: string }[] };
        expect(answered.data.map(({ id }) => id)).toContain(question.id);
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it("says of each partner what the API says, and lists exactly the leads behind a number", async () => {
      const { page, context } = await pages.signIn("admin", { locale: "en" });
      const { rows } = (await read(page, "/v1/comparison?measure=qualityRate&explain=true")) as {
        rows: {
          name: string;
          leads: Record<"submitted" | "won" | "qualifiedInPeriod" | "decidedInPeriod", number>;
          qualityRate: { value: number | null; n: number };
          conversion: { value: number | null; n: number };
        }[];
      };
      await page.locator(".data-table tbody tr").first().waitFor();
      expect(await page.locator(".data-table tbody tr").count()).toBe(rows.length);
      for (const { name, leads, qualityRate, conversion } of rows) {
        const cells = page
          .locator(".data-table tbody tr")
          .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
          .locator("td");
        expect(await cells.nth(0).textContent(), name).toBe(String(leads.submitted));
        const quality = (await cells.nth(1).textContent()) ?? "";
        expect(quality).toContain(`${leads.qualifiedInPeriod} of ${leads.decidedInPeriod}`);
        expect(quality).toContain(rateOf(qualityRate));
        const won = (await cells.nth(2).textContent()) ?? "";
        expect(won).toContain(`${leads.won} of ${leads.submitted}`);
        expect(won).toContain(rateOf(conversion));
      }
      const most = rows.toSorted((a, b) => b.leads.won - a.leads.won)[0];
      if (most === undefined) throw new Error("Nobody is compared.");
      await page
        .getByRole("link", { name: `${most.name}, Conversion: ${most.leads.won} of ${most.leads.submitted}` })
        .click();
      await page.waitForURL("**/leads?*");
      await page.locator(".rows > li").first().waitFor();
      expect(await page.locator(".rows > li").count()).toBe(Math.min(50, most.leads.won));
      await context.close();
    });

    it("names who needs help in the API's order, and counts reasons and waiting leads as the API does", async () => {
      const { page, context } = await pages.signIn("channel_manager", { locale: "en" });
      const summary = (await read(page, "/v1/manager-summary?locale=en")) as {
        data: {
          partnerName: string;
          needs: { text: string; need: { kind: string }; traces: { figure: string; count: number }[] }[];
        }[];
      };
      await page.goto("/partners/needs");
      const rows = page.locator("ol.rows > li");
      await rows.first().waitFor();
      expect(await rows.count()).toBe(summary.data.length);
      for (const [index, { partnerName, needs }] of summary.data.entries()) {
        await rows.nth(index).getByRole("link", { name: partnerName, exact: true }).waitFor();
        expect(await rows.nth(index).locator("p > span:first-child").allTextContents()).toEqual(
          needs.map(({ text }) => text),
        );
      }
      const { rows: compared } = (await read(page, "/v1/comparison")) as {
        rows: { reasons: { count: number }[] }[];
      };
      const ended = compared.flatMap(({ reasons }) => reasons).reduce((sum, { count }) => sum + count, 0);
      await page.getByRole("link", { name: "Reasons" }).click();
      await page.getByText(`of the ${ended} leads that ended.`).waitFor();
      const { stages } = (await read(page, "/v1/ageing?limit=1")) as {
        stages: { leads: number; late: number }[];
      };
      const count = (key: "leads" | "late") => stages.reduce((sum, stage) => sum + stage[key], 0);
      await page.getByRole("link", { name: "Our response" }).click();
      await page.getByText(`${count("late")} of ${count("leads")} live leads wait`).waitFor();
      await context.close();
    });

    it("leads from every number of what waits to exactly the leads that it counts", async () => {
      const { page, complaints, context } = await pages.signIn("channel_manager", { locale: "en" });
      const waiting = await readAgeing(page);
      const words = boardsWords.en.response;
      const columns: [string, (lead: AgeingLead) => boolean][] = [
        [words.leads, () => true],
        [words.late, ({ ageing }) => ageing.isLate],
        [words.forPartner, ({ ageing }) => ageing.isWaitingForPartner],
        [words.unassigned, ({ assignedTo }) => assignedTo === null],
        [words.proposed, ({ ageing }) => ageing.proposedClosing !== null],
      ];
      let followed = 0;
      for (const stage of liveStages) {
        for (const [column, isCounted] of columns) {
          const ids = waiting.filter((lead) => lead.stage === stage && isCounted(lead)).map(({ id }) => id);
          if (ids.length === 0) continue;
          await page.goto("/partners/response");
          await page
            .getByRole("table", { name: words.ageing })
            .getByRole("link", { name: `${en.stages[stage]}, ${column}: ${ids.length}`, exact: true })
            .click();
          expect(await listedIds(page, ids.length), `${stage}, ${column}`).toEqual(ids.toSorted());
          followed += 1;
        }
      }
      expect(followed).toBeGreaterThan(5);
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("opens what a partner needs help with to the leads and messages behind it", async () => {
      const { page, context } = await pages.signIn("channel_manager", { locale: "en" });
      await page.goto("/partners/needs");
      const late = page.locator("ol.rows > li p").filter({ hasText: "We were late on" }).first();
      await late.waitFor();
      const said = (await late.textContent()) ?? "";
      const count = said.includes("one lead") ? 1 : Number(/late on (\d+) leads/.exec(said)?.[1]);
      await late.getByRole("link", { name: /See the/ }).click();
      await page.waitForURL("**/leads?*");
      await page.locator(".rows > li").first().waitFor();
      expect(await page.locator(".rows > li").count()).toBe(Math.min(50, count));
      await page.goto(`/inbox?partnerId=${filled.partnerId}`);
      await page.locator("[data-message]").first().waitFor();
      const { data } = (await read(page, `/v1/messages?state=open&partnerId=${filled.partnerId}`)) as {
        data: unknown[];
      };
      expect(await page.locator("[data-message]").count()).toBe(data.length);
      await page.getByRole("button", { name: "Show those of every partner" }).click();
      await page.waitForURL((url) => !url.searchParams.has("partnerId"));
      await context.close();
    });

    it("keeps what is compared in the address: by, measure, period, order and filter survive a reload", async () => {
      const { page, context } = await pages.signIn("admin", { locale: "en" });
      await page.goto("/partners?by=channel&measure=conversion&days=90&sort=name");
      await page.locator(".data-table tbody tr").first().waitFor();
      const names = async () => page.locator(".data-table tbody th").allTextContents();
      const before = await names();
      expect(before).toEqual(before.toSorted(new Intl.Collator("en").compare));
      await page.getByRole("button", { name: "Leads" }).click();
      await page.waitForURL("**sort=-leads**");
      await page.reload();
      await page.locator(".data-table tbody tr").first().waitFor();
      await expect
        .poll(() => page.getByRole("combobox", { name: "Compare by" }).inputValue())
        .toBe("channel");
      const counts = (await page.locator(".data-table tbody td:nth-child(2)").allTextContents()).map(Number);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      await page.getByRole("button", { name: "As a table" }).click();
      expect(await page.locator("figure .data-table tbody tr").count()).toBeGreaterThan(3);
      await context.close();
    });

    it.each(["pt-BR", "en", "es"] as const)(
      "who decides a dispute reads what the partner was told, in %s",
      async (locale) => {
        const { page, complaints, context } = await pages.signIn("channel_manager", { locale });
        await page.goto(`/inbox?open=${filled.dispute.id}`);
        const { sentence } = filled.lead;
        if (sentence === null) throw new Error("The lead of the dispute ended without a sentence.");
        await page.getByText(inboxWords[locale].dispute.told(sentence), { exact: true }).waitFor();
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it("decides a dispute where it stands in the inbox, and the lead goes on", async () => {
      const { page, context } = await pages.signIn("channel_manager", { locale: "en" });
      await page.goto(`/inbox?open=${filled.dispute.id}`);
      await page.getByRole("radio", { name: /goes on where it was/ }).check();
      await page.getByLabel("Answer", { exact: true }).fill("They have hired; thank you for telling us.");
      await page.getByRole("button", { name: "Decide" }).click();
      await page.getByText("The dispute is decided").waitFor();
      expect(await read(page, `/v1/leads/${filled.lead.id}`)).toMatchObject({ reason: null });
      await context.close();
    });

    it("pauses a run with a reason, resumes it, and shows every letter", async () => {
      const { page, context } = await pages.signIn("admin", { locale: "en" });
      await page.goto("/digests");
      // On some days there is another one beside it, whose letters all came too late.
      const run = (await listRuns(pages.context)).data.find(({ state }) => state === "sending");
      await page.getByRole("list", { name: "Runs" }).locator(`a[href="/digests/runs/${run?.id}"]`).click();
      await page.waitForURL("**/digests/runs/*");
      await page.getByRole("button", { name: "Pause" }).click();
      await page.getByLabel("Why").fill("The numbers of one partner look odd");
      await page.keyboard.press("Enter");
      await page.getByText("The run is paused.").waitFor();
      await page.getByRole("button", { name: "Resume" }).click();
      await page.getByText("The run goes on within a minute.").waitFor();
      const { letters: groups } = (await read(page, `/v1/digest-runs/${run?.id}`)) as {
        letters: { count: number }[];
      };
      const letters = groups.reduce((sum, { count }) => sum + count, 0);
      expect(await page.getByRole("list", { name: "Letters" }).getByRole("listitem").count()).toBe(letters);
      await page
        .getByRole("link", { name: /^Read the letter/ })
        .first()
        .click();
      await page.getByTitle("Letter").waitFor();
      await context.close();
    });

    it("previews any partner's letter without storing or sending anything", async () => {
      const { page, complaints, context } = await pages.signIn("admin", { locale: "en" });
      await page.goto("/digests/preview");
      await page.getByRole("combobox", { name: "Partner" }).selectOption({ label: "Contábil Aurora" });
      await page.getByRole("combobox", { name: "Language" }).selectOption("es");
      const letter = page.frameLocator("iframe");
      await letter.getByText("Contábil Aurora").first().waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("says what is empty, and tries again what could not be loaded", async () => {
      const { page, context } = await pages.signIn("admin", { locale: "en" });
      await page.goto("/partners?from=2030-01-01&to=2030-01-31");
      await page.getByText("There is nothing to compare in this period").waitFor();
      await page.goto("/inbox?kind=information");
      await page.getByRole("button", { name: "Clear the filters" }).waitFor();
      await page.route("**/v1/comparison*", (route) =>
        route.fulfill({ status: 400, contentType: "application/problem+json", body: "{}" }),
      );
      await page.goto("/partners");
      const retry = page.getByRole("button", { name: "Try again" });
      await retry.waitFor();
      await page.unroute("**/v1/comparison*");
      await retry.click();
      await page.locator("[data-point]").first().waitFor();
      await context.close();
    });

    it.each(["light", "dark"] as const)("nothing serious for axe, %s", async (colorScheme) => {
      const { page, context } = await pages.signIn("admin", { locale: "pt-BR", colorScheme });
      for (const open of everyPage()) {
        await open(page);
        expect(await seriousFindings(page), page.url()).toEqual([]);
      }
      await context.close();
    });

    it.each([375, 768, 1440])("nothing wider than the window at %i px", async (width) => {
      const { page, context } = await pages.signIn("admin", { viewport: { width, height: 800 } });
      for (const open of everyPage()) {
        await open(page);
        const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        expect(overflow, page.url()).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  },
);

/** The pages of the cockpit, each when it is all there. */
function everyPage(): ((page: Page) => Promise<void>)[] {
  return [
    async (page) => {
      await page.goto("/partners");
      await page.locator("[data-point]").first().waitFor();
    },
    async (page) => {
      await page.goto(`/partners/${filled.partnerId}`);
      await page.locator(".figure-grid").waitFor();
      await page.locator("[data-message]").first().waitFor();
    },
    async (page) => {
      await page.goto("/partners/needs");
      await page.locator("ol.rows > li").first().waitFor();
      await page.locator("section .data-table, section p").first().waitFor();
    },
    async (page) => {
      await page.goto("/partners/reasons");
      await page.locator(".data-table tbody tr").first().waitFor();
    },
    async (page) => {
      await page.goto("/partners/response");
      await page.locator(".data-table tbody tr").first().waitFor();
      await page.locator(".rows a").first().waitFor();
    },
    async (page) => {
      await page.goto(`/inbox?open=${filled.suggestion.id}`);
      await page.locator("textarea").first().waitFor();
    },
    async (page) => {
      await page.goto("/digests");
      await page.locator(".rows a").first().waitFor();
    },
    async (page) => {
      await page.locator(".rows a").first().click();
      await page.waitForURL("**/digests/runs/*");
      await page.locator(".row").first().waitFor();
    },
    async (page) => {
      await page.goto(`/digests/preview?partnerId=${filled.partnerId}`);
      await page.locator("iframe").waitFor();
    },
  ];
}

interface AgeingLead {
  id: string;
  stage: string;
  assignedTo: string | null;
  ageing: { isLate: boolean; isWaitingForPartner: boolean; proposedClosing: unknown };
}

async function readAgeing(page: Page): Promise<AgeingLead[]> {
  const leads: AgeingLead[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const after = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = (await read(page, `/v1/ageing?limit=200${after}`)) as {
      data: AgeingLead[];
      nextCursor: string | null;
    };
    leads.push(...answer.data);
    cursor = answer.nextCursor;
  }
  return leads;
}

/** The leads of the list that is open, once as many stand there as there should be. */
async function listedIds(page: Page, count: number): Promise<string[]> {
  const rows = page.locator("main .rows > li a.row");
  await expect
    .poll(
      async () => {
        const more = page.getByRole("button", { name: "Show more" });
        if (await more.isVisible()) await more.click();
        return rows.count();
      },
      { timeout: 10_000 },
    )
    .toBe(count);
  const hrefs = await Promise.all((await rows.all()).map((row) => row.getAttribute("href")));
  return hrefs.map((href) => href?.split("?")[0]?.split("/").at(-1) ?? "").toSorted();
}

function rateOf({ value, n }: { value: number | null; n: number }): string {
  if (n === 0) return "No data yet";
  return value === null || n < 10 ? `Not enough data yet (${n} of 10)` : `${Math.round(value * 100)}% ·`;
}

/** Presses Tab until the focus is there, as somebody without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Sixty times Tab did not reach ${selector}.`);
}

async function read(page: Page, path: string): Promise<unknown> {
  return (await page.request.get(path)).json();
}
