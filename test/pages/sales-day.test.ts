import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBrowserHere, openPages, type Pages, type PersonPage, seriousFindings } from "./open-pages.ts";

/** What is typed in each language: two letters of "company below minimum size". */
const endings = {
  "pt-BR": {
    letters: "po",
    reason: /Empresa abaixo do porte/,
    done: /encerrado/,
    undone: /aberto de novo/,
    attempt: /tentativa por/,
  },
  en: {
    letters: "be",
    reason: /Company below/,
    done: /ended/,
    undone: /is open again/,
    attempt: /attempt by/,
  },
  es: {
    letters: "ta",
    reason: /Empresa por debajo del tamaño/,
    done: /cerrado/,
    undone: /abierto otra vez/,
    attempt: /intento por/,
  },
} as const;

let pages: Pages;
const title = "the pages in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it.each(["pt-BR", "en", "es"] as const)(
      "a day by keyboard alone, in %s: take the next lead, end it with a reason, undo, log an attempt, open another",
      async (locale) => {
        const { page, complaints, context } = await pages.signIn("sales", { locale });
        const { letters, reason, done, undone, attempt } = endings[locale];
        await page.waitForURL("**/desk");
        expect(await page.locator("html").getAttribute("lang")).toBe(locale);
        const rows = page.locator("[data-lead]");
        await rows.first().waitFor();
        const id = (await rows.first().getAttribute("data-lead")) ?? "";

        const started = performance.now();
        let keys = 0;
        const press = async (key: string) => {
          keys += 1;
          await page.keyboard.press(key);
        };
        // From the page itself: nothing has the focus yet.
        await press("ArrowDown");
        expect(await page.locator("[data-lead]:focus").getAttribute("data-lead")).toBe(id);
        const type = async (text: string) => {
          for (const character of text) await press(character);
        };
        await press("d");
        const dialog = page.getByRole("dialog");
        await dialog.getByRole("combobox").first().waitFor();
        await type(letters);
        await page.getByRole("option").first().waitFor();
        expect(await page.getByRole("option", { name: reason }).count()).toBe(1);
        while (!reason.test((await page.locator("[data-combobox-selected]").textContent()) ?? "")) {
          await press("ArrowDown");
        }
        await press("Enter");
        await page.locator("[data-evidence]:focus, [name=sentence]:focus").waitFor();
        const expected = page.locator("[data-evidence=expected]");
        expect(await expected.inputValue(), "what the profile looks for").toBe("20");
        // What the lead says of itself stands there already; where it contradicts the reason, it is selected.
        if ((await page.locator("[data-evidence=observed]:focus").count()) > 0) await type("8");
        await press("Enter");
        await page.getByText(done).waitFor();
        const seconds = (performance.now() - started) / 1_000;
        console.log(`${locale}: a lead ended with ${keys} keystrokes in ${seconds.toFixed(1)} s`);
        const ended = await readLead(page, id);
        expect(ended).toMatchObject({ stage: "disqualified", reason: "fit_company_too_small" });

        await page.keyboard.press("Control+z");
        await page.getByText(undone).waitFor();
        expect(await readLead(page, id)).toMatchObject({ reason: null, disqualifiedAt: null });

        await tabTo(page, "[data-lead]");
        await page.keyboard.press("a");
        await page.getByText(attempt).waitFor();
        await page.keyboard.press("Control+z");
        await page.getByText(attempt).waitFor({ state: "detached" });

        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.waitForURL("**/leads/*");
        await page.locator(".the-number").waitFor();
        const opened = new URL(page.url()).pathname.split("/").at(-1) ?? "";
        const before = await readLead(page, opened);
        await page.keyboard.press("a");
        await page.getByText(attempt).waitFor();
        // Somebody who goes on at once loses nothing: what can still be undone is sent with the page.
        await page.goto("/leads");
        await page.locator(".row").first().waitFor();
        await expect
          .poll(async () => (await readLead(page, opened)).attempts, { timeout: 10_000 })
          .toBe(Number(before.attempts) + 1);

        await page.goto(`/leads/${opened}`);
        await page.locator(".the-number").waitFor();
        await page.keyboard.press("q");
        await page.getByRole("dialog").getByRole("checkbox").first().waitFor();
        await tabTo(page, "[role=dialog] input[type=checkbox]");
        await page.keyboard.press("Space");
        await tabTo(page, "[role=dialog] button[type=submit]");
        await page.keyboard.press("Enter");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        await expect
          .poll(async () => (await readLead(page, opened)).stage, { timeout: 10_000 })
          .toBe("qualified");
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it.each(["light", "dark"] as const)("nothing serious for axe, %s", async (colorScheme) => {
      const { page, context } = await pages.signIn("sales", { locale: "pt-BR", colorScheme });
      await page.locator("[data-lead]").first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await tabTo(page, "[data-lead]");
      await page.keyboard.press("d");
      await page.getByRole("combobox").first().fill("te");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.locator("[name=sentence]").waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator("[data-lead]").first().click();
      await page.locator(".the-number").waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.goto("/leads");
      await page.locator(".row").first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await context.close();
    });

    it.each([375, 768, 1440])("nothing wider than the window at %i px", async (width) => {
      const { page, context } = await pages.signIn("sales", { viewport: { width, height: 800 } });
      for (const open of [
        async () => page.locator("[data-lead]").first().waitFor(),
        async () => {
          await page.locator("[data-lead]").first().click();
          await page.locator(".the-number").waitFor();
        },
        async () => {
          await page.keyboard.press("d");
          await page.getByRole("dialog").getByRole("combobox").first().waitFor();
        },
        async () => {
          await page.goto("/leads");
          await page.locator(".row").first().waitFor();
        },
      ]) {
        await open();
        const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        expect(overflow, page.url()).toBeLessThanOrEqual(0);
      }
      await context.close();
    });

    it("a session that ended asks to sign in again, and what was typed is there afterwards", async () => {
      const { page, context } = await pages.signIn("sales", { locale: "en" });
      await page.locator("[data-lead]").first().click();
      await page.getByRole("main").getByRole("button").first().waitFor();
      const note = page.getByLabel("Add a note");
      await note.fill("Asked for a call on Friday");
      await context.clearCookies();
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("You have been signed out").waitFor();
      const link = page.getByRole("link", { name: "Sign in again" });
      const back = new URL((await link.getAttribute("href")) ?? "", page.url());
      const here = new URL(page.url()).pathname;
      expect(back.pathname).toBe("/sign-in");
      expect(back.searchParams.get("next")).toBe(here);
      await pages.enter(page, "sales");
      await page.goto(here);
      await note.waitFor();
      await expect.poll(() => note.inputValue()).toBe("Asked for a call on Friday");
      await context.close();
    });

    it.each([
      ["admin", "/partners", true],
      ["channel_manager", "/partners", true],
      ["partner", "/leads", false],
      ["viewer", "/partners", false],
    ] as const)("start where they may, as %s", async (role, start, mayWork) => {
      const { page, complaints, context } = await pages.signIn(role, { locale: "en" });
      await page.getByRole("navigation").getByRole("link").first().waitFor();
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toBe(start);
      await page.goto("/desk");
      await page.getByRole("heading", { level: 1 }).waitFor();
      const refused = page.getByText("This page is not for your role");
      expect(await refused.count()).toBe(mayWork ? 0 : 1);
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("let who works leads look at the partner of one, without the letters that are for others", async () => {
      const { page, complaints, context } = await pages.signIn("sales", { locale: "en" });
      await page.locator("[data-lead]").first().click();
      await page.getByRole("link", { name: /^from / }).click();
      await page.waitForURL("**/partners/*");
      await page.getByRole("heading", { level: 2, name: "Goals" }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.getByRole("heading", { level: 2, name: "Digests" }).count()).toBe(0);
      expect(await page.getByRole("alert").count()).toBe(0);
      await page.getByRole("link", { name: "Partners", exact: true }).click();
      await page.locator(".data-table tbody tr").first().waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("stay where they are while they load", async () => {
      const { page, context } = await pages.signIn("sales");
      for (const path of ["/desk", "/leads"]) {
        await page.goto(path);
        await page.locator(".row").first().waitFor();
        const shift = await page.evaluate(
          "new Promise((resolve) => { let sum = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => resolve(sum), 500); })",
        );
        expect(shift, path).toBeLessThan(0.05);
      }
      await context.close();
    });

    it("who changes a lead that somebody else changed meanwhile is asked, and keeps what was typed", async () => {
      const { page, context } = await pages.signIn("sales", { locale: "en" });
      await tabTo(page, "[data-lead]");
      await page.keyboard.press("d");
      await page.getByRole("combobox").first().fill("contact dec");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      const sentence = page.locator("[name=sentence]");
      await sentence.fill("We reached an intern; the operations director signs.");
      const id = new URL(page.url()).searchParams.get("end") ?? "";
      await send(page, `/v1/leads/${id}/events`, {
        type: "noted",
        text: "meanwhile",
        visibility: "internal",
      });
      await fillGaps(page);
      await sentence.press("Enter");
      await page.getByText("Somebody else changed this meanwhile").waitFor();
      await page.keyboard.press("Enter");
      expect(await sentence.inputValue()).toContain("operations director");
      expect((await readLead(page, id)).stage).not.toBe("disqualified");
      await context.close();
    });

    it("allow no script but ours, and are not kept by anybody on the way", async () => {
      const response = await fetch(`${pages.address}/desk`);
      expect(response.headers.get("Content-Security-Policy")).toMatch(/script-src 'self'(?:;|$)/);
      expect(response.headers.get("Cache-Control")).toBe("no-cache");
      const asset = /\/assets\/[^"]+\.js/.exec(await response.text())?.[0] ?? "";
      const script = await fetch(`${pages.address}${asset}`);
      expect(script.headers.get("Cache-Control")).toContain("immutable");
    });
  },
);

/** Presses Tab until the focus is there, as somebody without a mouse would. */
async function tabTo(page: PersonPage["page"], selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  for (let pressed = 0; pressed < 30; pressed += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Thirty times Tab did not reach ${selector}.`);
}

async function fillGaps(page: PersonPage["page"]): Promise<void> {
  for (const field of await page.locator("[data-evidence]").all()) {
    if ((await field.inputValue()) === "") await field.fill("8");
  }
}

async function readLead(page: PersonPage["page"], id: string): Promise<Record<string, unknown>> {
  const answer = await page.request.get(`/v1/leads/${id}`);
  return (await answer.json()) as Record<string, unknown>;
}

async function send(page: PersonPage["page"], path: string, data: unknown): Promise<void> {
  const session = (await (await page.request.get("/v1/session")).json()) as { csrfToken: string };
  const answer = await page.request.post(path, { data, headers: { "X-CSRF-Token": session.csrfToken } });
  expect(answer.status()).toBe(201);
}
