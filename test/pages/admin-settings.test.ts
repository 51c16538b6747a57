import {
  claimWebhookDeliveries,
  clearLetters,
  freezeDigests,
  planDigests,
  publishRules,
  readRules,
  runTrainings,
  settleRuns,
  settleWebhookDelivery,
  updateProgramSettings,
} from "@leadback/operations";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { secretWords } from "../../apps/web/src/blocks/secret-words.ts";
import { digestsWords } from "../../apps/web/src/digests/digests-words.ts";
import { en } from "../../apps/web/src/locales/en.ts";
import { modelWords } from "../../apps/web/src/settings/model-words.ts";
import { profileWords } from "../../apps/web/src/settings/profile-words.ts";
import { programmeWords } from "../../apps/web/src/settings/programme-words.ts";
import { reasonsWords } from "../../apps/web/src/settings/reasons-words.ts";
import { rulesWords } from "../../apps/web/src/settings/rules-words.ts";
import { webhooksWords } from "../../apps/web/src/settings/webhooks-words.ts";
import { isBrowserHere, openPages, type Pages, type PersonPage, seriousFindings } from "./open-pages.ts";
import { overflowOf } from "./tab-to.ts";

const addedMinimum = "200";
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

    it("a held run says what holds it, is approved, and is watched until its letters have gone", async () => {
      const { page, context } = await openSettings("/digests");
      await updateProgramSettings(at(), { delivery: { needsApproval: true } });
      const asOf = new Date(pages.demo.lastDigestAsOf);
      await planDigests({ ...at(), now: asOf }, { asOf, transport: "outbox" });
      const sender = {
        from: "Vértice <parceiros@example.com>",
        publicUrl: "http://localhost:3000",
        environment: "test",
        writesWithoutAddress: true,
      };
      await freezeDigests({ ...at(), now: asOf }, { sender });
      await settleRuns(at());
      await page.reload();
      const words = digestsWords.en;
      await page.getByRole("list", { name: "Runs" }).getByRole("link").first().click();
      await page.getByText(words.holdReasons.approval).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole("button", { name: words.approve }).click();
      await page.getByText(words.done.approve).waitFor();
      await page.getByRole("button", { name: words.approve }).waitFor({ state: "detached" });
      await clearLetters(at());
      await settleRuns(at());
      const id = new URL(page.url()).pathname.split("/").at(-1);
      const run = (await (await page.request.get(`/v1/digest-runs/${id}`)).json()) as {
        letters: { count: number }[];
      };
      const letters = run.letters.reduce((sum, { count }) => sum + count, 0);
      expect(letters).toBeGreaterThan(0);
      await page.getByRole("progressbar").first().waitFor();
      await updateProgramSettings(at(), { delivery: { needsApproval: false } });
      await context.close();
    });

    it("rules are published once their preview was seen, and leads are scored by them", async () => {
      const words = rulesWords.en;
      const { page, context } = await openSettings("/settings/rules");
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
      const { page, context } = await openSettings("/settings/rules");
      const points = page.getByRole("textbox", { name: /^Points: / }).first();
      await points.fill("41");
      const { rules, version } = await readRules(at(), {});
      const others = rules.rules.map((rule, index) => (index === 1 ? { ...rule, points: 9 } : rule));
      await publishRules(at(), { ...rules, rules: others }, { seenVersion: version });
      await page.getByRole("button", { name: words.publish }).click();
      await page.getByRole("dialog").getByRole("button", { name: words.publish }).click();
      await page.getByText(en.form.changedMeanwhile).waitFor();
      await page.getByRole("button", { name: en.form.seeWhatChanged }).click();
      expect(await points.inputValue()).toBe("41");
      await context.close();
    });

    it("two tabs change the settings: the second is told, and both changes are there in the end", async () => {
      const words = programmeWords.en;
      const { page, context } = await openSettings("/settings");
      await page.getByLabel(words.promise.decisionDays).fill("5");
      await updateProgramSettings(at(), { promises: { firstAttemptHours: 7 } });
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(en.form.changedMeanwhile).waitFor();
      await page.getByRole("button", { name: en.form.seeWhatChanged }).click();
      await expect.poll(() => page.getByLabel(words.promise.firstAttemptHours).inputValue()).toBe("7");
      expect(await page.getByLabel(words.promise.decisionDays).inputValue()).toBe("5");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(words.saved).waitFor();
      const program = await (await page.request.get("/v1/program")).json();
      expect(program).toMatchObject({
        settings: { promises: { firstAttemptHours: 7, decisionDays: 5 } },
      });
      await context.close();
    });

    it("a reason of one's own has its words and its weight, and stands among the others", async () => {
      const words = reasonsWords.en;
      const { page, context } = await openSettings("/settings/reasons");
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

    it("a new profile says in plain words what it changes", async () => {
      const words = profileWords.en;
      const { page, context } = await openSettings("/settings/profile");
      await page.getByText(words.noDiff).waitFor();
      await page.getByLabel(words.smallest).fill(addedMinimum);
      await page.getByText(words.noDiff).waitFor({ state: "detached" });
      await page.getByRole("button", { name: words.publish }).click();
      await page.getByText(/^Version .* is in force\.$/).waitFor();
      const [latest] = (
        (await (await page.request.get("/v1/profiles")).json()) as {
          data: { changes: string[] }[];
        }
      ).data;
      expect(latest?.changes.join(" ")).toContain(addedMinimum);
      for (const change of latest?.changes ?? []) await page.getByText(change).first().waitFor();
      await context.close();
    });

    it("a model is learnt, says whether it is used or why not, and shows what it said against what happened", async () => {
      const words = modelWords.en;
      const { page, context } = await openSettings("/settings/model");
      await page.getByRole("button", { name: words.learn }).click();
      await page.getByText(words.asked).waitFor();
      await runTrainings(at());
      await page.getByText(words.calibration).waitFor({ timeout: 30_000 });
      const { data } = (await (await page.request.get("/v1/scoring/models")).json()) as {
        data: { status: string; evaluation: { calibrationBins: { n: number }[] } }[];
      };
      const bins = data[0]?.evaluation.calibrationBins ?? [];
      expect(bins.length).toBeGreaterThan(2);
      expect(await page.locator("[data-bin]").count()).toBe(bins.length);
      expect(await page.locator("[data-bin] text").allTextContents()).toEqual(bins.map(({ n }) => String(n)));
      await page
        .getByText(data[0]?.status === "active" ? words.active : words.inactive)
        .first()
        .waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole("button", { name: en.list.asTable }).click();
      await page.getByRole("columnheader", { name: words.group }).waitFor();
      await context.close();
    });

    it("a webhook's secret is shown once; its deliveries are logged, and one is sent again", async () => {
      const words = webhooksWords.en;
      const { page, context } = await openSettings("/settings/webhooks");
      await page.getByLabel(words.url).fill("https://crm.example.com/leadback");
      await page.getByRole("button", { name: words.create }).click();
      const secret = page.getByRole("textbox", { name: secretWords.en.title });
      await secret.waitFor();
      const shown = await secret.inputValue();
      expect(shown).toMatch(/^whsec_/);
      await page.getByRole("button", { name: secretWords.en.done }).click();
      await secret.waitFor({ state: "detached" });
      expect(await page.content()).not.toContain(shown);
      await page.getByRole("link", { name: /crm\.example\.com/ }).click();
      await page.getByRole("button", { name: words.ping }).click();
      await page.getByText(words.pinged).waitFor();
      await deliver(410);
      await page.reload();
      await page.getByText(words.states.failed).or(page.getByText(words.states.pending)).first().waitFor();
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await seriousFindings(page)).toEqual([]);
      await context.close();
    });

    it("what failed is sent again under its own id", async () => {
      const words = webhooksWords.en;
      const { page, context } = await openSettings("/settings/webhooks");
      await page.getByLabel(words.url).fill("https://erp.example.com/leadback");
      await page.getByRole("button", { name: words.create }).click();
      await page.getByRole("button", { name: secretWords.en.done }).click();
      await page.getByRole("link", { name: /erp\.example\.com/ }).click();
      await page.getByRole("button", { name: words.ping }).click();
      await page.getByText(words.pinged).waitFor();
      await deliver(200);
      await page.reload();
      await page.getByText(words.states.delivered).first().waitFor();
      await page.getByRole("button", { name: words.replay }).first().click();
      await page.getByText(words.replayed).waitFor();
      await context.close();
    });
  },
);

/** As the worker does, at an address that answers with this status. */
async function deliver(status: number): Promise<void> {
  const claimed = await claimWebhookDeliveries(at(), { limit: 10, except: [] });
  expect(claimed.length).toBeGreaterThan(0);
  for (const one of claimed) {
    await settleWebhookDelivery(at(), one, { status, failure: null, durationMs: 12 }, 0.5);
  }
}

function at() {
  return { ...pages.context, now: new Date() };
}

async function openSettings(path: string, options: BrowserContextOptions = {}): Promise<PersonPage> {
  const opened = await pages.signIn("admin", { locale: "en", ...options });
  await opened.page.goto(path);
  await opened.page.getByRole("heading", { level: 1 }).waitFor();
  return opened;
}
